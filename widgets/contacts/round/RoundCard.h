// RoundCard shows whom to ring now: by which number, whether a message is safe, when they answer, and what came last.
#pragma once

#include "db/people/CaseloadQuery.h"
#include "db/people/PersonFile.h"
#include "model/circumstances/ContactMethod.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace widgets
{

/// It takes the keyboard while somebody is rung: the letters act, and no button is pressed by mistake.
class RoundCard : public QFrame
{
    Q_OBJECT

public:
    /// What is read of the person when they come to the front.
    struct Reading
    {
        db::PersonFile file;
        QList<model::ContactMethod> methods;
    };

    explicit RoundCard(QWidget *parent = nullptr);

    /// Reads it, and records in the access log that it was read. Errors: NotFound, RoleMayNot, a failure to write.
    [[nodiscard]] static model::Result<Reading> read(db::CaseStore &store, const model::PersonId &person);
    /// The numbers there are, the one to try first before the others; each with the most cautious answer to whether a
    /// message may be left. Ways that are no number are left out, but for whoever passes a message on.
    [[nodiscard]] static QList<model::ContactMethod> numbers(const Reading &reading);

    /// Shows who it is; how to reach them follows with setReading().
    void setPerson(const db::CaseloadRow &row);
    void setReading(const Reading &reading, QDate today);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showNumbers(const QList<model::ContactMethod> &numbers);
    void addNumber(const model::ContactMethod &method, bool first);
    void showHints(const Reading &reading, QDate today);
    void addHint(const char *iconName, const QString &words);
    [[nodiscard]] static QString last(const db::PersonFile &file);

    QLabel *m_name;
    QLabel *m_about;
    QWidget *m_tags;
    QVBoxLayout *m_numbers;
    QVBoxLayout *m_hints;
    QLabel *m_last;
};

} // namespace widgets

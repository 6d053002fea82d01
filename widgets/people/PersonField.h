// PersonField is where a person is chosen by starting to type a name or a reference.
#pragma once

#include "db/people/CaseloadQuery.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace widgets
{

/// Those who fit what was typed, best first, at most as many as asked for.
using FindPeople = std::function<QList<db::CaseloadRow>(const QString &typed, int most)>;

class PersonField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PersonField(FindPeople find, QWidget *parent = nullptr);

    void setPerson(const model::PersonId &person, const QString &name, const QString &reference);
    /// Null until somebody is chosen, and again as soon as the text is changed.
    [[nodiscard]] model::PersonId person() const { return m_person; }

    /// Takes the only one who fits, if there is one; whether somebody is chosen then.
    bool settle();

Q_SIGNALS:
    void personChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer(const QString &typed);
    void sayOffers();
    void choose(const QModelIndex &index);

    FindPeople m_find;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    QList<db::CaseloadRow> m_found;
    model::PersonId m_person;
};

} // namespace widgets

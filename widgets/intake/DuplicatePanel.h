// DuplicatePanel asks whether somebody who is here already is the person being taken in; it stands in nobody's way.
#pragma once

#include "db/intake/DuplicateSearch.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace widgets
{

/// Hidden while there is nobody to ask about.
class DuplicatePanel : public QFrame
{
    Q_OBJECT

public:
    explicit DuplicatePanel(QDate today, QWidget *parent = nullptr);

    void setPeople(const QList<db::PossibleDuplicate> &people);
    /// Puts the keyboard on the first of them; whether there is one.
    bool focusFirst();

Q_SIGNALS:
    void chosen(const model::PersonId &person);

private:
    [[nodiscard]] QWidget *rowOf(const db::PossibleDuplicate &one);

    QDate m_today;
    QLabel *m_title;
    QVBoxLayout *m_rows;
    QList<QPushButton *> m_buttons;
    QStringList m_shown; ///< What the rows say.
};

} // namespace widgets

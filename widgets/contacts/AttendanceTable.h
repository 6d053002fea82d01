// AttendanceTable is who was at a group session, one line each: one key says how it went and goes on to the next.
#pragma once

#include "model/contacts/GroupSession.h"

#include <QCborArray>
#include <QTableWidget>

namespace widgets
{

/// A letter sets the outcome and moves on, Enter writes a note about the person, Delete takes the line away.
class AttendanceTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit AttendanceTable(QWidget *parent = nullptr);

    /// Adds somebody as attended, unless they are there.
    void addPerson(const model::PersonId &person, const QString &words);
    void removeEverybody();
    [[nodiscard]] QList<model::Attendance> attendances() const;
    [[nodiscard]] QList<model::PersonId> people() const;

    /// Who is there and what was said of them, for the draft.
    [[nodiscard]] QCborArray lines() const;
    void setLines(const QCborArray &lines);

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Column { Person, HowItWent, Note, ColumnCount };

    void setOutcome(int row, model::Outcome outcome);
    [[nodiscard]] model::Outcome outcome(int row) const;
    void goOn();
    void removeCurrent();
};

} // namespace widgets

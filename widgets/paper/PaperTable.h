// PaperTable is the people of a contact sheet in the printed order: a letter says how it went and goes on to the next.
#pragma once

#include "model/contacts/Contact.h"
#include "model/core/Result.h"

#include <QCborArray>
#include <QTableWidget>

namespace widgets
{

/// A line without an outcome is not keyed in. A digit says by which channel, Enter writes the note, W the day if it was
/// another than the sheet's, X the next contact, Delete takes what is said of the line away.
class PaperTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit PaperTable(QDate today, QWidget *parent = nullptr);

    /// Adds somebody at the end, unless they are there.
    void addPerson(const model::PersonId &person, const QString &words);
    void removeEverybody() { setRowCount(0); }
    [[nodiscard]] QList<model::PersonId> people() const;
    /// How many lines say how it went.
    [[nodiscard]] int filled() const;

    /// The contacts of the filled lines, on `day` by `channel` where a line says nothing else. With what cannot be read
    /// of the first line that is wrong: InvalidValue ("when", "next") with the sentence; the keyboard is there then.
    [[nodiscard]] model::Result<QList<model::Contact>> contacts(QDate day, model::Channel channel);
    /// Goes to what is wrong with somebody; `field` as in model::Error::where.
    void goTo(const model::PersonId &person, const QString &field);

    /// For the draft.
    [[nodiscard]] QCborArray lines() const;
    void setLines(const QCborArray &lines);

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Column { Person, HowItWent, How, When, Note, Next, ColumnCount };

    [[nodiscard]] std::optional<model::Outcome> outcome(int row) const;
    [[nodiscard]] std::optional<model::Channel> channel(int row) const;
    void setOutcome(int row, std::optional<model::Outcome> outcome);
    void setChannel(int row, std::optional<model::Channel> channel);
    [[nodiscard]] model::Result<QDate> day(int row, int column, QDate otherwise);
    [[nodiscard]] bool press(QKeyEvent *event);
    void goOn();
    void clearLine(int row);

    QDate m_today;
};

} // namespace widgets

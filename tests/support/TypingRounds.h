// TypingRounds kills the window while somebody types a note into it, and checks that the store kept the typing.
#pragma once

#include "tests/support/TestStore.h"

#include <QProcess>

#include <memory>

namespace support
{

class TypingRounds
{
public:
    /// Which form is typed into: its note is what is looked at.
    enum class Form { Contact, Intake };
    explicit TypingRounds(Form form = Form::Contact)
        : m_form(form)
    {
    }

    /// The most that a kill may cost.
    static constexpr qint64 mostLost = 1000; // ms

    /// `rounds` times: a child opens a store in the real main window and types a note with real keys; it is killed at a
    /// random moment and the store opened again. "" when every store was sound and its draft held all that the child
    /// had typed up to a second before, in the words it typed, else what was wrong.
    [[nodiscard]] QString run(int rounds);

    /// How many letters the drafts had to hold in all, and in how many rounds there were any.
    [[nodiscard]] qint64 lettersOwed() const { return m_lettersOwed; }
    [[nodiscard]] int roundsOwing() const { return m_roundsOwing; }
    /// The oldest letter that a kill cost had been there for so many milliseconds.
    [[nodiscard]] qint64 longestLoss() const { return m_longestLoss; }

    /// The child's work "type": types into the store at argument 0, with the seed argument 1, into the form argument 2,
    /// until it is killed, saying the moment of every letter.
    static int type(const QStringList &arguments);

private:
    struct Round
    {
        explicit Round(quint64 roundNumber);
        TestStore store;
        quint64 number;
        QProcess child;
        qint64 killAt = 0;
    };

    [[nodiscard]] QString runTogether(quint64 seed, int rounds);
    [[nodiscard]] QString check(Round &round, qint64 killed);
    [[nodiscard]] QString checkNote(const QString &note, quint64 seed, const QList<QByteArray> &said, qint64 killed);

    Form m_form;
    qint64 m_lettersOwed = 0;
    int m_roundsOwing = 0;
    qint64 m_longestLoss = 0;
};

} // namespace support

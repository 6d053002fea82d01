// PhoneRoundDialog rings several people one after the other: one key says how it went, is saved, and brings the next.
#pragma once

#include "db/people/CaseloadQuery.h"
#include "model/contacts/PhoneRound.h"
#include "widgets/contacts/round/RoundCard.h"
#include "widgets/forms/DraftSheet.h"

#include <QHash>

namespace widgets
{

class DateField;
class FormField;
class KeyButton;
class NewestJob;
class NoteEdit;
class OutcomeKeys;
class RoundSummary;

/// Each attempt is a contact, saved at once; the place in the round and what is typed are the draft. Whoever is not to
/// be contacted is left out, and that is said.
class PhoneRoundDialog : public DraftSheet
{
    Q_OBJECT

public:
    /// More people than this are no round for one day.
    static constexpr qsizetype most = 200;

    PhoneRoundDialog(db::CaseStore &store, const QList<db::CaseloadRow> &people, QWidget *parent);

    [[nodiscard]] const model::PhoneRound &round() const { return m_round; }

protected:
    [[nodiscard]] FormDraft::Key draftKey() const override { return {QStringLiteral("phone_round"), {}, {}}; }
    [[nodiscard]] QCborMap typed() const override;
    void putBack(const QCborMap &fields) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A contact that can be taken back: whose it is, and what it corrected if it did.
    struct Done
    {
        qsizetype place = 0;
        model::ContactId contact;
        std::optional<model::Contact> before;
    };

    void setUpPage();
    void setUpButtons();
    void setPeople(const QList<db::CaseloadRow> &people);
    /// What the draft holds of such a round; nothing when there is nothing to keep of it.
    [[nodiscard]] QCborMap fieldsOf(const model::PhoneRound &round, const QCborMap &texts) const;
    /// All that is typed and belongs to no contact, also about whoever is in front.
    [[nodiscard]] QCborMap texts() const;
    [[nodiscard]] QString nextText() const;
    /// Shows whoever is in front, or how the round went.
    void showCurrent();
    void read();
    void setText(const model::PersonId &person);
    void log(model::Outcome outcome);
    [[nodiscard]] model::Result<model::Contact> contact(model::Outcome outcome) const;
    /// The contact that a key corrects.
    [[nodiscard]] std::optional<model::Contact> loggedBefore();
    void logged(const Done &done, const model::Contact &contact);
    void moveOn(const std::function<void()> &move);
    void skip();
    void goBack();
    void takeBack();
    [[nodiscard]] model::Result<void> undo(const Done &done, const std::optional<model::Contact> &restored);
    void end();
    void say(const QString &words);
    void report(const model::Error &error);
    [[nodiscard]] QString progress() const;

    QHash<model::PersonId, db::CaseloadRow> m_rows;
    model::PhoneRound m_round;
    QList<Done> m_done;
    QCborMap m_texts;       ///< What is typed about people and belongs to no contact yet, by their id.
    bool m_typing = false;  ///< What stands in the note and the day was typed, and belongs to no contact yet.
    bool m_touched = false; ///< There is something to keep.
    bool m_ended = false;   ///< Somebody has had enough of it before it was over.

    NewestJob *m_reading;
    QLabel *m_leftOut;
    QLabel *m_progress;
    QLabel *m_said;
    QWidget *m_page;
    RoundCard *m_card;
    NoteEdit *m_note;
    DateField *m_next;
    FormField *m_nextField = nullptr;
    OutcomeKeys *m_keys;
    RoundSummary *m_summary;
    KeyButton *m_back = nullptr;
    KeyButton *m_skip = nullptr;
    KeyButton *m_end = nullptr;
    KeyButton *m_close = nullptr;
};

} // namespace widgets

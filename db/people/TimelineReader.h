// TimelineReader reads everything in a person's time, newest first: contacts, events, enrolments' starts and ends,
// moves, consents, alerts, what they said, goals, referrals.
#pragma once

#include "db/entries/EntryReader.h"
#include "model/circumstances/Address.h"
#include "model/circumstances/Alert.h"
#include "model/circumstances/Consent.h"
#include "model/circumstances/Feedback.h"
#include "model/contacts/Contact.h"
#include "model/people/Event.h"
#include "model/plans/Goal.h"
#include "model/programmes/Enrolment.h"
#include "model/services/Referral.h"

#include <QDateTime>

#include <variant>

namespace db
{

struct TimelineEntry
{
    enum class Kind {
        Contact,
        Event,
        EnrolmentStarted,
        EnrolmentClosed,
        Address,
        Consent,
        Alert,
        Feedback,
        Goal,
        Referral
    };
    enum class Standing { Shows, Amended, StruckOut };

    Kind kind = Kind::Contact;
    model::EntityId id; ///< Of the contact, event or enrolment; both ends of an enrolment have one.
    QDate day;          ///< When it was, began or ended; of an enrolment without a start the day of the referral.
    QTime time;         ///< Invalid when only the day is known.
    /// By `kind`.
    std::variant<model::Contact, model::Event, model::Enrolment, model::Address, model::Consent, model::Alert,
                 model::Feedback, model::Goal, model::Referral>
        what;
    QString programme; ///< Of an enrolment, by name.

    Standing standing = Standing::Shows;
    QString struckReason;      ///< Why it was struck out.
    model::EntityId amendedBy; ///< The entry that stands in its place; null unless Amended.
    model::EntityId amends;    ///< The entry that this one corrects; null for none.

    QString author;            ///< The user who saved it, by name; their id when this copy does not know it.
    QDateTime recorded;        ///< When, in UTC, by the author's clock.
    QDate recordedByItsAuthor; ///< The day it was written in another system that it was imported from; else invalid.

    /// Null unless it is one.
    [[nodiscard]] const model::Contact *contact() const { return std::get_if<model::Contact>(&what); }
    [[nodiscard]] const model::Event *event() const { return std::get_if<model::Event>(&what); }
    [[nodiscard]] const model::Enrolment *enrolment() const { return std::get_if<model::Enrolment>(&what); }
    [[nodiscard]] const model::Address *address() const { return std::get_if<model::Address>(&what); }
    [[nodiscard]] const model::Consent *consent() const { return std::get_if<model::Consent>(&what); }
    [[nodiscard]] const model::Alert *alert() const { return std::get_if<model::Alert>(&what); }
    [[nodiscard]] const model::Feedback *feedback() const { return std::get_if<model::Feedback>(&what); }
    [[nodiscard]] const model::Goal *goal() const { return std::get_if<model::Goal>(&what); }
    [[nodiscard]] const model::Referral *referral() const { return std::get_if<model::Referral>(&what); }
    /// Who met the person, or who referred them, or the enrolment's key worker; blank for all else.
    [[nodiscard]] QString worker() const;
};

class TimelineReader
{
public:
    explicit TimelineReader(CaseStore &store)
        : m_store(store)
    {
    }

    /// All entries of the person that are in time (a move, a consent or an alert without a day is not), struck-out and
    /// amended ones too, the latest day first; on one day those with a time first, the latest before, then what was
    /// recorded last. Errors: RoleMayNot, NotFound ("person").
    [[nodiscard]] model::Result<QList<TimelineEntry>> read(const model::PersonId &person);

private:
    /// Who saved a record, and when.
    struct Saved
    {
        QString author;
        QDateTime recorded;
    };

    void addContacts(QList<TimelineEntry> &entries, qint64 file);
    void addEvents(QList<TimelineEntry> &entries, qint64 file);
    void addEnrolments(QList<TimelineEntry> &entries, qint64 file);
    /// Those whose day is known.
    template <class Value>
    void addCircumstances(QList<TimelineEntry> &entries, qint64 file, TimelineEntry::Kind kind,
                          const typename EntryReader<Value>::Shape &shape, QDate (*day)(const Value &));
    /// Fills what the row's columns from `first` on say of any entry: the record that made it, the day it was recorded
    /// elsewhere, why it was struck out.
    void describe(TimelineEntry &entry, SQLite::Statement &row, int first);
    [[nodiscard]] const Saved &savedIn(qint64 record);

    CaseStore &m_store;
    QHash<qint64, Saved> m_saved;
    QHash<QByteArray, QString> m_users;
};

} // namespace db

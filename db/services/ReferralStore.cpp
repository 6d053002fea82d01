#include "db/services/ReferralStore.h"

#include "db/entries/CaseEntries.h"
#include "db/services/ServiceStore.h"
#include "model/services/ReferralRules.h"

namespace db
{

using namespace model;

namespace
{

Referral referralOf(SQLite::Statement &row)
{
    Referral referral;
    referral.id = idOf<ReferralId>(row.getColumn(0));
    referral.person = idOf<PersonId>(row.getColumn(1));
    referral.direction = valueIn(referralDirections(), textOf(row.getColumn(2))).value_or(ReferralDirection::Out);
    referral.service = idOf<ServiceId>(row.getColumn(3));
    referral.serviceName = textOf(row.getColumn(4));
    referral.day = dayOf(row.getColumn(5));
    referral.reason = textOf(row.getColumn(6));
    referral.need = textOf(row.getColumn(7));
    referral.worker = textOf(row.getColumn(8));
    referral.answer = valueIn(referralAnswers(), textOf(row.getColumn(9)));
    referral.answered = dayOf(row.getColumn(10));
    referral.answerNote = textOf(row.getColumn(11));
    referral.started = dayOf(row.getColumn(12));
    referral.ended = dayOf(row.getColumn(13));
    referral.endReason = textOf(row.getColumn(14));
    return referral;
}

const EntryReader<Referral>::Shape referrals{
    EntityKind::Referral,
    {"entry.id, person_id.id, entry.direction, entry.service, entry.service_name, entry.day,"
     " entry.reason, entry.need, entry.worker, entry.answer, entry.answered, entry.answer_note,"
     " entry.started, entry.ended, entry.end_reason"},
    "entry.day DESC, saved.stamp DESC",
    referralOf};

} // namespace

QDate ReferralStore::orToday(QDate day) const
{
    return day.isValid() ? day : m_store.environment().clock.today();
}

const EntryReader<Referral>::Shape &ReferralStore::shape()
{
    return referrals;
}

Result<ReferralId> ReferralStore::add(Referral referral)
{
    if (const Result<void> allowed = m_store.require(Action::WriteCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    const Result<Operation> made = making(referral);
    if (!made) {
        return std::unexpected(made.error());
    }
    const Result<EntityId> added =
        CaseEntries(m_store, EntityKind::Referral).add(referral.person, made->cells, referral.day, made->entity);
    return added ? Result<ReferralId>(referral.id) : std::unexpected(added.error());
}

Result<Operation> ReferralStore::making(Referral &referral)
{
    if (!referral.service.isNull()) {
        const Result<Service> service = ServiceStore(m_store).read(referral.service);
        if (!service) {
            return std::unexpected(service.error());
        }
        referral.serviceName = service->name;
    }
    referral.day = orToday(referral.day);
    if (referral.worker.isEmpty() && referral.direction == ReferralDirection::Out) {
        referral.worker = m_store.session().userName;
    }
    if (const Result<void> right = ReferralRules::check(referral, orToday({})); !right) {
        return std::unexpected(right.error());
    }
    if (referral.id.isNull()) {
        referral.id = m_store.newId<ReferralId>();
    }
    const Cell answer = referral.answer ? textCell(nameIn(referralAnswers(), *referral.answer)) : Cell();
    return CaseEntries(m_store, EntityKind::Referral)
        .making(idCast<EntityId>(referral.id),
                {textCell(nameIn(referralDirections(), referral.direction)), idCell(referral.service),
                 textCell(referral.serviceName.trimmed()), dayCell(referral.day), textCell(referral.reason.trimmed()),
                 textCell(referral.need), textCell(referral.worker), Cell(), answer, dayCell(referral.answered),
                 textCell(referral.answerNote.trimmed()), dayCell(referral.started)});
}

Result<QList<Referral>> ReferralStore::of(const PersonId &person)
{
    return EntryReader<Referral>(m_store, referrals).of(person);
}

Result<Referral> ReferralStore::read(const ReferralId &id)
{
    return EntryReader<Referral>(m_store, referrals).read(id);
}

Result<void> ReferralStore::answer(const ReferralId &id, ReferralAnswer answer, QDate day, const QString &note)
{
    Result<Referral> referral = read(id);
    if (!referral) {
        return std::unexpected(referral.error());
    }
    referral->answer = answer;
    referral->answered = orToday(day);
    return write(*referral, QLatin1StringView("answer"),
                 {textCell(nameIn(referralAnswers(), answer)), dayCell(referral->answered), textCell(note.trimmed())});
}

Result<void> ReferralStore::start(const ReferralId &id, QDate day)
{
    Result<Referral> referral = read(id);
    if (!referral) {
        return std::unexpected(referral.error());
    }
    if (referral->started.isValid()) {
        return fail(ErrorCode::AlreadyDone, QStringLiteral("started"));
    }
    referral->started = orToday(day);
    return write(*referral, QLatin1StringView("started"), {dayCell(referral->started)});
}

Result<void> ReferralStore::end(const ReferralId &id, const QString &reason, QDate day)
{
    Result<Referral> referral = read(id);
    if (!referral) {
        return std::unexpected(referral.error());
    }
    if (referral->ended.isValid()) {
        return fail(ErrorCode::AlreadyDone, QStringLiteral("ended"));
    }
    referral->ended = orToday(day);
    referral->endReason = reason.trimmed();
    return write(*referral, QLatin1StringView("ended"), {dayCell(referral->ended), textCell(referral->endReason)});
}

Result<void> ReferralStore::write(const Referral &referral, QLatin1StringView atom, Cells cells)
{
    if (const Result<void> allowed = m_store.require(Action::WriteCases); !allowed) {
        return allowed;
    }
    if (const Result<void> right = ReferralRules::check(referral, orToday({})); !right) {
        return right;
    }
    return CaseEntries(m_store, EntityKind::Referral).write(idCast<EntityId>(referral.id), atom, std::move(cells));
}

Result<void> ReferralStore::restore(const Referral &before)
{
    if (const Result<void> allowed = m_store.require(Action::WriteCases); !allowed) {
        return allowed;
    }
    const Result<Referral> now = read(before.id);
    if (!now) {
        return std::unexpected(now.error());
    }
    const auto write = [&](bool differs, const char *atom, Cells cells) -> Result<void> {
        return differs ? CaseEntries(m_store, EntityKind::Referral)
                             .write(idCast<EntityId>(before.id), QLatin1StringView(atom), std::move(cells))
                       : Result<void>();
    };
    const Cell answer = before.answer ? textCell(nameIn(referralAnswers(), *before.answer)) : Cell();
    Result<void> done =
        write(now->answer != before.answer || now->answered != before.answered || now->answerNote != before.answerNote,
              "answer", {answer, dayCell(before.answered), textCell(before.answerNote)});
    if (done) {
        done = write(now->started != before.started, "started", {dayCell(before.started)});
    }
    return done ? write(now->ended != before.ended || now->endReason != before.endReason, "ended",
                        {dayCell(before.ended), textCell(before.endReason)})
                : done;
}

Result<void> ReferralStore::strikeOut(const ReferralId &id, const QString &reason)
{
    return CaseEntries(m_store, EntityKind::Referral).strikeOut(idCast<EntityId>(id), reason);
}

} // namespace db

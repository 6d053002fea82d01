#include "widgets/person/timeline/TimelineModel.h"

#include "widgets/circumstances/CircumstanceText.h"
#include "widgets/common/DayText.h"
#include "widgets/contacts/ContactText.h"
#include "widgets/person/EventText.h"
#include "widgets/plans/PlanText.h"
#include "widgets/programmes/ListText.h"
#include "widgets/services/ReferralText.h"

#include <QLocale>

namespace widgets
{

using namespace Qt::StringLiterals;
using db::TimelineEntry;

namespace
{

/// What a move, a consent, an alert, feedback, a goal or a referral is called; blank for all else.
QString circumstance(const TimelineEntry &entry)
{
    if (const model::Address *address = entry.address()) {
        const QString where = QStringList{address->address, address->postcode}.join(u' ').trimmed();
        return TimelineModel::tr("Moved: %1", "where somebody moved to")
            .arg(where.isEmpty() ? CircumstanceText::place(address->accommodation) : where);
    }
    if (const model::Consent *consent = entry.consent()) {
        const QString purpose = CircumstanceText::purpose(consent->purpose);
        const QString what = consent->partner.isEmpty() ? purpose : purpose + u", "_s + consent->partner;
        return consent->answer == "yes"_L1 ? TimelineModel::tr("Consent given: %1", "what for").arg(what)
                                           : TimelineModel::tr("Consent refused: %1", "what for").arg(what);
    }
    if (const model::Alert *alert = entry.alert()) {
        return TimelineModel::tr("Alert raised: %1").arg(alert->text);
    }
    if (const model::Goal *goal = entry.goal()) {
        return TimelineModel::tr("Goal: %1", "what somebody wants").arg(goal->words);
    }
    if (const model::Referral *referral = entry.referral()) {
        return ReferralText::headline(*referral);
    }
    return entry.feedback() ? TimelineModel::tr("What they said") : QString();
}

QString circumstanceDetail(const TimelineEntry &entry)
{
    if (const model::Address *address = entry.address()) {
        return QStringList{CircumstanceText::place(address->accommodation), address->note}.join(u' ').trimmed();
    }
    if (const model::Consent *consent = entry.consent()) {
        QStringList parts;
        if (consent->until.isValid()) {
            parts.append(TimelineModel::tr("Until %1.", "a day").arg(DayText::day(consent->until)));
        }
        if (consent->withdrawn.isValid()) {
            parts.append(TimelineModel::tr("Withdrawn %1.", "a day").arg(DayText::day(consent->withdrawn)));
        }
        return (parts << consent->note).join(u' ').trimmed();
    }
    if (const model::Alert *alert = entry.alert()) {
        return CircumstanceText::alertKind(alert->kind);
    }
    if (const model::Goal *goal = entry.goal()) {
        return PlanText::standing(*goal);
    }
    if (const model::Referral *referral = entry.referral()) {
        QStringList parts{ReferralText::state(referral->state()), referral->answerNote, referral->reason};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    const model::Feedback *feedback = entry.feedback();
    return feedback ? feedback->words.simplified() : QString();
}

/// What an event is, who told of it and how sure that is.
QString eventDetail(const model::Event &event)
{
    QStringList parts{event.category, event.detail.simplified()};
    if (!event.source.isEmpty()) {
        parts.append(TimelineModel::tr("Told by %1.", "who told us of an event").arg(event.source));
    }
    if (!event.certainty.isEmpty() && event.certainty != "sure"_L1) {
        parts.append(TimelineModel::tr("Certainty: %1.", "of an event").arg(EventText::certainty(event.certainty)));
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TimelineModel::setEntries(QList<TimelineEntry> entries, QList<db::Draft> drafts)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_drafts = std::move(drafts);
    arrange();
    endResetModel();
}

void TimelineModel::setShown(Show show, const QString &text)
{
    beginResetModel();
    m_show = show;
    m_text = text.trimmed();
    arrange();
    endResetModel();
}

bool TimelineModel::passes(const TimelineEntry &entry) const
{
    if ((m_show == Show::Contacts && !entry.contact()) || (m_show == Show::Events && entry.contact())) {
        return false;
    }
    const Line line{{}, &entry, nullptr, 0, 0};
    return m_text.isEmpty() || headline(line).contains(m_text, Qt::CaseInsensitive) ||
           detail(line).contains(m_text, Qt::CaseInsensitive);
}

void TimelineModel::arrange()
{
    m_lines.clear();
    if (m_show != Show::Events && m_text.isEmpty()) {
        for (const db::Draft &draft : m_drafts) {
            m_lines.push_back({{}, nullptr, &draft, 0, 0});
        }
    }
    QDate month;
    size_t heading = 0;
    for (const TimelineEntry &entry : std::as_const(m_entries)) {
        if (!passes(entry)) {
            continue;
        }
        if (const QDate first(entry.day.year(), entry.day.month(), 1); first != month || m_lines.empty()) {
            month = first;
            heading = m_lines.size();
            m_lines.push_back({entry.day.isValid() ? QLocale().toString(month, u"MMMM yyyy"_s)
                                                   : tr("No day known", "heading in a timeline"),
                               nullptr, nullptr, 0, 0});
        }
        if (entry.contact() && entry.standing == TimelineEntry::Standing::Shows) {
            m_lines[heading].tried += 1;
            m_lines[heading].met += entry.contact()->outcome == model::Outcome::Attended ? 1 : 0;
        }
        m_lines.push_back({{}, &entry, nullptr, 0, 0});
    }
}

int TimelineModel::count(Show show) const
{
    if (show == Show::Everything) {
        return static_cast<int>(m_entries.size());
    }
    return static_cast<int>(std::ranges::count_if(m_entries, [show](const TimelineEntry &entry) {
        return (entry.contact() != nullptr) == (show == Show::Contacts);
    }));
}

QString TimelineModel::headline(const Line &line)
{
    if (line.draft) {
        return tr("Draft contact", "headline in the timeline");
    }
    if (!line.entry) {
        return line.month;
    }
    if (const model::Contact *contact = line.entry->contact()) {
        return ContactText::headline(contact->outcome, contact->minutes, contact->channel);
    }
    if (const model::Event *event = line.entry->event()) {
        const QString kind = EventText::kind(event->kind);
        return event->to.isValid() && event->to != event->from
                   ? tr("%1, until %2", "an event and its last day").arg(kind, DayText::day(event->to))
                   : kind;
    }
    if (!line.entry->enrolment()) {
        return circumstance(*line.entry);
    }
    const bool started = line.entry->kind == TimelineEntry::Kind::EnrolmentStarted;
    const QString programme = line.entry->programme;
    if (started) {
        return tr("Started on %1", "a programme").arg(programme);
    }
    const QString reason = EventText::reason(*line.entry->enrolment());
    return reason.isEmpty() ? tr("Time on %1 ended", "a programme").arg(programme)
                            : tr("Time on %1 ended: %2", "a programme and the reason").arg(programme, reason);
}

QString TimelineModel::detail(const Line &line)
{
    if (line.draft) {
        return line.draft->fields.value(u"note"_s).toString().simplified();
    }
    if (!line.entry) {
        return {};
    }
    if (line.entry->standing == TimelineEntry::Standing::StruckOut) {
        return tr("Struck out: %1. Kept in History.", "the reason").arg(line.entry->struckReason);
    }
    if (line.entry->standing == TimelineEntry::Standing::Amended) {
        return tr("Corrected: the newer entry stands in its place.");
    }
    if (const model::Contact *contact = line.entry->contact()) {
        return contact->note.simplified();
    }
    if (const model::Event *event = line.entry->event()) {
        return eventDetail(*event);
    }
    if (!line.entry->enrolment()) {
        return circumstanceDetail(*line.entry);
    }
    const QString source = line.entry->enrolment()->source;
    return source.isEmpty() ? QString() : tr("Referred by %1").arg(ListText::source(source));
}

QString TimelineModel::day(const Line &line)
{
    if (!line.entry || !line.entry->day.isValid()) {
        return {};
    }
    return QLocale().toString(line.entry->day, tr("ddd d", "day in a timeline under its month, as Fri 22"));
}

QString TimelineModel::who(const Line &line)
{
    if (line.draft) {
        return tr("On this laptop only");
    }
    if (!line.entry) {
        return line.tried == 0 ? QString() : tr("met %1 of %n", "contacts of a month", line.tried).arg(line.met);
    }
    const QString worker = line.entry->worker();
    return worker.isEmpty() ? line.entry->author : worker;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const Line &shown = line(index.row());
    QStringList parts{day(shown), headline(shown), detail(shown), who(shown)};
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    return line(index.row()).month.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                             : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace widgets

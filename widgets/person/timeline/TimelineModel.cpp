#include "widgets/person/timeline/TimelineModel.h"

#include "widgets/common/DayText.h"
#include "widgets/contacts/ContactText.h"
#include "widgets/person/EventText.h"

#include <QLocale>

namespace widgets
{

using namespace Qt::StringLiterals;
using db::TimelineEntry;

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
    const bool started = line.entry->kind == TimelineEntry::Kind::EnrolmentStarted;
    const QString programme = line.entry->programme;
    if (started) {
        return tr("Started on %1", "a programme").arg(programme);
    }
    const std::optional<model::CloseReason> reason = line.entry->enrolment()->reason;
    return reason ? tr("Time on %1 ended: %2", "a programme and the reason").arg(programme, EventText::reason(*reason))
                  : tr("Time on %1 ended", "a programme").arg(programme);
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
        return event->detail.simplified();
    }
    const QString source = line.entry->enrolment()->source;
    return source.isEmpty() ? QString() : tr("Referred by %1").arg(source);
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

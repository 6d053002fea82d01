#include "widgets/person/EventText.h"

#include "widgets/programmes/TeamWords.h"

#include <QMap>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

struct Kind
{
    QString words;
    const char *icon;
};

} // namespace

QStringList EventText::kinds()
{
    return {u"custody"_s,   u"release"_s,   u"offence"_s,       u"arrest"_s,      u"conviction"_s,
            u"a_and_e"_s,   u"admission"_s, u"tenancy_start"_s, u"tenancy_end"_s, u"rough_sleeping"_s,
            u"job_start"_s, u"job_end"_s,   u"relapse"_s,       u"bereavement"_s};
}

QString EventText::kind(const QString &kind)
{
    const QMap<QString, QString> words{
        {u"custody"_s, tr("In custody", "event")},
        {u"release"_s, tr("Release", "event")},
        {u"offence"_s, tr("Offence", "event")},
        {u"arrest"_s, tr("Arrest", "event")},
        {u"conviction"_s, tr("Conviction", "event")},
        {u"a_and_e"_s, tr("A&E", "event: accident and emergency").replace(u"&&"_s, u"&"_s)},
        {u"admission"_s, tr("Hospital admission", "event")},
        {u"tenancy_start"_s, tr("Tenancy started", "event")},
        {u"tenancy_end"_s, tr("Tenancy ended", "event")},
        {u"rough_sleeping"_s, tr("Rough sleeping", "event")},
        {u"job_start"_s, tr("Job started", "event")},
        {u"job_end"_s, tr("Job ended", "event")},
        {u"relapse"_s, tr("Relapse", "event")},
        {u"bereavement"_s, tr("Bereavement", "event")},
    };
    const auto known = words.constFind(kind);
    return known == words.constEnd() ? QString(kind).replace(u'_', u' ') : *known;
}

const char *EventText::icon(const QString &kind)
{
    if (kind == "custody"_L1 || kind == "arrest"_L1 || kind == "conviction"_L1) {
        return "building";
    }
    if (kind == "release"_L1) {
        return "arrow-right";
    }
    if (kind.startsWith("tenancy"_L1)) {
        return "key-round";
    }
    return kind == "a_and_e"_L1 || kind == "admission"_L1 ? "activity" : "flag";
}

QStringList EventText::certainties()
{
    return {u"sure"_s, u"fairly sure"_s, u"heard"_s};
}

QString EventText::certainty(const QString &certainty)
{
    if (certainty == "sure"_L1) {
        return tr("Sure");
    }
    if (certainty == "fairly sure"_L1) {
        return tr("Fairly sure");
    }
    return certainty == "heard"_L1 ? tr("Only heard") : certainty;
}

bool EventText::isOffence(const QString &kind)
{
    return kind == "arrest"_L1 || kind == "conviction"_L1 || kind == "offence"_L1;
}

QString EventText::reason(model::CloseReason reason)
{
    const QString code = model::nameIn(model::closeReasons(), reason);
    if (const QString own = TeamWords::current().words(model::WordList::ClosureReason, code); !own.isEmpty()) {
        return own;
    }
    switch (reason) {
    case model::CloseReason::Completed:
        return tr("finished as planned", "why an enrolment ended");
    case model::CloseReason::Disengaged:
        return tr("stopped coming", "why an enrolment ended");
    case model::CloseReason::Transferred:
        return tr("went on to another service", "why an enrolment ended");
    case model::CloseReason::MovedAway:
        return tr("moved away", "why an enrolment ended");
    case model::CloseReason::Custody:
        return tr("went into custody", "why an enrolment ended");
    case model::CloseReason::Died:
        return tr("died", "why an enrolment ended");
    case model::CloseReason::DeclinedAtStart:
        return tr("did not want it", "why an enrolment ended");
    case model::CloseReason::Other:
        return tr("another reason", "why an enrolment ended");
    }
    return {};
}

QString EventText::reason(const model::Enrolment &enrolment)
{
    QString words = enrolment.reason ? reason(*enrolment.reason) : QString();
    if (!enrolment.ownReason.isEmpty()) {
        const QString own = TeamWords::current().words(model::WordList::ClosureReason, enrolment.ownReason);
        words = own.isEmpty() ? enrolment.ownReason : own;
    }
    if (enrolment.movedTo.isEmpty()) {
        return words;
    }
    return words.isEmpty()
               ? tr("to %1", "where somebody went on to").arg(enrolment.movedTo)
               : tr("%1: to %2", "why an enrolment ended, and where they went on to").arg(words, enrolment.movedTo);
}

} // namespace widgets

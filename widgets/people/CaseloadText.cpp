#include "widgets/people/CaseloadText.h"

#include "widgets/common/DayText.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/EngagementState.h"

namespace widgets
{

using namespace Qt::StringLiterals;

QString CaseloadText::nameOf(const db::CaseloadRow &row)
{
    return nameOf(row, namePattern());
}

QString CaseloadText::nameOf(const db::CaseloadRow &row, const QString &pattern)
{
    const QString &first = row.givenName.isEmpty() ? row.knownAs : row.givenName;
    if (row.familyName.isEmpty()) {
        return first.isEmpty() ? row.reference : first;
    }
    return first.isEmpty() ? row.familyName : pattern.arg(row.familyName, first);
}

QString CaseloadText::nameAndReference(const db::CaseloadRow &row)
{
    return tr("%1 · %2", "a person's name and reference").arg(nameOf(row), row.reference);
}

QString CaseloadText::namePattern()
{
    return tr("%1, %2", "family name, given name, as lists have it");
}

QString CaseloadText::cell(const db::CaseloadRow &row, int column, QDate asOf)
{
    switch (column) {
    case CaseloadModel::Name:
        return nameOf(row);
    case CaseloadModel::Reference:
        return row.reference;
    case CaseloadModel::KeyWorker:
        return row.cover.isEmpty() ? row.keyWorker
                                   : tr("%1, covered by %2 until %3", "a key worker, who stands in, and the last day")
                                         .arg(row.keyWorker, row.cover, DayText::day(row.coverUntil));
    case CaseloadModel::LastContact:
        return row.lastContact.isValid() ? DayText::day(row.lastContact) : tr("Not yet", "never met so far");
    case CaseloadModel::DaysSince:
        return row.lastContact.isValid() ? QString::number(row.lastContact.daysTo(asOf)) : QString();
    case CaseloadModel::NextDue:
        if (!row.nextDue.isValid()) {
            return tr("Not set", "no next contact agreed");
        }
        if (row.nextDue < asOf) {
            return tr("%1, late", "a day that has passed").arg(DayText::day(row.nextDue));
        }
        return row.nextDue == asOf ? tr("Today") : DayText::day(row.nextDue);
    case CaseloadModel::State:
        return EngagementState(row.state).words();
    case CaseloadModel::Alerts:
        if (row.alerts.isEmpty() && !row.doNotContact) {
            return {};
        }
        return (row.doNotContact ? QStringList{tr("Do not contact")} + row.alerts : row.alerts)
            .join(tr(", ", "between alerts in a list"));
    default:
        return {};
    }
}

QString CaseloadText::columnWords(int column)
{
    switch (column) {
    case CaseloadModel::Name:
        return tr("Name");
    case CaseloadModel::Reference:
        return tr("Reference");
    case CaseloadModel::KeyWorker:
        return tr("Key worker");
    case CaseloadModel::LastContact:
        return tr("Last contact");
    case CaseloadModel::DaysSince:
        return tr("Days since");
    case CaseloadModel::NextDue:
        return tr("Next due");
    case CaseloadModel::State:
        return tr("Engagement");
    case CaseloadModel::Needs:
        return tr("Main needs");
    case CaseloadModel::Alerts:
        return tr("Alerts");
    default:
        return QString();
    }
}

QString CaseloadText::columnId(int column)
{
    static const QStringList ids{u"name"_s,     u"reference"_s, u"key_worker"_s, u"last_contact"_s, u"days_since"_s,
                                 u"next_due"_s, u"state"_s,     u"needs"_s,      u"alerts"_s};
    Q_ASSERT(ids.size() == CaseloadModel::ColumnCount);
    return ids[column];
}

int CaseloadText::columnOf(const QString &id)
{
    for (int column = 0; column < CaseloadModel::ColumnCount; ++column) {
        if (columnId(column) == id) {
            return column;
        }
    }
    return -1;
}

} // namespace widgets

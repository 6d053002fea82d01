#include "widgets/people/filters/FieldText.h"

#include "widgets/needs/NeedText.h"
#include "widgets/programmes/ListText.h"

namespace widgets
{

using namespace Qt::StringLiterals;
using Field = db::EngagementField;

QList<Field> FieldText::offered()
{
    return {Field::Programme, Field::Source, Field::Need,   Field::Service,     Field::Gender,
            Field::AgeBand,   Field::Area,   Field::Prison, Field::StartQuarter};
}

QString FieldText::name(Field field)
{
    switch (field) {
    case Field::Programme:
        return tr("Programme");
    case Field::Worker:
        return tr("Worker");
    case Field::Source:
        return tr("How referred");
    case Field::Need:
        return tr("Need");
    case Field::Service:
        return tr("Referred to");
    case Field::Gender:
        return tr("Gender");
    case Field::AgeBand:
        return tr("Age");
    case Field::Prison:
        return tr("Custody");
    case Field::Area:
        return tr("Postcode area");
    case Field::StartQuarter:
        return tr("Quarter they started");
    }
    Q_UNREACHABLE();
}

QString FieldText::any(Field field)
{
    switch (field) {
    case Field::Programme:
        return tr("Any programme");
    case Field::Worker:
        return tr("Any worker");
    case Field::Source:
        return tr("However referred");
    case Field::Need:
        return tr("Any need");
    case Field::Service:
        return tr("Any service");
    case Field::Gender:
        return tr("Any gender");
    case Field::AgeBand:
        return tr("Any age");
    case Field::Prison:
        return tr("In custody ever or never");
    case Field::Area:
        return tr("Anywhere");
    case Field::StartQuarter:
        return tr("Whenever they started");
    }
    Q_UNREACHABLE();
}

QString FieldText::value(Field field, const QString &value)
{
    if (value.isEmpty()) {
        return tr("Not recorded");
    }
    if (field == Field::Need) {
        return NeedText::words(value);
    }
    if (field == Field::Source) {
        return ListText::source(value);
    }
    if (field == Field::Prison) {
        return value == "yes"_L1 ? tr("Has been in custody") : tr("Has not been in custody");
    }
    if (field == Field::AgeBand && value == "under 18"_L1) {
        return tr("Under 18");
    }
    if (field == Field::AgeBand && value == "65 and over"_L1) {
        return tr("65 and over");
    }
    return value;
}

} // namespace widgets

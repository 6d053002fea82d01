#include "db/engagement/frozen/SelectionText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace db
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

QJsonValue fieldName(const std::optional<EngagementField> &field)
{
    return field ? QJsonValue(model::nameIn(engagementFields(), *field)) : QJsonValue();
}

std::optional<EngagementField> fieldIn(const QJsonValue &name)
{
    return model::valueIn(engagementFields(), name.toString());
}

QJsonArray filters(const QList<EngagementSelection::Filter> &filters)
{
    QJsonArray list;
    for (const EngagementSelection::Filter &filter : filters) {
        list.append(QJsonArray{fieldName(filter.field), filter.value});
    }
    return list;
}

} // namespace

QString SelectionText::of(const FrozenSelection &frozen)
{
    const EngagementSelection &selection = frozen.selection;
    const model::EngagementOptions &options = frozen.options;
    QJsonArray months;
    for (const int month : options.months) {
        months.append(month);
    }
    QJsonArray channels;
    for (const model::Channel channel : options.countedChannels) {
        channels.append(model::nameIn(model::channels(), channel));
    }
    const QJsonObject object{{u"as_of"_s, selection.asOf.toString(Qt::ISODate)},
                             {u"programme"_s, selection.programme},
                             {u"filters"_s, filters(selection.filters)},
                             {u"enrolments"_s, selection.source == model::EngagementSource::Enrolments},
                             {u"compare"_s, fieldName(selection.compare)},
                             {u"groups"_s, QJsonArray::fromStringList(selection.compareGroups)},
                             {u"stratify"_s, fieldName(selection.stratify)},
                             {u"lapse"_s, options.lapseDays},
                             {u"custody_pauses"_s, options.custodyPauses},
                             {u"channels"_s, channels},
                             {u"months"_s, months},
                             {u"first"_s, options.episodes == model::EpisodeChoice::First}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<FrozenSelection> SelectionText::read(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    FrozenSelection frozen;
    EngagementSelection &selection = frozen.selection;
    selection.asOf = QDate::fromString(object[u"as_of"_s].toString(), Qt::ISODate);
    if (!selection.asOf.isValid() || !object[u"lapse"_s].isDouble()) {
        return model::fail(model::ErrorCode::FileMalformed, u"selection"_s);
    }
    selection.programme = object[u"programme"_s].toString();
    for (const QJsonValue &filter : object[u"filters"_s].toArray()) {
        const std::optional<EngagementField> field = fieldIn(filter[0]);
        if (!field) {
            return model::fail(model::ErrorCode::FileMalformed, u"selection"_s);
        }
        selection.filters.append({*field, filter[1].toString()});
    }
    selection.source =
        object[u"enrolments"_s].toBool() ? model::EngagementSource::Enrolments : model::EngagementSource::Contacts;
    selection.compare = fieldIn(object[u"compare"_s]);
    selection.stratify = fieldIn(object[u"stratify"_s]);
    for (const QJsonValue &group : object[u"groups"_s].toArray()) {
        selection.compareGroups.append(group.toString());
    }
    frozen.options.lapseDays = object[u"lapse"_s].toInt();
    frozen.options.custodyPauses = object[u"custody_pauses"_s].toBool();
    for (const QJsonValue &name : object[u"channels"_s].toArray()) {
        if (const auto channel = model::valueIn(model::channels(), name.toString())) {
            frozen.options.countedChannels.append(*channel);
        }
    }
    frozen.options.months.clear();
    for (const QJsonValue &month : object[u"months"_s].toArray()) {
        frozen.options.months.push_back(month.toInt());
    }
    frozen.options.episodes = object[u"first"_s].toBool() ? model::EpisodeChoice::First : model::EpisodeChoice::All;
    return frozen;
}

} // namespace db

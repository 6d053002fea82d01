// EngagementCase reads one made-up caseload of tests/data/engagement, as tools/fixtures/engagement.R writes them.
#pragma once

#include "model/engagement/EngagementOptions.h"
#include "model/engagement/EngagementRows.h"
#include "model/services/ServiceRows.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tests
{

struct EngagementCase
{
    model::EngagementRows rows;
    model::ServiceRows services; ///< All of one service.
    model::EngagementOptions options;
    QJsonObject expect;

    static EngagementCase read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        return from(QJsonDocument::fromJson(file.readAll()).object());
    }

    static EngagementCase from(const QJsonObject &json)
    {
        EngagementCase result;
        result.expect = json.value(QStringLiteral("expect")).toObject();
        result.readOptions(json);
        result.readRows(json);
        return result;
    }

private:
    static qint32 day(const QJsonValue &value)
    {
        return value.isNull() ? model::noDay
                              : static_cast<qint32>(QDate::fromString(value.toString(), Qt::ISODate).toJulianDay());
    }

    void readOptions(const QJsonObject &json)
    {
        options.asOf = QDate::fromString(json.value(QStringLiteral("as_of")).toString(), Qt::ISODate);
        options.lapseDays = json.value(QStringLiteral("lapse")).toInt();
        options.custodyPauses = json.value(QStringLiteral("custody_pauses")).toBool();
        options.source = json.value(QStringLiteral("source")).toString() == QStringLiteral("enrolments")
                             ? model::EngagementSource::Enrolments
                             : model::EngagementSource::Contacts;
        options.episodes = json.value(QStringLiteral("episodes")).toString() == QStringLiteral("first")
                               ? model::EpisodeChoice::First
                               : model::EpisodeChoice::All;
        for (const QJsonValue &name : json.value(QStringLiteral("channels")).toArray()) {
            options.countedChannels.append(*model::valueIn(model::channels(), name.toString()));
        }
        options.months.clear();
        for (const QJsonValue &months : json.value(QStringLiteral("months")).toArray()) {
            options.months.push_back(months.toInt());
        }
    }

    void readRows(const QJsonObject &json)
    {
        rows.people = json.value(QStringLiteral("people")).toInt();
        for (const QJsonValue &value : json.value(QStringLiteral("contacts")).toArray()) {
            const QJsonArray row = value.toArray();
            rows.contacts.push_back({row.at(0).toInt(), day(row.at(1)), -1, model::Channel(row.at(2).toInt()),
                                     model::Outcome(row.at(3).toInt())});
        }
        for (const QJsonValue &value : json.value(QStringLiteral("enrolments")).toArray()) {
            const QJsonArray row = value.toArray();
            rows.enrolments.push_back({row.at(0).toInt(), day(row.at(1)), day(row.at(2)),
                                       model::valueIn(model::closeReasons(), row.at(3).toString()), -1, -1});
        }
        for (const QJsonValue &value : json.value(QStringLiteral("custody")).toArray()) {
            const QJsonArray row = value.toArray();
            rows.custody.push_back({row.at(0).toInt(), day(row.at(1)), day(row.at(2))});
        }
        for (const QJsonValue &value : json.value(QStringLiteral("needs")).toArray()) {
            const QString need = value.toArray().at(2).toString();
            if (!rows.needNames.contains(need)) {
                rows.needNames.append(need);
            }
            rows.needs.push_back({value.toArray().at(0).toInt(), day(value.toArray().at(1)),
                                  static_cast<qint32>(rows.needNames.indexOf(need))});
        }
        services.names.append(QStringLiteral("service"));
        for (const QJsonValue &value : json.value(QStringLiteral("referrals")).toArray()) {
            const QJsonArray row = value.toArray();
            services.referrals.push_back({row.at(0).toInt(), 0, day(row.at(1)), day(row.at(2)), day(row.at(3))});
        }
        for (const QJsonValue &group : json.value(QStringLiteral("groups")).toArray()) {
            rows.groupOfPerson.push_back(group.toInt());
        }
        for (const QJsonValue &stratum : json.value(QStringLiteral("strata")).toArray()) {
            rows.stratumOfPerson.push_back(stratum.toInt());
        }
        if (!rows.groupOfPerson.empty()) {
            options.compareField = QStringLiteral("group");
            rows.groupNames = QStringLiteral("a b c d e").split(QLatin1Char(' '));
        }
    }
};

} // namespace tests

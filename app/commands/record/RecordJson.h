// RecordJson writes a person's circumstances for the command line.
#pragma once

#include "app/text/JsonValue.h"
#include "db/circumstances/PersonRecord.h"
#include "model/circumstances/RecordTexts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app
{

class RecordJson
{
public:
    /// Each list under the name of its kind, as of `today`.
    [[nodiscard]] static QJsonObject of(const db::PersonRecord &record, QDate today);

    /// One entry: its id and its fields by their names on the command line.
    template <class Value>
    [[nodiscard]] static QJsonObject of(const Value &value, QDate today)
    {
        QJsonObject object{{QStringLiteral("id"), value.id.toString()}};
        for (const auto &[name, text] : model::RecordTexts::of(value)) {
            object.insert(name, JsonValue::of(text));
        }
        addOwn(object, value, today);
        return object;
    }

private:
    template <class Value>
    static void addOwn(QJsonObject &, const Value &, QDate)
    {
    }
    static void addOwn(QJsonObject &object, const model::Consent &consent, QDate today);
    static void addOwn(QJsonObject &object, const model::Relationship &relationship, QDate today);
};

} // namespace app

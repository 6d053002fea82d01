#include "model/core/Definition.h"

#include <QJsonDocument>

namespace model
{

Result<Definition> Definition::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return fail(ErrorCode::FileMalformed, {}, error.errorString());
    }
    Definition definition;
    const std::pair<QLatin1StringView, QString *> wordings[] = {
        {QLatin1StringView("id"), &definition.id},           {QLatin1StringView("title"), &definition.title},
        {QLatin1StringView("meaning"), &definition.meaning}, {QLatin1StringView("formula"), &definition.formula},
        {QLatin1StringView("counted"), &definition.counted},
    };
    for (const auto &[key, wording] : wordings) {
        *wording = object.value(key).toString();
        if (wording->isEmpty()) {
            return fail(ErrorCode::MissingField, key);
        }
    }
    definition.version = object.value(QLatin1StringView("version")).toInt();
    if (definition.version < 1) {
        return fail(ErrorCode::MissingField, QStringLiteral("version"));
    }
    definition.minimum = object.value(QLatin1StringView("minimum")).toInt();
    definition.source = object.value(QLatin1StringView("source")).toString();
    const QJsonObject leftOut = object.value(QLatin1StringView("left_out")).toObject();
    for (auto entry = leftOut.begin(); entry != leftOut.end(); ++entry) {
        definition.leftOut.insert(entry.key(), entry.value().toString());
    }
    const QJsonObject example = object.value(QLatin1StringView("example")).toObject();
    definition.exampleText = example.value(QLatin1StringView("text")).toString();
    definition.exampleInput = example.value(QLatin1StringView("input")).toObject();
    definition.exampleResult = example.value(QLatin1StringView("result")).toObject();
    return definition;
}

} // namespace model

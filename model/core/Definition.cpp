#include "model/core/Definition.h"

#include <QJsonDocument>

namespace model
{

namespace
{
/// Puts the wordings that `object` has into `definition`, in place of those there.
void takeWords(const QJsonObject &object, Definition &definition)
{
    const std::pair<QLatin1StringView, QString *> wordings[] = {
        {QLatin1StringView("title"), &definition.title},
        {QLatin1StringView("meaning"), &definition.meaning},
        {QLatin1StringView("formula"), &definition.formula},
        {QLatin1StringView("counted"), &definition.counted},
    };
    for (const auto &[key, wording] : wordings) {
        *wording = object.value(key).toString(*wording);
    }
    const QJsonObject leftOut = object.value(QLatin1StringView("left_out")).toObject();
    for (auto entry = leftOut.begin(); entry != leftOut.end(); ++entry) {
        definition.leftOut.insert(entry.key(), entry.value().toString());
    }
}
} // namespace

Result<Definition> Definition::fromJson(const QByteArray &json, const QString &language)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return fail(ErrorCode::FileMalformed, {}, error.errorString());
    }
    Definition definition;
    definition.id = object.value(QLatin1StringView("id")).toString();
    takeWords(object, definition);
    const std::pair<const char *, QString> needed[] = {{"id", definition.id},
                                                       {"title", definition.title},
                                                       {"meaning", definition.meaning},
                                                       {"formula", definition.formula},
                                                       {"counted", definition.counted}};
    for (const auto &[key, wording] : needed) {
        if (wording.isEmpty()) {
            return fail(ErrorCode::MissingField, QLatin1StringView(key));
        }
    }
    takeWords(object.value(language).toObject(), definition);
    definition.version = object.value(QLatin1StringView("version")).toInt();
    if (definition.version < 1) {
        return fail(ErrorCode::MissingField, QStringLiteral("version"));
    }
    definition.minimum = object.value(QLatin1StringView("minimum")).toInt();
    definition.source = object.value(QLatin1StringView("source")).toString();
    const QJsonObject example = object.value(QLatin1StringView("example")).toObject();
    definition.exampleText = example.value(QLatin1StringView("text")).toString();
    definition.exampleInput = example.value(QLatin1StringView("input")).toObject();
    definition.exampleResult = example.value(QLatin1StringView("result")).toObject();
    return definition;
}

} // namespace model

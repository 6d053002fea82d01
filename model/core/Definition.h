// Definition is the wording behind a figure, in staff words, as resources/definitions holds it.
#pragma once

#include "model/core/Result.h"

#include <QJsonObject>
#include <QMap>

namespace model
{

struct Definition
{
    QString id; ///< As in Receipt::definition.
    int version = 0;
    QString title;
    QString meaning;
    QString formula;
    QString counted;                ///< Who is counted.
    QMap<QString, QString> leftOut; ///< Words by LeftOut::reason.
    int minimum = 0;                ///< The n below which the window shows no value.
    QString source;                 ///< Publications; may be empty.
    QString exampleText;
    QJsonObject exampleInput;  ///< What the example reckons with, and …
    QJsonObject exampleResult; ///< … the numbers that its text gives, by name.

    /// From the content of one file, in words of `language` ("cy") where the file has them, else in English. Fails with
    /// FileMalformed for what is not JSON, MissingField (where: the key) when an English wording is not there.
    [[nodiscard]] static Result<Definition> fromJson(const QByteArray &json, const QString &language = {});
};

} // namespace model

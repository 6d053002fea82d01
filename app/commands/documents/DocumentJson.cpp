#include "app/commands/documents/DocumentJson.h"

namespace app
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue text(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject DocumentJson::of(const model::Document &document)
{
    return {{u"id"_s, document.id.toString()},
            {u"title"_s, text(document.title)},
            {u"file_name"_s, text(document.fileName)},
            {u"media_type"_s, text(document.mediaType)},
            {u"bytes"_s, document.bytes},
            {u"day"_s, text(document.day.toString(Qt::ISODate))},
            {u"note"_s, text(document.note)}};
}

} // namespace app

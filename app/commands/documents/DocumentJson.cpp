#include "app/commands/documents/DocumentJson.h"

#include "app/text/JsonValue.h"

namespace app
{

using namespace Qt::StringLiterals;

QJsonObject DocumentJson::of(const model::Document &document)
{
    return {{u"id"_s, document.id.toString()},
            {u"title"_s, JsonValue::of(document.title)},
            {u"file_name"_s, JsonValue::of(document.fileName)},
            {u"media_type"_s, JsonValue::of(document.mediaType)},
            {u"bytes"_s, document.bytes},
            {u"day"_s, JsonValue::of(document.day)},
            {u"note"_s, JsonValue::of(document.note)}};
}

} // namespace app

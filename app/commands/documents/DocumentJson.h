// DocumentJson writes a document's line for the command line; never its key.
#pragma once

#include "model/documents/Document.h"

#include <QJsonObject>

namespace app
{

class DocumentJson
{
public:
    /// id, title, file_name, media_type, bytes, day, note; blanks are null.
    [[nodiscard]] static QJsonObject of(const model::Document &document);
};

} // namespace app

// DocumentRules say which files can be kept with a person.
#pragma once

#include "model/core/Result.h"
#include "model/documents/Document.h"

namespace model
{

class DocumentRules
{
public:
    /// The largest file that is kept, in bytes: 50 MB as people's file managers count them.
    static constexpr qint64 largest = qint64(50) << 20;

    /// InvalidValue: "title" missing ("title_missing"), or a "day" after `today` or before there were
    /// people alive now.
    [[nodiscard]] static Result<void> check(const Document &document, QDate today);

    /// The title to begin with: the file's name without its last ending and with blanks for underscores.
    [[nodiscard]] static QString titleFrom(const QString &fileName);
};

} // namespace model

// DocumentRules say which files can be kept with a person.
#pragma once

#include "model/documents/Document.h"

#include <optional>

namespace model
{

class DocumentRules
{
public:
    struct Problem
    {
        QString field;
        QString code;
    };

    /// The largest file that is kept, in bytes: 50 MB as people's file managers count them.
    static constexpr qint64 largest = qint64(50) << 20;

    /// What cannot be so, or nothing: "title" missing ("title_missing"), or a "day" after `today` or before there were
    /// people alive now.
    [[nodiscard]] static std::optional<Problem> check(const Document &document, QDate today);

    /// The title to begin with: the file's name without its last ending and with blanks for underscores.
    [[nodiscard]] static QString titleFrom(const QString &fileName);
};

} // namespace model

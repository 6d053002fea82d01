// Error says what failed (code), at what (where: a path, field, line or option) and a detail for the technical reader.
#pragma once

#include "model/core/ErrorCode.h"

#include <QString>

namespace model
{

/// Neither `where` nor `detail` ever holds a person's name, a note or a key: errors reach logs and terminals.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString where;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace model

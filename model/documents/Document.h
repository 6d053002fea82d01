// Document is a file that is kept with a person: a scan of a letter, a photo of a form, a certificate.
#pragma once

#include "model/people/PersonId.h"

#include <QDateTime>
#include <QString>

namespace model
{

using DocumentId = Id<struct DocumentTag>;

struct Document
{
    DocumentId id;
    PersonId person;
    QString title;    ///< What it is, in a few words: "Tenancy agreement".
    QString fileName; ///< What the file was called where it came from; never a path.
    QString mediaType;
    qint64 bytes = 0;
    QDate day; ///< The day on it; invalid when it has none.
    QString note;
    QDateTime saved = {}; ///< When it was put here, in UTC.
    QString savedBy = {}; ///< The name of who did.
};

} // namespace model

#include "widgets/documents/DocumentText.h"

#include "widgets/common/ErrorText.h"

#include <QFileInfo>

namespace widgets
{

using enum model::ErrorCode;

QString DocumentText::kind(const model::Document &document)
{
    if (document.mediaType.startsWith(QLatin1StringView("image/"))) {
        return tr("Picture");
    }
    if (document.mediaType == QLatin1StringView("application/pdf")) {
        return tr("PDF");
    }
    if (document.mediaType.startsWith(QLatin1StringView("text/"))) {
        return tr("Text");
    }
    const QString ending = QFileInfo(document.fileName).suffix().toUpper();
    return ending.isEmpty() ? tr("File") : ending;
}

QString DocumentText::refusal(const QString &name, const model::Error &error)
{
    switch (error.code) {
    case FileEmpty:
        return tr("“%1” is empty, so it was not added. Scan or save it again.").arg(name);
    case FileTooLarge:
        return tr("“%1” is larger than 50 MB, so it was not added. Split it, or scan it with less detail.").arg(name);
    case FileNotFound:
    case CannotRead:
        return tr("“%1” cannot be read, so it was not added. Check that it is still there and that you may open it.")
            .arg(name);
    case DiskFull:
        return tr("The disk is full, so “%1” was not added. Free some space, then try again.").arg(name);
    case Cancelled:
        return tr("Stopped: “%1” and what came after it were not added.").arg(name);
    default:
        return tr("“%1” was not added. %2", "a file's name; a sentence that says why")
            .arg(name, ErrorText::sentence(error));
    }
}

QString DocumentText::folder(const QString &name)
{
    return tr("“%1” is a folder, so it was not added. Open it, and choose the files in it.").arg(name);
}

QString DocumentText::otherwise(bool mayCopy)
{
    return mayCopy ? tr("Save a copy to open it in another program.")
                   : tr("A lead or a manager can save a copy of it for another program.");
}

QString DocumentText::onlyTheBeginning(bool mayCopy)
{
    return mayCopy ? tr("[This is the beginning. Save a copy to read on.]")
                   : tr("[This is the beginning. A lead or a manager can save a copy of the whole.]");
}

QString DocumentText::noPreview(bool mayCopy)
{
    return tr("Documents of this kind cannot be shown here.") + u' ' + otherwise(mayCopy);
}

QString DocumentText::noPreview(PreviewMessage::Outcome outcome, bool mayCopy)
{
    const QString why = outcome == PreviewMessage::Outcome::TooLarge
                            ? tr("This picture is too large to be shown here.")
                            : tr("This document cannot be shown: it is damaged, or not what its name says. It is kept "
                                 "as it is.");
    return why + u' ' + otherwise(mayCopy);
}

QString DocumentText::noPreview(PreviewProcess::Failure failure, bool mayCopy)
{
    switch (failure) {
    case PreviewProcess::Failure::DidNotStart:
        return tr("The preview could not be started: Alongside wants to be installed again.") + u' ' +
               otherwise(mayCopy);
    case PreviewProcess::Failure::TookTooLong:
        return tr("Showing this document took too long, so it was stopped.") + u' ' + otherwise(mayCopy);
    case PreviewProcess::Failure::Ended:
    case PreviewProcess::Failure::Nonsense:
        break;
    }
    return tr(
        "The preview of this document broke off. Nothing else was touched. It may be damaged, or made to do harm: "
        "be careful with a copy of it.");
}

} // namespace widgets

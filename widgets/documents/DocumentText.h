// DocumentText says in words what a document is, and why a file was not taken in or cannot be looked at.
#pragma once

#include "model/core/Error.h"
#include "model/documents/Document.h"
#include "widgets/documents/PreviewProcess.h"

#include <QCoreApplication>

namespace widgets
{

class DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::DocumentText)

public:
    /// "Picture", "PDF", "Text"; else what its name ends in.
    [[nodiscard]] static QString kind(const model::Document &document);
    /// Why the file called `name` was not taken in: what to do instead.
    [[nodiscard]] static QString refusal(const QString &name, const model::Error &error);
    [[nodiscard]] static QString folder(const QString &name);
    /// Why a document cannot be looked at here, and what to do: only whoever may take a copy out is told to.
    [[nodiscard]] static QString noPreview(bool mayCopy);
    [[nodiscard]] static QString noPreview(PreviewMessage::Outcome outcome, bool mayCopy);
    [[nodiscard]] static QString noPreview(PreviewProcess::Failure failure, bool mayCopy);
    /// What stands below the beginning of a text that is too long to be shown whole.
    [[nodiscard]] static QString onlyTheBeginning(bool mayCopy);

private:
    [[nodiscard]] static QString otherwise(bool mayCopy);
};

} // namespace widgets

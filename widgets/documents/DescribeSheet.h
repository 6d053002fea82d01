// DescribeSheet makes the form that says what a document is.
#pragma once

#include "model/documents/Document.h"
#include "widgets/circumstances/RecordSheet.h"

#include <QCoreApplication>

namespace widgets
{

class DescribeSheet
{
    Q_DECLARE_TR_FUNCTIONS(widgets::DescribeSheet)

public:
    /// A form with the document's title, day and note.
    [[nodiscard]] static RecordSheet *of(db::CaseStore &store, const model::Document &document, QWidget *parent);
};

} // namespace widgets

// CopyOutDialog says what a copy of a document outside the store means, and asks where it shall be.
#pragma once

#include "model/documents/Document.h"
#include "widgets/forms/SheetDialog.h"

namespace widgets
{

class CopyOutDialog : public SheetDialog
{
    Q_OBJECT

public:
    CopyOutDialog(const model::Document &document, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void choose();
    void take(const QString &path);

    QString m_fileName;
};

} // namespace widgets

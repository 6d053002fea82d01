// ShortcutsDialog lists the keys (F1).
#pragma once

#include "widgets/forms/SheetDialog.h"

namespace widgets
{

class ShortcutsDialog : public SheetDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *parent);
};

} // namespace widgets

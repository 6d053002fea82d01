// EditParts puts small things on edits and choices, with the words that screen readers need for them.
#pragma once

#include <QString>

class QComboBox;
class QLineEdit;

namespace widgets
{

/// Draws an icon at the beginning of an edit; it is decoration.
void addIcon(QLineEdit *edit, const char *name);

/// Puts a button at the end of an edit that empties it.
void addClear(QLineEdit *edit);

/// Says what is chosen in a choice without a label. A name alone is not read: there it is the choice itself.
void setName(QComboBox *choice, const QString &name);

} // namespace widgets

// Words are the few label and box makers that every page uses, so that one kind of text looks the same everywhere.
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace widgets
{

/// A label in one of the style sheet's kinds: "title", "section", "field", "caption", "muted", "error", "figure", a
/// tag.
[[nodiscard]] QLabel *label(const char *kind, const QString &text, QWidget *parent = nullptr);

/// Sets the kind that the style sheet goes by, and has it looked at again.
void setKind(QWidget *widget, const char *kind);

/// A hairline between parts.
[[nodiscard]] QFrame *line(QWidget *parent = nullptr);

} // namespace widgets

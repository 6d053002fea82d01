// SourceOffer offers the team's list of who refers people where one is typed, and reads back what was meant.
#pragma once

#include <QString>

class QLineEdit;

namespace widgets
{

class SourceOffer
{
public:
    /// Offers the list while something is typed.
    static void addTo(QLineEdit *source);
    /// The code of the entry that was typed, or what was typed.
    [[nodiscard]] static QString codeOf(const QString &typed);
};

} // namespace widgets

// HistoryWords says in a sentence what somebody added to a case file, or changed in it.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace widgets
{

class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::HistoryWords)

public:
    /// For a change as CaseHistory names it: "Added: goal" for "goal", "Changed: goal, how far it has come" for
    /// "goal.state", "Struck out or put back: document" for "document.struck", "Corrected: contact" for
    /// "contact.amended".
    [[nodiscard]] static QString sentence(const QString &what);

    /// "way to reach them" for "contact_method"; empty for what is no kind of entry.
    [[nodiscard]] static QString kind(QStringView name);

    /// "how far it has come" for "state"; empty for what is no field.
    [[nodiscard]] static QString field(QStringView name);
};

} // namespace widgets

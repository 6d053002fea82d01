// MadeUpSentence is a sentence of a note with gaps such as {name}, taken apart once so that filling it is quick.
#pragma once

#include <QList>
#include <QString>

namespace model
{

struct MadeUpSentence
{
    struct Part
    {
        QString text;
        bool isGap = false; ///< The text is what fills it: "name", "need", or a list of fillers.

        friend bool operator==(const Part &, const Part &) = default;
    };

    QList<Part> parts;

    friend bool operator==(const MadeUpSentence &, const MadeUpSentence &) = default;

    /// Takes "Met {name} today." apart; every { has its }.
    [[nodiscard]] static MadeUpSentence fromText(const QString &text);
};

} // namespace model

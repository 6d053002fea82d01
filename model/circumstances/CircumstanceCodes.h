// CircumstanceCodes are the words under which a person's circumstances are kept; the window says them in its language.
#pragma once

#include <QStringList>

namespace model
{

class CircumstanceCodes
{
public:
    /// Offered; any other word can be one too.
    [[nodiscard]] static QStringList alertKinds();
    [[nodiscard]] static QStringList consentPurposes();
    [[nodiscard]] static QStringList consentManners();
    [[nodiscard]] static QStringList relationshipKinds();

    /// There are no others.
    [[nodiscard]] static QStringList contactMethodKinds();
    [[nodiscard]] static QStringList cautions(); ///< "no", "don't know", "yes": the most cautious first.

    /// What the person is to somebody who is `kind` to them: "parent" for "child", the same for "friend".
    [[nodiscard]] static QString inverse(const QString &kind);
};

} // namespace model

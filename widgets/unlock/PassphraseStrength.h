// PassphraseStrength says in words how hard a new passphrase would be to guess; it forbids nothing but too short ones.
#pragma once

#include <QCoreApplication>

namespace widgets
{

class PassphraseStrength
{
    Q_DECLARE_TR_FUNCTIONS(widgets::PassphraseStrength)

public:
    enum class Grade { TooShort, Weak, Fair, Good };

    /// By length and by how many different words or characters there are; no class of characters is asked for.
    [[nodiscard]] static Grade gradeOf(QStringView text);

    /// One or two sentences for beneath the field.
    [[nodiscard]] static QString sentence(QStringView text);
};

} // namespace widgets

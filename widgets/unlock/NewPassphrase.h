// NewPassphrase asks for a new passphrase twice, says how strong it is in words, and checks that both are the same.
#pragma once

#include "db/keys/Passphrase.h"

#include <QWidget>

namespace widgets
{

class FormErrors;
class FormField;
class PassphraseEdit;

class NewPassphrase : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget *parent = nullptr);

    /// Adds to `errors` what is wrong; true when nothing is.
    bool check(FormErrors &errors);

    /// Moves it into guarded memory and wipes both fields; errors as Passphrase::fromText.
    [[nodiscard]] model::Result<db::Passphrase> take();

    void wipe();

private:
    PassphraseEdit *m_first;
    PassphraseEdit *m_again;
    FormField *m_firstField;
    FormField *m_againField;
};

} // namespace widgets

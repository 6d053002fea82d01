// PassphraseEdit is where a passphrase is typed: hidden unless shown on purpose, moved out into guarded memory.
#pragma once

#include "db/keys/Passphrase.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace widgets
{

class IconLabel;

class PassphraseEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseEdit(QWidget *parent = nullptr);

    /// What screen readers call the field; its button is called after it.
    void setName(const QString &name);

    /// Moves what was typed into guarded memory and clears the field, as far as Qt lets it be wiped. MissingField when
    /// nothing was typed, InvalidValue when it is far too long.
    [[nodiscard]] model::Result<db::Passphrase> take();

    /// Clears and wipes without giving it to anyone.
    void wipe();

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool holdsSameAs(const PassphraseEdit &other) const;
    /// How hard it would be to guess, in words.
    [[nodiscard]] QString strength() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void edited();
    void returnPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpEdit();
    void setUpCapsLock();
    void showTyped(bool shown);
    void nameShow();
    void placeShow();

    QLineEdit *m_edit;
    QToolButton *m_show;
    QWidget *m_capsLock;
};

} // namespace widgets

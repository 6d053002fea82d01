// LockKey hears the key that locks while a dialog is open, which keeps the window's own keys from being heard.
#pragma once

#include <QKeySequence>
#include <QObject>

namespace widgets
{

class LockKey : public QObject
{
    Q_OBJECT

public:
    /// Listens to the whole application from now on.
    explicit LockKey(QObject *parent);

    [[nodiscard]] static QKeySequence key() { return {Qt::CTRL | Qt::SHIFT | Qt::Key_L}; }

Q_SIGNALS:
    /// Comes once the key is dealt with, so that the dialog it was pressed in may go.
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace widgets

// FindKey has Ctrl+K find from within a text field too, which would take it for deleting to the end of its line.
#pragma once

#include <QKeySequence>
#include <QObject>

namespace widgets
{

class FindKey : public QObject
{
    Q_OBJECT

public:
    /// Listens to the whole application from now on.
    explicit FindKey(QObject *parent);

    [[nodiscard]] static QKeySequence key() { return {Qt::CTRL | Qt::Key_K}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace widgets

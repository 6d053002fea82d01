// IdleWatch tells when nobody has touched the program for a while, so that it can lock itself.
#pragma once

#include <QObject>

class QTimer;

namespace widgets
{

class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application from now on.
    IdleWatch(int minutes, QObject *parent);

    [[nodiscard]] int minutes() const { return m_minutes; }

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer *m_timer;
    int m_minutes;
};

} // namespace widgets

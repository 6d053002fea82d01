// OneWindow sees to it that a second start of the program brings the window that is there to the front.
#pragma once

#include <QLocalServer>
#include <QObject>

#include <memory>

namespace app
{

/// A window listens under a name made from its store's folder, and the first of them under one for no store in
/// particular. The names are hashes: they tell nothing about people or places. Two stores may be open side by side.
class OneWindow : public QObject
{
    Q_OBJECT

public:
    explicit OneWindow(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// Asks the window that has the store in `folder` (blank: any window) to come to the front; whether there was one
    /// and it answered.
    [[nodiscard]] static bool bringOtherToFront(const QString &folder);

    /// From now on starts with this store come here, and those without one where nobody else hears them; starts with
    /// a store from before no longer do. A blank folder is no store. Whether another start can be heard at all.
    bool listenFor(const QString &folder);

    /// Where a window with the store in `folder` listens.
    [[nodiscard]] static QString nameOf(const QString &folder);

Q_SIGNALS:
    /// Somebody started the program again.
    void wanted();

private:
    [[nodiscard]] std::unique_ptr<QLocalServer> listen(const QString &name);
    void answer(QLocalServer &server);

    std::unique_ptr<QLocalServer> m_any;
    std::unique_ptr<QLocalServer> m_own;
};

} // namespace app

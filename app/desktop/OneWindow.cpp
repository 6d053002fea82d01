#include "app/desktop/OneWindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 2000; // ms for an answer from a window that is busy
constexpr QByteArrayView question = "come to the front\n";
constexpr QByteArrayView assent = "here\n";

} // namespace

QString OneWindow::nameOf(const QString &folder)
{
    const QFileInfo store(folder);
    const QString path = store.exists() ? store.canonicalFilePath() : store.absoluteFilePath();
    const QString whose = QDir::homePath() + u'\n' + (folder.isEmpty() ? QString() : path);
    const QString name =
        u"alongside-"_s +
        QString::fromLatin1(QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
#ifdef Q_OS_WIN
    return name; // of a pipe
#else
    // Of a socket where other people of this computer cannot put one.
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(name);
#endif
}

bool OneWindow::bringOtherToFront(const QString &folder)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(folder));
    if (!socket.waitForConnected(patience)) {
        return false;
    }
    socket.write(question.data(), question.size());
    socket.flush();
    while (!socket.canReadLine() && socket.waitForReadyRead(patience)) {
    }
    return socket.readLine() == assent;
}

bool OneWindow::listenFor(const QString &folder)
{
    if (!m_any) {
        m_any = listen(nameOf({}));
    }
    if (folder.isEmpty()) {
        m_own.reset();
    } else if (const QString name = nameOf(folder); !m_own || m_own->fullServerName() != name) {
        m_own.reset();
        m_own = listen(name);
    }
    return m_any || m_own;
}

std::unique_ptr<QLocalServer> OneWindow::listen(const QString &name)
{
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(server.get(), &QLocalServer::newConnection, this, [this, heard = server.get()] { answer(*heard); });
    if (server->listen(name)) {
        return server;
    }
    if (server->serverError() != QAbstractSocket::AddressInUseError) {
        return nullptr;
    }
    QLocalSocket other;
    other.connectToServer(name);
    if (other.waitForConnected(patience)) {
        return nullptr; // somebody listens there
    }
    // What a window that was killed has left.
    QLocalServer::removeServer(name);
    return server->listen(name) ? std::move(server) : nullptr;
}

void OneWindow::answer(QLocalServer &server)
{
    while (QLocalSocket *caller = server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        const auto hear = [this, caller] {
            if (caller->canReadLine() && caller->readLine(question.size() + 1) == question) {
                caller->write(assent.data(), assent.size());
                caller->flush();
                Q_EMIT wanted();
            }
        };
        connect(caller, &QLocalSocket::readyRead, this, hear);
        hear();
    }
}

} // namespace app

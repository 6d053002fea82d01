#include "widgets/documents/PreviewProcess.h"

#include "db/keys/SecureBytes.h"

#include <utility>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype pieceSize = 256 << 10;

QString &program()
{
    static QString path;
    return path;
}

} // namespace

PreviewProcess::PreviewProcess(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(longest);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(Failure::TookTooLong); });
}

PreviewProcess::~PreviewProcess()
{
    stop();
}

void PreviewProcess::setProgram(const QString &path)
{
    program() = path;
}

void PreviewProcess::ask(PreviewMessage::Kind kind, quint32 page, std::shared_ptr<const QByteArray> bytes)
{
    stop();
    m_bytes = std::move(bytes);
    m_given = 0;
    m_process = new QProcess(this);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_process->setProcessEnvironment(environment);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::bytesWritten, this, &PreviewProcess::feed);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &PreviewProcess::take);
    connect(m_process, &QProcess::finished, this, &PreviewProcess::finish);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            fail(Failure::DidNotStart);
        }
    });
    m_patience.start();
    m_process->start(program().isEmpty() ? QCoreApplication::applicationFilePath() : program(),
                     {QString::fromLatin1(argument)});
    if (m_process) { // a program that is not there fails within start()
        m_process->write(PreviewMessage::write({kind, page, static_cast<quint32>(m_bytes->size())}));
    }
}

void PreviewProcess::feed()
{
    // A piece at a time: what waits in the pipe is a copy that nobody wipes.
    if (!m_process || m_process->bytesToWrite() > 0) {
        return;
    }
    const qsizetype size = std::min(pieceSize, m_bytes->size() - m_given);
    if (size == 0) {
        m_process->closeWriteChannel();
        return;
    }
    m_process->write(m_bytes->constData() + m_given, size);
    m_given += size;
}

void PreviewProcess::take()
{
    m_answer += m_process->readAllStandardOutput();
    if (m_answer.size() > PreviewMessage::largestAnswer) {
        fail(Failure::Nonsense);
    }
}

void PreviewProcess::finish()
{
    m_answer += m_process->readAllStandardOutput();
    const bool ended = m_process->exitStatus() == QProcess::CrashExit || m_process->exitCode() != 0;
    const std::optional<PreviewMessage::Answer> answer = PreviewMessage::readAnswer(m_answer);
    if (ended || !answer) {
        fail(ended ? Failure::Ended : Failure::Nonsense);
        return;
    }
    stop();
    Q_EMIT answered(*answer);
}

void PreviewProcess::fail(Failure failure)
{
    stop();
    Q_EMIT failed(failure);
}

void PreviewProcess::stop()
{
    m_patience.stop();
    db::wipe(m_answer);
    m_answer.clear();
    m_bytes.reset();
    if (QProcess *process = std::exchange(m_process, nullptr)) {
        process->disconnect(this);
        // It is waited for without holding up the window, and goes when it has ended.
        process->setParent(nullptr);
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
        process->kill();
        if (process->state() == QProcess::NotRunning) {
            process->deleteLater();
        }
    }
}

} // namespace widgets

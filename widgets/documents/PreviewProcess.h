// PreviewProcess has a document turned into pixels or words by a process that can reach neither files nor a network.
#pragma once

#include "widgets/documents/PreviewMessage.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <memory>

namespace widgets
{

/// A new process for every page: nothing that a document did to one is there for the next. Bytes go through pipes
/// alone.
class PreviewProcess : public QObject
{
    Q_OBJECT

public:
    /// The hidden word on the command line that makes the program such a process.
    static constexpr const char *argument = "--preview-worker";
    static constexpr int longest = 5000; ///< Milliseconds until it is ended.

    enum class Failure { DidNotStart, TookTooLong, Ended, Nonsense };

    explicit PreviewProcess(QObject *parent = nullptr);
    ~PreviewProcess() override;

    /// Which program is started instead of this one; for tests, which are another program.
    static void setProgram(const QString &path);

    /// Asks for a page of `bytes`, which are shared and not changed; what was asked before is dropped.
    void ask(PreviewMessage::Kind kind, quint32 page, std::shared_ptr<const QByteArray> bytes);
    /// Ends what is under way; nothing is answered.
    void stop();

Q_SIGNALS:
    void answered(const widgets::PreviewMessage::Answer &answer);
    void failed(widgets::PreviewProcess::Failure failure);

private:
    void feed();
    void take();
    void finish();
    void fail(Failure failure);

    QProcess *m_process = nullptr;
    QTimer m_patience;
    std::shared_ptr<const QByteArray> m_bytes;
    qsizetype m_given = 0;
    QByteArray m_answer;
};

} // namespace widgets

// Program is the command line run inside a test, with its answer caught; and a store in a folder to run it on.
#pragma once

#include "app/CommandLine.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SeededRandom.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace support
{

/// What came of one call.
struct Ran
{
    app::ExitCode code;
    QString output;
    QJsonObject answer; ///< Of a call with --json.
    QString error;
};

class Program
{
public:
    /// A new store whose first user is "sam"; `more` are further words for "store new". Ends the program if that fails.
    explicit Program(const QStringList &more = {}, QDate today = QDate(2026, 11, 2));

    /// Runs `words` on the store as sam.
    Ran run(const QStringList &words);
    /// The same with --json.
    Ran json(const QStringList &words) { return run(words + QStringList{QStringLiteral("--json")}); }
    /// Runs `words` on the store as another user, whose passphrase is that of sam.
    Ran runAs(const QString &user, const QStringList &words);

    /// Writes a file beside the store and returns its path.
    QString write(const QString &name, const QByteArray &contents) const;

    /// Runs `words` on any commands, without a store.
    static Ran runOn(const app::CommandLine &commandLine, const QStringList &words, const model::Clock &clock,
                     model::RandomSource &random);

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
    SeededRandom m_random{1};
};

} // namespace support

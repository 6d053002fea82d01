#include "tests/support/Program.h"

#include "app/commands/Commands.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>

namespace support
{

using namespace Qt::StringLiterals;

Program::Program(const QStringList &more, QDate today)
    : m_clock(today)
{
    write(u"pass"_s, "correct horse battery staple\n");
    if (run(QStringList{u"store"_s, u"new"_s} + more).code != app::ExitCode::Done) {
        qFatal("no store for the test");
    }
}

Ran Program::run(const QStringList &words)
{
    return runAs(u"sam"_s, words);
}

Ran Program::runAs(const QString &user, const QStringList &words)
{
    app::CommandLine commandLine;
    app::addCommands(commandLine);
    return runOn(commandLine,
                 words + QStringList{u"--store"_s, m_folder.filePath(u"team.alongside"_s), u"--user"_s, user,
                                     u"--passphrase-file"_s, m_folder.filePath(u"pass"_s)},
                 m_clock, m_random);
}

QString Program::write(const QString &name, const QByteArray &contents) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size()) {
        qFatal("no file for the test");
    }
    return file.fileName();
}

Ran Program::runOn(const app::CommandLine &commandLine, const QStringList &words, const model::Clock &clock,
                   model::RandomSource &random)
{
    QBuffer output;
    QBuffer error;
    output.open(QIODevice::WriteOnly);
    error.open(QIODevice::WriteOnly);
    app::Output writer(output, error, false);
    const std::atomic_bool cancelled = false;
    app::CommandContext context{clock, random, writer, cancelled, db::KeyCost::smallest(), db::KeyCost::smallest()};
    const app::ExitCode code = commandLine.run(words, context);
    return {code, QString::fromUtf8(output.data()), QJsonDocument::fromJson(output.data()).object(),
            QString::fromUtf8(error.data())};
}

} // namespace support

// Output is where a command's answer goes: one JSON object or readable text, with problems and progress kept apart.
#pragma once

#include <QIODevice>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace app
{

class Output
{
public:
    /// Answers go to `standardOutput`, problems and progress to `standardError`; both are open for writing and outlive
    /// this. Progress is drawn only when `errorIsTerminal`.
    Output(QIODevice &standardOutput, QIODevice &standardError, bool errorIsTerminal);

    /// What --json and --quiet ask for.
    void setMode(bool json, bool quiet);
    [[nodiscard]] bool isJson() const { return m_json; }

    /// The command's whole answer, once: with --json one object on one line; otherwise the same laid out for reading,
    /// single values first, then a table for each list of objects.
    void answer(const QJsonObject &object);

    /// The JSON form only; for commands that lay out their readable answer themselves with table() and line().
    void json(const QJsonObject &object);

    /// Readable text only; nothing with --json.
    void table(const QStringList &headers, const QList<QStringList> &rows);
    void line(const QString &text);
    void text(const QString &block);

    /// A sentence on standard error, in every mode.
    void problem(const QString &sentence);

    /// One line on a terminal, drawn over again: what is being done, how many of how many (`total` 0: not known).
    void progress(const QString &words, qint64 done, qint64 total);

    /// Sends what is waiting; false if any of the answer could not be written (disk full, closed pipe).
    [[nodiscard]] bool finish();

    /// A number for JSON; null when there is none or it is not finite.
    [[nodiscard]] static QJsonValue number(std::optional<double> value);

private:
    void write(const QString &text);
    void clearProgress();

    QIODevice &m_output;
    QIODevice &m_error;
    bool m_errorIsTerminal;
    bool m_json = false;
    bool m_quiet = false;
    bool m_failed = false;
    int m_progressWidth = 0;
};

} // namespace app

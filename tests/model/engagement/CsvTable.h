// CsvTable reads the sample files of the tests: commas, quotes, a header line; cells by column name.
#pragma once

#include <QFile>
#include <QStringList>

#include <vector>

namespace tests
{

class CsvTable
{
public:
    /// Empty when the file is not there: the samples are not part of the tree.
    static CsvTable read(const QString &path)
    {
        CsvTable table;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return table;
        }
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        table.m_header = cells(lines.value(0));
        for (qsizetype i = 1; i < lines.size(); ++i) {
            table.m_rows.push_back(cells(lines.at(i)));
        }
        return table;
    }

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] size_t size() const { return m_rows.size(); }

    [[nodiscard]] QString at(size_t row, const QString &column) const
    {
        return m_rows[row].value(m_header.indexOf(column));
    }

private:
    static QStringList cells(const QString &line)
    {
        QStringList result(QString{});
        bool quoted = false;
        for (const QChar letter : line) {
            if (letter == QLatin1Char('"')) {
                quoted = !quoted;
            } else if (letter == QLatin1Char(',') && !quoted) {
                result.append(QString());
            } else if (letter != QLatin1Char('\r')) {
                result.last().append(letter);
            }
        }
        return result;
    }

    QStringList m_header;
    std::vector<QStringList> m_rows;
};

/// A path in the folder of other people's sample data beside the tree.
inline QString samplePath(const QString &name)
{
    return qEnvironmentVariable("ALONGSIDE_SOURCE") + QStringLiteral("/../shared/data/") + name;
}

} // namespace tests

#include "app/Output.h"

#include "app/text/TextTable.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace app
{

using namespace Qt::StringLiterals;

namespace
{
QString cellText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("Output", "yes")
                              : QCoreApplication::translate("Output", "no");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 12);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &part : value.toArray()) {
            parts.append(cellText(part));
        }
        return parts.join(", "_L1);
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part) {
            parts.append(part.key() + u' ' + cellText(part.value()));
        }
        return parts.join(", "_L1);
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

bool isTable(const QJsonValue &value)
{
    return value.isArray() && value.toArray().first().isObject();
}

QString tableText(const QString &title, const QJsonArray &array)
{
    QStringList headers;
    for (const QJsonValue &row : array) {
        for (const QString &key : row.toObject().keys()) {
            if (!headers.contains(key)) {
                headers.append(key);
            }
        }
    }
    TextTable table(headers);
    for (const QJsonValue &row : array) {
        QStringList cells;
        for (const QString &header : headers) {
            cells.append(cellText(row.toObject().value(header)));
        }
        table.addRow(cells);
    }
    return u'\n' + title + u'\n' + table.toText(2);
}
} // namespace

Output::Output(QIODevice &standardOutput, QIODevice &standardError, bool errorIsTerminal)
    : m_output(standardOutput)
    , m_error(standardError)
    , m_errorIsTerminal(errorIsTerminal)
{
}

void Output::setMode(bool json, bool quiet)
{
    m_json = json;
    m_quiet = quiet;
}

void Output::answer(const QJsonObject &object)
{
    if (m_json) {
        json(object);
        return;
    }
    TextTable values;
    QString tables;
    for (auto value = object.begin(); value != object.end(); ++value) {
        if (isTable(value.value())) {
            tables += tableText(value.key(), value.value().toArray());
        } else {
            values.addRow({value.key(), cellText(value.value())});
        }
    }
    write(values.toText() + tables);
}

void Output::json(const QJsonObject &object)
{
    if (m_json) {
        clearProgress();
        const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        m_failed |= m_output.write(bytes) != bytes.size();
    }
}

void Output::table(const QStringList &headers, const QList<QStringList> &rows)
{
    TextTable table(headers);
    for (const QStringList &row : rows) {
        table.addRow(row);
    }
    write(table.toText());
}

void Output::line(const QString &text)
{
    write(TextTable::printable(text) + u'\n');
}

void Output::text(const QString &block)
{
    write(block);
}

void Output::problem(const QString &sentence)
{
    clearProgress();
    m_error.write(TextTable::printable(sentence).toUtf8() + '\n');
}

void Output::progress(const QString &words, qint64 done, qint64 total)
{
    if (!m_errorIsTerminal || m_quiet) {
        return;
    }
    const QString count =
        total > 0 ? QCoreApplication::translate("Output", "%1 of %2").arg(done).arg(total) : QString::number(done);
    const QString shown = TextTable::printable(words) + u' ' + count;
    const int width = TextTable::displayWidth(shown);
    const QString blanks(std::max(0, m_progressWidth - width), u' ');
    m_error.write('\r' + (shown + blanks).toUtf8());
    m_progressWidth = width;
}

bool Output::finish()
{
    clearProgress();
    if (auto *file = qobject_cast<QFileDevice *>(&m_output)) {
        m_failed |= !file->flush();
    }
    return !m_failed;
}

QJsonValue Output::number(std::optional<double> value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

void Output::write(const QString &text)
{
    if (!m_json) {
        clearProgress();
        const QByteArray bytes = text.toUtf8();
        m_failed |= m_output.write(bytes) != bytes.size();
    }
}

void Output::clearProgress()
{
    if (m_progressWidth > 0) {
        m_error.write('\r' + QByteArray(m_progressWidth, ' ') + '\r');
        m_progressWidth = 0;
    }
}

} // namespace app

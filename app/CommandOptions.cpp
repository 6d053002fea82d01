#include "app/CommandOptions.h"

#include "model/core/NearestWord.h"

#include <algorithm>

namespace app
{

using namespace Qt::StringLiterals;

namespace
{
QString dashed(const QString &name)
{
    return "--"_L1 + name;
}

QStringList dashedNames(const QList<Option> &options)
{
    QStringList names;
    for (const Option &option : options) {
        names.append(dashed(option.name));
    }
    return names;
}

std::optional<int> integerIn(const QString &text, int lowest, int highest)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (!isNumber || number < lowest || number > highest) {
        return std::nullopt;
    }
    return number;
}
} // namespace

QList<Option> CommandOptions::common()
{
    return {
        {u"store"_s, u"DIR"_s, tr("The folder of the case store.")},
        {u"user"_s, u"NAME"_s, tr("Who opens it.")},
        {u"passphrase-file"_s, u"FILE"_s, tr("File whose first line is the passphrase; - is standard input.")},
        {u"as-of"_s, u"YYYY-MM-DD"_s, tr("Count only what happened up to this day; today if not given.")},
        {u"json"_s, {}, tr("Write one JSON object instead of a table.")},
        {u"quiet"_s, {}, tr("Show no progress.")},
    };
}

model::Result<CommandOptions> CommandOptions::parse(const QStringList &words, const QList<Option> &known)
{
    CommandOptions result;
    QStringList rest = words;
    while (!rest.isEmpty()) {
        const QString word = rest.takeFirst();
        if (word == "--"_L1) {
            result.m_arguments += rest;
            break;
        }
        if (!word.startsWith("--"_L1)) {
            result.m_arguments.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word.mid(2) : word.mid(2, equals - 2);
        const std::optional<QString> attached = equals < 0 ? std::nullopt : std::optional(word.mid(equals + 1));
        if (const model::Result<void> taken = result.take(name, attached, rest, known); !taken) {
            return std::unexpected(taken.error());
        }
    }
    return result;
}

model::Result<void> CommandOptions::take(const QString &name, const std::optional<QString> &attached, QStringList &rest,
                                         const QList<Option> &known)
{
    const auto option = std::ranges::find(known, name, &Option::name);
    if (option == known.end()) {
        const QString nearest = model::nearestWord(dashed(name), dashedNames(known));
        return model::fail(model::ErrorCode::UnknownField, dashed(name),
                           nearest.isEmpty() ? QString() : tr("The nearest is %1.").arg(nearest));
    }
    QStringList &values = m_values[name];
    if (!values.isEmpty() && !option->repeated && !option->value.isEmpty()) {
        return model::fail(model::ErrorCode::InvalidValue, dashed(name), tr("It is given more than once."));
    }
    if (option->value.isEmpty()) {
        if (attached) {
            return model::fail(model::ErrorCode::InvalidValue, dashed(name), tr("It takes no value."));
        }
        values.append(QString());
        return {};
    }
    if (attached) {
        values.append(*attached);
        return {};
    }
    // A value that begins with two dashes is far more often a forgotten value; --name=--value still says it.
    if (rest.isEmpty() || rest.first().startsWith("--"_L1)) {
        return model::fail(model::ErrorCode::MissingField, dashed(name) + u' ' + option->value);
    }
    values.append(rest.takeFirst());
    return {};
}

bool CommandOptions::has(QLatin1StringView name) const
{
    return m_values.contains(name);
}

QString CommandOptions::text(QLatin1StringView name, const QString &fallback) const
{
    const QStringList values = texts(name);
    return values.isEmpty() ? fallback : values.last();
}

QStringList CommandOptions::texts(QLatin1StringView name) const
{
    return m_values.value(name);
}

model::Result<QString> CommandOptions::required(QLatin1StringView name) const
{
    const QString value = text(name);
    if (value.trimmed().isEmpty()) {
        return model::fail(model::ErrorCode::MissingField, dashed(name));
    }
    return value;
}

model::Result<int> CommandOptions::integer(QLatin1StringView name, int fallback, int lowest, int highest) const
{
    if (!has(name)) {
        return fallback;
    }
    if (const std::optional<int> number = integerIn(text(name), lowest, highest)) {
        return *number;
    }
    return invalid(name, tr("A whole number from %1 to %2 was expected.").arg(lowest).arg(highest));
}

model::Result<QList<int>> CommandOptions::integers(QLatin1StringView name, const QList<int> &fallback, int lowest,
                                                   int highest) const
{
    if (!has(name)) {
        return fallback;
    }
    QList<int> numbers;
    for (const QString &part : text(name).split(u',')) {
        const std::optional<int> number = integerIn(part, lowest, highest);
        if (!number) {
            return invalid(
                name, tr("Whole numbers from %1 to %2 with commas between were expected.").arg(lowest).arg(highest));
        }
        numbers.append(*number);
    }
    return numbers;
}

model::Result<QDate> CommandOptions::day(QLatin1StringView name, QDate fallback) const
{
    if (!has(name)) {
        return fallback;
    }
    const QString typed = text(name);
    const QDate day = QDate::fromString(typed, Qt::ISODate);
    if (!day.isValid() || day.toString(Qt::ISODate) != typed) {
        return invalid(name, tr("A day such as 2026-11-03 was expected."));
    }
    return day;
}

model::Result<CommandOptions::Pairs> CommandOptions::pairs(QLatin1StringView name) const
{
    Pairs result;
    for (const QString &typed : texts(name)) {
        const qsizetype equals = typed.indexOf(u'=');
        if (equals < 1) {
            return invalid(name, tr("A name, a sign of equality and a value were expected."));
        }
        result.append({typed.left(equals), typed.mid(equals + 1)});
    }
    return result;
}

QString CommandOptions::store() const
{
    return text("store"_L1);
}

QString CommandOptions::user() const
{
    return text("user"_L1);
}

QString CommandOptions::passphraseFile() const
{
    return text("passphrase-file"_L1);
}

model::Result<QDate> CommandOptions::asOf(QDate today) const
{
    return day("as-of"_L1, today);
}

bool CommandOptions::json() const
{
    return has("json"_L1);
}

bool CommandOptions::quiet() const
{
    return has("quiet"_L1);
}

std::unexpected<model::Error> CommandOptions::invalid(QLatin1StringView name, const QString &expected)
{
    return model::fail(model::ErrorCode::InvalidValue, dashed(name), expected);
}

QString CommandOptions::expectedOneOf(const QStringList &names)
{
    return tr("One of these was expected: %1.").arg(names.join(", "_L1));
}

} // namespace app

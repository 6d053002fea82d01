#include "db/engagement/PersonLabels.h"

#include "db/changelog/CellBinding.h"
#include "db/sqlcipher/SqlError.h"

#include <array>

namespace db
{

using model::Result;

namespace
{

struct Field
{
    QLatin1StringView name;
    const char *sql; ///< The person's local number and the value.
};

// "worker" and "source" are those of the person's first enrolment: what they began with.
constexpr std::array<Field, 7> table{{
    {QLatin1StringView("worker"), "SELECT file, key_worker, min(coalesce(started, referred)) FROM enrolment"
                                  " WHERE struck IS NULL GROUP BY file"},
    {QLatin1StringView("source"), "SELECT file, source, min(coalesce(started, referred)) FROM enrolment"
                                  " WHERE struck IS NULL GROUP BY file"},
    {QLatin1StringView("gender"), "SELECT row, gender FROM person"},
    {QLatin1StringView("age_band"), "SELECT row, born FROM person WHERE born IS NOT NULL"},
    {QLatin1StringView("prison"), "SELECT row, CASE WHEN EXISTS (SELECT 1 FROM event WHERE event.file = person.row AND"
                                  " event.kind = 'custody' AND event.state = 0) THEN 'yes' ELSE 'no' END FROM person"},
    {QLatin1StringView("area"), "SELECT row, postcode FROM person WHERE postcode IS NOT NULL"},
    {QLatin1StringView("need"), "SELECT DISTINCT file, needs FROM contact WHERE state = 0 AND needs IS NOT NULL"},
}};

int wholeYears(QDate born, QDate asOf)
{
    const int years = asOf.year() - born.year();
    return born.addYears(years) > asOf ? years - 1 : years;
}

QString ageBand(QDate born, QDate asOf)
{
    struct Band
    {
        int below;
        QLatin1StringView name;
    };
    static constexpr Band bands[] = {
        {18, QLatin1StringView("under 18")}, {25, QLatin1StringView("18-24")}, {35, QLatin1StringView("25-34")},
        {45, QLatin1StringView("35-44")},    {55, QLatin1StringView("45-54")}, {65, QLatin1StringView("55-64")},
    };
    const int age = wholeYears(born, asOf);
    for (const Band &band : bands) {
        if (age < band.below) {
            return band.name;
        }
    }
    return QStringLiteral("65 and over");
}

/// The outward part: the district before the blank, or all but the last three characters.
QString district(const QString &postcode)
{
    const QString text = postcode.trimmed().toUpper();
    const qsizetype blank = text.indexOf(QLatin1Char(' '));
    return blank > 0 ? text.left(blank) : text.chopped(std::min<qsizetype>(3, text.size()));
}

QStringList labelsOf(QLatin1StringView field, const SQLite::Column &value, QDate asOf)
{
    if (field == QLatin1StringView("age_band")) {
        return {ageBand(dayOf(value), asOf)};
    }
    if (field == QLatin1StringView("area")) {
        return {district(textOf(value))};
    }
    if (field == QLatin1StringView("need")) {
        return textOf(value).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    }
    return {textOf(value)};
}

} // namespace

QStringList PersonLabels::fields()
{
    QStringList names;
    for (const Field &field : table) {
        names.append(field.name);
    }
    return names;
}

Result<QMultiHash<qint64, QString>> PersonLabels::read(const QString &field, QDate asOf)
{
    const auto known = std::ranges::find_if(table, [&field](const Field &entry) { return entry.name == field; });
    if (known == table.end()) {
        return model::fail(model::ErrorCode::UnknownField, field, fields().join(QStringLiteral(", ")));
    }
    return guarded(QStringLiteral("cases.db"), [&]() -> Result<QMultiHash<qint64, QString>> {
        QMultiHash<qint64, QString> labels;
        SQLite::Statement &select = m_connection.statement(known->sql);
        while (select.executeStep()) {
            const qint64 person = select.getColumn(0).getInt64();
            for (const QString &label : labelsOf(known->name, select.getColumn(1), asOf)) {
                if (!label.isEmpty() && !labels.contains(person, label)) {
                    labels.insert(person, label);
                }
            }
        }
        select.reset();
        return labels;
    });
}

} // namespace db

// CommandOptions is what was typed after a command's name, checked against the options it knows.
#pragma once

#include "app/Option.h"
#include "model/core/Named.h"
#include "model/core/Result.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

#include <utility>

namespace app
{

/// Option names are given without dashes. Getters that read a value fail with InvalidValue, `where` being the option
/// and `detail` what was expected; the value itself is never repeated, since it may be a secret or a name.
class CommandOptions
{
    Q_DECLARE_TR_FUNCTIONS(CommandOptions)

public:
    using Pairs = QList<std::pair<QString, QString>>;

    /// The options of every command: store, user, passphrase-file, as-of, json, quiet.
    [[nodiscard]] static QList<Option> common();

    /// Sorts `words` into options and arguments. `--name value`, `--name=value` and `--` (only arguments follow) are
    /// understood. Fails with UnknownField (detail names the nearest option), MissingField (no value) or InvalidValue
    /// (a value for a switch, or given twice).
    [[nodiscard]] static model::Result<CommandOptions> parse(const QStringList &words, const QList<Option> &known);

    /// The words that are no options, in order.
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }

    [[nodiscard]] bool has(QLatin1StringView name) const;

    /// The value as typed; `fallback` when the option was not given.
    [[nodiscard]] QString text(QLatin1StringView name, const QString &fallback = {}) const;

    /// Every value of a repeated option, in order.
    [[nodiscard]] QStringList texts(QLatin1StringView name) const;

    /// The value of an option that must be there and not blank; MissingField otherwise.
    [[nodiscard]] model::Result<QString> required(QLatin1StringView name) const;

    /// A whole number from `lowest` to `highest`.
    [[nodiscard]] model::Result<int> integer(QLatin1StringView name, int fallback, int lowest, int highest) const;

    /// Whole numbers with commas between, such as 1,3,6,12, each from `lowest` to `highest`.
    [[nodiscard]] model::Result<QList<int>> integers(QLatin1StringView name, const QList<int> &fallback, int lowest,
                                                     int highest) const;

    /// A day written YYYY-MM-DD.
    [[nodiscard]] model::Result<QDate> day(QLatin1StringView name, QDate fallback) const;

    /// A repeated FIELD=VALUE option such as --map; the value may be empty and may hold further signs of equality.
    [[nodiscard]] model::Result<Pairs> pairs(QLatin1StringView name) const;

    /// One of the names in `table`; the detail lists them when it is none of them.
    template <class Enum>
    [[nodiscard]] model::Result<Enum> named(QLatin1StringView name, std::span<const model::Named<Enum>> table,
                                            Enum fallback) const
    {
        if (!has(name)) {
            return fallback;
        }
        if (const std::optional<Enum> value = model::valueIn(table, text(name))) {
            return *value;
        }
        return invalid(name, expectedOneOf(model::namesIn(table)));
    }

    // The common options.
    [[nodiscard]] QString store() const;
    [[nodiscard]] QString user() const;
    [[nodiscard]] QString passphraseFile() const; ///< "-" is standard input.
    [[nodiscard]] model::Result<QDate> asOf(QDate today) const;
    [[nodiscard]] bool json() const;
    [[nodiscard]] bool quiet() const;

private:
    model::Result<void> take(const QString &name, const std::optional<QString> &attached, QStringList &rest,
                             const QList<Option> &known);
    [[nodiscard]] static std::unexpected<model::Error> invalid(QLatin1StringView name, const QString &expected);
    [[nodiscard]] static QString expectedOneOf(const QStringList &names);

    QHash<QString, QStringList> m_values;
    QStringList m_arguments;
};

} // namespace app

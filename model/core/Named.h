// Named maps an enumeration to the names it has on the command line, in files and in the store, and back.
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace model
{

template <class Enum>
struct Named
{
    Enum value;
    QLatin1StringView name;
};

/// The name of `value` in `table`; the table lists every value.
template <class Enum>
[[nodiscard]] QString nameIn(std::span<const Named<Enum>> table, Enum value)
{
    for (const Named<Enum> &entry : table) {
        if (entry.value == value) {
            return entry.name;
        }
    }
    return {};
}

/// The value named `name` (case and surrounding blanks do not matter); nothing if the table does not have it.
template <class Enum>
[[nodiscard]] std::optional<Enum> valueIn(std::span<const Named<Enum>> table, const QString &name)
{
    const QString wanted = name.trimmed();
    for (const Named<Enum> &entry : table) {
        if (wanted.compare(entry.name, Qt::CaseInsensitive) == 0) {
            return entry.value;
        }
    }
    return std::nullopt;
}

/// All names in the table's order, for messages that list what may be given.
template <class Enum>
[[nodiscard]] QStringList namesIn(std::span<const Named<Enum>> table)
{
    QStringList names;
    for (const Named<Enum> &entry : table) {
        names.append(entry.name);
    }
    return names;
}

} // namespace model

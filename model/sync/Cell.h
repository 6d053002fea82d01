// Cell is one column's value as the change log knows it: nothing, a whole number, text or bytes.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace model
{

using Cell = std::variant<std::monostate, qint64, QString, QByteArray>;
using Cells = std::vector<Cell>;

[[nodiscard]] inline bool isBlank(const Cell &cell)
{
    return std::holds_alternative<std::monostate>(cell);
}

/// True if every cell is blank, and for no cells.
[[nodiscard]] inline bool areBlank(const Cells &cells)
{
    for (const Cell &cell : cells) {
        if (!isBlank(cell)) {
            return false;
        }
    }
    return true;
}

/// Empty text is blank: "not given" has one form in the store.
[[nodiscard]] inline Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell{} : Cell{text};
}

/// Days are Julian day numbers; an invalid date is blank.
[[nodiscard]] inline Cell dayCell(QDate day)
{
    return day.isValid() ? Cell{qint64(day.toJulianDay())} : Cell{};
}

template <class Integer>
[[nodiscard]] Cell numberCell(const std::optional<Integer> &number)
{
    return number ? Cell{qint64(*number)} : Cell{};
}

template <class AnyId>
[[nodiscard]] Cell idCell(const AnyId &id)
{
    return id.isNull() ? Cell{} : Cell{id.bytes()};
}

} // namespace model

#include "db/people/PersonFields.h"

#include "db/people/PersonCells.h"
#include "model/calendar/DateText.h"
#include "model/calendar/OccurredRange.h"

#include <algorithm>

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Operation;
using model::PersonId;
using model::Result;

namespace
{

/// The position of a column of a person, by its name on the command line; -1 if there is none.
int personColumn(const QString &field)
{
    const QByteArray name = field.toLatin1();
    return model::schemaOf(model::EntityKind::Person).column(QLatin1StringView(name));
}

Result<model::Cell> personCell(const QString &field, const model::Atom &atom, const QString &value, QDate today)
{
    if (value.isEmpty()) {
        return model::Cell();
    }
    if (field == QLatin1StringView("born")) {
        const auto date = model::DateText::fromFile(value, model::TwoDigitYear::past(today));
        if (!date) {
            return fail(ErrorCode::InvalidValue, field, QStringLiteral("date_not_understood"));
        }
        if (date->date > today || !model::OccurredRange::allows(date->date, today)) {
            return fail(ErrorCode::InvalidValue, field, model::OccurredRange::refusalCode);
        }
        return model::dayCell(date->date);
    }
    if (!atom.mostCautiousFirst.empty() &&
        std::ranges::find(atom.mostCautiousFirst, value) == atom.mostCautiousFirst.end()) {
        return fail(ErrorCode::InvalidValue, field, QStringLiteral("not_one_of_the_choices"));
    }
    return model::textCell(value);
}

} // namespace

QStringList PersonFields::names()
{
    QStringList names;
    for (const model::Column &column : model::schemaOf(model::EntityKind::Person).columns) {
        if (column.name != QLatin1StringView("struck")) {
            names.append(column.name);
        }
    }
    return names + model::namesIn(model::identifierKinds()) + QStringList{QStringLiteral("alert")};
}

Result<std::vector<Operation>> PersonFields::operations(const PersonId &person, const Values &values, bool isNew)
{
    std::vector<Operation> operations;
    for (const auto &[field, given] : values) {
        const QString value = given.trimmed();
        if (isNew && value.isEmpty() && names().contains(field)) {
            continue;
        }
        if (const auto kind = model::valueIn(model::identifierKinds(), field)) {
            operations.push_back(identifier(person, *kind, value));
        } else if (field == QLatin1StringView("alert")) {
            if (value.isEmpty()) {
                return fail(ErrorCode::MissingField, field);
            }
            operations.push_back({model::EntityKind::Alert,
                                  m_store.newId<model::EntityId>(),
                                  Operation::make,
                                  {model::textCell(value)},
                                  {}});
        } else if (const Result<void> written = writeColumn(operations, person, field, value, isNew); !written) {
            return std::unexpected(written.error());
        }
    }
    return operations;
}

Operation PersonFields::identifier(const PersonId &person, model::IdentifierKind kind, const QString &value)
{
    // Made again where it is there already: the id is that of the person and the kind.
    const model::EntityId id = identifierId(person, kind, m_store);
    const model::EntitySchema &schema = model::schemaOf(model::EntityKind::Identifier);
    const model::Cells cells{model::textCell(value), model::textCell(plainIdentifier(kind, value))};
    const Result<model::FieldState> there =
        m_store.fieldState(model::EntityKind::Identifier, id, QLatin1StringView("value"));
    if (there && !there->writes.empty()) {
        return {schema.kind, id, schema.atom(QLatin1StringView("value")), cells, {}};
    }
    return {schema.kind,
            id,
            Operation::make,
            {model::textCell(model::nameIn(model::identifierKinds(), kind)), cells[0], cells[1]},
            {}};
}

Result<model::Cells> PersonFields::standing(const PersonId &person, const model::Atom &atom, bool isNew)
{
    model::Cells cells;
    if (!isNew) {
        const Result<model::FieldState> state =
            m_store.fieldState(model::EntityKind::Person, model::idCast<model::EntityId>(person), atom.name);
        if (!state) {
            return std::unexpected(state.error());
        }
        const int shown = state->shown(atom);
        cells = shown >= 0 ? state->writes[static_cast<size_t>(shown)].cells : model::Cells();
    }
    cells.resize(static_cast<size_t>(atom.count));
    return cells;
}

Result<void> PersonFields::writeColumn(std::vector<Operation> &operations, const PersonId &person, const QString &field,
                                       const QString &value, bool isNew)
{
    const model::EntitySchema &schema = model::schemaOf(model::EntityKind::Person);
    const int column = personColumn(field);
    if (column < 0 || field == QLatin1StringView("struck")) {
        return fail(ErrorCode::UnknownField, field, names().join(QStringLiteral(", ")));
    }
    const auto atom = std::ranges::find_if(schema.atoms, [column](const model::Atom &one) {
        return column >= one.first && column < one.first + one.count;
    });
    const Result<model::Cell> cell = personCell(field, *atom, value, m_store.environment().clock.today());
    if (!cell) {
        return std::unexpected(cell.error());
    }
    // Both halves of a name are one write.
    auto write = std::ranges::find_if(operations, [&](const Operation &one) {
        return one.kind == schema.kind && one.atom == static_cast<int>(atom - schema.atoms.begin());
    });
    if (write == operations.end()) {
        Result<model::Cells> cells = standing(person, *atom, isNew);
        if (!cells) {
            return std::unexpected(cells.error());
        }
        operations.push_back(writePerson(person, atom->name, *std::move(cells)));
        write = operations.end() - 1;
    }
    write->cells[static_cast<size_t>(column - atom->first)] = *cell;
    return {};
}

} // namespace db

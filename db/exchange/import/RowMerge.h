// RowMerge turns the values of a row into the operations that bring the store in line with it: nothing, if it says what
// is already there.
#pragma once

#include "db/exchange/import/RowValues.h"
#include "db/store/CaseStore.h"

namespace db
{

/// Works inside a save. All functions throw SQLite::Exception.
class RowMerge
{
public:
    enum class Came { Added, Updated, Unchanged };

    /// `programme` is the id that enrolments have, and the contacts' enrolments must have, unless a row names one.
    RowMerge(CaseStore &store, SaveWriter &writer, ImportKind kind, QByteArray programme);

    /// Adds to `operations` what the row means for the thing with this id in the case file of `person` (a person's own
    /// number; 0 for rows that make people).
    [[nodiscard]] std::expected<Came, RowRefusal> merge(const model::EntityId &id, qint64 person, RowValues values,
                                                        std::vector<model::Operation> &operations);

private:
    using Operations = std::vector<model::Operation>;

    [[nodiscard]] std::optional<RowRefusal> complete(RowValues &values, qint64 person);
    [[nodiscard]] std::optional<RowRefusal> check(const model::Cells &cells) const;
    [[nodiscard]] QByteArray onlyOpenEnrolment(qint64 person, qint64 day, const QByteArray &programme);
    [[nodiscard]] bool isIn(qint64 row, qint64 person);
    /// Follows the amendments to the newest that is not struck out.
    [[nodiscard]] model::EntityId newestOf(const model::EntityId &id);
    [[nodiscard]] bool revive(const model::EntitySchema &schema, const model::EntityId &id, const model::Cells &cells,
                              Operations &operations) const;
    [[nodiscard]] bool writeAtoms(const model::EntityId &id, const model::Cells &before, const model::Cells &after,
                                  Operations &operations);
    void amend(const model::EntityId &id, model::Cells cells, Operations &operations);
    [[nodiscard]] bool identify(const model::EntityId &person, const RowValues &values, Operations &operations);
    [[nodiscard]] bool ensure(const model::EntitySchema &schema, const model::EntityId &id, const model::Cells &cells,
                              Operations &operations);
    [[nodiscard]] RowRefusal refusal(RefusalCode code, QLatin1StringView field) const;

    CaseStore &m_store;
    Connection &m_connection;
    EntityRows &m_rows;
    ImportKind m_kind;
    const model::EntitySchema &m_schema;
    QByteArray m_programme;
};

/// What stands in "struck" of things that an undone import had made.
[[nodiscard]] QString undoneMark();

} // namespace db

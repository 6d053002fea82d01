// Projection turns the operations of an admitted record into the tables that everything else reads. The tables are a
// pure function of the admitted records, whatever their order.
#pragma once

#include "db/changelog/EntityRows.h"
#include "db/changelog/FieldHeads.h"
#include "db/search/SearchIndex.h"

namespace db
{

/// A record that stands in the log, as far as the projection needs it.
struct AdmittedRecord
{
    qint64 seq = 0;
    qint64 file = 0; ///< Its compartment's local number.
    model::WriteName name;
    qint64 stamp = 0;
};

/// All functions throw SQLite::Exception.
class Projection
{
public:
    enum class Text { Index, Leave }; ///< A replay in memory leaves the full-text tables alone.

    explicit Projection(Connection &connection, Text text = Text::Index)
        : m_connection(connection)
        , m_rows(connection)
        , m_heads(connection)
        , m_search(connection)
        , m_text(text)
    {
    }

    void apply(const AdmittedRecord &record, const std::vector<model::Operation> &operations);

    /// The write that a person sees for a field now, by name: what an ordinary edit of it overwrites. Nothing if the
    /// field was never written.
    [[nodiscard]] std::optional<model::WriteName> shownWrite(const model::EntitySchema &schema,
                                                             const model::EntityId &entity, int atom);

    /// Every write that stands for a field, with conflicts.
    [[nodiscard]] model::FieldState fieldState(const model::EntitySchema &schema, const model::EntityId &entity,
                                               int atom);

    [[nodiscard]] EntityRows &rows() { return m_rows; }

private:
    using Standing = std::vector<FieldHeads::Standing>;

    void makeThing(const AdmittedRecord &record, const model::Operation &operation, const model::EntitySchema &schema);
    void makeAgain(const AdmittedRecord &record, const model::Operation &operation, const model::EntitySchema &schema,
                   qint64 row);
    void writeField(const AdmittedRecord &record, const model::Operation &operation, const model::EntitySchema &schema);
    /// The standing writes of a field, with the maker's write put on record if it had been implied.
    [[nodiscard]] Standing standing(const model::EntitySchema &schema, const model::EntityId &entity, int atom,
                                    const std::optional<EntityRows::Row> &row);
    void addWrite(const AdmittedRecord &record, const model::EntityId &entity, int atom, const model::Cells &cells);
    void showField(const model::EntitySchema &schema, const model::EntityId &entity, int atom, qint64 row);
    void follow(const model::EntitySchema &schema, const model::EntityId &entity, qint64 row, bool made);
    /// Derives whether a contact or event shows, is amended or is struck out; returns the id of what it amends.
    QByteArray refreshState(const model::EntitySchema &schema, qint64 row);

    Connection &m_connection;
    EntityRows m_rows;
    FieldHeads m_heads;
    SearchIndex m_search;
    Text m_text;
    // While one record is applied: whether its person is to be indexed anew, and the person that it made.
    bool m_personTouched = false;
    qint64 m_personMade = 0;
};

} // namespace db

#include "db/search/TextMerge.h"

namespace db
{

bool TextMerge::step(int pages)
{
    bool merged = false;
    for (const char *sql : {"INSERT INTO note_text (note_text, rank) VALUES ('merge', ?)",
                            "INSERT INTO person_text (person_text, rank) VALUES ('merge', ?)"}) {
        const int before = m_connection.database().getTotalChanges();
        SQLite::Statement &merge = m_connection.statement(sql);
        merge.bind(1, pages);
        merge.exec();
        merged = merged || m_connection.database().getTotalChanges() - before >= 2; // the command counts as one
    }
    return merged;
}

void TextMerge::run()
{
    constexpr int manyPages = 1000;
    while (step(manyPages)) {
    }
}

} // namespace db

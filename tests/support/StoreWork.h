// StoreWork is what children of the store's tests do in a store until they are killed or run out of room.
#pragma once

#include "tests/support/TestStore.h"

namespace support
{

class StoreWork
{
public:
    /// Work "save": opens the store at argument 0 with seed argument 1 and makes people with a contact each, one
    /// commit each, saying every save's id once it is committed. Ends only when killed.
    static int save(const QStringList &arguments);

    /// Work "pour": the same for an invented caseload, 20 people a commit, saying how many are in.
    static int pour(const QStringList &arguments);

    /// Work "import": opens the same and imports files of peopleInFile new people each, saying how many are in.
    static int import(const QStringList &arguments);
    static constexpr int peopleInFile = 600;

    /// Work "remove": opens the same, removes the user argument 2, says so, closes the store and says so. With an
    /// argument 3 files may not grow over so many bytes from the removal on. The exit code of the command line.
    static int remove(const QStringList &arguments);

    /// Work "backup": opens the same and writes backup after backup over backupOf() the store, saying so each time.
    static int backup(const QStringList &arguments);
    [[nodiscard]] static QString backupOf(const QString &store) { return store + QStringLiteral("-backup"); }

    /// Work "open": opens the same, says so and closes it. The exit code of the command line. With an argument 2, files
    /// may not grow over so many bytes.
    static int open(const QStringList &arguments);

    /// Work "starve": files may not grow over argument 2 bytes; pours 40 people. The exit code of the command line.
    static int starve(const QStringList &arguments);

    /// "" when the store is sound, else what is wrong with it.
    [[nodiscard]] static QString faults(db::CaseStore &store);

    /// A person with one contact.
    [[nodiscard]] static db::CompartmentChange personWithContact(db::CaseStore &store, const QString &note);
};

} // namespace support

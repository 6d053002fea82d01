// ImportFixture is a store and a file to import into it, for tests.
#pragma once

#include "db/changelog/Replay.h"
#include "db/exchange/import/Importer.h"
#include "db/exchange/import/undo/ImportUndo.h"
#include "tests/support/TestStore.h"

#include <QFile>

namespace support
{

class ImportFixture
{
public:
    /// Puts `contents` into a file and imports it; `options` name all but the file.
    [[nodiscard]] model::Result<db::ImportOutcome> import(db::ImportOptions options, const QByteArray &contents,
                                                          db::CaseStore *into = nullptr)
    {
        options.path = m_folder.filePath(QStringLiteral("in.csv"));
        QFile file(options.path);
        if (!file.open(QIODevice::WriteOnly)) {
            return model::fail(model::ErrorCode::CannotWrite);
        }
        file.write(contents);
        file.close();
        return db::Importer(into == nullptr ? m_test.store() : *into, options).run();
    }
    [[nodiscard]] model::Result<db::ImportOutcome> import(db::ImportKind kind, const QByteArray &contents)
    {
        db::ImportOptions options;
        options.kind = kind;
        return import(options, contents);
    }
    /// Imports people with these references, one "A1,Siân,Rees" a line.
    void people(const QByteArray &rows)
    {
        const auto done = import(db::ImportKind::People, "reference,given_name,family_name\n" + rows);
        QVERIFY(done.has_value());
        QVERIFY(done->refused.empty());
    }
    /// The first column of every row that `sql` gives, with commas between.
    [[nodiscard]] QString read(const char *sql, db::CaseStore *from = nullptr)
    {
        SQLite::Statement select((from == nullptr ? m_test.store() : *from).reader().database(), sql);
        QStringList texts;
        while (select.executeStep()) {
            texts.append(QString::fromUtf8(select.getColumn(0).getText("")));
        }
        return texts.join(u',');
    }
    /// The state hash; else what a replay finds wrong.
    [[nodiscard]] static QString stateOf(db::CaseStore &store)
    {
        const auto outcome = db::Replay(store.reader()).run();
        if (!outcome) {
            return QStringLiteral("replay failed");
        }
        return outcome->findings.isEmpty() && outcome->tables == outcome->log ? outcome->tables.toString()
                                                                              : outcome->findings.join(u'\n');
    }
    [[nodiscard]] TestStore &test() { return m_test; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    TestStore m_test;
};

/// "added/updated/unchanged/refused" of an import.
[[nodiscard]] inline QString numbersOf(const model::Result<db::ImportOutcome> &outcome)
{
    if (!outcome) {
        return QStringLiteral("error %1 %2").arg(static_cast<int>(outcome.error().code)).arg(outcome.error().detail);
    }
    return QStringLiteral("%1/%2/%3/%4")
        .arg(outcome->added)
        .arg(outcome->updated)
        .arg(outcome->unchanged)
        .arg(outcome->refusedRows);
}

} // namespace support

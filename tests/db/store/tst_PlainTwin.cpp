#include "db/bench/PlainTwin.h"

#include "db/bench/BenchQuery.h"
#include "db/madeup/CaseloadPourer.h"
#include "model/sync/EntitySchema.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestStore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

/// What is measured beside our store must hold the same, or the ratio says nothing.
class PlainTwinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tablesHoldTheSame_data();
    void tablesHoldTheSame();
    void questionsAreAnsweredAlike_data();
    void questionsAreAnsweredAlike();
    void findsTheSameText_data();
    void findsTheSameText();
    void fieldsWrittenLaterAreBeyondIt();

private:
    support::TestStore m_store;
    QTemporaryDir m_folder;
    std::unique_ptr<db::PlainTwin> m_twin;
    QString m_worker;
};

void PlainTwinTest::initTestCase()
{
    db::CaseloadPourer pourer(m_store.store());
    const Result<ProgrammeId> programme = pourer.firstProgramme();
    QVERIFY(programme.has_value());
    MadeUpCaseload caseload(7, 30, QDate(2026, 11, 2));
    std::vector<db::CompartmentChange> changes;
    while (const std::optional<MadeUpPerson> made = caseload.next()) {
        changes.push_back(pourer.changeOf(*made, *programme));
        m_worker = made->enrolments.first().keyWorker;
        QVERIFY(m_store->commit(Action::Import, changes.back()).has_value());
    }
    QCOMPARE(std::ssize(changes), 30);
    Result<std::unique_ptr<db::PlainTwin>> twin = db::PlainTwin::create(m_folder.filePath(u"twin.db"_s), {});
    QVERIFY(twin.has_value());
    m_twin = *std::move(twin);
    QVERIFY(m_twin->add(changes).has_value());
}

void PlainTwinTest::tablesHoldTheSame_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("columns");
    for (const EntitySchema &schema : entitySchemas()) {
        if (schema.compartment != Compartment::CaseFile) {
            continue;
        }
        // Local numbers differ: the store made a programme and a user first. How many there are does not.
        QStringList columns = {schema.interned ? u"count(row)"_s : u"group_concat(hex(id), ',' ORDER BY id)"_s,
                               u"count(DISTINCT file)"_s};
        for (const Column &column : schema.columns) {
            const bool number = column.type == ColumnType::Number;
            columns.append((number                              ? u"total(%1)"_s
                            : column.type == ColumnType::Entity ? u"count(DISTINCT %1)"_s
                                                                : u"group_concat(%1, ',' ORDER BY %1)"_s)
                               .arg(column.name));
            columns.append(u"count(%1)"_s.arg(column.name));
        }
        QTest::addRow("%s", schema.table.data()) << QString(schema.table) << columns.join(u", "_s);
    }
}

void PlainTwinTest::tablesHoldTheSame()
{
    QFETCH(const QString, table);
    QFETCH(const QString, columns);
    const std::string sql = u"SELECT %1 FROM %2"_s.arg(columns, table).toStdString();
    SQLite::Statement ours(m_store->reader().database(), sql);
    SQLite::Statement twin(m_twin->database(), sql);
    QVERIFY(ours.executeStep());
    QVERIFY(twin.executeStep());
    for (int i = 0; i < ours.getColumnCount(); ++i) {
        QCOMPARE(twin.getColumn(i).getString(), ours.getColumn(i).getString());
    }
}

void PlainTwinTest::questionsAreAnsweredAlike_data()
{
    QTest::addColumn<int>("at");
    const QList<db::BenchQuery> queries = db::BenchQuery::all(m_worker);
    for (int i = 0; i < queries.size(); ++i) {
        QTest::addRow("%s", qPrintable(queries[i].name)) << i;
    }
}

void PlainTwinTest::questionsAreAnsweredAlike()
{
    QFETCH(const int, at);
    const db::BenchQuery query = db::BenchQuery::all(m_worker)[at];
    const Result<qint64> ours = query.run(m_store->reader().database());
    const Result<qint64> twin = query.run(m_twin->database());
    QVERIFY(ours.has_value());
    QVERIFY(twin.has_value());
    QVERIFY(*ours > 0);
    QCOMPARE(*twin, *ours);
}

void PlainTwinTest::findsTheSameText_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("text");
    QTest::newRow("notes, a beginning") << u"note_text"_s << u"hous*"_s;
    QTest::newRow("notes, a letter") << u"note_text"_s << u"a*"_s;
    QTest::newRow("people, a letter") << u"person_text"_s << u"a*"_s;
    QTest::newRow("people, a digit") << u"person_text"_s << u"9*"_s;
}

void PlainTwinTest::findsTheSameText()
{
    QFETCH(const QString, table);
    QFETCH(const QString, text);
    const std::string sql = u"SELECT count(*) FROM %1 WHERE %1 MATCH '%2'"_s.arg(table, text).toStdString();
    const int ours = m_store->reader().database().execAndGet(sql).getInt();
    QVERIFY(ours > 0);
    QCOMPARE(m_twin->database().execAndGet(sql).getInt(), ours);
}

void PlainTwinTest::fieldsWrittenLaterAreBeyondIt()
{
    const EntityId someone = m_store->newId<EntityId>();
    const Result<void> added = m_twin->add(
        {{idCast<CompartmentId>(someone), Compartment::CaseFile, {{EntityKind::Person, someone, 0, {}, {}}}, {}}});
    QVERIFY(!added.has_value());
    QCOMPARE(added.error().code, ErrorCode::Internal);
}

REGISTER_TEST(PlainTwinTest)

#include "tst_PlainTwin.moc"

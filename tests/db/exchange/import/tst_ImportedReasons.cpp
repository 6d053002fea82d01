#include "db/programmes/WordListStore.h"
#include "tests/db/exchange/import/ImportFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::ImportFixture;
using support::numbersOf;

/// A reason for ending comes in by its code or by the team's words, and counts as what the team said.
class ImportedReasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReasonIsUnderstood_data();
    void aReasonIsUnderstood();
    void anotherReasonTakesTheTeamsWordsAlong();
};

namespace
{

constexpr const char *reasons =
    "SELECT coalesce(reason, '-') || ' ' || coalesce(own_reason, '-') FROM enrolment WHERE struck IS NULL";

void addReasons(ImportFixture &fixture)
{
    db::WordListStore lists(fixture.test().store());
    QVERIFY(lists.add(model::WordList::ClosureReason, u"Back with family"_s, u"moved_away"_s).has_value());
    QVERIFY(lists.rename(model::WordList::ClosureReason, u"completed"_s, u"Graduated"_s).has_value());
    fixture.people("A1,Ray,Brightwater\n");
}

} // namespace

void ImportedReasonsTest::aReasonIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("a code that figures know") << QByteArray("disengaged") << u"1 -"_s << u"1/0/0/0"_s;
    QTest::newRow("the team's own") << QByteArray("back with Family") << u"3 Back with family"_s << u"1/0/0/0"_s;
    QTest::newRow("a known one in the team's words") << QByteArray("graduated") << u"0 -"_s << u"1/0/0/0"_s;
    QTest::newRow("none") << QByteArray() << u"- -"_s << u"1/0/0/0"_s;
    QTest::newRow("one that nobody knows") << QByteArray("eaten by a bear") << QString() << u"0/0/0/1"_s;
}

void ImportedReasonsTest::aReasonIsUnderstood()
{
    QFETCH(const QByteArray, reason);
    ImportFixture fixture;
    addReasons(fixture);
    const auto done = fixture.import(db::ImportKind::Enrolments, "source_id,person,started,closed,reason\n"
                                                                 "e1,A1,2026-01-05,2026-06-01," +
                                                                     reason + "\n");
    QTEST(numbersOf(done), "numbers");
    QTEST(fixture.read(reasons), "stored");
}

void ImportedReasonsTest::anotherReasonTakesTheTeamsWordsAlong()
{
    ImportFixture fixture;
    addReasons(fixture);
    const auto import = [&fixture](const QByteArray &row) {
        return numbersOf(
            fixture.import(db::ImportKind::Enrolments, "source_id,person,started,closed,reason\n" + row + "\n"));
    };
    QCOMPARE(import("e1,A1,2026-01-05,2026-06-01,Back with family"), u"1/0/0/0"_s);
    QCOMPARE(import("e1,A1,2026-01-05,2026-06-01,Back with family"), u"0/0/1/0"_s);
    QCOMPARE(import("e1,A1,2026-01-05,2026-06-01,moved_away"), u"0/1/0/0"_s);
    QCOMPARE(fixture.read(reasons), u"3 -"_s);
}

REGISTER_TEST(ImportedReasonsTest)
#include "tst_ImportedReasons.moc"

#include "db/programmes/WordListStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestStore.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

/// The lists that a team makes its own.
class WordListStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithWhatIsBuiltIn_data();
    void beginsWithWhatIsBuiltIn();
    void anEntryIsRenamedRetiredAndBroughtBack();
    void anEntryIsAddedAndMoved();
    void refuses();
    void aClosureReasonCountsAsOneThatEngagementKnows();
    void rolesAreAsked();

private:
    static QStringList codes(db::WordListStore &lists, WordList list);
};

QStringList WordListStoreTest::codes(db::WordListStore &lists, WordList list)
{
    QStringList codes;
    for (const ListEntry &entry : lists.of(list).value_or(QList<ListEntry>())) {
        codes.append(entry.code);
    }
    return codes;
}

void WordListStoreTest::beginsWithWhatIsBuiltIn_data()
{
    QTest::addColumn<WordList>("list");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("count");
    QTest::newRow("needs") << WordList::NeedType << u"alcohol"_s << 13;
    QTest::newRow("closure") << WordList::ClosureReason << u"completed"_s << 8;
    QTest::newRow("sources") << WordList::Source << u"self"_s << 9;
    QTest::newRow("accommodation") << WordList::Accommodation << u"own_tenancy"_s << 13;
    QTest::newRow("phrases") << WordList::Phrase << QString() << 0;
    QTest::newRow("questions") << WordList::EligibilityQuestion << QString() << 0;
}

void WordListStoreTest::beginsWithWhatIsBuiltIn()
{
    QFETCH(const WordList, list);
    QFETCH(const int, count);
    support::TestStore test;
    db::WordListStore lists(test.store());
    QCOMPARE(lists.of(list)->size(), count);
    QTEST(codes(lists, list).value(0), "first");
}

void WordListStoreTest::anEntryIsRenamedRetiredAndBroughtBack()
{
    support::TestStore test;
    db::WordListStore lists(test.store());
    QVERIFY(lists.rename(WordList::NeedType, u"drugs"_s, u"Drugs and gambling"_s).has_value());
    QVERIFY(lists.retire(WordList::NeedType, u"drugs"_s).has_value());
    QCOMPARE(codes(lists, WordList::NeedType).size(), 12);
    const auto all = lists.of(WordList::NeedType, db::WordListStore::Show::All);
    QCOMPARE(all->at(1).code, u"drugs"_s);
    QCOMPARE(all->at(1).words, u"Drugs and gambling"_s);
    QVERIFY(all->at(1).retired);
    QVERIFY(lists.retire(WordList::NeedType, u"drugs"_s, false).has_value());
    QCOMPARE(codes(lists, WordList::NeedType).value(1), u"drugs"_s);
    QVERIFY(lists.rename(WordList::NeedType, u"drugs"_s, u"Drugs"_s).has_value());
    QCOMPARE(lists.of(WordList::NeedType)->at(1).words, u"Drugs"_s);
}

void WordListStoreTest::anEntryIsAddedAndMoved()
{
    support::TestStore test;
    db::WordListStore lists(test.store());
    for (const QString &phrase : {u"Phoned, no answer."_s, u"Left a message."_s, u"Home visit."_s}) {
        QVERIFY(lists.add(WordList::Phrase, phrase).has_value());
    }
    QVERIFY(lists.move(WordList::Phrase, u"Home visit."_s, -3).has_value());
    QCOMPARE(codes(lists, WordList::Phrase),
             QStringList({u"Home visit."_s, u"Phoned, no answer."_s, u"Left a message."_s}));
    QVERIFY(lists.move(WordList::Phrase, u"Home visit."_s, 1).has_value());
    QCOMPARE(codes(lists, WordList::Phrase).value(1), u"Home visit."_s);
    QVERIFY(lists.move(WordList::Source, u"self"_s, 99).has_value());
    QCOMPARE(codes(lists, WordList::Source).last(), u"self"_s);
    test.close();
    QVERIFY(test.open().has_value());
    db::WordListStore again(test.store());
    QCOMPARE(codes(again, WordList::Source).first(), u"probation"_s);
}

void WordListStoreTest::refuses()
{
    support::TestStore test;
    db::WordListStore lists(test.store());
    QCOMPARE(lists.add(WordList::Source, u" "_s).error().code, ErrorCode::MissingField);
    QCOMPARE(lists.add(WordList::Source, u"Police"_s).error().code, ErrorCode::AlreadyDone);
    QCOMPARE(lists.rename(WordList::Source, u"police"_s, u"Court"_s).error().code, ErrorCode::AlreadyDone);
    QCOMPARE(lists.rename(WordList::Source, u"police"_s, {}).error().code, ErrorCode::MissingField);
    QCOMPARE(lists.rename(WordList::Source, u"aunt"_s, u"Aunt"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(lists.retire(WordList::Source, u"aunt"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(lists.move(WordList::Source, u"aunt"_s, 0).error().code, ErrorCode::NotFound);
    QCOMPARE(codes(lists, WordList::Source).size(), 9);
}

void WordListStoreTest::aClosureReasonCountsAsOneThatEngagementKnows()
{
    support::TestStore test;
    db::WordListStore lists(test.store());
    QCOMPARE(lists.add(WordList::ClosureReason, u"Went quiet"_s).error().where, u"detail"_s);
    QVERIFY(lists.add(WordList::ClosureReason, u"Went quiet"_s, u"disengaged"_s).has_value());
    QCOMPARE(lists.of(WordList::ClosureReason)->last().detail, u"disengaged"_s);
}

void WordListStoreTest::rolesAreAsked()
{
    for (const Role role : {Role::Worker, Role::Lead}) {
        support::TestStore test(1, role);
        db::WordListStore lists(test.store());
        QCOMPARE(lists.add(WordList::Source, u"Aunt"_s).error().code, ErrorCode::RoleMayNot);
        QCOMPARE(lists.rename(WordList::Source, u"self"_s, u"Me"_s).error().code, ErrorCode::RoleMayNot);
        QCOMPARE(lists.retire(WordList::Source, u"self"_s).error().code, ErrorCode::RoleMayNot);
        QCOMPARE(lists.move(WordList::Source, u"self"_s, 1).error().code, ErrorCode::RoleMayNot);
    }
}

REGISTER_TEST(WordListStoreTest)
#include "tst_WordListStore.moc"

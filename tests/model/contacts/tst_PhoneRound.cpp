#include "model/contacts/PhoneRound.h"

#include "tests/support/TestRegistry.h"

#include <QCborArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace model;

/// Who is in front in a phone round, and what is counted of it.
class PhoneRoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughEverybodyOnce_data();
    void goesThroughEverybodyOnce();
    void countsAsReachFiguresDo();
    void whoeverIsTwiceInItIsRungOnce();
    void whatIsTakenBackIsInFrontAgain();
    void leavesOutWhoWasNotTried();
    void comesBackFromADraft();
    void readsWhatIsNoRound_data();
    void readsWhatIsNoRound();
};

namespace
{

PersonId person(int number)
{
    return *PersonId::fromBytes(QByteArray(15, 'p') + static_cast<char>(number));
}

PhoneRound roundOf(int people)
{
    QList<PersonId> all;
    for (int number = 0; number < people; ++number) {
        all.append(person(number));
    }
    return PhoneRound(all);
}

PhoneRound::Attempt attempt(Outcome outcome)
{
    return {*ContactId::fromBytes(QByteArray(16, 'c')), outcome};
}

/// n: no answer, s: skip, b: back, r: ring those who were skipped. The places that are in front, one after the other.
QString walk(PhoneRound &round, const QString &steps)
{
    QString places = round.isOver() ? u"."_s : QString::number(round.place());
    for (const QChar step : steps) {
        if (step == u'n') {
            round.note(attempt(Outcome::NoAnswer));
        } else if (step == u's') {
            round.skip();
        } else if (step == u'b') {
            round.goBack();
        } else {
            round.goToSkipped();
        }
        places += round.isOver() ? u"."_s : QString::number(round.place());
    }
    return places;
}

} // namespace

void PhoneRoundTest::goesThroughEverybodyOnce_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("places");
    QTest::newRow("nobody") << 0 << u"nsb"_s << u"...."_s;
    QTest::newRow("one") << 1 << u"n"_s << u"0."_s;
    QTest::newRow("three") << 3 << u"nnn"_s << u"012."_s;
    QTest::newRow("not before the first") << 2 << u"bb"_s << u"000"_s;
    QTest::newRow("a second try goes on after those who were tried") << 3 << u"nnbbn"_s << u"012102"_s;
    QTest::newRow("one gone back to and left is not forgotten") << 3 << u"nbsnn"_s << u"01012."_s;
    QTest::newRow("skipped, then rung after all") << 3 << u"snnrn"_s << u"012.0."_s;
    QTest::newRow("all skipped twice") << 2 << u"ssrss"_s << u"01.01."_s;
    QTest::newRow("back from the end") << 2 << u"nnbn"_s << u"01.1."_s;
}

void PhoneRoundTest::goesThroughEverybodyOnce()
{
    QFETCH(int, people);
    QFETCH(QString, steps);
    QFETCH(QString, places);
    PhoneRound round = roundOf(people);
    QCOMPARE(walk(round, steps), places);
}

void PhoneRoundTest::countsAsReachFiguresDo()
{
    PhoneRound round = roundOf(7);
    for (const Named<Outcome> &outcome : outcomes()) {
        round.note(attempt(outcome.value));
    }
    round.skip();
    QCOMPARE(round.tried(), 5); // what we cancel ourselves is no try
    QCOMPARE(round.reached(), 1);
    QCOMPARE(round.skipped(), 1);
    QCOMPARE(round.count(Outcome::CancelledByUs), 1);
}

void PhoneRoundTest::whoeverIsTwiceInItIsRungOnce()
{
    const PhoneRound round({person(1), PersonId(), person(2), person(1)});
    QCOMPARE(round.people(), (QList{person(1), person(2)}));
}

void PhoneRoundTest::whatIsTakenBackIsInFrontAgain()
{
    PhoneRound round = roundOf(3);
    walk(round, u"nnn"_s);
    round.takeBack(1, std::nullopt);
    QCOMPARE(round.place(), 1);
    QVERIFY(!round.attempt(1));
    QCOMPARE(round.tried(), 2);
    round.takeBack(1, attempt(Outcome::Attended)); // what a correction took the place of
    QCOMPARE(round.attempt(1)->outcome, Outcome::Attended);
    round.takeBack(9, std::nullopt);
    QCOMPARE(round.place(), 1);
}

void PhoneRoundTest::leavesOutWhoWasNotTried()
{
    PhoneRound round = roundOf(3);
    walk(round, u"n"_s);
    round.leaveOut(person(0)); // was tried: stays
    round.leaveOut(person(1)); // is in front: the next one is then
    QCOMPARE(round.people(), (QList{person(0), person(2)}));
    QCOMPARE(round.current(), person(2));
    PhoneRound later = roundOf(3);
    walk(later, u"ss"_s);
    later.leaveOut(person(0));
    QCOMPARE(later.current(), person(2));
}

void PhoneRoundTest::comesBackFromADraft()
{
    PhoneRound round = roundOf(4);
    walk(round, u"ns"_s);
    const PhoneRound back = PhoneRound::fromCbor(round.toCbor());
    QCOMPARE(back.people(), round.people());
    QCOMPARE(back.place(), 2);
    QCOMPARE(back.attempt(0)->outcome, Outcome::NoAnswer);
    QCOMPARE(back.attempt(0)->contact, attempt(Outcome::NoAnswer).contact);
    QVERIFY(back.isSkipped(1));
    QVERIFY(!back.attempt(2) && !back.isSkipped(2));
}

void PhoneRoundTest::readsWhatIsNoRound_data()
{
    QTest::addColumn<QCborMap>("fields");
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("place");
    const QByteArray id = person(1).bytes();
    QTest::newRow("nothing") << QCborMap() << 0 << 0;
    QTest::newRow("no list") << QCborMap{{u"lines"_s, 5}, {u"place"_s, u"x"_s}} << 0 << 0;
    QTest::newRow("no person") << QCborMap{{u"lines"_s, QCborArray{QCborMap{{u"person"_s, QByteArray("short")}}}}} << 0
                               << 0;
    QTest::newRow("place beyond the end")
        << QCborMap{{u"lines"_s, QCborArray{QCborMap{{u"person"_s, id}}}}, {u"place"_s, 99}} << 1 << 1;
    QTest::newRow("place before the beginning")
        << QCborMap{{u"lines"_s, QCborArray{QCborMap{{u"person"_s, id}}}}, {u"place"_s, -3}} << 1 << 0;
    QTest::newRow("somebody twice") << QCborMap{{u"lines"_s,
                                                 QCborArray{QCborMap{{u"person"_s, id}}, QCborMap{{u"person"_s, id}}}}}
                                    << 1 << 0;
    QTest::newRow("an outcome of another version")
        << QCborMap{{u"lines"_s,
                     QCborArray{QCborMap{
                         {u"person"_s, id}, {u"contact"_s, QByteArray(16, 'c')}, {u"outcome"_s, u"levitated"_s}}}}}
        << 1 << 0;
}

void PhoneRoundTest::readsWhatIsNoRound()
{
    QFETCH(QCborMap, fields);
    QFETCH(int, people);
    QFETCH(int, place);
    const PhoneRound round = PhoneRound::fromCbor(fields);
    QCOMPARE(round.people().size(), people);
    QCOMPARE(round.place(), place);
    QCOMPARE(round.tried(), 0);
}

REGISTER_TEST(PhoneRoundTest)
#include "tst_PhoneRound.moc"

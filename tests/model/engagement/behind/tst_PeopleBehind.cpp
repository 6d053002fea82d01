#include "model/core/Definition.h"
#include "model/definitions/Definitions.h"
#include "model/engagement/EngagementCalculator.h"
#include "model/engagement/behind/KeyedFigures.h"
#include "model/engagement/behind/PeopleBehind.h"
#include "tests/model/engagement/EngagementCase.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace model;
using namespace Qt::StringLiterals;

/// Every number opens exactly the people whom it counts.
class PeopleBehindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCountIsItsList_data();
    void everyCountIsItsList();
    void namesWhoIsWhere_data();
    void namesWhoIsWhere();
    void everyReasonForLeavingOutHasItsWording();
    void theCurveIsWhatItsListSays();
    void keysAreReadBackAsWritten_data();
    void keysAreReadBackAsWritten();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
};

namespace
{

using Kind = FigureKey::Kind;

PersonId idOf(int person)
{
    return *PersonId::fromBytes(QByteArray(PersonId::size - 1, '\1') + char(person));
}

tests::EngagementCase caseIn(const QString &path)
{
    tests::EngagementCase caseload = tests::EngagementCase::read(path);
    caseload.options.episodes = EpisodeChoice::First;
    for (int person = 0; person < caseload.rows.people; ++person) {
        caseload.rows.ids.push_back(idOf(person));
    }
    return caseload;
}

/// Ann (0) stays, Bob (1) drops out in the first month needing housing, Cyd (2) completes in the third, Dee (3) has
/// started too recently, and nobody has met Eve (4).
tests::EngagementCase fiveOf()
{
    const auto day = [](int year, int month, int date) {
        return static_cast<qint32>(QDate(year, month, date).toJulianDay());
    };
    tests::EngagementCase caseload;
    caseload.options.asOf = QDate(2022, 12, 31);
    caseload.options.episodes = EpisodeChoice::First;
    caseload.rows.people = 5;
    for (int month = 1; month <= 12; ++month) {
        caseload.rows.contacts.push_back({0, day(2022, month, 10)});
    }
    caseload.rows.contacts.push_back({1, day(2022, 1, 10), -1, Channel::Phone});
    caseload.rows.contacts.push_back({1, day(2022, 1, 20), -1, Channel::Phone});
    caseload.rows.contacts.push_back({2, day(2022, 2, 1)});
    caseload.rows.contacts.push_back({2, day(2022, 4, 1)});
    caseload.rows.contacts.push_back({3, day(2022, 12, 1)});
    caseload.rows.enrolments.push_back({2, day(2022, 2, 1), day(2022, 4, 20), CloseReason::Completed});
    caseload.rows.needNames = QStringList{u"debt"_s, u"housing"_s};
    caseload.rows.needs = {{1, day(2022, 1, 10), 1}, {0, day(2022, 2, 10), 1}, {1, day(2022, 6, 1), 0}};
    for (int person = 0; person < 5; ++person) {
        caseload.rows.ids.push_back(idOf(person));
    }
    return caseload;
}

/// "still: 0 2, not_yet_eligible (left out): 3"
QString listOf(const PeopleBehind &behind)
{
    QStringList parts;
    for (size_t i = 0; i < behind.parts.size(); ++i) {
        QStringList people;
        for (const BehindPerson &person : behind.people) {
            if (person.part == static_cast<qsizetype>(i)) {
                people.append(QString::number(person.person.bytes().back()));
            }
        }
        parts.append(behind.parts[i].code + (behind.parts[i].leftOut ? u" (left out): "_s : u": "_s) +
                     people.join(u' '));
    }
    return parts.join(u", "_s);
}

} // namespace

void PeopleBehindTest::everyCountIsItsList_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(qEnvironmentVariable("ALONGSIDE_SOURCE") + u"/tests/data/engagement"_s);
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void PeopleBehindTest::everyCountIsItsList()
{
    QFETCH(QString, path);
    const tests::EngagementCase caseload = caseIn(path);
    const EngagementFigures figures = EngagementCalculator::calculate(caseload.rows, caseload.options);
    for (const auto &[key, figure] : KeyedFigures::of(figures, caseload.options.minimum)) {
        const PeopleBehind behind = PeopleBehind::of(caseload.rows, caseload.options, key);
        const QByteArray name = key.toText().toUtf8();
        if (figure.unit == FigureUnit::People) {
            QVERIFY2(double(behind.counted()) == *figure.value, name);
            continue;
        }
        QVERIFY2(behind.counted() == figure.n, name);
        const bool lost = key.kind == Kind::Lost || key.kind == Kind::Need;
        if (lost || key.kind == Kind::Engaged || key.kind == Kind::Cohort) {
            const qint64 these = behind.count(lost ? u"dropped"_s : u"still"_s);
            QVERIFY2(figure.n == 0 || std::abs(double(these) / double(figure.n) - *figure.value) < 1e-12, name);
        }
    }
    for (const EngagedAtMonths &row : figures.engaged) {
        const PeopleBehind behind = PeopleBehind::of(caseload.rows, caseload.options, {Kind::Engaged, row.months});
        QCOMPARE(behind.count(u"dropped"_s), row.dropped);
        QCOMPARE(behind.count(u"completed"_s), row.completed);
        QCOMPARE(behind.count(u"other"_s), row.other);
        const qint64 everyone = caseload.rows.people;
        QCOMPARE(qint64(behind.people.size()), everyone);
    }
}

void PeopleBehindTest::namesWhoIsWhere_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("people");
    QTest::newRow("stays") << u"stays"_s
                           << u"still: 0, dropped: 1, completed: 2, started_after_cut_off (left out): 3, "
                              "no_counted_contact (left out): 4"_s;
    QTest::newRow("engaged at 1") << u"engaged:1"_s
                                  << u"still: 0 2, dropped: 1, started_after_cut_off (left out): 3, "
                                     "no_counted_contact (left out): 4"_s;
    QTest::newRow("engaged at 8") << u"engaged:8"_s
                                  << u"still: 0, dropped: 1, completed: 2, started_after_cut_off (left out): 3, "
                                     "no_counted_contact (left out): 4"_s;
    QTest::newRow("engaged at 12") << u"engaged:12"_s
                                   << u"not_yet_eligible (left out): 0 1 2, started_after_cut_off (left out): 3, "
                                      "no_counted_contact (left out): 4"_s;
    QTest::newRow("lost in the first month") << u"lost:1"_s << u"dropped: 1, not_lost: 0 2"_s;
    QTest::newRow("lost in the third month") << u"lost:3"_s << u"not_lost: 0 2"_s;
    QTest::newRow("curve on day 10") << u"curve:10"_s
                                     << u"still: 0 2, dropped: 1, started_after_cut_off (left out): 3, "
                                        "no_counted_contact (left out): 4"_s;
    QTest::newRow("cohort") << u"cohort:2022-01-01:1"_s << u"still: 0 2, dropped: 1"_s;
    QTest::newRow("reason") << u"reason:completed"_s << u"completed: 2"_s;
    QTest::newRow("silence as a reason") << u"reason:silence"_s << u"dropped: 1"_s;
    QTest::newRow("channel") << u"channel:phone"_s << u"dropped: 1"_s;
    QTest::newRow("silence") << u"silence:181"_s << u"dropped: 1"_s;
    QTest::newRow("need") << u"need:housing"_s << u"dropped: 1, not_lost: 0"_s;
    QTest::newRow("a need after the stay") << u"need:debt"_s << QString();
    QTest::newRow("in touch lately") << u"in_touch:0"_s << u"in_touch: 0 3, no_counted_contact (left out): 4"_s;
    QTest::newRow("long out of touch") << u"in_touch:91"_s << u"in_touch: 1 2, no_counted_contact (left out): 4"_s;
}

void PeopleBehindTest::namesWhoIsWhere()
{
    QFETCH(QString, key);
    QFETCH(QString, people);
    const tests::EngagementCase caseload = fiveOf();
    QCOMPARE(listOf(PeopleBehind::of(caseload.rows, caseload.options, *FigureKey::fromText(key))), people);
}

void PeopleBehindTest::everyReasonForLeavingOutHasItsWording()
{
    tests::EngagementCase caseload = fiveOf();
    caseload.options.compareField = u"worker"_s;
    caseload.rows.groupNames = QStringList{u"kim"_s, u"lee"_s};
    caseload.rows.groupOfPerson = {0, 1, -1, 0, 1};
    for (const EngagementSource source : {EngagementSource::Contacts, EngagementSource::Enrolments}) {
        caseload.options.source = source;
        const EngagementFigures figures = EngagementCalculator::calculate(caseload.rows, caseload.options);
        std::vector<KeyedFigure> all = KeyedFigures::of(figures, 10);
        all.push_back({{Kind::Curve, 30}, *KeyedFigures::find(figures, {Kind::Curve, 30}, 10)});
        QVERIFY(all.size() > 20);
        for (const auto &[key, figure] : all) {
            const Result<Definition> wording = Definitions::find(figure.receipt.definition);
            QVERIFY2(wording.has_value(), qPrintable(key.toText()));
            for (const BehindPart &part : PeopleBehind::of(caseload.rows, caseload.options, key).parts) {
                QVERIFY2(!part.leftOut || wording->leftOut.contains(part.code),
                         qPrintable(key.toText() + u' ' + part.code));
            }
        }
    }
}

void PeopleBehindTest::theCurveIsWhatItsListSays()
{
    // Nobody of the three is censored before day 60, so the share is a plain one there.
    const tests::EngagementCase caseload = fiveOf();
    const EngagementFigures figures = EngagementCalculator::calculate(caseload.rows, caseload.options);
    for (const int days : {0, 9, 10, 59, 77, 78}) {
        const PeopleBehind behind = PeopleBehind::of(caseload.rows, caseload.options, {Kind::Curve, days});
        const double share = double(behind.count(u"still"_s)) / 3;
        QVERIFY(std::abs(*KeyedFigures::find(figures, {Kind::Curve, days}, 10)->value - share) < 1e-12);
    }
}

void PeopleBehindTest::keysAreReadBackAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::newRow("stays") << u"stays"_s << int(Kind::Stays);
    QTest::newRow("engaged") << u"engaged:12"_s << int(Kind::Engaged);
    QTest::newRow("curve") << u"curve:91"_s << int(Kind::Curve);
    QTest::newRow("cohort") << u"cohort:2022-07-01:3"_s << int(Kind::Cohort);
    QTest::newRow("a name with a colon") << u"group:team: north"_s << int(Kind::Group);
    QTest::newRow("channel") << u"channel:face_to_face"_s << int(Kind::Channel);
}

void PeopleBehindTest::keysAreReadBackAsWritten()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    const std::optional<FigureKey> key = FigureKey::fromText(text);
    QVERIFY(key.has_value());
    QCOMPARE(int(key->kind), kind);
    QCOMPARE(key->toText(), text);
}

void PeopleBehindTest::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("unknown") << u"happiness:3"_s;
    QTest::newRow("no number") << u"engaged"_s;
    QTest::newRow("a word for a number") << u"engaged:many"_s;
    QTest::newRow("no day") << u"cohort:3"_s;
    QTest::newRow("more behind") << u"median:1"_s;
}

void PeopleBehindTest::refusesWhatIsNoKey()
{
    QFETCH(QString, text);
    QVERIFY(!FigureKey::fromText(text).has_value());
}

REGISTER_TEST(PeopleBehindTest)
#include "tst_PeopleBehind.moc"

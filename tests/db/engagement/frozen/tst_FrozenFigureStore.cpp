#include "db/engagement/frozen/FrozenFigureStore.h"
#include "db/people/CaseloadQuery.h"
#include "db/programmes/ProgrammeStore.h"
#include "db/store/LocalSettings.h"
#include "tests/support/EngagementCaseload.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using support::EngagementCaseload;

/// A figure that was frozen comes out the same later, or says what changed.
class FrozenFigureStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheFigureItsListAndItsDefinition();
    void comesOutTheSameLater();
    void saysWhatChanged_data();
    void saysWhatChanged();
    void anotherDefinitionChangesNothing();
    void selectionsAreReadBackAsWritten();
    void refusesWhatIsNoSelection();
    void refuses_data();
    void refuses();
    void isPublishedAndWithdrawn();
    void aCopyWithoutTheListSaysSo();
    void onlyThoseWhoMayFreeze();
};

namespace
{

using Kind = FigureKey::Kind;
using Why = FrozenChange::Why;

db::FrozenSelection everybody()
{
    db::FrozenSelection what;
    what.selection.asOf = QDate(2026, 11, 2);
    what.options.episodes = EpisodeChoice::First;
    return what;
}

FrozenFigure frozenIn(EngagementCaseload &caseload, const FigureKey &key = {Kind::Engaged, 1})
{
    return EngagementCaseload::sure(
        db::FrozenFigureStore(caseload.store()).freeze(key, everybody(), u" For the board "_s));
}

PersonId found(EngagementCaseload &caseload, const QString &family)
{
    const auto people = EngagementCaseload::sure(db::CaseloadQuery(caseload.store()).rows({}, QDate(2026, 11, 2)));
    for (const db::CaseloadRow &row : people) {
        if (row.familyName == family) {
            return row.person;
        }
    }
    return {};
}

} // namespace

void FrozenFigureStoreTest::keepsTheFigureItsListAndItsDefinition()
{
    EngagementCaseload caseload;
    caseload.fill();
    const FrozenFigure frozen = frozenIn(caseload);
    const auto all = db::FrozenFigureStore(caseload.store()).list();
    QVERIFY(all.has_value());
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().id, frozen.id);
    QCOMPARE(frozen.key.toText(), u"engaged:1"_s);
    QCOMPARE(*frozen.figure.value, 8.0 / 12.0);
    QCOMPARE(frozen.figure.n, 12);
    QCOMPARE(frozen.figure.receipt.definition, u"engagement.engaged"_s);
    QCOMPARE(frozen.figure.receipt.version, 1);
    QCOMPARE(frozen.figure.receipt.asOf, QDate(2026, 11, 2));
    QCOMPARE(frozen.figure.receipt.counted, 12);
    QCOMPARE(frozen.figure.receipt.scope, (Scope{14, true, QDate(2026, 11, 2)}));
    QCOMPARE(frozen.by, u"sam"_s);
    QCOMPARE(frozen.note, u"For the board"_s);
    QVERIFY(!frozen.published);
}

void FrozenFigureStoreTest::comesOutTheSameLater()
{
    EngagementCaseload caseload;
    caseload.fill();
    for (const FigureKey &key : {FigureKey{Kind::Engaged, 3}, FigureKey{Kind::Median}, FigureKey{Kind::Lost, 1},
                                 FigureKey{Kind::Reason, 0, {}, u"silence"_s}, FigureKey{Kind::InTouch, 0},
                                 FigureKey{Kind::Curve, 91}, FigureKey{Kind::Stays}}) {
        const FrozenFigure frozen = frozenIn(caseload, key);
        // Somebody new, and a contact after the day of the figure, change nothing that was true then.
        caseload.stay(u"New"_s, QDate(2026, 11, 1), 0);
        const auto again = db::FrozenFigureStore(caseload.store()).recount(frozen.id);
        QVERIFY2(again.has_value(), qPrintable(key.toText()));
        QVERIFY(again->listKept);
        if (key.kind == Kind::InTouch) {
            continue; // whoever was met the day before is in it, and is late
        }
        QVERIFY2(again->same(), qPrintable(key.toText()));
        QCOMPARE(again->now.value, frozen.figure.value);
    }
}

void FrozenFigureStoreTest::saysWhatChanged_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<double>("now");
    QTest::addColumn<int>("why");
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("is");
    // 9 of 13 were engaged at 1 month.
    QTest::newRow("late") << u"late"_s << 10.0 / 13 << int(Why::Late) << u"dropped"_s << u"still"_s;
    QTest::newRow("corrected") << u"corrected"_s << 8.0 / 13 << int(Why::Corrected) << u"still"_s << u"dropped"_s;
    QTest::newRow("erased") << u"erased"_s << 8.0 / 12 << int(Why::Erased) << u"still"_s << QString();
    QTest::newRow("somebody late") << u"somebody"_s << 10.0 / 14 << int(Why::Late) << QString() << u"still"_s;
}

void FrozenFigureStoreTest::saysWhatChanged()
{
    QFETCH(QString, what);
    QFETCH(double, now);
    EngagementCaseload caseload;
    caseload.fill();
    const PersonId slip = caseload.person(u"Slip"_s);
    caseload.meet(slip, QDate(2026, 1, 1));
    Contact wrong;
    wrong.person = slip;
    wrong.day = QDate(2026, 2, 20);
    const ContactId contact = EngagementCaseload::sure(db::ContactStore(caseload.store()).add(wrong));
    const FrozenFigure frozen = frozenIn(caseload);
    PersonId whom;
    if (what == u"late"_s) {
        whom = found(caseload, u"Stay005"_s);
        caseload.meet(whom, QDate(2026, 2, 20));
    } else if (what == u"corrected"_s) {
        whom = slip;
        QVERIFY(db::ContactStore(caseload.store()).strikeOut(contact, u"Another person's"_s).has_value());
    } else if (what == u"erased"_s) {
        whom = found(caseload, u"Stay040"_s);
        QVERIFY(db::PersonStore(caseload.store()).strikeOut(whom, u"Entered twice"_s).has_value());
    } else {
        whom = caseload.stay(u"Forgotten"_s, QDate(2026, 1, 1), 100);
    }
    const auto again = db::FrozenFigureStore(caseload.store()).recount(frozen.id);
    QVERIFY(again.has_value());
    QVERIFY(!again->same());
    QVERIFY2(qFuzzyCompare(*again->now.value, now), qPrintable(QString::number(*again->now.value)));
    QCOMPARE(*again->frozen.figure.value, 9.0 / 13);
    QCOMPARE(again->changes.size(), 1);
    QCOMPARE(again->changes.first().person, whom);
    QTEST(again->changes.first().was, "was");
    QTEST(again->changes.first().is, "is");
    QTEST(int(again->changes.first().why), "why");
    QCOMPARE(again->count(again->changes.first().why), 1);
}

void FrozenFigureStoreTest::anotherDefinitionChangesNothing()
{
    EngagementCaseload caseload;
    caseload.fill();
    const FrozenFigure frozen = frozenIn(caseload);
    db::ProgrammeStore programmes(caseload.store());
    Programme programme = EngagementCaseload::sure(programmes.list()).first();
    programme.lapseDays = 20;
    QVERIFY(programmes.change(programme).has_value());
    const auto again = db::FrozenFigureStore(caseload.store()).recount(frozen.id);
    QVERIFY(again.has_value() && again->same());
    QVERIFY(again->changes.isEmpty());
}

void FrozenFigureStoreTest::selectionsAreReadBackAsWritten()
{
    db::FrozenSelection what = everybody();
    what.selection.programme = u"Link; \"North\""_s;
    what.selection.filters = {{db::EngagementField::Worker, u"kim"_s}, {db::EngagementField::Need, {}}};
    what.selection.compare = db::EngagementField::Source;
    what.selection.compareGroups = {u"prison"_s, u"council"_s};
    what.selection.stratify = db::EngagementField::Prison;
    what.selection.source = EngagementSource::Enrolments;
    what.options.lapseDays = 60;
    what.options.custodyPauses = true;
    what.options.countedChannels = {Channel::Phone, Channel::Group};
    what.options.months = {2, 4};
    const QString text = db::SelectionText::of(what);
    const auto read = db::SelectionText::read(text);
    QVERIFY(read.has_value());
    QCOMPARE(db::SelectionText::of(*read), text);
    QCOMPARE(read->selection.programme, what.selection.programme);
    QCOMPARE(read->selection.filters.at(1).field, db::EngagementField::Need);
    QCOMPARE(read->options.months, (std::vector<int>{2, 4}));
    QCOMPARE(read->options.countedChannels, what.options.countedChannels);
}

void FrozenFigureStoreTest::refusesWhatIsNoSelection()
{
    for (const QString &text : {QString(), u"{}"_s, u"{\"as_of\":\"2026-11-02\"}"_s,
                                u"{\"as_of\":\"2026-11-02\",\"lapse\":90,\"filters\":[[\"mood\",\"\"]]}"_s}) {
        QCOMPARE(db::SelectionText::read(text).error().code, ErrorCode::FileMalformed);
    }
}

void FrozenFigureStoreTest::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("where");
    QTest::newRow("too few people") << u"engaged:12"_s << int(ErrorCode::InvalidValue) << u"n"_s;
    QTest::newRow("too few in the month") << u"lost:2"_s << int(ErrorCode::InvalidValue) << u"n"_s;
    QTest::newRow("nobody left for that") << u"reason:died"_s << int(ErrorCode::NotFound) << u"figure"_s;
}

void FrozenFigureStoreTest::refuses()
{
    QFETCH(QString, key);
    EngagementCaseload caseload;
    caseload.fill();
    const auto frozen = db::FrozenFigureStore(caseload.store()).freeze(*FigureKey::fromText(key), everybody());
    QVERIFY(!frozen.has_value());
    QTEST(int(frozen.error().code), "code");
    QTEST(frozen.error().where, "where");
    QVERIFY(db::FrozenFigureStore(caseload.store()).list()->isEmpty());
}

void FrozenFigureStoreTest::isPublishedAndWithdrawn()
{
    EngagementCaseload caseload;
    caseload.fill();
    const FrozenFigure frozen = frozenIn(caseload);
    db::FrozenFigureStore figures(caseload.store());
    QVERIFY(figures.publish(frozen.id, true).has_value());
    QVERIFY(figures.read(frozen.id)->published);
    QVERIFY(figures.publish(frozen.id, false).has_value());
    QVERIFY(!figures.read(frozen.id)->published);
    QCOMPARE(figures.strikeOut(frozen.id, u"  "_s).error().code, ErrorCode::MissingField);
    QVERIFY(figures.strikeOut(frozen.id, u"Of another quarter"_s).has_value());
    QCOMPARE(figures.read(frozen.id).error().code, ErrorCode::NotFound);
    QCOMPARE(figures.publish(frozen.id, true).error().code, ErrorCode::NotFound);
}

void FrozenFigureStoreTest::aCopyWithoutTheListSaysSo()
{
    EngagementCaseload caseload;
    caseload.fill();
    const FrozenFigure frozen = frozenIn(caseload);
    {
        const db::WriteLock lock(caseload.store());
        const db::Connection::Scope scope(caseload.store().writer(), db::WriteScope::Local);
        caseload.store().writer().execute("DELETE FROM frozen_person");
    }
    const auto again = db::FrozenFigureStore(caseload.store()).recount(frozen.id);
    QVERIFY(again.has_value());
    QVERIFY(!again->listKept);
    QVERIFY(again->same());
    {
        const db::WriteLock lock(caseload.store());
        const db::Connection::Scope scope(caseload.store().writer(), db::WriteScope::Local);
        db::LocalSettings(caseload.store().writer()).setHoldsPart(true);
    }
    const auto part = db::FrozenFigureStore(caseload.store()).freeze({Kind::Engaged, 1}, everybody());
    QCOMPARE(part.error().where, u"whole"_s);
}

void FrozenFigureStoreTest::onlyThoseWhoMayFreeze()
{
    support::TestStore worker(1, Role::Worker);
    const auto frozen = db::FrozenFigureStore(worker.store()).freeze({Kind::Engaged, 1}, everybody());
    QCOMPARE(frozen.error().code, ErrorCode::RoleMayNot);
}

REGISTER_TEST(FrozenFigureStoreTest)
#include "tst_FrozenFigureStore.moc"

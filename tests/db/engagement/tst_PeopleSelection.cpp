#include "db/engagement/PeopleSelection.h"

#include "db/programmes/ProgrammeStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using db::EngagementField;
using db::EngagementSelection;
using Filters = QList<EngagementSelection::Filter>;

/// Five people who differ in every field that people are selected by.
class PeopleSelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_case.reset(); }
    void finds_data();
    void finds();
    void offersWhatThereIs_data();
    void offersWhatThereIs();
    void refusesAProgrammeThatIsNotThere();
    void stopsWhenItIsCancelled();

private:
    std::unique_ptr<support::CaseFixture> m_case;
    QHash<model::PersonId, QString> m_references;
};

void PeopleSelectionTest::init()
{
    m_case = std::make_unique<support::CaseFixture>();
    m_references.clear();
    const auto add = [this](const QString &reference, const QString &gender, QDate born, const QString &postcode) {
        model::Person person;
        person.reference = reference;
        person.gender = gender;
        person.born = born;
        person.postcode = postcode;
        const model::PersonId id = support::CaseFixture::sure(db::PersonStore(m_case->store()).add(person));
        m_references.insert(id, reference);
        return id;
    };
    const auto enrol = [this](const model::PersonId &person, const QString &source) {
        model::Enrolment enrolment;
        enrolment.person = person;
        enrolment.started = QDate(2026, 1, 1);
        enrolment.source = source;
        (void)support::CaseFixture::sure(db::EnrolmentStore(m_case->store()).enrol(enrolment));
    };
    const model::PersonId a = add(u"A"_s, u"Woman"_s, QDate(2008, 11, 3), u"pe1 1aa"_s); // 17 until tomorrow
    const model::PersonId b = add(u"B"_s, u"woman "_s, QDate(2008, 11, 2), u"PE11 1AA"_s);
    const model::PersonId c = add(u"C"_s, u"Man"_s, QDate(1961, 11, 2), u"PE11AA"_s);
    (void)add(u"D"_s, {}, {}, u"No fixed abode"_s);
    enrol(a, u"Court"_s);
    enrol(b, u"court "_s);
    enrol(c, u"GP"_s);
    (void)m_case->contact(a, QDate(2026, 1, 5), model::Outcome::Attended, {}, {u"housing"_s, u"debt"_s});
    (void)m_case->contact(b, QDate(2026, 4, 5), model::Outcome::Attended, {}, {u"alcohol"_s});
    (void)m_case->contact(c, QDate(2026, 1, 5), model::Outcome::DidNotAttend);
    (void)m_case->contact(c, QDate(2026, 7, 1));
}

void PeopleSelectionTest::finds_data()
{
    QTest::addColumn<Filters>("filters");
    QTest::addColumn<QString>("found");
    QTest::newRow("everyone") << Filters() << u"ABCD"_s;
    QTest::newRow("whichever case and blanks") << Filters{{EngagementField::Gender, u" WOMAN"_s}} << u"AB"_s;
    QTest::newRow("a blank one") << Filters{{EngagementField::Gender, {}}} << u"D"_s;
    QTest::newRow("several widen") << Filters{{EngagementField::Gender, u"man"_s}, {EngagementField::Gender, {}}}
                                   << u"CD"_s;
    QTest::newRow("another field narrows")
        << Filters{{EngagementField::Gender, u"woman"_s}, {EngagementField::AgeBand, u"18-24"_s}} << u"B"_s;
    QTest::newRow("under 18") << Filters{{EngagementField::AgeBand, u"under 18"_s}} << u"A"_s;
    QTest::newRow("65 today") << Filters{{EngagementField::AgeBand, u"65 and over"_s}} << u"C"_s;
    QTest::newRow("postcode district") << Filters{{EngagementField::Area, u"pe1"_s}} << u"AC"_s;
    QTest::newRow("source") << Filters{{EngagementField::Source, u"Court"_s}} << u"AB"_s;
    QTest::newRow("need") << Filters{{EngagementField::Need, u"debt"_s}} << u"A"_s;
    QTest::newRow("needs") << Filters{{EngagementField::Need, u"debt"_s}, {EngagementField::Need, u"Alcohol"_s}}
                           << u"AB"_s;
    QTest::newRow("first met in a quarter") << Filters{{EngagementField::StartQuarter, u"2026 Q3"_s}} << u"C"_s;
    QTest::newRow("never in custody") << Filters{{EngagementField::Prison, u"no"_s}} << u"ABCD"_s;
    QTest::newRow("nobody") << Filters{{EngagementField::Prison, u"yes"_s}} << QString();
}

void PeopleSelectionTest::finds()
{
    QFETCH(const Filters, filters);
    QFETCH(const QString, found);
    EngagementSelection selection;
    selection.filters = filters;
    selection.asOf = QDate(2026, 11, 2);
    const auto people = db::PeopleSelection(m_case->store()).people(selection);
    QVERIFY(people.has_value());
    QStringList references;
    for (const model::PersonId &person : *people) {
        references.append(m_references.value(person));
    }
    references.sort();
    QCOMPARE(references.join(QString()), found);
}

void PeopleSelectionTest::offersWhatThereIs_data()
{
    QTest::addColumn<EngagementField>("field");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("gender, each once, the blank one last")
        << EngagementField::Gender << QStringList{u"Man"_s, u"Woman"_s, QString()};
    QTest::newRow("source") << EngagementField::Source << QStringList{u"Court"_s, u"GP"_s, QString()};
    QTest::newRow("needs, without one for nobody's")
        << EngagementField::Need << QStringList{u"alcohol"_s, u"debt"_s, u"housing"_s};
    QTest::newRow("districts") << EngagementField::Area << QStringList{u"PE1"_s, u"PE11"_s, QString()};
    QTest::newRow("ages") << EngagementField::AgeBand
                          << QStringList{u"18-24"_s, u"65 and over"_s, u"under 18"_s, QString()};
    QTest::newRow("programmes") << EngagementField::Programme << QStringList{u"Alongside North"_s};
}

void PeopleSelectionTest::offersWhatThereIs()
{
    QFETCH(const EngagementField, field);
    QFETCH(const QStringList, values);
    const auto offered = db::PeopleSelection(m_case->store()).values(field, QDate(2026, 11, 2));
    QVERIFY(offered.has_value());
    QCOMPARE(*offered, values);
}

void PeopleSelectionTest::refusesAProgrammeThatIsNotThere()
{
    EngagementSelection selection;
    selection.programme = u"Alongside South"_s;
    selection.asOf = QDate(2026, 11, 2);
    const auto people = db::PeopleSelection(m_case->store()).people(selection);
    QVERIFY(!people.has_value());
    QCOMPARE(people.error().code, model::ErrorCode::NotFound);
}

void PeopleSelectionTest::stopsWhenItIsCancelled()
{
    const std::atomic_bool cancel = true;
    EngagementSelection selection;
    selection.filters = {{EngagementField::Need, u"debt"_s}};
    selection.asOf = QDate(2026, 11, 2);
    const auto people = db::PeopleSelection(m_case->store(), &cancel).people(selection);
    QVERIFY(!people.has_value());
    QCOMPARE(people.error().code, model::ErrorCode::Cancelled);
    const auto offered = db::PeopleSelection(m_case->store(), &cancel).values(EngagementField::Need, selection.asOf);
    QVERIFY(!offered.has_value());
    QCOMPARE(offered.error().code, model::ErrorCode::Cancelled);
}

REGISTER_TEST(PeopleSelectionTest)
#include "tst_PeopleSelection.moc"

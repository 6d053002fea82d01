#include "db/intake/DuplicateSearch.h"

#include "db/circumstances/ContactMethodStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using support::CaseFixture;

/// Who in the store may be the same person as the one being typed.
class DuplicateSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsThem_data();
    void findsThem();
    void saysWhoHasThemAndWhenTheyWereMet();
    void theMostAlikeComeFirstAndNoMoreThanAskedFor();
    void whoeverIsStruckOutIsNobody();

private:
    [[nodiscard]] QStringList found(const Person &typed, int most = 3)
    {
        QStringList references;
        for (const db::PossibleDuplicate &one :
             CaseFixture::sure(db::DuplicateSearch(m_case->store()).of(typed, most))) {
            references.append(one.row.reference);
        }
        return references;
    }

    std::unique_ptr<CaseFixture> m_case;
    PersonId m_ray;
};

namespace
{

Person with(const QString &given, const QString &family, QDate born = {})
{
    Person person;
    person.givenName = given;
    person.familyName = family;
    person.born = born;
    return person;
}

} // namespace

void DuplicateSearchTest::init()
{
    m_case = std::make_unique<CaseFixture>();
    Person ray = with(u"Ráy"_s, u"Brightwater"_s, QDate(1974, 11, 3));
    ray.reference = u"A1"_s;
    ray.phone = u"07700 900417"_s;
    ray.email = u"ray@example.org"_s;
    ray.postcode = u"PE1 1AA"_s;
    ray.identifiers = {{IdentifierKind::NhsNumber, u"943 476 5919"_s}, {IdentifierKind::Pnc, u"2019/123456E"_s}};
    m_ray = CaseFixture::sure(db::PersonStore(m_case->store()).add(ray));
    m_case->person(u"B2"_s, u"Ana"_s, u"Lund"_s);
    ContactMethod method;
    method.person = m_ray;
    method.kind = u"mobile"_s;
    method.value = u"+44 7700 900555"_s;
    QVERIFY(db::ContactMethodStore(m_case->store()).add(method).has_value());
}

void DuplicateSearchTest::findsThem_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("NHS number, otherwise spaced") << u"nhs_number"_s << u"9434765919"_s << true;
    QTest::newRow("PNC number, with its noughts") << u"pnc"_s << u"2019/0123456E"_s << true;
    QTest::newRow("a number in the wrong field") << u"crn"_s << u"943-476-5919"_s << true;
    QTest::newRow("phone of the record") << u"phone"_s << u"+44 7700 900417"_s << true;
    QTest::newRow("phone among the ways to reach them") << u"phone"_s << u"07700900555"_s << true;
    QTest::newRow("email") << u"email"_s << u"RAY@example.org"_s << true;
    QTest::newRow("reference") << u"reference"_s << u"a1"_s << true;
    QTest::newRow("a phone nobody has") << u"phone"_s << u"07700 900418"_s << false;
    QTest::newRow("half a number") << u"nhs_number"_s << u"943 476"_s << false;
    QTest::newRow("nothing") << u"phone"_s << QString() << false;
}

void DuplicateSearchTest::findsThem()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const bool, found);
    Person person;
    if (const auto kind = valueIn(identifierKinds(), field)) {
        person.identifiers.insert(*kind, typed);
    } else {
        (field == u"phone"_s ? person.phone : field == u"email"_s ? person.email : person.reference) = typed;
    }
    QCOMPARE(this->found(person), found ? QStringList{u"A1"_s} : QStringList());
}

void DuplicateSearchTest::saysWhoHasThemAndWhenTheyWereMet()
{
    m_case->enrolment(m_ray, QDate(2026, 9, 1), u"kim"_s);
    m_case->contact(m_ray, QDate(2026, 10, 14));
    Person typed = with(u"Ray"_s, u"Brihgtwater"_s, QDate(1974, 3, 11));
    typed.identifiers.insert(IdentifierKind::NhsNumber, u"943 476 5919"_s);
    const auto people = CaseFixture::sure(db::DuplicateSearch(m_case->store()).of(typed));
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first().row.person, m_ray);
    QCOMPARE(people.first().row.keyWorker, u"kim"_s);
    QCOMPARE(people.first().row.lastContact, QDate(2026, 10, 14));
    QCOMPARE(people.first().born, QDate(1974, 11, 3));
    QCOMPARE(people.first().numbers, QList<IdentifierKind>{IdentifierKind::NhsNumber});
    QCOMPARE(people.first().likeness.shared,
             (QList<SharedTrait>{SharedTrait::Number, SharedTrait::NearName, SharedTrait::NearBorn}));
}

void DuplicateSearchTest::theMostAlikeComeFirstAndNoMoreThanAskedFor()
{
    for (int i = 0; i < 5; ++i) {
        m_case->person(u"R%1"_s.arg(i), u"Ray"_s, u"Brightwaters"_s);
    }
    const QStringList all = found(with(u"Ray"_s, u"Brightwater"_s, QDate(1974, 11, 3)), 3);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.first(), u"A1"_s);
}

void DuplicateSearchTest::whoeverIsStruckOutIsNobody()
{
    QVERIFY(db::PersonStore(m_case->store()).strikeOut(m_ray, u"By mistake"_s).has_value());
    Person typed = with(u"Ray"_s, u"Brightwater"_s);
    typed.phone = u"07700900555"_s;
    QCOMPARE(found(typed), QStringList());
}

REGISTER_TEST(DuplicateSearchTest)
#include "tst_DuplicateSearch.moc"

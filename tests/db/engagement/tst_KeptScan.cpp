#include "db/engagement/KeptScan.h"

#include "db/engagement/EngagementReader.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/Caseload.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

/// Whatever is saved after a scan was kept, a reading over it finds the same as one that scans everything.
class KeptScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsWhatIsSaved_data();
    void followsWhatIsSaved();

private:
    void compare(const QString &programme);

    std::unique_ptr<support::CaseFixture> m_case;
    std::shared_ptr<db::KeptScan> m_kept;
    model::PersonId m_person;
    model::Enrolment m_enrolment;
    model::Contact m_contact;
};

void KeptScanTest::init()
{
    m_case = std::make_unique<support::CaseFixture>();
    support::pourCaseload(m_case->test(), 40);
    m_person = m_case->person(u"A1"_s, u"Ray"_s, u"Brightwater"_s);
    m_enrolment = m_case->enrolment(m_person, QDate(2026, 3, 2), u"lee"_s);
    m_contact = m_case->contact(m_person, QDate(2026, 3, 4));
    m_case->enrolment(m_case->person(u"A2"_s, u"Ana"_s, u"Lund"_s), QDate(2026, 4, 1), u"kim"_s);
    m_kept = std::make_shared<db::KeptScan>();
    compare({});
}

void KeptScanTest::compare(const QString &programme)
{
    db::EngagementSelection selection;
    selection.asOf = QDate(2026, 11, 2);
    selection.programme = programme;
    const auto kept = db::EngagementReader(m_case->store(), m_kept).read(selection);
    const auto anew = db::EngagementReader(m_case->store()).read(selection);
    QVERIFY(kept && anew);
    QVERIFY(anew->rows.people > 40);
    QCOMPARE(kept->rows.people, anew->rows.people);
    QVERIFY(kept->rows.ids == anew->rows.ids);
    const auto contacts = [](const model::EngagementRows &rows) {
        std::vector<std::tuple<qint32, qint32, qint16, model::Channel, model::Outcome>> found;
        for (const model::ContactRow &row : rows.contacts) {
            found.emplace_back(row.person, row.day, row.minute, row.channel, row.outcome);
        }
        std::ranges::sort(found);
        return found;
    };
    QVERIFY(contacts(kept->rows) == contacts(anew->rows));
    const auto enrolments = [](const model::EngagementRows &rows) {
        std::vector<std::tuple<qint32, qint32, qint32, std::optional<model::CloseReason>>> found;
        for (const model::EnrolmentRow &row : rows.enrolments) {
            found.emplace_back(row.person, row.started, row.closed, row.reason);
        }
        return found;
    };
    QVERIFY(enrolments(kept->rows) == enrolments(anew->rows));
    QCOMPARE(kept->rows.custody.size(), anew->rows.custody.size());
    const auto needs = [](const model::EngagementRows &rows) {
        std::vector<std::tuple<qint32, qint32, QString>> found;
        for (const model::NeedRow &row : rows.needs) {
            found.emplace_back(row.person, row.day, rows.needNames.at(row.need));
        }
        std::ranges::sort(found);
        return found;
    };
    QVERIFY(needs(anew->rows).size() > 40);
    QVERIFY(needs(kept->rows) == needs(anew->rows));
}

void KeptScanTest::followsWhatIsSaved_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"nothing", "contact", "contact with a need", "contact struck out", "person", "enrolment",
                             "enrolment closed", "enrolment struck out", "many people"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void KeptScanTest::followsWhatIsSaved()
{
    QFETCH(const QString, what);
    db::CaseStore &store = m_case->store();
    if (what == "contact"_L1) {
        m_case->contact(m_person, QDate(2026, 10, 30));
        m_case->contact(m_person, QDate(2025, 1, 2));
    } else if (what == "contact with a need"_L1) {
        m_case->contact(m_person, QDate(2026, 10, 30), model::Outcome::Attended, {}, {u"Falconry"_s, u"housing"_s});
    } else if (what == "contact struck out"_L1) {
        QVERIFY(db::ContactStore(store).strikeOut(m_contact.id, u"Another person's"_s));
    } else if (what == "person"_L1) {
        const model::PersonId person = m_case->person(u"A3"_s, u"Jo"_s, u"Pike"_s);
        m_case->enrolment(person, QDate(2026, 5, 1), u"lee"_s);
        m_case->contact(person, QDate(2026, 5, 6));
    } else if (what == "enrolment"_L1) {
        QVERIFY(db::EnrolmentStore(store).close(m_enrolment, QDate(2026, 6, 1), model::CloseReason::Completed));
        m_case->enrolment(m_person, QDate(2026, 7, 1), u"kim"_s);
        m_case->contact(m_person, QDate(2026, 7, 3));
    } else if (what == "enrolment closed"_L1) {
        QVERIFY(db::EnrolmentStore(store).close(m_enrolment, QDate(2026, 6, 1), model::CloseReason::Completed));
    } else if (what == "enrolment struck out"_L1) {
        QVERIFY(db::EnrolmentStore(store).strikeOut(m_enrolment.id, u"Never began"_s));
    } else if (what == "many people"_L1) {
        model::MadeUpCaseload caseload(2, 600, QDate(2026, 11, 2));
        QVERIFY(db::CaseloadPourer(store).pour(caseload));
    }
    compare({});
    compare(u"Alongside North"_s);
}

REGISTER_TEST(KeptScanTest)
#include "tst_KeptScan.moc"

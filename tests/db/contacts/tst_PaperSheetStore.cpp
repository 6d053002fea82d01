#include "db/contacts/PaperSheetStore.h"

#include "db/people/PersonStore.h"
#include "db/verification/StoreVerification.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using db::PaperSheetStore;
using model::ErrorCode;
using support::CaseFixture;

/// Which sheets were printed, and what several contacts of one save do.
class PaperSheetStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sheetsAreNumberedAndKeepTheirOrder();
    void theOldestGoFirstAndNumbersGoOn();
    void aSheetIsMarkedAsKeyedIn();
    void aSheetOfNobodyIsNone();
    void severalContactsAreOneSave();
    void oneThatCannotBeKeepsAllOut_data();
    void oneThatCannotBeKeepsAllOut();

private:
    [[nodiscard]] db::CaseStore &store() { return m_case->store(); }
    [[nodiscard]] model::PaperSheet sheet(const QList<model::PersonId> &people)
    {
        return CaseFixture::sure(PaperSheetStore(store()).keep({0, QDate(2026, 11, 2), people, false}));
    }
    [[nodiscard]] QList<model::Contact> contactsOf(const model::PersonId &person)
    {
        return CaseFixture::sure(db::PersonStore(store()).read(person)).contacts;
    }
    [[nodiscard]] static model::Contact contact(const model::PersonId &person)
    {
        model::Contact contact;
        contact.person = person;
        contact.day = QDate(2026, 11, 1);
        return contact;
    }

    std::unique_ptr<CaseFixture> m_case;
    model::PersonId m_ann;
    model::PersonId m_bob;
};

void PaperSheetStoreTest::init()
{
    m_case = std::make_unique<CaseFixture>();
    m_ann = m_case->person(u"A1"_s);
    m_bob = m_case->person(u"B2"_s);
}

void PaperSheetStoreTest::sheetsAreNumberedAndKeepTheirOrder()
{
    QCOMPARE(sheet({m_bob, m_ann}).number, 1);
    QCOMPARE(sheet({m_ann}).number, 2);
    const QList<model::PaperSheet> sheets = CaseFixture::sure(PaperSheetStore(store()).list());
    QCOMPARE(sheets.size(), 2);
    QCOMPARE(sheets[0].number, 2); // the newest first
    QCOMPARE(sheets[1].people, (QList{m_bob, m_ann}));
    QCOMPARE(sheets[1].day, QDate(2026, 11, 2));
}

void PaperSheetStoreTest::theOldestGoFirstAndNumbersGoOn()
{
    for (int i = 0; i <= PaperSheetStore::most; ++i) {
        QCOMPARE(sheet({m_ann}).number, i + 1);
    }
    const QList<model::PaperSheet> sheets = CaseFixture::sure(PaperSheetStore(store()).list());
    QCOMPARE(sheets.size(), PaperSheetStore::most);
    QCOMPARE(sheets.last().number, 2);
    QCOMPARE(PaperSheetStore(store()).find(1).error().code, ErrorCode::NotFound);
}

void PaperSheetStoreTest::aSheetIsMarkedAsKeyedIn()
{
    (void)sheet({m_ann});
    (void)sheet({m_bob});
    QVERIFY(PaperSheetStore(store()).setKeyedIn(1, true));
    QVERIFY(CaseFixture::sure(PaperSheetStore(store()).find(1)).keyedIn);
    QVERIFY(!CaseFixture::sure(PaperSheetStore(store()).find(2)).keyedIn);
    QVERIFY(PaperSheetStore(store()).setKeyedIn(1, false));
    QVERIFY(!CaseFixture::sure(PaperSheetStore(store()).find(1)).keyedIn);
    QCOMPARE(PaperSheetStore(store()).setKeyedIn(9, true).error().code, ErrorCode::NotFound);
    QCOMPARE(sheet({m_ann}).number, 3);
}

void PaperSheetStoreTest::aSheetOfNobodyIsNone()
{
    QCOMPARE(PaperSheetStore(store()).keep({}).error().code, ErrorCode::MissingField);
    QVERIFY(CaseFixture::sure(PaperSheetStore(store()).list()).isEmpty());
}

void PaperSheetStoreTest::severalContactsAreOneSave()
{
    db::ContactStore contacts(store());
    const model::SaveId save = CaseFixture::sure(contacts.addTogether({contact(m_ann), contact(m_bob)}));
    QCOMPARE(contactsOf(m_ann).size(), 1);
    QCOMPARE(contactsOf(m_bob).size(), 1);
    const db::UndoneSave undone = CaseFixture::sure(contacts.undoTogether(save, u"the wrong sheet"_s));
    QCOMPARE(undone.struck, 2);
    QCOMPARE(contactsOf(m_ann).size(), 0);
    QCOMPARE(contactsOf(m_bob).size(), 0);
    QCOMPARE(contacts.undoTogether(save, u"again"_s).error().code, ErrorCode::AlreadyDone);
    QCOMPARE(db::StoreVerification(store()).run()->findings, QStringList());
}

void PaperSheetStoreTest::oneThatCannotBeKeepsAllOut_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<int>("code");
    QTest::newRow("nobody") << u"nobody"_s << int(ErrorCode::MissingField);
    QTest::newRow("somebody twice") << u"twice"_s << int(ErrorCode::Ambiguous);
    QTest::newRow("a day to come") << u"day"_s << int(ErrorCode::InvalidValue);
    QTest::newRow("somebody who is not here") << u"stranger"_s << int(ErrorCode::NotFound);
}

void PaperSheetStoreTest::oneThatCannotBeKeepsAllOut()
{
    QFETCH(QString, wrong);
    QFETCH(int, code);
    QList<model::Contact> all{contact(m_ann), contact(wrong == u"twice"_s ? m_ann : m_bob)};
    if (wrong == u"day"_s) {
        all[1].day = QDate(2026, 12, 24);
    } else if (wrong == u"stranger"_s) {
        all[1].person = store().newId<model::PersonId>();
    } else if (wrong == u"nobody"_s) {
        all.clear();
    }
    QCOMPARE(int(db::ContactStore(store()).addTogether(all).error().code), code);
    QCOMPARE(contactsOf(m_ann).size(), 0);
}

REGISTER_TEST(PaperSheetStoreTest)
#include "tst_PaperSheetStore.moc"

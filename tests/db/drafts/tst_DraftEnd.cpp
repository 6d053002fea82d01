#include "db/drafts/DraftEnd.h"

#include "db/drafts/DraftStore.h"
#include "db/people/EventStore.h"
#include "db/people/PersonStore.h"
#include "db/verification/StoreVerification.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

/// A draft goes with the save that it became, in one transaction, and with no other.
class DraftEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theDraftGoesWithTheSave();
    void aSaveThatFailsLeavesIt();
    void theDraftGoesOnInTheSave();
    void aDraftThatWasNotKeptYetGoesOn();
    void aSaveThatFailsLeavesItAsItWas();
    void noDraftIsWellToo();
    void itEndsWithItsBlock();
    void anotherThreadsSaveTakesNothingAway();
    void anotherStoresSaveTakesNothingAway();

private:
    [[nodiscard]] db::CaseStore &store() { return m_case->store(); }
    [[nodiscard]] qsizetype drafts() { return db::DraftStore(store()).list()->size(); }

    std::unique_ptr<support::CaseFixture> m_case;
    model::PersonId m_person;
    db::DraftId m_draft;
};

void DraftEndTest::init()
{
    m_case = std::make_unique<support::CaseFixture>();
    m_person = m_case->person(u"001"_s);
    db::Draft draft;
    draft.form = u"event"_s;
    draft.fields = {{u"detail"_s, u"half a word"_s}};
    m_draft = *db::DraftStore(store()).save(draft);
}

void DraftEndTest::theDraftGoesWithTheSave()
{
    db::DraftStore all(store());
    db::Draft another;
    another.form = u"event"_s;
    const auto other = all.save(another);
    const db::DraftEnd end(store(), m_draft);
    QVERIFY(db::PersonStore(store()).setField(m_person, u"known_as"_s, u"Ray"_s));
    QCOMPARE(all.find(m_draft).error().code, model::ErrorCode::NotFound);
    QVERIFY(all.find(*other)); // another draft of the same form stays
    QCOMPARE(db::StoreVerification(store()).run()->findings, QStringList());
}

void DraftEndTest::aSaveThatFailsLeavesIt()
{
    const db::DraftEnd end(store(), m_draft);
    QVERIFY(!store().commit(model::Action::EditPerson, [](db::SaveWriter &) -> model::Result<void> {
        return model::fail(model::ErrorCode::Cancelled);
    }));
    QCOMPARE(drafts(), 1);
}

void DraftEndTest::theDraftGoesOnInTheSave()
{
    db::DraftStore all(store());
    db::Draft next = *all.find(m_draft);
    next.fields = {{u"detail"_s, u"the next one"_s}};
    {
        const db::DraftEnd turn(store(), next);
        QCOMPARE(all.find(m_draft)->fields.value(u"detail"_s).toString(), u"half a word"_s);
        QVERIFY(db::PersonStore(store()).setField(m_person, u"known_as"_s, u"Ray"_s));
    }
    QCOMPARE(all.find(m_draft)->fields.value(u"detail"_s).toString(), u"the next one"_s);
    QCOMPARE(drafts(), 1);
}

void DraftEndTest::aDraftThatWasNotKeptYetGoesOn()
{
    db::Draft next;
    next.id = store().newId<db::DraftId>();
    next.form = u"round"_s;
    const db::DraftEnd turn(store(), next);
    QVERIFY(db::PersonStore(store()).setField(m_person, u"known_as"_s, u"Ray"_s));
    QCOMPARE(db::DraftStore(store()).find(next.id)->form, u"round"_s);
    QCOMPARE(drafts(), 2);
}

void DraftEndTest::aSaveThatFailsLeavesItAsItWas()
{
    db::Draft next = *db::DraftStore(store()).find(m_draft);
    next.fields = {{u"detail"_s, u"the next one"_s}};
    const db::DraftEnd turn(store(), next);
    QVERIFY(!store().commit(model::Action::EditPerson, [](db::SaveWriter &) -> model::Result<void> {
        return model::fail(model::ErrorCode::Cancelled);
    }));
    QCOMPARE(db::DraftStore(store()).find(m_draft)->fields.value(u"detail"_s).toString(), u"half a word"_s);
}

void DraftEndTest::noDraftIsWellToo()
{
    const db::DraftEnd end(store(), std::nullopt);
    QVERIFY(db::PersonStore(store()).setField(m_person, u"known_as"_s, u"Ray"_s));
    QCOMPARE(drafts(), 1);
}

void DraftEndTest::itEndsWithItsBlock()
{
    {
        const db::DraftEnd end(store(), m_draft);
    }
    QVERIFY(db::PersonStore(store()).setField(m_person, u"known_as"_s, u"Ray"_s));
    QCOMPARE(drafts(), 1);
}

void DraftEndTest::anotherThreadsSaveTakesNothingAway()
{
    const db::DraftEnd end(store(), m_draft);
    bool saved = false;
    const std::unique_ptr<QThread> other(QThread::create(
        [this, &saved] { saved = db::PersonStore(store()).setField(m_person, u"known_as"_s, u"Ray"_s).has_value(); }));
    other->start();
    other->wait();
    QVERIFY(saved);
    QCOMPARE(drafts(), 1);
}

void DraftEndTest::anotherStoresSaveTakesNothingAway()
{
    support::CaseFixture other;
    const db::DraftEnd end(store(), m_draft);
    other.person(u"002"_s);
    QCOMPARE(drafts(), 1);
}

REGISTER_TEST(DraftEndTest)
#include "tst_DraftEnd.moc"

#include "db/programmes/EligibilityStore.h"

#include "db/intake/IntakeStore.h"
#include "db/programmes/WordListStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using support::CaseFixture;

/// The answers to the team's eligibility questions are kept, answered anew and taken back.
class EligibilityStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersAreKeptAndAnsweredAnew();
    void theReasonIsKeptBesideThem();
    void theSameAnswersAreNoSave();
    void anAnswerIsTakenBackAndGivenAgain();
    void refuses();
    void twoLaptopsAnswerOneQuestionOnce();

private:
    [[nodiscard]] db::EligibilityStore answers() { return db::EligibilityStore(m_case->store()); }
    [[nodiscard]] QString standing()
    {
        QStringList words;
        for (const Eligibility &one : CaseFixture::sure(answers().of(m_enrolment.person))) {
            words.append(one.question + u'=' + nameIn(eligibilityAnswers(), one.answer));
        }
        return words.join(u' ');
    }

    std::unique_ptr<CaseFixture> m_case;
    Enrolment m_enrolment;
};

void EligibilityStoreTest::init()
{
    m_case = std::make_unique<CaseFixture>();
    db::WordListStore lists(m_case->store());
    QVERIFY(lists.add(WordList::EligibilityQuestion, u"adult"_s).has_value());
    QVERIFY(lists.add(WordList::EligibilityQuestion, u"local"_s).has_value());
    m_enrolment = m_case->enrolment(m_case->person(u"A1"_s), QDate(2026, 10, 1));
}

void EligibilityStoreTest::answersAreKeptAndAnsweredAnew()
{
    QVERIFY(answers().answer(m_enrolment.id, {{u"adult"_s, EligibilityAnswer::Yes}}).has_value());
    QCOMPARE(standing(), u"adult=yes"_s);
    QVERIFY(answers()
                .answer(m_enrolment.id,
                        {{u"adult"_s, EligibilityAnswer::DontKnow}, {u"local"_s, EligibilityAnswer::NotSaid}})
                .has_value());
    QCOMPARE(standing(), u"adult=dont_know local=not_said"_s);
}

void EligibilityStoreTest::theReasonIsKeptBesideThem()
{
    QVERIFY(answers().answer(m_enrolment.id, {{u"local"_s, EligibilityAnswer::No}}, u" Moves here "_s).has_value());
    QCOMPARE(CaseFixture::sure(db::EnrolmentStore(m_case->store()).read(m_enrolment.id)).eligibilityNote,
             u"Moves here"_s);
    QVERIFY(answers().answer(m_enrolment.id, {}, u""_s).has_value());
    QCOMPARE(CaseFixture::sure(db::EnrolmentStore(m_case->store()).read(m_enrolment.id)).eligibilityNote, QString());
}

void EligibilityStoreTest::theSameAnswersAreNoSave()
{
    QVERIFY(answers().answer(m_enrolment.id, {{u"adult"_s, EligibilityAnswer::Yes}}).has_value());
    const auto again = answers().answer(m_enrolment.id, {{u"adult"_s, EligibilityAnswer::Yes}});
    QVERIFY(again.has_value());
    QVERIFY(!again->has_value());
}

void EligibilityStoreTest::anAnswerIsTakenBackAndGivenAgain()
{
    const auto save = CaseFixture::sure(answers().answer(m_enrolment.id, {{u"adult"_s, EligibilityAnswer::Yes}}));
    QVERIFY(db::IntakeStore(m_case->store()).undo(*save, u"Undone"_s).has_value());
    QCOMPARE(standing(), QString());
    QVERIFY(answers().answer(m_enrolment.id, {{u"adult"_s, EligibilityAnswer::No}}).has_value());
    QCOMPARE(standing(), u"adult=no"_s);
}

void EligibilityStoreTest::refuses()
{
    const auto unknown = answers().answer(m_enrolment.id, {{u"tall"_s, EligibilityAnswer::Yes}});
    QVERIFY(!unknown && unknown.error().code == ErrorCode::NotFound);
    QCOMPARE(unknown.error().where, u"question"_s);
    const auto nowhere = answers().answer(*EnrolmentId::fromBytes(QByteArray(16, 'x')), {});
    QVERIFY(!nowhere && nowhere.error().code == ErrorCode::NotFound);
    QCOMPARE(nowhere.error().where, u"enrolment"_s);
}

void EligibilityStoreTest::twoLaptopsAnswerOneQuestionOnce()
{
    const std::unique_ptr<support::TestStore> office = m_case->test().anotherLaptop(7);
    QVERIFY(answers().answer(m_enrolment.id, {{u"adult"_s, EligibilityAnswer::Yes}}).has_value());
    office->clock().advance(60'000);
    QVERIFY(db::EligibilityStore(office->store())
                .answer(m_enrolment.id, {{u"adult"_s, EligibilityAnswer::No}})
                .has_value());
    const auto here = CaseFixture::sure(m_case->store().recordsAfter(0));
    QVERIFY(m_case->store().receive(CaseFixture::sure(office->store().recordsAfter(0))).has_value());
    QVERIFY(office->store().receive(here).has_value());
    for (db::CaseStore *store : {&m_case->store(), &office->store()}) {
        const auto all = CaseFixture::sure(db::EligibilityStore(*store).of(m_enrolment.person));
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().answer, EligibilityAnswer::No); // the later one shows for now
        const FieldState state = CaseFixture::sure(
            store->fieldState(EntityKind::Eligibility, idCast<EntityId>(all.first().id), QLatin1StringView("answer")));
        QVERIFY(state.inConflict());
        QCOMPARE(state.writes.size(), size_t(2));
    }
}

REGISTER_TEST(EligibilityStoreTest)
#include "tst_EligibilityStore.moc"

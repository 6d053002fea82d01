#include "model/circumstances/CircumstanceCodes.h"
#include "model/circumstances/CircumstanceRules.h"
#include "model/circumstances/RecordTexts.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

/// What cannot be so in a person's circumstances, and how it is read from text.
class CircumstanceRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void aReviewIsToCome();
    void aConsentStands_data();
    void aConsentStands();
    void whatWasAskedAgainTakesThePlace();
    void theMostPressingConsentIsFound();
    void textsAreTheirOwnWayBack();
    void textsThatCannotBeAreRefused();
    void relationshipsHaveAnInverse();
};

namespace
{

const QDate today(2026, 11, 2);

using Texts = RecordTexts::Texts;

template <class Value>
QString refusal(const Texts &texts)
{
    Value value;
    if (const Result<void> applied = RecordTexts::apply(value, texts); !applied) {
        return applied.error().where + u' ' + applied.error().detail;
    }
    const Result<void> checked = CircumstanceRules::check(value, today);
    return checked ? QString() : checked.error().where + u' ' + checked.error().detail;
}

QString refusalOf(const QString &kind, const Texts &texts)
{
    if (kind == "alert"_L1) {
        return refusal<Alert>(texts);
    }
    if (kind == "method"_L1) {
        return refusal<ContactMethod>(texts);
    }
    if (kind == "address"_L1) {
        return refusal<Address>(texts);
    }
    if (kind == "consent"_L1) {
        return refusal<Consent>(texts);
    }
    return kind == "relationship"_L1 ? refusal<Relationship>(texts) : refusal<Feedback>(texts);
}

Consent consent(const QString &purpose, QDate given, QDate until = {}, const QString &answer = u"yes"_s)
{
    Consent made;
    made.purpose = purpose;
    made.answer = answer;
    made.given = given;
    made.until = until;
    return made;
}

} // namespace

void CircumstanceRulesTest::refuses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QString &kind, const Texts &texts, const QString &why) {
        QTest::newRow(name) << kind << texts << why;
    };
    row("an alert", u"alert"_s, {{u"text"_s, u"Dog"_s}, {u"raised"_s, u"2026-11-01"_s}}, {});
    row("an alert of nothing", u"alert"_s, {{u"text"_s, u" "_s}}, u"text text_missing"_s);
    row("an alert to come", u"alert"_s, {{u"text"_s, u"Dog"_s}, {u"raised"_s, u"2027-01-01"_s}},
        u"raised date_out_of_range"_s);
    row("reviewed before", u"alert"_s,
        {{u"text"_s, u"Dog"_s}, {u"raised"_s, u"2026-11-01"_s}, {u"review"_s, u"2026-10-01"_s}},
        u"review review_before_raised"_s);
    row("a mobile", u"method"_s, {{u"kind"_s, u"mobile"_s}, {u"value"_s, u"07700 900417"_s}}, {});
    row("a pigeon", u"method"_s, {{u"kind"_s, u"pigeon"_s}, {u"value"_s, u"Bob"_s}}, u"kind kind_unknown"_s);
    row("no number", u"method"_s, {{u"kind"_s, u"phone"_s}}, u"value value_missing"_s);
    row("a letter to the address", u"method"_s, {{u"kind"_s, u"letter"_s}}, {});
    row("a message perhaps", u"method"_s, {{u"kind"_s, u"letter"_s}, {u"leave_message"_s, u"perhaps"_s}},
        u"leave_message not_one_of_the_choices"_s);
    row("preferred perhaps", u"method"_s, {{u"preferred"_s, u"perhaps"_s}}, u"preferred not_one_of_the_choices"_s);
    row("a hostel without an address", u"address"_s, {{u"accommodation"_s, u"hostel"_s}}, {});
    row("nowhere", u"address"_s, {{u"from"_s, u"2026-01-01"_s}}, u"address address_missing"_s);
    row("left before", u"address"_s,
        {{u"address"_s, u"1 High St"_s}, {u"from"_s, u"2026-05-01"_s}, {u"to"_s, u"2026-04-30"_s}},
        u"to to_before_from"_s);
    row("a day there", u"address"_s,
        {{u"address"_s, u"1 High St"_s}, {u"from"_s, u"2026-05-01"_s}, {u"to"_s, u"2026-05-01"_s}}, {});
    row("no purpose", u"consent"_s, {{u"answer"_s, u"yes"_s}}, u"purpose purpose_missing"_s);
    row("no answer", u"consent"_s, {{u"purpose"_s, u"photo"_s}}, u"answer not_one_of_the_choices"_s);
    row("ends before", u"consent"_s,
        {{u"purpose"_s, u"photo"_s},
         {u"answer"_s, u"yes"_s},
         {u"given"_s, u"2026-05-01"_s},
         {u"until"_s, u"2026-04-30"_s}},
        u"until before_given"_s);
    row("withdrawn before", u"consent"_s,
        {{u"purpose"_s, u"photo"_s},
         {u"answer"_s, u"yes"_s},
         {u"given"_s, u"2026-05-01"_s},
         {u"withdrawn"_s, u"2026-04-30"_s}},
        u"withdrawn before_given"_s);
    row("nobody", u"relationship"_s, {{u"kind"_s, u"friend"_s}}, u"name name_missing"_s);
    row("somebody", u"relationship"_s, {{u"name"_s, u"Shannon"_s}}, u"kind kind_missing"_s);
    row("a friend", u"relationship"_s, {{u"name"_s, u"Shannon"_s}, {u"kind"_s, u"friend"_s}}, {});
    row("said nothing", u"feedback"_s, {{u"day"_s, u"2026-11-02"_s}}, u"words words_missing"_s);
    row("an answer alone", u"feedback"_s, {{u"answer"_s, u"don't know"_s}}, {});
    row("said tomorrow week", u"feedback"_s, {{u"words"_s, u"ok"_s}, {u"day"_s, u"2026-11-10"_s}},
        u"day date_out_of_range"_s);
    row("no day", u"feedback"_s, {{u"day"_s, u"yesterday"_s}}, u"day date_not_understood"_s);
    row("no such field", u"feedback"_s, {{u"colour"_s, u"red"_s}},
        u"colour day, question, words, answer, gathered_by"_s);
}

void CircumstanceRulesTest::refuses()
{
    QFETCH(const QString, kind);
    QFETCH(const Texts, texts);
    QFETCH(const QString, why);
    QCOMPARE(refusalOf(kind, texts), why);
}

void CircumstanceRulesTest::aReviewIsToCome()
{
    QVERIFY(CircumstanceRules::checkReview(today, today).has_value());
    QVERIFY(CircumstanceRules::checkReview({}, today).has_value());
    QCOMPARE(CircumstanceRules::checkReview(today.addDays(-1), today).error().detail, u"review_in_past"_s);
}

void CircumstanceRulesTest::aConsentStands_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QDate>("withdrawn");
    QTest::addColumn<ConsentState>("state");
    const auto row = [](const char *name, const QString &answer, QDate until, QDate withdrawn, ConsentState state) {
        QTest::newRow(name) << answer << until << withdrawn << state;
    };
    row("no end", u"yes"_s, {}, {}, ConsentState::Given);
    row("29 days", u"yes"_s, today.addDays(29), {}, ConsentState::Given);
    row("28 days", u"yes"_s, today.addDays(28), {}, ConsentState::EndsSoon);
    row("the last day", u"yes"_s, today, {}, ConsentState::EndsSoon);
    row("yesterday", u"yes"_s, today.addDays(-1), {}, ConsentState::RanOut);
    row("taken back", u"yes"_s, today.addDays(100), today, ConsentState::Withdrawn);
    row("taken back after its end", u"yes"_s, today.addDays(-9), today, ConsentState::Withdrawn);
    row("said no", u"no"_s, {}, {}, ConsentState::Refused);
}

void CircumstanceRulesTest::aConsentStands()
{
    QFETCH(const QString, answer);
    QFETCH(const QDate, until);
    QFETCH(const QDate, withdrawn);
    QFETCH(const ConsentState, state);
    Consent asked = consent(u"photo"_s, QDate(2026, 1, 1), until, answer);
    asked.withdrawn = withdrawn;
    QCOMPARE(asked.state(today), state);
}

void CircumstanceRulesTest::whatWasAskedAgainTakesThePlace()
{
    const QList<Consent> all{consent(u"photo"_s, QDate(2026, 1, 1), QDate(2026, 2, 1)),
                             consent(u"Photo"_s, QDate(2026, 3, 1), QDate(2027, 2, 1)),
                             consent(u"research"_s, QDate(2026, 3, 1))};
    const QList<Consent> latest = Consent::latest(all);
    QCOMPARE(latest.size(), 2);
    QCOMPARE(latest[0].until, QDate(2027, 2, 1));
    QCOMPARE(Consent::mostPressing(all, today)->until, QDate(2027, 2, 1));
}

void CircumstanceRulesTest::theMostPressingConsentIsFound()
{
    QVERIFY(!Consent::mostPressing({}, today));
    QList<Consent> all{consent(u"photo"_s, today, {}, u"no"_s)};
    QCOMPARE(Consent::mostPressing(all, today)->purpose, u"photo"_s);
    all.append(consent(u"research"_s, today));
    QCOMPARE(Consent::mostPressing(all, today)->purpose, u"research"_s);
    all.append(consent(u"share_health"_s, QDate(2026, 1, 1), today.addDays(20)));
    all.append(consent(u"share_partner"_s, QDate(2026, 1, 1), today.addDays(2)));
    QCOMPARE(Consent::mostPressing(all, today)->purpose, u"share_partner"_s);
    all.append(consent(u"share_family"_s, QDate(2026, 1, 1), QDate(2026, 10, 1)));
    QCOMPARE(Consent::mostPressing(all, today)->purpose, u"share_family"_s);
}

void CircumstanceRulesTest::textsAreTheirOwnWayBack()
{
    const Texts texts{{u"kind"_s, u"mobile"_s},
                      {u"value"_s, u"07700 900417"_s},
                      {u"note"_s, u"Fridays, after 10"_s},
                      {u"preferred"_s, u"yes"_s},
                      {u"leave_message"_s, u"no"_s}};
    ContactMethod method;
    QVERIFY(RecordTexts::apply(method, texts).has_value());
    QVERIFY(method.preferred);
    QCOMPARE(RecordTexts::of(method), texts);
    QVERIFY(RecordTexts::apply(method, {{u"preferred"_s, QString()}}).has_value());
    QVERIFY(!method.preferred);
    QCOMPARE(method.value, u"07700 900417"_s);
}

void CircumstanceRulesTest::textsThatCannotBeAreRefused()
{
    Alert alert;
    const Result<void> unknown = RecordTexts::apply(alert, {{u"struck"_s, u"x"_s}});
    QCOMPARE(unknown.error().code, ErrorCode::UnknownField);
    QCOMPARE(RecordTexts::apply(alert, {{u"raised"_s, u"31 feb"_s}}).error().where, u"raised"_s);
}

void CircumstanceRulesTest::relationshipsHaveAnInverse()
{
    QCOMPARE(CircumstanceCodes::inverse(u"parent"_s), u"child"_s);
    QCOMPARE(CircumstanceCodes::inverse(u"friend"_s), u"friend"_s);
    for (const QString &kind : {u"parent"_s, u"carer"_s, u"grandchild"_s, u"sibling"_s}) {
        QCOMPARE(CircumstanceCodes::inverse(CircumstanceCodes::inverse(kind)), kind);
    }
}

REGISTER_TEST(CircumstanceRulesTest)
#include "tst_CircumstanceRules.moc"

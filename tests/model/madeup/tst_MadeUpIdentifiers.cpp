#include "model/madeup/MadeUpIdentifiers.h"

#include "tests/support/TestRegistry.h"
#include <QRegularExpression>

#include <QTest>

using namespace Qt::StringLiterals;
using model::MadeUpIdentifiers;

namespace
{
// The checks of calculations.md section 7, written from the side of someone who checks.
bool nhsNumberAddsUp(const QString &number)
{
    int sum = 0;
    for (qsizetype place = 0; place < 10; ++place) {
        sum += number.at(place).digitValue() * static_cast<int>(place == 9 ? 1 : 10 - place);
    }
    return sum % 11 == 0;
}

bool pncAddsUp(const QString &number)
{
    const qint64 digits = (number.mid(2, 2) + number.mid(5, 7)).toLongLong();
    return u"ZABCDEFGHJKLMNPQRTUVWXY"_s.at(digits % 23) == number.back();
}

bool upnAddsUp(const QString &number)
{
    qsizetype sum = 0;
    for (qsizetype place = 1; place < number.size(); ++place) {
        sum += number.at(place).digitValue() * (place + 1);
    }
    return u"ABCDEFGHJKLMNPQRTUVWXYZ"_s.at(sum % 23) == number.front();
}
} // namespace

class MadeUpIdentifiersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChecksHereAreTheRightOnes();
    void everyNumberIsWellFormedAndAddsUp();
};

void MadeUpIdentifiersTest::theChecksHereAreTheRightOnes()
{
    QVERIFY(nhsNumberAddsUp(u"9434765919"_s));
    QVERIFY(!nhsNumberAddsUp(u"9434765918"_s));
    QVERIFY(pncAddsUp(u"2003/0062845E"_s));
    QVERIFY(!pncAddsUp(u"2003/0062845F"_s));
    QVERIFY(upnAddsUp(u"H801200001001"_s));
    QVERIFY(!upnAddsUp(u"J801200001001"_s));
}

void MadeUpIdentifiersTest::everyNumberIsWellFormedAndAddsUp()
{
    const auto looksLike = [](const QString &text, const QString &pattern) {
        return QRegularExpression(u'^' + pattern + u'$').match(text).hasMatch();
    };
    model::MadeUpRandom random(1, 2, 3);
    for (int drawn = 0; drawn < 500; ++drawn) {
        const QString nhs = MadeUpIdentifiers::nhsNumber(random);
        QVERIFY2(looksLike(nhs, u"999[0-9]{7}"_s) && nhsNumberAddsUp(nhs), qPrintable(nhs));
        const QString pnc = MadeUpIdentifiers::pnc(random, QDate(1980, 5, 6), QDate(2027, 1, 25));
        QVERIFY2(looksLike(pnc, u"(199[6-9]|20[0-2][0-9])/[0-9]{7}[A-Z]"_s) && pncAddsUp(pnc), qPrintable(pnc));
        const QString upn = MadeUpIdentifiers::upn(random);
        QVERIFY2(looksLike(upn, u"[A-Z]8[0-9]{11}"_s) && upnAddsUp(upn), qPrintable(upn));
        QVERIFY(looksLike(MadeUpIdentifiers::prisonNumber(random), u"A[0-9]{4}[A-Z]{2}"_s));
        QVERIFY(looksLike(MadeUpIdentifiers::crn(random), u"X[0-9]{6}"_s));
        QVERIFY(looksLike(MadeUpIdentifiers::niNumber(random), u"JX[0-9]{6}[A-D]"_s));
        QVERIFY(looksLike(MadeUpIdentifiers::phone(random, false), u"07700 900[0-9]{3}"_s));
        QVERIFY(looksLike(MadeUpIdentifiers::phone(random, true), u"01632 960[0-9]{3}"_s));
    }
}

REGISTER_TEST(MadeUpIdentifiersTest)
#include "tst_MadeUpIdentifiers.moc"

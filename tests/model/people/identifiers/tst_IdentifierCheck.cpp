#include "model/people/identifiers/IdentifierCheck.h"
#include "model/people/identifiers/Postcode.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

using model::IdentifierCheck;
using model::IdentifierFault;
using model::IdentifierKind;

class IdentifierCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksEachKind_data();
    void checksEachKind();
    void checksPostcodes_data();
    void checksPostcodes();
    void everyFaultHasACode();

private:
    void addRow(const char *name, IdentifierKind kind, const QString &text, IdentifierFault fault,
                const QString &normalised);
    void addNumbersOfHealthAndSchool();
    void addNumbersOfPoliceAndPrisons();
    void addNumbersOfTax();
};

void IdentifierCheckTest::addRow(const char *name, IdentifierKind kind, const QString &text, IdentifierFault fault,
                                 const QString &normalised)
{
    QTest::newRow(name) << kind << text << fault << normalised;
}

void IdentifierCheckTest::addNumbersOfHealthAndSchool()
{
    using enum IdentifierFault;
    const auto nhs = IdentifierKind::NhsNumber;
    addRow("nhs, good", nhs, u"9434765919"_qs, None, u"9434765919"_qs);
    addRow("nhs, as printed", nhs, u"943 476 5919"_qs, None, u"9434765919"_qs);
    addRow("nhs, dashes", nhs, u" 943-476\u20135919 "_qs, None, u"9434765919"_qs);
    addRow("nhs, wrong digit", nhs, u"9434765918"_qs, CheckFails, u"9434765918"_qs);
    addRow("nhs, swapped digits", nhs, u"9437465919"_qs, CheckFails, u"9437465919"_qs);
    addRow("nhs, zeros", nhs, u"0000000000"_qs, NotIssued, u"0000000000"_qs);
    addRow("nhs, check would be 10", nhs, u"9434765510"_qs, CheckFails, u"9434765510"_qs);
    addRow("nhs, short", nhs, u" 943476591 "_qs, WrongShape, u"943476591"_qs);
    addRow("nhs, letter", nhs, u"943476591X"_qs, WrongShape, u"943476591X"_qs);
    addRow("nhs, other digits", nhs, u"\u0669434765919"_qs, WrongShape, u"\u0669434765919"_qs);
    addRow("nhs, blank", nhs, u""_qs, WrongShape, u""_qs);
    const auto upn = IdentifierKind::Upn;
    addRow("upn, good", upn, u"H801200001001"_qs, None, u"H801200001001"_qs);
    addRow("upn, lower case", upn, u"h801 2000 01001"_qs, None, u"H801200001001"_qs);
    addRow("upn, wrong letter", upn, u"J801200001001"_qs, CheckFails, u"J801200001001"_qs);
    addRow("upn, wrong digit", upn, u"H801200001002"_qs, CheckFails, u"H801200001002"_qs);
    addRow("upn, letter never used", upn, u"H80120000100S"_qs, WrongShape, u"H80120000100S"_qs);
    addRow("upn, short", upn, u"H80120000100"_qs, WrongShape, u"H80120000100"_qs);
    for (int code = 1; code <= 5; ++code) {
        const QString text = u"UN%1"_qs.arg(code);
        addRow(qPrintable(text), upn, text.toLower(), StandsForNobody, text);
    }
    addRow("UN6", upn, u"UN6"_qs, WrongShape, u"UN6"_qs);
}

void IdentifierCheckTest::addNumbersOfPoliceAndPrisons()
{
    using enum IdentifierFault;
    const auto pnc = IdentifierKind::Pnc;
    addRow("pnc, whole year", pnc, u"2003/0062845E"_qs, None, u"2003/0062845E"_qs);
    addRow("pnc, short", pnc, u"12/394773H"_qs, None, u"12/0394773H"_qs);
    addRow("pnc, no stroke", pnc, u"20030062845e"_qs, None, u"2003/0062845E"_qs);
    addRow("pnc, wrong letter", pnc, u"2003/0062845F"_qs, CheckFails, u"2003/0062845F"_qs);
    addRow("pnc, wrong serial", pnc, u"12/394774H"_qs, CheckFails, u"12/0394774H"_qs);
    addRow("pnc, letter never used", pnc, u"12/394773I"_qs, CheckFails, u"12/0394773I"_qs);
    addRow("pnc, no letter", pnc, u"2003/0062845"_qs, WrongShape, u"2003/0062845"_qs);
    addRow("pnc, three-digit year", pnc, u"200/0062845E"_qs, WrongShape, u"200/0062845E"_qs);
    const auto prison = IdentifierKind::PrisonNumber;
    addRow("prison, good", prison, u"a1234bc"_qs, None, u"A1234BC"_qs);
    addRow("prison, blanks", prison, u"A 1234 BC"_qs, None, u"A1234BC"_qs);
    addRow("prison, old style", prison, u"AB1234"_qs, WrongShape, u"AB1234"_qs);
    addRow("prison, letter O for nought", prison, u"A12O4BC"_qs, WrongShape, u"A12O4BC"_qs);
    const auto crn = IdentifierKind::Crn;
    addRow("crn, good", crn, u"x123456"_qs, None, u"X123456"_qs);
    addRow("crn, two letters", crn, u"XX12345"_qs, WrongShape, u"XX12345"_qs);
    addRow("crn, long", crn, u"X1234567"_qs, WrongShape, u"X1234567"_qs);
}

void IdentifierCheckTest::addNumbersOfTax()
{
    using enum IdentifierFault;
    const auto tax = IdentifierKind::NiNumber;
    addRow("ni, good", tax, u"AB 12 34 56 C"_qs, None, u"AB123456C"_qs);
    addRow("ni, no suffix", tax, u"ab123456"_qs, None, u"AB123456"_qs);
    addRow("ni, suffix never used", tax, u"AB123456E"_qs, WrongShape, u"AB123456E"_qs);
    addRow("ni, D first", tax, u"DA123456C"_qs, WrongShape, u"DA123456C"_qs);
    addRow("ni, O second", tax, u"AO123456C"_qs, WrongShape, u"AO123456C"_qs);
    for (const char *prefix : {"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"}) {
        const QString text = QString::fromLatin1(prefix) + u"123456A"_qs;
        addRow(qPrintable(u"ni, %1"_qs.arg(text)), tax, text, NotIssued, text);
    }
    addRow("ni, short", tax, u"AB12345C"_qs, WrongShape, u"AB12345C"_qs);
}

void IdentifierCheckTest::checksEachKind_data()
{
    QTest::addColumn<IdentifierKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<IdentifierFault>("fault");
    QTest::addColumn<QString>("normalised");
    addNumbersOfHealthAndSchool();
    addNumbersOfPoliceAndPrisons();
    addNumbersOfTax();
}

void IdentifierCheckTest::checksEachKind()
{
    QFETCH(IdentifierKind, kind);
    QFETCH(QString, text);
    QFETCH(IdentifierFault, fault);
    QFETCH(QString, normalised);
    const model::CheckedIdentifier checked = IdentifierCheck::check(kind, text);
    QCOMPARE(checked.fault, fault);
    QCOMPARE(checked.normalised, normalised);
    QCOMPARE(checked.isGood(), fault == IdentifierFault::None);
}

void IdentifierCheckTest::checksPostcodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QString>("normalised");
    QTest::newRow("A9 9AA") << u"m1 1ae"_qs << true << u"M1 1AE"_qs;
    QTest::newRow("A99 9AA") << u"B338TH"_qs << true << u"B33 8TH"_qs;
    QTest::newRow("A9A 9AA") << u"W1A 0AX"_qs << true << u"W1A 0AX"_qs;
    QTest::newRow("AA9 9AA") << u"CR2 6XH"_qs << true << u"CR2 6XH"_qs;
    QTest::newRow("AA99 9AA") << u"DN55 1PT"_qs << true << u"DN55 1PT"_qs;
    QTest::newRow("AA9A 9AA") << u"  ec1a  1bb "_qs << true << u"EC1A 1BB"_qs;
    QTest::newRow("bank") << u"GIR 0AA"_qs << true << u"GIR 0AA"_qs;
    QTest::newRow("no fixed abode") << u"No fixed  abode"_qs << true << u"No fixed abode"_qs;
    QTest::newRow("NFA") << u"nfa"_qs << true << u"No fixed abode"_qs;
    QTest::newRow("its code") << u"ZZ99 3VZ"_qs << true << u"No fixed abode"_qs;
    for (const QChar letter : QStringLiteral("CIKMOV")) {
        const QString text = u"M1 1A%1"_qs.arg(letter);
        QTest::newRow(qPrintable(text)) << text << false << text;
    }
    QTest::newRow("no inward part") << u" M1 "_qs << false << u"M1"_qs;
    QTest::newRow("no digit") << u"MM AAA"_qs << false << u"MM AAA"_qs;
    QTest::newRow("blank") << u" "_qs << false << u""_qs;
}

void IdentifierCheckTest::checksPostcodes()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QFETCH(QString, normalised);
    const model::CheckedIdentifier checked = model::Postcode::check(text);
    QCOMPARE(checked.isGood(), good);
    QCOMPARE(checked.normalised, normalised);
}

void IdentifierCheckTest::everyFaultHasACode()
{
    QCOMPARE(model::namesIn(model::identifierFaults()),
             QStringList({u"good"_qs, u"identifier_wrong_shape"_qs, u"identifier_check_fails"_qs,
                          u"identifier_not_issued"_qs, u"identifier_stands_for_nobody"_qs}));
}

REGISTER_TEST(IdentifierCheckTest)
#include "tst_IdentifierCheck.moc"

#include "app/text/Catalogues.h"

#include "widgets/common/DayText.h"

#include "tests/support/TestRegistry.h"
#include <QCoreApplication>
#include <QLocale>

#include <QTest>

using namespace Qt::StringLiterals;
using widgets::DayText;

/// What the program says once it was told which language to speak.
class CataloguesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_before = QLocale(); }
    void cleanup() { QLocale::setDefault(m_before); }
    void ownWordsAndQtsSpeakTheLanguage_data();
    void ownWordsAndQtsSpeakTheLanguage();
    void aSecondLanguageTakesThePlaceOfTheFirst();
    void daysAreSaidInTheLanguage_data();
    void daysAreSaidInTheLanguage();
    void distancesAreSaidInTheLanguage_data();
    void distancesAreSaidInTheLanguage();

private:
    QLocale m_before;
};

void CataloguesTest::ownWordsAndQtsSpeakTheLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("people");
    QTest::addColumn<QString>("paste");
    QTest::newRow("Welsh") << QLocale(QLocale::Welsh, QLocale::UnitedKingdom) << u"Pobl"_s << u"&Gludo"_s;
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"People"_s << u"&Paste"_s;
    QTest::newRow("a language without a catalogue") << QLocale(QLocale::Basque) << u"People"_s << u"&Paste"_s;
}

void CataloguesTest::ownWordsAndQtsSpeakTheLanguage()
{
    QFETCH(QLocale, locale);
    app::Catalogues catalogues;
    catalogues.speak(locale);
    QTEST(QCoreApplication::translate("widgets::Workspace", "People"), "people");
    QTEST(QCoreApplication::translate("QWidgetTextControl", "&Paste"), "paste");
}

void CataloguesTest::aSecondLanguageTakesThePlaceOfTheFirst()
{
    app::Catalogues catalogues;
    catalogues.speak(QLocale(QLocale::Welsh));
    catalogues.speak(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(QCoreApplication::translate("widgets::Workspace", "People"), u"People"_s);
    QCOMPARE(QCoreApplication::translate("QFileDialog", "&Save"), u"&Save"_s);
}

void CataloguesTest::daysAreSaidInTheLanguage_data()
{
    QTest::addColumn<QLocale::Language>("language");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<QString>("said");
    QTest::newRow("Welsh, today") << QLocale::Welsh << 0 << u"Heddiw, Maw 2 Chwef 2027"_s;
    QTest::newRow("Welsh, yesterday") << QLocale::Welsh << 1 << u"Ddoe, Llun 1 Chwef 2027"_s;
    QTest::newRow("Welsh, tomorrow") << QLocale::Welsh << -1 << u"Yfory, Mer 3 Chwef 2027"_s;
    QTest::newRow("Welsh, another day") << QLocale::Welsh << 92 << u"Llun 2 Tach 2026"_s;
    QTest::newRow("English, another day") << QLocale::English << 92 << u"Mon 2 Nov 2026"_s;
}

void CataloguesTest::daysAreSaidInTheLanguage()
{
    QFETCH(QLocale::Language, language);
    QFETCH(int, daysAgo);
    const QLocale locale(language, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    app::Catalogues catalogues;
    catalogues.speak(locale);
    const QDate today(2027, 2, 2);
    QTEST(DayText::relative(today.addDays(-daysAgo), today), "said");
}

void CataloguesTest::distancesAreSaidInTheLanguage_data()
{
    QTest::addColumn<QLocale::Language>("language");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<QString>("said");
    QTest::newRow("Welsh, 0") << QLocale::Welsh << 0 << u"heddiw"_s;
    QTest::newRow("Welsh, 1") << QLocale::Welsh << 1 << u"ddoe"_s;
    QTest::newRow("Welsh, 2") << QLocale::Welsh << 2 << u"2 diwrnod yn ôl"_s;
    QTest::newRow("Welsh, 6") << QLocale::Welsh << 6 << u"6 diwrnod yn ôl"_s;
    QTest::newRow("Welsh, 19") << QLocale::Welsh << 19 << u"19 diwrnod yn ôl"_s;
    QTest::newRow("Welsh, ahead") << QLocale::Welsh << -1 << u"ymhen 1 diwrnod"_s;
    QTest::newRow("English, 19") << QLocale::English << 19 << u"19 days ago"_s;
    QTest::newRow("English, ahead") << QLocale::English << -1 << u"in 1 day"_s;
}

void CataloguesTest::distancesAreSaidInTheLanguage()
{
    QFETCH(QLocale::Language, language);
    QFETCH(int, daysAgo);
    app::Catalogues catalogues;
    catalogues.speak(QLocale(language, QLocale::UnitedKingdom));
    const QDate today(2027, 2, 2);
    QTEST(DayText::distance(today.addDays(-daysAgo), today), "said");
}

REGISTER_TEST(CataloguesTest)
#include "tst_Catalogues.moc"

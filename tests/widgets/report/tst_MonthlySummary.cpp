#include "db/access/AccessLog.h"
#include "db/people/CaseloadQuery.h"
#include "tests/support/Caseload.h"
#include "tests/support/ShownEngagement.h"
#include "tests/support/TestRegistry.h"
#include "widgets/engagement/summary/SummaryDialog.h"
#include "widgets/look/Theme.h"

#include <QBuffer>
#include <QFile>
#include <QLabel>
#include <QPdfDocument>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using widgets::MonthlySummary;

/// The two pages that a commissioner is given, read back out of the PDF.
class MonthlySummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void saysWhatTheScreenSays();
    void isTwoPagesAtEveryTextSize_data();
    void isTwoPagesAtEveryTextSize();
    void namesNobody();
    void savingIsLogged();
    void aStoryThatDoesNotFitIsRefused();

private:
    [[nodiscard]] MonthlySummary::Contents contents(const QString &story = u"The hostel was closed in June."_s) const
    {
        return {m_report, {}, false, story};
    }
    static QStringList pagesOf(const QByteArray &pdf);

    std::unique_ptr<support::TestStore> m_test;
    widgets::EngagementReport m_report;
    QStringList m_screen; ///< The numbers of the cards and of the table of starters, as the screen shows them.
};

QStringList MonthlySummaryTest::pagesOf(const QByteArray &pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QStringList pages;
    for (int page = 0; page < document.pageCount(); ++page) {
        pages.append(document.getAllText(page).text().simplified());
    }
    return pages;
}

void MonthlySummaryTest::initTestCase()
{
    m_test = std::make_unique<support::TestStore>();
    support::pourCaseload(*m_test, 300);
    support::ShownEngagement page(m_test->store());
    m_report = *page->report();
    for (const int months : {1, 3, 6, 12}) {
        m_screen.append(page.figure(months)->text());
        m_screen.append(page.figure(months)->accessibleDescription().section(u',', 0, 0));
    }
    for (const QStringList &row : page.chart(u"By when they started"_s)->table().rows) {
        m_screen.append(row);
    }
    m_screen.append(page.chart(u"Why they stopped"_s)->table().rows.first());
}

void MonthlySummaryTest::init()
{
    widgets::Theme::current().apply(widgets::Look::Light, 100);
}

void MonthlySummaryTest::saysWhatTheScreenSays()
{
    const QStringList pages = pagesOf(MonthlySummary(contents()).pdf());
    QCOMPARE(pages.size(), 2);
    const QString all = pages.join(u' ');
    QVERIFY(m_screen.size() > 40);
    for (const QString &number : std::as_const(m_screen)) {
        QVERIFY2(all.contains(number.simplified()), qPrintable(number + u" is not in: "_s + all));
    }
    for (const QStringList &row : MonthlySummary(contents()).figures().rows) {
        for (const QString &cell : row) {
            QVERIFY2(pages.at(1).contains(cell), qPrintable(cell));
        }
    }
    QVERIFY(pages.at(0).contains(u"The hostel was closed in June."_s));
    QVERIFY(pages.at(0).contains(u"Everyone recorded: 300 people."_s));
    QVERIFY(pages.at(1).contains(u"A silence of over 90 days counts as having stopped."_s));
}

void MonthlySummaryTest::isTwoPagesAtEveryTextSize_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100%") << 100;
    QTest::newRow("200%") << 200;
}

void MonthlySummaryTest::isTwoPagesAtEveryTextSize()
{
    QFETCH(int, percent);
    widgets::Theme::current().apply(widgets::Look::Dark, percent);
    const QStringList pages = pagesOf(MonthlySummary(contents(QString(MonthlySummary::longestStory, u'w'))).pdf());
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages.at(0).contains(u"Page 1 of 2"_s));
    QVERIFY(pages.at(1).contains(u"Page 2 of 2"_s));
}

void MonthlySummaryTest::namesNobody()
{
    const QString all = pagesOf(MonthlySummary(contents()).pdf()).join(u' ');
    const auto people = db::CaseloadQuery(m_test->store()).rows({}, m_test->clock().today());
    QVERIFY(people && people->size() == 300);
    for (const db::CaseloadRow &row : *people) {
        QVERIFY(!all.contains(row.givenName + u' ' + row.familyName));
        QVERIFY(row.reference.isEmpty() || !all.contains(row.reference));
    }
}

void MonthlySummaryTest::savingIsLogged()
{
    QTemporaryDir folder;
    widgets::SummaryDialog dialog(m_test->store(), contents(), nullptr);
    dialog.findChild<QPlainTextEdit *>(u"story"_s)->setPlainText(u"A hard winter."_s);
    const QString path = folder.filePath(u"summary.pdf"_s);
    QVERIFY(dialog.saveTo(path).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(pagesOf(file.readAll()).at(0).contains(u"A hard winter."_s));
    const auto log = db::AccessLog(m_test->store()).page(1);
    QCOMPARE(log->first().action, u"export"_s);
    QCOMPARE(log->first().purpose, u"monthly_summary"_s);
    QVERIFY(!dialog.saveTo(folder.filePath(u"nowhere/summary.pdf"_s)).has_value());
}

void MonthlySummaryTest::aStoryThatDoesNotFitIsRefused()
{
    widgets::SummaryDialog dialog(m_test->store(), contents(), nullptr);
    dialog.findChild<QPlainTextEdit *>(u"story"_s)->setPlainText(QString(MonthlySummary::longestStory + 3, u'w'));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(dialog.problem(), u"The story is 3 letters too long for the page."_s);
}

REGISTER_TEST(MonthlySummaryTest)
#include "tst_MonthlySummary.moc"

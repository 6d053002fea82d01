#include "model/documents/DocumentRules.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

class DocumentRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesATitle_data();
    void namesATitle();
};

void DocumentRulesTest::namesATitle_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("title");
    QTest::newRow("plain") << u"Letter.pdf"_s << u"Letter"_s;
    QTest::newRow("underscores") << u"rent__letter_.jpeg"_s << u"rent letter"_s;
    QTest::newRow("two dots") << u"scan.2026.png"_s << u"scan.2026"_s;
    QTest::newRow("no ending") << u"scan"_s << u"scan"_s;
    QTest::newRow("hidden") << u".profile"_s << u".profile"_s;
}

void DocumentRulesTest::namesATitle()
{
    QFETCH(const QString, fileName);
    QFETCH(const QString, title);
    QCOMPARE(DocumentRules::titleFrom(fileName), title);
}

REGISTER_TEST(DocumentRulesTest)
#include "tst_DocumentRules.moc"

#include "tests/support/LayerRules.h"
#include "tests/support/SourceText.h"
#include "tests/support/SourceTree.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

using support::LayerRules;
using support::SourceFile;
using support::SourceTree;

class LayeringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileKeepsToItsLayer();
    void findsWhatALayerMayNot_data();
    void findsWhatALayerMayNot();
    void leavesAloneWhatALayerMay_data();
    void leavesAloneWhatALayerMay();
    void saysWhereAndWhy();
    void seesCodeButNeitherCommentsNorQuotes();
};

void LayeringTest::everyFileKeepsToItsLayer()
{
    const QList<SourceFile> files = SourceTree::product();
    QVERIFY2(files.size() >= 20, "the tree was not found: is ALONGSIDE_SOURCE set?");
    QStringList found;
    for (const SourceFile &file : files) {
        found += LayerRules::violations(file.path, file.text);
    }
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

void LayeringTest::findsWhatALayerMayNot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *path, const char *line) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line);
    };
    row("model to db", "model/people/Person.h", "#include \"db/CaseStore.h\"");
    row("model to widgets", "model/people/Person.h", "#include \"widgets/MainWindow.h\"");
    row("model to app", "model/people/Person.cpp", "#include <app/Application.h>");
    row("db to widgets", "db/people/PersonStore.cpp", "#  include \"widgets/common/ErrorText.h\"");
    row("db to app", "db/people/PersonStore.cpp", "#include \"app/SystemClock.h\"");
    row("widgets to app", "widgets/MainWindow.cpp", "#include \"app/Application.h\"");
    row("a step up the folders", "model/people/Person.h", "#include \"../../db/CaseStore.h\"");
    row("product to tests", "db/CaseStore.cpp", "#include \"tests/support/ManualClock.h\"");
    row("model with SQL library", "model/core/Id.h", "#include <SQLiteCpp/Statement.h>");
    row("model with engine", "model/core/Id.h", "#include <sqlite3.h>");
    row("model with keys", "model/access/Role.cpp", "#include <sodium.h>");
    row("model with file", "model/core/Id.h", "#include <QFile>");
    row("model with folder", "model/core/Id.h", "#include <QtCore/QDir>");
    row("model names a file", "model/core/Id.h", "auto open() { QFile file; }");
    row("model with Qt's SQL", "model/core/Id.h", "#include <QSqlQuery>");
    row("model with windows", "model/core/Id.h", "#include <QtWidgets/QWidget>");
    row("model with another Boost", "model/core/Id.h", "#include <boost/date_time/gregorian/gregorian.hpp>");
    row("model reads the day", "model/people/Person.cpp", "const QDate day = QDate::currentDate();");
    row("model reads the time", "model/people/Person.cpp", "auto now = QDateTime::currentDateTimeUtc();");
    row("model makes an id", "model/people/Person.cpp", "return QUuid::createUuid();");
    row("model draws lots", "model/people/Person.cpp", "std::random_device device;");
    row("model times itself", "model/people/Person.cpp", "std::chrono::steady_clock::now();");
    row("model with SQL text", "model/people/Person.cpp", "auto q = \"SELECT name FROM person\";");
    row("db reads the clock", "db/CaseStore.cpp", "return QDateTime::currentMSecsSinceEpoch();");
    row("db reads C's clock", "db/CaseStore.cpp", "const auto now = time(nullptr);");
    row("db reads C++'s clock", "db/CaseStore.cpp", "std::chrono::system_clock::now();");
    row("db with windows", "db/CaseStore.cpp", "#include <QtWidgets/QMessageBox>");
    row("db with the other driver", "db/CaseStore.cpp", "#include <QSqlDatabase>");
    row("widgets with engine", "widgets/MainWindow.cpp", "#include <sqlite3.h>");
    row("widgets with keys", "widgets/unlock/UnlockPage.cpp", "#include <sodium/utils.h>");
    row("widgets with SQL text", "widgets/people/PeoplePage.cpp", "run(R\"(\n  DELETE FROM person)\");");
    row("widgets reads the day", "widgets/today/TodayPage.cpp", "setDay(QDate::currentDate());");
    row("app reads the clock elsewhere", "app/CommandLine.cpp", "QDateTime::currentDateTime();");
}

void LayeringTest::findsWhatALayerMayNot()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(LayerRules::violations(path, QStringLiteral("// A file.\n") + line + QLatin1Char('\n')).size(), 1);
}

void LayeringTest::leavesAloneWhatALayerMay_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *path, const char *line) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line);
    };
    row("app to all", "app/main.cpp",
        "#include \"widgets/MainWindow.h\"\n#include \"db/CaseStore.h\"\n#include \"model/core/Id.h\"");
    row("db to model", "db/CaseStore.h", "#include \"model/core/Result.h\"");
    row("db with its libraries", "db/CaseStore.cpp",
        "#include <SQLiteCpp/Database.h>\n#include <sodium.h>\n#include <QFile>");
    row("widgets to db", "widgets/MainWindow.h", "#include \"db/CaseStore.h\"\n#include <QWidget>");
    row("within a layer", "model/people/Person.h", "#include \"model/core/Id.h\"");
    row("Boost.Math", "model/engagement/Wilson.cpp", "#include <boost/math/distributions/normal.hpp>");
    row("an include in a comment", "model/core/Id.h", "// #include \"db/CaseStore.h\"");
    row("the clock in a comment", "db/CaseStore.cpp", "// never QDate::currentDate() here");
    row("the clock in words", "widgets/MainWindow.cpp", "log(\"QDate::currentDate\");");
    row("the one reader of the clock", "app/SystemClock.cpp", "return QDateTime::currentMSecsSinceEpoch();");
    row("a member called time", "model/contacts/Contact.cpp", "return contact.time(0);");
    row("a table called time", "db/contacts/ContactStore.cpp", "statement.bind(time(row));");
    row("a date that is passed in", "model/people/Person.cpp", "return overdue(contacts, clock.today());");
    row("words that begin like SQL", "widgets/people/PeoplePage.cpp", "tr(\"Select a person\"); tr(\"SELECT\");");
    row("SQL in db", "db/people/PersonStore.cpp", "query(\"SELECT id FROM person\");");
    row("a file outside the layers", "tests/db/tst_CaseStore.cpp", "#include \"app/Application.h\"");
}

void LayeringTest::leavesAloneWhatALayerMay()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(LayerRules::violations(path, line + QLatin1Char('\n')), QStringList());
}

void LayeringTest::saysWhereAndWhy()
{
    const QString text = QStringLiteral("// Person is someone.\n#pragma once\n\n#include \"db/CaseStore.h\"\n");
    QCOMPARE(LayerRules::violations(QStringLiteral("model/people/Person.h"), text),
             QStringList(QStringLiteral("model/people/Person.h:4: \"#include \"db/CaseStore.h\"\": "
                                        "includes point from app to widgets to db to model")));
}

void LayeringTest::seesCodeButNeitherCommentsNorQuotes()
{
    const QString text = QStringLiteral("int a = 1'000; // one\nauto s = \"a // b\"; /* two\nlines */ char c = '\"';\n"
                                        "auto r = R\"x(\" ) )x\"; int b;\n");
    QCOMPARE(support::SourceText::codeOf(text), QStringLiteral("int a = 1'000;       \nauto s = \"      \";       \n"
                                                               "         char c =    ;\n"
                                                               "auto r =  \"        \"; int b;\n"));
}

REGISTER_TEST(LayeringTest)
#include "tst_Layering.moc"

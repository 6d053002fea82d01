#include "model/madeup/recipe/MadeUpRecipe.h"

#include "tests/support/TestRegistry.h"
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <QTest>

using namespace Qt::StringLiterals;
using model::MadeUpRecipe;

namespace
{
QJsonObject shipped()
{
    QFile file(qEnvironmentVariable("ALONGSIDE_SOURCE") + u"/resources/madeup/recipe.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}
} // namespace

class MadeUpRecipeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInRecipeIsTheOneInTheTree();
    void everyGapInANoteNeedsItsFillers();
    void everyChanceTheCaseloadAsksForIsInTheRecipe();
    void saysWhichPartIsMissing_data();
    void saysWhichPartIsMissing();
    void refusesNamesItDoesNotKnow();
    void refusesWhatIsNotJson();
    void weightsDecideHowOftenSomethingIsDrawn();
};

void MadeUpRecipeTest::theBuiltInRecipeIsTheOneInTheTree()
{
    const auto read = MadeUpRecipe::fromJson(QJsonDocument(shipped()).toJson());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().where));
    QCOMPARE(MadeUpRecipe::builtIn().towns, read->towns);
    QCOMPARE(MadeUpRecipe::builtIn().chances, read->chances);
    QVERIFY(read->traditions.size() >= 6);
}

void MadeUpRecipeTest::everyGapInANoteNeedsItsFillers()
{
    QJsonObject recipe = shipped();
    QJsonObject fillers = recipe.value(u"fillers"_s).toObject();
    fillers.remove(u"agency"_s);
    recipe.insert(u"fillers"_s, fillers);
    QCOMPARE(MadeUpRecipe::fromJson(QJsonDocument(recipe).toJson()).error().where, u"fillers.agency"_s);
}

void MadeUpRecipeTest::everyChanceTheCaseloadAsksForIsInTheRecipe()
{
    static const QRegularExpression chance(u"(?:perThousand|has)\\(([^()]*)\\)"_s);
    static const QRegularExpression name(u"\"([a-z_]+)\"_L1"_s);
    int found = 0;
    QDirIterator files(qEnvironmentVariable("ALONGSIDE_SOURCE") + u"/model/madeup"_s, {u"*.cpp"_s});
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (auto asked = chance.globalMatch(QString::fromUtf8(file.readAll())); asked.hasNext();) {
            for (auto named = name.globalMatch(asked.next().captured(1)); named.hasNext(); ++found) {
                const QString wanted = named.next().captured(1);
                QVERIFY2(MadeUpRecipe::builtIn().chances.contains(wanted), qPrintable(wanted));
            }
        }
    }
    QCOMPARE(found, MadeUpRecipe::builtIn().chances.size());
}

void MadeUpRecipeTest::saysWhichPartIsMissing_data()
{
    QTest::addColumn<QString>("part");
    for (const QString &part : shipped().keys()) {
        if (part != u"about"_s) {
            QTest::newRow(qPrintable(part)) << part;
        }
    }
}

void MadeUpRecipeTest::saysWhichPartIsMissing()
{
    QFETCH(QString, part);
    QJsonObject recipe = shipped();
    recipe.remove(part);
    const auto read = MadeUpRecipe::fromJson(QJsonDocument(recipe).toJson());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, model::ErrorCode::FileMalformed);
    QVERIFY2(read.error().where.startsWith(part), qPrintable(read.error().where));
}

void MadeUpRecipeTest::refusesNamesItDoesNotKnow()
{
    QJsonObject recipe = shipped();
    recipe.insert(u"missed"_s, QJsonObject{{u"overslept"_s, 1}});
    QCOMPARE(MadeUpRecipe::fromJson(QJsonDocument(recipe).toJson()).error().where, u"missed.overslept"_s);
}

void MadeUpRecipeTest::refusesWhatIsNotJson()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("\xff\xfe")}) {
        QCOMPARE(MadeUpRecipe::fromJson(bytes).error().code, model::ErrorCode::FileMalformed);
    }
}

void MadeUpRecipeTest::weightsDecideHowOftenSomethingIsDrawn()
{
    model::MadeUpChoice<int> choice;
    QVERIFY(choice.isEmpty());
    choice.add(1, 1);
    choice.add(2, 0);
    choice.add(3, 3);
    std::array<int, 4> seen{};
    model::MadeUpRandom random(1, 0, 0);
    for (int drawn = 0; drawn < 4000; ++drawn) {
        seen.at(static_cast<size_t>(choice.draw(random))) += 1;
    }
    QCOMPARE(seen[2], 0);
    QVERIFY2(std::abs(seen[1] - 1000) < 100, qPrintable(QString::number(seen[1])));
}

REGISTER_TEST(MadeUpRecipeTest)
#include "tst_MadeUpRecipe.moc"

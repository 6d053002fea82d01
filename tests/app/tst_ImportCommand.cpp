#include "tests/support/Program.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;
using support::Program;
using support::Ran;

class ImportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithTheDocumentedKeys();
    void endsWithOneWhenRowsWereRefused();
    void wrongUsageNamesTheNearest();
    void anImportIsUndoneOnce();
    void theHomelessnessExportComesInAsDocumented();
};

namespace
{

QString numbersOf(const QJsonObject &answer)
{
    return u"%1/%2/%3/%4"_s.arg(answer.value("added"_L1).toInt())
        .arg(answer.value("updated"_L1).toInt())
        .arg(answer.value("unchanged"_L1).toInt())
        .arg(answer.value("refused"_L1).toArray().size());
}

} // namespace

void ImportCommandTest::answersWithTheDocumentedKeys()
{
    Program program;
    const Ran ran = program.json({u"import"_s, u"people"_s, program.write(u"in.csv"_s, "reference,odd\nA1,x\n")});
    QCOMPARE(ran.code, ExitCode::Done);
    QCOMPARE(ran.answer.keys(), (QStringList{u"added"_s, u"ignored_columns"_s, u"import_id"_s, u"possible_duplicates"_s,
                                             u"read"_s, u"refused"_s, u"unchanged"_s, u"updated"_s}));
    QCOMPARE(numbersOf(ran.answer), u"1/0/0/0"_s);
    QCOMPARE(ran.answer.value("ignored_columns"_L1).toArray(), QJsonArray{u"odd"_s});
    QCOMPARE(ran.answer.value("import_id"_L1).toString().size(), 32);
}

void ImportCommandTest::endsWithOneWhenRowsWereRefused()
{
    Program program;
    const QString file = program.write(u"in.csv"_s, "reference,born\nA1,31/31/31\nA2,\n");
    const Ran ran = program.json({u"import"_s, u"people"_s, file});
    QCOMPARE(ran.code, ExitCode::DoneWithFindings);
    const QJsonObject refused = ran.answer.value("refused"_L1).toArray().first().toObject();
    QCOMPARE(refused.keys(), (QStringList{u"code"_s, u"field"_s, u"line"_s, u"message"_s}));
    QCOMPARE(refused.value("code"_L1).toString(), u"date_not_understood"_s);
    QVERIFY(!QJsonDocument(ran.answer).toJson().contains("31/31/31"));
}

void ImportCommandTest::wrongUsageNamesTheNearest()
{
    Program program;
    const QString file = program.write(u"in.csv"_s, "reference\nA1\n");
    const Ran field = program.json({u"import"_s, u"people"_s, file, u"--map"_s, u"refrence=reference"_s});
    QCOMPARE(field.code, ExitCode::WrongUsage);
    QVERIFY(field.error.contains(u"The nearest is reference."_s));
    QCOMPARE(program.json({u"import"_s, u"pepole"_s, file}).code, ExitCode::WrongUsage);
    QCOMPARE(program.json({u"import"_s, u"people"_s, file + u"x"_s}).code, ExitCode::InputOutput);
}

void ImportCommandTest::anImportIsUndoneOnce()
{
    Program program;
    const QString file = program.write(u"in.csv"_s, "reference\nA1\nA2\n");
    const Ran done = program.json({u"import"_s, u"people"_s, file});
    const QString id = done.answer.value("import_id"_L1).toString();
    const Ran undone = program.json({u"import"_s, u"undo"_s, id});
    QCOMPARE(undone.code, ExitCode::Done);
    QCOMPARE(undone.answer.value("struck"_L1).toInt(), 2);
    QCOMPARE(program.json({u"import"_s, u"undo"_s, id}).code, ExitCode::WrongUsage);
    QCOMPARE(numbersOf(program.json({u"import"_s, u"people"_s, file}).answer), u"2/0/0/0"_s);
}

void ImportCommandTest::theHomelessnessExportComesInAsDocumented()
{
    const QString folder = qEnvironmentVariable("ALONGSIDE_SOURCE") + u"/../shared/data/hmis/"_s;

    if (!QFile::exists(folder)) {
        QSKIP("The homelessness export is not here.");
    }
    Program program;
    const auto import = [&](const QString &kind, const QString &file, const QString &options) {
        const Ran ran = program.json(QStringList{u"import"_s, kind, folder + file} + options.split(u' '));
        return u"%1 %2"_s.arg(static_cast<int>(ran.code)).arg(numbersOf(ran.answer));
    };
    QCOMPARE(
        import(u"people"_s, u"Client.csv"_s,
               u"--map reference=PersonalID --map given_name=FirstName --map family_name=LastName --map born=DOB"_s),
        u"0 4146/0/0/0"_s);
    const QString services = u"--map source_id=ServicesID --map person=PersonalID --map when=DateProvided --set "
                             "outcome=attended --set channel=other --only DateDeleted="_s;
    QCOMPARE(import(u"contacts"_s, u"Services.csv"_s, services), u"0 4472/0/0/0"_s);
    QCOMPARE(import(u"contacts"_s, u"Services.csv"_s, services), u"0 0/0/4472/0"_s);
    QCOMPARE(import(u"enrolments"_s, u"Enrollment.csv"_s,
                    u"--map source_id=EnrollmentID --map person=PersonalID --map started=EntryDate"_s),
             u"0 4771/0/0/0"_s);
    QCOMPARE(import(u"enrolments"_s, u"Exit.csv"_s,
                    u"--map source_id=EnrollmentID --map closed=ExitDate --set reason=other"_s),
             u"0 0/4295/0/0"_s);
}

REGISTER_TEST(ImportCommandTest)
#include "tst_ImportCommand.moc"

#include "tests/support/Program.h"
#include "tests/support/TestRegistry.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;
using support::Program;
using support::Ran;

/// Export by command: what is answered, whom it takes, who may.
class ExportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersFileRowsAndHash_data();
    void answersFileRowsAndHash();
    void takesThoseWhoAreAskedFor_data();
    void takesThoseWhoAreAskedFor();
    void namesAreWrittenOnlyWhenAskedFor();
    void everyExportIsInTheAudit();
    void wrongWordsAreRefused_data();
    void wrongWordsAreRefused();
    void figuresAreThoseOfTheReport();
    void aWorkerMayNot();

private:
    [[nodiscard]] Ran ask(const QString &words) { return m_program->json(words.split(u' ', Qt::SkipEmptyParts)); }
    /// A path in the store's folder where nothing is.
    [[nodiscard]] QString place(const QString &name);
    [[nodiscard]] static QByteArray bytes(const QString &path);

    std::unique_ptr<Program> m_program;
};

void ExportCommandTest::init()
{
    m_program = std::make_unique<Program>();
    for (const QString &words : {u"reference=A1 given_name=Zanzibella"_s, u"reference=A2"_s, u"reference=A3"_s}) {
        QCOMPARE(ask(u"person new "_s + words).code, ExitCode::Done);
    }
    QCOMPARE(ask(u"enrol --person A2 --started 2026-09-01 --worker kim"_s).code, ExitCode::Done);
    QCOMPARE(ask(u"log-contact --person A1 --outcome attended --channel phone"_s).code, ExitCode::Done);
}

QString ExportCommandTest::place(const QString &name)
{
    const QString path = m_program->write(name, {});
    QFile::remove(path);
    return path;
}

QByteArray ExportCommandTest::bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ExportCommandTest::answersFileRowsAndHash_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    QTest::newRow("people, text") << u"people"_s << u"p.csv"_s << 3;
    QTest::newRow("people, workbook") << u"people"_s << u"p.XLSX"_s << 3;
    QTest::newRow("contacts, text") << u"contacts"_s << u"c.csv"_s << 1;
    QTest::newRow("contacts, workbook") << u"contacts"_s << u"c.xlsx"_s << 1;
}

void ExportCommandTest::answersFileRowsAndHash()
{
    QFETCH(QString, kind);
    QFETCH(QString, name);
    QFETCH(int, rows);
    const QString path = place(name);
    const Ran ran = m_program->json({u"export"_s, kind, u"--out"_s, path});
    QCOMPARE(ran.code, ExitCode::Done);
    const QByteArray hash = QCryptographicHash::hash(bytes(path), QCryptographicHash::Sha256).toHex();
    QCOMPARE(ran.answer, (QJsonObject{{u"file"_s, path}, {u"rows"_s, rows}, {u"sha256"_s, QString::fromLatin1(hash)}}));
}

void ExportCommandTest::takesThoseWhoAreAskedFor_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("everybody") << QString() << 3;
    QTest::newRow("one") << u"--person A1"_s << 1;
    QTest::newRow("two") << u"--person A1 --person A3"_s << 2;
    QTest::newRow("by worker") << u"--filter key_worker=kim"_s << 1;
    QTest::newRow("of those, by worker") << u"--person A1 --person A2 --filter key_worker=kim"_s << 1;
    QTest::newRow("nobody fits") << u"--filter key_worker=lee"_s << 0;
}

void ExportCommandTest::takesThoseWhoAreAskedFor()
{
    QFETCH(QString, words);
    QFETCH(int, rows);
    const QString path = place(u"p.csv"_s);
    const Ran ran = ask(u"export people --out %1 %2"_s.arg(path, words));
    QCOMPARE(ran.code, ExitCode::Done);
    QCOMPARE(ran.answer["rows"_L1].toInt(), rows);
    QCOMPARE(bytes(path).count('\n'), rows + 1);
}

void ExportCommandTest::namesAreWrittenOnlyWhenAskedFor()
{
    const QString coded = place(u"coded.csv"_s);
    const QString named = place(u"named.csv"_s);
    QCOMPARE(ask(u"export people --out "_s + coded).code, ExitCode::Done);
    QCOMPARE(ask(u"export people --identified --out "_s + named).code, ExitCode::Done);
    QVERIFY(!bytes(coded).contains("Zanzibella"));
    QVERIFY(!bytes(coded).contains("A1"));
    QVERIFY(bytes(named).contains("A1,Zanzibella,"));
}

void ExportCommandTest::everyExportIsInTheAudit()
{
    QCOMPARE(ask(u"export contacts --out "_s + place(u"c.csv"_s)).code, ExitCode::Done);
    const QJsonValue entry = ask(u"audit list"_s).answer["entries"_L1].toArray().first();
    QCOMPARE(entry["action"_L1].toString(), u"export"_s);
    QCOMPARE(entry["purpose"_L1].toString(), u"contacts pseudonymised"_s);
}

void ExportCommandTest::wrongWordsAreRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("no file") << u"export people"_s << int(ExitCode::WrongUsage);
    QTest::newRow("another kind of file") << u"export people --out x.pdf"_s << int(ExitCode::WrongUsage);
    QTest::newRow("no such person") << u"export people --person ZZ --out x.csv"_s << int(ExitCode::WrongUsage);
    QTest::newRow("no such filter") << u"export people --filter shoe=9 --out x.csv"_s << int(ExitCode::WrongUsage);
    QTest::newRow("no such folder") << u"export people --out /nowhere/x.csv"_s << int(ExitCode::InputOutput);
}

void ExportCommandTest::wrongWordsAreRefused()
{
    QFETCH(QString, words);
    QFETCH(int, code);
    const Ran ran = ask(words);
    QCOMPARE(int(ran.code), code);
    QVERIFY(!ran.error.isEmpty());
    QVERIFY(!QFile::exists(u"x.csv"_s));
}

void ExportCommandTest::figuresAreThoseOfTheReport()
{
    QByteArray people("reference\n");
    QByteArray contacts("person,when,outcome,channel\n");
    for (int i = 0; i < 30; ++i) {
        const QByteArray name = "F" + QByteArray::number(i);
        people += name + '\n';
        contacts += name + ",2026-01-05,attended,phone\n";
        contacts +=
            i < 12 ? name + ",2026-01-28,attended,phone\n" + name + ",2026-02-20,attended,phone\n" : QByteArray();
    }
    QCOMPARE(m_program->json({u"import"_s, u"people"_s, m_program->write(u"p.csv"_s, people)}).code, ExitCode::Done);
    QCOMPARE(m_program->json({u"import"_s, u"contacts"_s, m_program->write(u"c.csv"_s, contacts)}).code,
             ExitCode::Done);
    const QJsonObject report = ask(u"report engagement --months 1 --lapse 30"_s).answer;
    const QString path = place(u"figures.csv"_s);
    QCOMPARE(ask(u"export figures --months 1 --lapse 30 --out "_s + path).code, ExitCode::Done);
    const QList<QByteArray> lines = bytes(path).split('\n');
    QVERIFY(lines[0].contains("figure,at,n,value,lower,upper,definition,version,as_of"));
    const auto row = [&lines](const QByteArray &begins) {
        const auto found = std::ranges::find_if(lines, [&](const QByteArray &line) { return line.startsWith(begins); });
        return found == lines.end() ? QList<QByteArray>() : found->split(',');
    };
    const QJsonObject month = report["engaged"_L1].toArray().first().toObject();
    const QList<QByteArray> share = row("engaged_at_months,1,");
    QCOMPARE(share.value(2).toInt(), month["eligible"_L1].toInt());
    QCOMPARE(share.value(3).toDouble(), month["value"_L1].toDouble());
    QCOMPARE(share.value(4).toDouble(), month["lower"_L1].toDouble());
    QVERIFY(month["value"_L1].toDouble() > 0 && month["value"_L1].toDouble() < 1);
    QCOMPARE(row("dropped,").value(3).toInt(), report["dropped"_L1].toInt());
    const QJsonValue entry = ask(u"audit list"_s).answer["entries"_L1].toArray().first();
    QCOMPARE(entry["purpose"_L1].toString(), u"figures"_s);
}

void ExportCommandTest::aWorkerMayNot()
{
    const QString words = m_program->write(u"words"_s, "correct horse battery staple\n");
    QCOMPARE(ask(u"user add wyn --role worker --new-passphrase-file "_s + words).code, ExitCode::Done);
    const QString path = place(u"p.csv"_s);
    QCOMPARE(m_program->runAs(u"wyn"_s, {u"export"_s, u"people"_s, u"--out"_s, path}).code, ExitCode::Refused);
    QVERIFY(!QFile::exists(path));
}

REGISTER_TEST(ExportCommandTest)
#include "tst_ExportCommand.moc"

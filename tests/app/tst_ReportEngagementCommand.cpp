#include "tests/support/Program.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;
using support::Ran;

namespace
{

/// A store with the programme "Link", and what the report says of it.
class LinkProgram : public support::Program
{
public:
    LinkProgram()
        : Program({u"--programme"_s, u"Link"_s}, QDate(2022, 12, 31))
    {
    }
    QJsonObject report(const QString &options)
    {
        return run(QStringList{u"report"_s, u"engagement"_s, u"--json"_s} + options.split(u' ', Qt::SkipEmptyParts))
            .answer;
    }

    /// Four people: Ann stays from January to April; Bob is last seen on 1 February; Cyd completes on 1 March; Dee
    /// starts in August. Bob's contacts belong to no enrolment.
    void fill()
    {
        const QString people = write(u"people.csv"_s, "reference,gender,postcode,born\nAnn,f,PE1 1AA,1990-05-01\n"
                                                      "Bob,m,PE1 2BB,2010-01-01\nCyd,f,PE27 3CC,\nDee,m,,1950-01-01\n");
        const QString enrolments =
            write(u"enrolments.csv"_s, "person,programme,started,closed,reason,worker,source\n"
                                       "Ann,Link,2022-01-10,,,kim,prison\nCyd,Link,2022-01-10,2022-03-01,completed,lee,"
                                       "council\nDee,Link,2022-08-01,,,kim,council\n");
        const QString contacts = write(
            u"contacts.csv"_s,
            "person,when,outcome,channel,needs\nAnn,2022-01-10,attended,phone,housing\nAnn,2022-02-10,attended,phone,\n"
            "Ann,2022-03-10,attended,phone,\nAnn,2022-04-20,attended,phone,\nBob,2022-01-10,attended,phone,\n"
            "Bob,2022-02-01,attended,phone,\nBob,2022-02-05,no_answer,phone,\nCyd,2022-01-10,attended,phone,\n"
            "Cyd,2022-02-20,attended,phone,\nDee,2022-08-01,attended,phone,\nDee,2022-09-01,attended,phone,\n");
        const QString events = write(u"events.csv"_s, "person,kind,from,to\nBob,custody,2022-02-03,2022-02-09\n");
        QCOMPARE(run({u"import"_s, u"people"_s, people}).code, ExitCode::Done);
        QCOMPARE(run({u"import"_s, u"enrolments"_s, enrolments}).code, ExitCode::Done);
        QCOMPARE(run({u"import"_s, u"contacts"_s, contacts}).code, ExitCode::Done);
        QCOMPARE(run({u"import"_s, u"events"_s, events}).code, ExitCode::Done);
    }
};

QString counts(const QJsonObject &answer)
{
    QStringList parts;
    for (const QString &key :
         {u"people"_s, u"episodes"_s, u"analysed"_s, u"dropped"_s, u"completed"_s, u"other"_s, u"censored"_s}) {
        parts.append(QString::number(answer.value(key).toInt(-1)));
    }
    return parts.join(u' ');
}

/// "engaged/eligible" at each month.
QString engaged(const QJsonObject &answer)
{
    QStringList parts;
    for (const QJsonValue &row : answer.value("engaged"_L1).toArray()) {
        parts.append(u"%1/%2"_s.arg(row["engaged"_L1].toInt()).arg(row["eligible"_L1].toInt()));
    }
    return parts.join(u' ');
}

QString median(const QJsonObject &answer)
{
    const QJsonObject found = answer.value("median"_L1).toObject();
    return u"%1 (%2-%3)"_s.arg(found["value"_L1].toDouble())
        .arg(found["lower"_L1].toDouble())
        .arg(found["upper"_L1].toDouble());
}

} // namespace

class ReportEngagementCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersWithTheDocumentedKeys();
    void saysWhereAndWhyPeopleAreLost();
    void countsTheRightPeople_data();
    void countsTheRightPeople();
    void comparesGroups();
    void aReceiptSaysWhoIsLeftOut();
    void wrongUsage_data();
    void wrongUsage();
    void isReadable();
    void anEmptyStoreIsNotYetKnown();
    void theHomelessnessExportGivesTheKnownFigures();

private:
    std::unique_ptr<LinkProgram> m_program;
};

void ReportEngagementCommandTest::initTestCase()
{
    m_program = std::make_unique<LinkProgram>();
    m_program->fill();
}

void ReportEngagementCommandTest::answersWithTheDocumentedKeys()
{
    const QJsonObject answer = m_program->report({});
    QStringList keys{u"as_of"_s,    u"cut_off"_s, u"lapse_days"_s, u"scope"_s,     u"people"_s,   u"episodes"_s,
                     u"analysed"_s, u"dropped"_s, u"completed"_s,  u"other"_s,     u"censored"_s, u"in_touch"_s,
                     u"median"_s,   u"engaged"_s, u"curve"_s,      u"competing"_s, u"compare"_s,  u"receipt"_s,
                     u"lost"_s,     u"cohorts"_s, u"why"_s};
    keys.sort();
    QCOMPARE(answer.keys(), keys);
    QCOMPARE(answer.value("as_of"_L1).toString(), u"2022-12-31"_s);
    QCOMPARE(answer.value("cut_off"_L1).toString(), u"2022-10-02"_s);
    QCOMPARE(answer.value("lapse_days"_L1).toInt(), 90);
    QCOMPARE(answer.value("scope"_L1).toObject(),
             (QJsonObject{{u"people"_s, 4}, {u"whole"_s, true}, {u"whole_as_at"_s, u"2022-12-31"_s}}));
    QVERIFY(answer.value("compare"_L1).isNull());
    QVERIFY(answer.value("receipt"_L1).isNull());
    QVERIFY(answer.value("engaged"_L1)[3]["value"_L1].isNull());
}

void ReportEngagementCommandTest::saysWhereAndWhyPeopleAreLost()
{
    const QJsonObject answer = m_program->report({});
    // Bob was last met 22 days after his start, Dee 31 and Ann 100; Cyd completed.
    QCOMPARE(answer.value("lost"_L1)[0].toObject(),
             (QJsonObject{{u"month"_s, 1},
                          {u"at_risk"_s, 4},
                          {u"dropped"_s, 1},
                          {u"value"_s, 0.25},
                          {u"lower"_s, answer.value("lost"_L1)[0]["lower"_L1]},
                          {u"upper"_s, answer.value("lost"_L1)[0]["upper"_L1]}}));
    QCOMPARE(answer.value("lost"_L1)[1]["dropped"_L1].toInt(), 1);
    QCOMPARE(answer.value("cohorts"_L1)[0]["quarter"_L1].toString(), u"2022-01-01"_s);
    QCOMPARE(answer.value("cohorts"_L1)[0]["started"_L1].toInt(), 3);
    QCOMPARE(answer.value("cohorts"_L1)[0]["engaged"_L1][0]["engaged"_L1].toInt(), 2);
    QVERIFY(answer.value("cohorts"_L1)[1]["engaged"_L1][3].isNull());
    const QJsonObject why = answer.value("why"_L1).toObject();
    QCOMPARE(why.value("reasons"_L1).toArray(),
             (QJsonArray{QJsonObject{{u"reason"_s, u"silence"_s}, {u"count"_s, 3}, {u"own"_s, QJsonArray()}},
                         QJsonObject{{u"reason"_s, u"completed"_s}, {u"count"_s, 1}, {u"own"_s, QJsonArray()}}}));
    QCOMPARE(why.value("last_channels"_L1)[0]["count"_L1].toInt(), 3);
    QCOMPARE(why.value("needs"_L1).toArray().size(), 1);
    QCOMPARE(why.value("needs"_L1)[0]["need"_L1].toString(), u"housing"_s);
    QCOMPARE(why.value("needs"_L1)[0]["of"_L1].toInt(), 1);
    QCOMPARE(why.value("needs"_L1)[0]["dropped"_L1].toInt(), 1);
    // With the programme only contacts of its enrolments count, and Ann's first touched the need.
    QCOMPARE(m_program->report(u"--programme Link"_s).value("why"_L1)["needs"_L1][0]["of"_L1].toInt(), 1);
    QVERIFY(m_program->report(u"--where worker=lee"_s).value("why"_L1)["needs"_L1].toArray().isEmpty());
}

void ReportEngagementCommandTest::countsTheRightPeople_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("expected");
    QTest::newRow("everyone") << QString() << u"4 4 4 3 1 0 0"_s;
    QTest::newRow("as of an earlier day") << u"--as-of 2022-05-01"_s << u"3 3 3 0 0 0 3"_s;
    QTest::newRow("programme") << u"--programme Link"_s << u"3 3 3 2 1 0 0"_s;
    QTest::newRow("programme as a filter") << u"--where programme=link"_s << u"3 3 3 2 1 0 0"_s;
    QTest::newRow("worker") << u"--where worker=kim"_s << u"2 2 2 2 0 0 0"_s;
    QTest::newRow("two workers") << u"--where worker=kim --where worker=lee"_s << u"3 3 3 2 1 0 0"_s;
    QTest::newRow("worker and source") << u"--where worker=kim --where source=prison"_s << u"1 1 1 1 0 0 0"_s;
    QTest::newRow("gender") << u"--where gender=F"_s << u"2 2 2 1 1 0 0"_s;
    QTest::newRow("need") << u"--where need=Housing"_s << u"1 1 1 1 0 0 0"_s;
    QTest::newRow("age band") << u"--where age_band=25-34"_s << u"1 1 1 1 0 0 0"_s;
    QTest::newRow("no known age") << u"--where age_band="_s << u"1 1 1 0 1 0 0"_s;
    QTest::newRow("prison") << u"--where prison=yes"_s << u"1 1 1 1 0 0 0"_s;
    QTest::newRow("area") << u"--where area=PE1"_s << u"2 2 2 2 0 0 0"_s;
    QTest::newRow("enrolments") << u"--source enrolments"_s << u"3 3 3 0 1 0 2"_s;
    QTest::newRow("long lapse") << u"--lapse 300"_s << u"4 4 3 1 1 0 1"_s;
}

void ReportEngagementCommandTest::countsTheRightPeople()
{
    QFETCH(QString, options);
    QFETCH(QString, expected);
    QCOMPARE(counts(m_program->report(options)), expected);
}

void ReportEngagementCommandTest::comparesGroups()
{
    const QJsonObject compare = m_program->report(u"--compare area --stratify prison"_s).value("compare"_L1).toObject();
    QCOMPARE(compare.value("field"_L1).toString(), u"area"_s);
    QCOMPARE(compare.value("groups"_L1).toArray().size(), 2);
    QCOMPARE(compare.value("groups"_L1)[0]["name"_L1].toString(), u"PE1"_s);
    QCOMPARE(compare.value("groups"_L1)[0]["n"_L1].toInt(), 2);
    QCOMPARE(compare.value("groups"_L1)[1]["name"_L1].toString(), u"PE27"_s);
    const QJsonObject quarters = m_program->report(u"--compare start_quarter"_s).value("compare"_L1).toObject();
    QCOMPARE(quarters.value("groups"_L1)[0]["name"_L1].toString(), u"2022 Q1"_s);
    QCOMPARE(quarters.value("groups"_L1)[1]["name"_L1].toString(), u"2022 Q3"_s);
    const QJsonObject two =
        m_program->report(u"--compare area --group pe1 --group PE27"_s).value("compare"_L1).toObject();
    QCOMPARE(two, m_program->report(u"--compare area"_s).value("compare"_L1).toObject());
    const QJsonObject one = m_program->report(u"--compare area --group PE1"_s).value("compare"_L1).toObject();
    QCOMPARE(one.value("groups"_L1).toArray().size(), 1);
    QVERIFY(one.value("p"_L1).isNull());
}

void ReportEngagementCommandTest::aReceiptSaysWhoIsLeftOut()
{
    const QJsonObject receipt = m_program->report(u"--receipt"_s).value("receipt"_L1).toObject();
    QCOMPARE(receipt.value("definition"_L1).toString(), u"engagement.episodes"_s);
    QCOMPARE(receipt.value("counted"_L1).toInt(), 4);
    QVERIFY(!receipt.value("meaning"_L1).toString().isEmpty());
    QCOMPARE(receipt.value("left_out"_L1)[0]["reason"_L1].toString(), u"not_attended"_s);
    QCOMPARE(receipt.value("left_out"_L1)[0]["count"_L1].toInt(), 1);
    QVERIFY(!receipt.value("left_out"_L1)[0]["meaning"_L1].toString().isEmpty());
}

void ReportEngagementCommandTest::wrongUsage_data()
{
    QTest::addColumn<QString>("options");
    for (const char *options :
         {"--lapse -1", "--lapse soon", "--months 0", "--source letters", "--episodes last", "--where height=2",
          "--where gender", "--compare need", "--compare height", "--stratify gender", "--programme Nowhere",
          "--programme Link --where programme=Link"}) {
        QTest::newRow(options) << QString::fromLatin1(options);
    }
}

void ReportEngagementCommandTest::wrongUsage()
{
    QFETCH(QString, options);
    const Ran ran = m_program->run(QStringList{u"report"_s, u"engagement"_s} + options.split(u' '));
    QCOMPARE(ran.code, ExitCode::WrongUsage);
    QCOMPARE(ran.output, QString());
    QVERIFY(!ran.error.isEmpty());
}

void ReportEngagementCommandTest::isReadable()
{
    const Ran ran = m_program->run({u"report"_s, u"engagement"_s, u"--receipt"_s});
    QCOMPARE(ran.code, ExitCode::Done);
    for (const QString &part :
         {u"4 people with 4 stays, 4 of them analysed: 3 dropped out, 1 completed"_s, u"not yet known"_s,
          u"In touch now"_s, u"Where most are lost"_s, u"How this was counted"_s}) {
        QVERIFY2(ran.output.contains(part), qPrintable(ran.output));
    }
}

void ReportEngagementCommandTest::anEmptyStoreIsNotYetKnown()
{
    LinkProgram program;
    const QJsonObject answer = program.report({});
    QCOMPARE(counts(answer), u"0 0 0 0 0 0 0"_s);
    QVERIFY(answer.value("median"_L1)["value"_L1].isNull());
    QCOMPARE(answer.value("curve"_L1).toArray().size(), 0);
}

void ReportEngagementCommandTest::theHomelessnessExportGivesTheKnownFigures()
{
    const QString folder = qEnvironmentVariable("ALONGSIDE_SOURCE") + u"/../shared/data/hmis/"_s;
    if (!QFile::exists(folder)) {
        QSKIP("The homelessness export is not here.");
    }
    LinkProgram program;
    const auto import = [&](const QString &kind, const QString &file, const QString &options) {
        return static_cast<int>(program.run(QStringList{u"import"_s, kind, folder + file} + options.split(u' ')).code);
    };
    QCOMPARE(
        import(u"people"_s, u"Client.csv"_s,
               u"--map reference=PersonalID --map given_name=FirstName --map family_name=LastName --map born=DOB"_s),
        0);
    QVERIFY(import(u"contacts"_s, u"Services.csv"_s,
                   u"--map source_id=ServicesID --map person=PersonalID --map when=DateProvided --set outcome=attended "
                   "--set channel=other --only DateDeleted="_s) <= 1);
    QVERIFY(import(u"enrolments"_s, u"Enrollment.csv"_s,
                   u"--map source_id=EnrollmentID --map person=PersonalID --map started=EntryDate"_s) <= 1);
    QVERIFY(import(u"enrolments"_s, u"Exit.csv"_s,
                   u"--map source_id=EnrollmentID --map closed=ExitDate --set reason=other"_s) <= 1);
    // The exits end no episode: the services were imported before the enrolments and belong to none of them.
    const QJsonObject all = program.report(u"--as-of 2022-09-30"_s);
    QCOMPARE(counts(all), u"308 339 338 317 0 0 21"_s);
    QCOMPARE(engaged(all), u"284/338 134/332 34/295 3/243"_s);
    QCOMPARE(median(all), u"85 (81-88)"_s);
    QCOMPARE(all.value("cut_off"_L1).toString(), u"2022-07-02"_s);
    const QJsonObject first = program.report(u"--as-of 2022-09-30 --episodes first"_s);
    QCOMPARE(first.value("analysed"_L1).toInt(), 307);
    QCOMPARE(first.value("dropped"_L1).toInt(), 287);
    QCOMPARE(engaged(first), u"257/307 122/305 29/271 3/231"_s);
    QCOMPARE(median(first), u"85 (81-88)"_s);
    const QJsonObject enrolments = program.report(u"--as-of 2022-09-30 --source enrolments"_s);
    QCOMPARE(engaged(enrolments), u"3417/4665 1697/4407 753/3977 202/3119"_s);
    QCOMPARE(median(enrolments), u"75 (72-77)"_s);
}

REGISTER_TEST(ReportEngagementCommandTest)
#include "tst_ReportEngagementCommand.moc"

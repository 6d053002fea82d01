#include "app/CommandOptions.h"
#include "model/contacts/Outcome.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::CommandOptions;
using model::ErrorCode;

namespace
{
QList<app::Option> known()
{
    return QList<app::Option>{{u"map"_s, u"FIELD=COLUMN"_s, u"Takes a field from a column."_s, true},
                              {u"months"_s, u"LIST"_s, u"Months to look at."_s},
                              {u"outcome"_s, u"O"_s, u"What came of it."_s}} +
           CommandOptions::common();
}

model::Result<CommandOptions> parsed(const QString &words)
{
    return CommandOptions::parse(words.split(u' ', Qt::SkipEmptyParts), known());
}
} // namespace

class CommandOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsOptionsFromArguments();
    void understandsEveryWayOfGivingAValue_data();
    void understandsEveryWayOfGivingAValue();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void readsDays_data();
    void readsDays();
    void readsWholeNumbers_data();
    void readsWholeNumbers();
    void readsNamesFromATable();
    void readsPairs();
    void saysWhatIsRequired();
    void neverRepeatsAValueInAnError();
};

void CommandOptionsTest::sortsOptionsFromArguments()
{
    const auto options = parsed(u"people file.csv --json --map born=DOB --store a.alongside --map phone= -"_s);
    QVERIFY(options.has_value());
    QCOMPARE(options->arguments(), QStringList({u"people"_s, u"file.csv"_s, u"-"_s}));
    QVERIFY(options->json());
    QVERIFY(!options->quiet());
    QCOMPARE(options->store(), u"a.alongside"_s);
    QCOMPARE(options->texts("map"_L1), QStringList({u"born=DOB"_s, u"phone="_s}));
    QCOMPARE(options->asOf(QDate(2026, 11, 3)), QDate(2026, 11, 3));
}

void CommandOptionsTest::understandsEveryWayOfGivingAValue_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("user");
    QTest::newRow("next word") << u"--user Ada"_s << u"Ada"_s;
    QTest::newRow("attached") << u"--user=Ada"_s << u"Ada"_s;
    QTest::newRow("attached with a sign of equality in it") << u"--user=a=b"_s << u"a=b"_s;
    QTest::newRow("attached with dashes") << u"--user=--x"_s << u"--x"_s;
    QTest::newRow("attached and empty") << u"--user="_s << QString();
    QTest::newRow("one dash") << u"--user -"_s << u"-"_s;
    QTest::newRow("after the end of options") << u"--user Ada -- --user Bo"_s << u"Ada"_s;
}

void CommandOptionsTest::understandsEveryWayOfGivingAValue()
{
    QFETCH(QString, words);
    QFETCH(QString, user);
    const auto options = parsed(words);
    QVERIFY(options.has_value());
    QCOMPARE(options->user(), user);
}

void CommandOptionsTest::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("detail");
    QTest::newRow("slip of the fingers") << u"--stroe x"_s << ErrorCode::UnknownField << u"--stroe"_s
                                         << u"The nearest is --store."_s;
    QTest::newRow("nothing like it") << u"--zebra"_s << ErrorCode::UnknownField << u"--zebra"_s << QString();
    QTest::newRow("no value left") << u"--store"_s << ErrorCode::MissingField << u"--store DIR"_s << QString();
    QTest::newRow("an option instead of a value")
        << u"--store --json"_s << ErrorCode::MissingField << u"--store DIR"_s << QString();
    QTest::newRow("value for a switch") << u"--json=yes"_s << ErrorCode::InvalidValue << u"--json"_s
                                        << u"It takes no value."_s;
    QTest::newRow("given twice") << u"--user a --user b"_s << ErrorCode::InvalidValue << u"--user"_s
                                 << u"It is given more than once."_s;
}

void CommandOptionsTest::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QString, words);
    QFETCH(ErrorCode, code);
    QFETCH(QString, where);
    QFETCH(QString, detail);
    const auto options = parsed(words);
    QVERIFY(!options.has_value());
    QCOMPARE(options.error().code, code);
    QCOMPARE(options.error().where, where);
    QCOMPARE(options.error().detail, detail);
}

void CommandOptionsTest::readsDays_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("a day") << u"2024-02-29"_s << QDate(2024, 2, 29);
    QTest::newRow("no such day") << u"2023-02-29"_s << QDate();
    QTest::newRow("other order") << u"03/11/2026"_s << QDate();
    QTest::newRow("short") << u"2026-1-3"_s << QDate();
    QTest::newRow("with a time") << u"2026-01-03T10:00"_s << QDate();
    QTest::newRow("blank") << QString() << QDate();
}

void CommandOptionsTest::readsDays()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    const auto options = parsed(u"--as-of="_s + typed);
    QVERIFY(options.has_value());
    const model::Result<QDate> read = options->asOf(QDate(2026, 11, 3));
    QCOMPARE(read.has_value(), day.isValid());
    if (read) {
        QCOMPARE(*read, day);
    } else {
        QCOMPARE(read.error().code, ErrorCode::InvalidValue);
        QCOMPARE(read.error().where, u"--as-of"_s);
    }
}

void CommandOptionsTest::readsWholeNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("one") << u"1"_s << QList<int>{1};
    QTest::newRow("several") << u"1,3,6,12"_s << QList<int>{1, 3, 6, 12};
    QTest::newRow("below") << u"0"_s << QList<int>{};
    QTest::newRow("above") << u"1,121"_s << QList<int>{};
    QTest::newRow("gap") << u"1,,3"_s << QList<int>{};
    QTest::newRow("fraction") << u"1.5"_s << QList<int>{};
    QTest::newRow("too long for a number") << u"99999999999"_s << QList<int>{};
}

void CommandOptionsTest::readsWholeNumbers()
{
    QFETCH(QString, typed);
    QFETCH(QList<int>, numbers);
    const auto options = parsed(u"--months="_s + typed);
    QVERIFY(options.has_value());
    const auto read = options->integers("months"_L1, {}, 1, 120);
    QCOMPARE(read.has_value(), !numbers.isEmpty());
    QCOMPARE(read.value_or(QList<int>{}), numbers);
    QCOMPARE(options->integer("months"_L1, 5, 1, 120).has_value(), numbers.size() == 1);
    QCOMPARE(parsed(QString())->integer("months"_L1, 5, 1, 120).value_or(0), 5);
}

void CommandOptionsTest::readsNamesFromATable()
{
    const auto fallback = model::Outcome::Declined;
    QCOMPARE(parsed(u"--outcome no_answer"_s)->named("outcome"_L1, model::outcomes(), fallback),
             model::Outcome::NoAnswer);
    QCOMPARE(parsed(QString())->named("outcome"_L1, model::outcomes(), fallback), fallback);
    const auto wrong = parsed(u"--outcome maybe"_s)->named("outcome"_L1, model::outcomes(), fallback);
    QVERIFY(!wrong.has_value());
    QVERIFY(wrong.error().detail.contains("did_not_attend"_L1));
}

void CommandOptionsTest::readsPairs()
{
    const CommandOptions::Pairs expected{{u"born"_s, u"DOB"_s}, {u"DateDeleted"_s, QString()}, {u"a"_s, u"b=c"_s}};
    QCOMPARE(parsed(u"--map born=DOB --map DateDeleted= --map a=b=c"_s)->pairs("map"_L1).value(), expected);
    QCOMPARE(parsed(u"--map =DOB"_s)->pairs("map"_L1).error().where, u"--map"_s);
    QCOMPARE(parsed(u"--map DOB"_s)->pairs("map"_L1).error().code, ErrorCode::InvalidValue);
}

void CommandOptionsTest::saysWhatIsRequired()
{
    QCOMPARE(parsed(u"--store x"_s)->required("store"_L1).value(), u"x"_s);
    QCOMPARE(parsed(QString())->required("store"_L1).error(),
             (model::Error{ErrorCode::MissingField, u"--store"_s, {}}));
    QCOMPARE(parsed(u"--store="_s)->required("store"_L1).error().code, ErrorCode::MissingField);
}

void CommandOptionsTest::neverRepeatsAValueInAnError()
{
    for (const QString &words : {u"--passphrase=hunter2"_s, u"--json=hunter2"_s, u"--user hunter2 --user hunter2"_s}) {
        const model::Error error = parsed(words).error();
        QVERIFY2(!(error.where + error.detail).contains("hunter2"_L1), qPrintable(words));
    }
}

REGISTER_TEST(CommandOptionsTest)
#include "tst_CommandOptions.moc"

#include "db/exchange/export/Exporter.h"

#include "db/access/AccessLog.h"
#include "db/exchange/TableFile.h"
#include "db/exchange/export/ExportRows.h"
#include "db/exchange/import/Importer.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using db::Exporter;
using db::ExportKind;
using db::ExportOptions;
using model::ErrorCode;
using support::CaseFixture;

/// What is in a file that left the store, who may make one, and that there is the whole of it or nothing.
class ExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesOneRowAPerson_data();
    void writesOneRowAPerson();
    void pseudonymsNameNobody_data();
    void pseudonymsNameNobody();
    void filesOfOneTeamFitTogether();
    void whatIsNotOnAListIsOther();
    void whatWasWithdrawnIsLeftOut();
    void leavesOutWhatCameLater();
    void onlyThoseWhoWereChosen();
    void formulasAreMadeHarmless_data();
    void formulasAreMadeHarmless();
    void contactsCanBeImportedAgain();
    void saysTheHashOfTheFile();
    void isLogged_data();
    void isLogged();
    void onlyRolesThatMay_data();
    void onlyRolesThatMay();
    void nothingIsLeftWhenItFails_data();
    void nothingIsLeftWhenItFails();
    void aTextTooLongForAWorkbookIsRefused();
    void onlyTheOwnerReadsIt_data();
    void onlyTheOwnerReadsIt();
    void tellsHowFarItIs();
    void whatAWorkbookNeedsMeanwhileLiesBesideIt();

private:
    [[nodiscard]] db::CaseStore &store() { return m_case->store(); }
    [[nodiscard]] static ExportOptions options(ExportKind kind, bool identified)
    {
        return {kind, std::nullopt, identified, QDate(2026, 11, 2)};
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QList<QStringList> read(const QString &name);
    /// Exports and reads back, the row of names first.
    [[nodiscard]] QList<QStringList> exported(const ExportOptions &options, const QString &name);
    [[nodiscard]] QStringList left() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<CaseFixture> m_case;
    std::unique_ptr<QTemporaryDir> m_folder;
    model::PersonId m_ray;
};

namespace
{

QString cell(const QList<QStringList> &rows, int row, const QString &column)
{
    return rows.value(row).value(rows.first().indexOf(column));
}

/// The files without a name that this process has open, by where they were made.
QSet<QString> namelessFiles()
{
    QSet<QString> files;
    const QString deleted = u" (deleted)"_s;
    for (const QFileInfo &open :
         QDir(u"/proc/self/fd"_s).entryInfoList(QDir::AllEntries | QDir::System | QDir::Hidden)) {
        const QString target = QFile::symLinkTarget(open.filePath());
        if (target.endsWith(deleted)) {
            files.insert(target.chopped(deleted.size()));
        }
    }
    return files;
}

} // namespace

void ExporterTest::init()
{
    m_case = std::make_unique<CaseFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    model::Person ray;
    ray.reference = u"R1"_s;
    ray.givenName = u"Zanzibella"_s;
    ray.familyName = u"Quixwright"_s;
    ray.born = QDate(1990, 3, 4);
    ray.gender = u"male"_s;
    ray.phone = u"07700 900417"_s;
    ray.address = u"1 Zanzibella Road"_s;
    ray.postcode = u"PE1 2AB"_s;
    ray.alert = u"Zanzibella alert"_s;
    ray.identifiers = {{model::IdentifierKind::NhsNumber, u"943 476 5918"_s}};
    m_ray = CaseFixture::sure(db::PersonStore(store()).add(ray));
    (void)m_case->enrolment(m_ray, QDate(2026, 9, 1), u"Zanzibella Kim"_s);
    model::Contact contact;
    contact.person = m_ray;
    contact.day = QDate(2026, 10, 5);
    contact.time = QTime(14, 30);
    contact.minutes = 25;
    contact.channel = model::Channel::Phone;
    contact.place = u"Zanzibella House"_s;
    contact.worker = u"Zanzibella Kim"_s;
    contact.needs = {u"housing"_s};
    contact.note = u"Zanzibella said, \"come; again\"\nsoon"_s;
    contact.next = QDate(2026, 11, 9);
    QVERIFY(db::ContactStore(store()).add(contact));
    (void)m_case->person(u"A0"_s, u"Ash"_s);
}

QList<QStringList> ExporterTest::read(const QString &name)
{
    const auto reader = db::TableFile::open(path(name));
    if (!reader) {
        qFatal("the export cannot be read");
    }
    QList<QStringList> rows{(*reader)->header()};
    for (auto row = (*reader)->next(); row && *row; row = (*reader)->next()) {
        rows.append((*row)->texts());
    }
    return rows;
}

QList<QStringList> ExporterTest::exported(const ExportOptions &options, const QString &name)
{
    const auto outcome = Exporter(store(), options).run(path(name));
    if (!outcome) {
        qFatal("the export failed: %d", int(outcome.error().code));
    }
    const QList<QStringList> rows = read(name);
    if (outcome->rows != rows.size() - 1) {
        qFatal("%lld rows said, %lld found", static_cast<long long>(outcome->rows),
               static_cast<long long>(rows.size() - 1));
    }
    return rows;
}

void ExporterTest::writesOneRowAPerson_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("text") << u"people.csv"_s;
    QTest::newRow("workbook") << u"people.xlsx"_s;
}

void ExporterTest::writesOneRowAPerson()
{
    QFETCH(QString, name);
    const QList<QStringList> rows = exported(options(ExportKind::People, true), name);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(cell(rows, 1, u"reference"_s), u"A0"_s); // by reference, not by silence
    QCOMPARE(cell(rows, 1, u"state"_s), u"not enrolled"_s);
    QCOMPARE(cell(rows, 2, u"given_name"_s), u"Zanzibella"_s);
    QCOMPARE(cell(rows, 2, u"born"_s), u"1990-03-04"_s);
    QCOMPARE(cell(rows, 2, u"nhs_number"_s), u"943 476 5918"_s);
    QCOMPARE(cell(rows, 2, u"phone"_s), u"07700 900417"_s);
    QCOMPARE(cell(rows, 2, u"alert"_s), u"Zanzibella alert"_s);
    QCOMPARE(cell(rows, 2, u"started"_s), u"2026-09-01"_s);
    QCOMPARE(cell(rows, 2, u"closed"_s), QString());
    QCOMPARE(cell(rows, 2, u"worker"_s), u"Zanzibella Kim"_s);
    QCOMPARE(cell(rows, 2, u"state"_s), u"in touch"_s);
    QCOMPARE(cell(rows, 2, u"last_contact"_s), u"2026-10-05"_s);
    QCOMPARE(cell(rows, 2, u"next_due"_s), u"2026-11-09"_s);
}

void ExporterTest::pseudonymsNameNobody_data()
{
    QTest::addColumn<ExportKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("people, text") << ExportKind::People << u"x.csv"_s;
    QTest::newRow("people, workbook") << ExportKind::People << u"x.xlsx"_s;
    QTest::newRow("contacts, text") << ExportKind::Contacts << u"x.csv"_s;
    QTest::newRow("contacts, workbook") << ExportKind::Contacts << u"x.xlsx"_s;
}

void ExporterTest::pseudonymsNameNobody()
{
    QFETCH(ExportKind, kind);
    QFETCH(QString, name);
    const QList<QStringList> rows = exported(options(kind, false), name);
    QVERIFY(rows.size() > 1);
    for (const QStringList &row : rows) {
        const QString all = row.join(u'|');
        for (const char *told : {"Zanzibella", "Quixwright", "R1", "07700", "943", "1990-03-04", "PE1 2AB", "14:30"}) {
            QVERIFY2(!all.contains(QLatin1StringView(told)), told);
        }
    }
    QVERIFY(QRegularExpression(u"^P-[0-9A-Z]{12}$"_s).match(rows.last().first()).hasMatch());
    const int ray = static_cast<int>(rows.size()) - 1;
    const QStringList expected = kind == ExportKind::People ? QStringList{u"male"_s, u"35-44"_s, u"PE1"_s}
                                                            : QStringList{u"2026-10-05"_s, u"25"_s, u"phone"_s};
    int found = 0;
    for (int row = 1; row <= ray; ++row) {
        found += rows[row].mid(1, 3) == expected ? 1 : 0;
    }
    QCOMPARE(found, 1);
}

void ExporterTest::filesOfOneTeamFitTogether()
{
    const QList<QStringList> contacts = exported(options(ExportKind::Contacts, false), u"c.csv"_s);
    const QList<QStringList> people = exported(options(ExportKind::People, false), u"p.csv"_s);
    QStringList codes;
    QString worker;
    for (const QStringList &row : people.mid(1)) {
        codes.append(row.first());
        worker = row.first() == contacts[1].first() ? row[people[0].indexOf(u"worker"_s)] : worker;
    }
    QVERIFY(codes.contains(contacts[1].first()));
    QVERIFY(codes[0] != codes[1]);
    QCOMPARE(cell(contacts, 1, u"worker"_s), worker); // the same worker, the same code
    support::TestStore other(2);
    QVERIFY(db::Pseudonym(other->session().team).of(m_ray) != contacts[1].first()); // another team's says nothing
}

void ExporterTest::whatIsNotOnAListIsOther()
{
    const model::PersonId bea = m_case->person(u"B2"_s);
    model::Enrolment enrolment;
    enrolment.person = bea;
    enrolment.started = QDate(2026, 9, 1);
    enrolment.source = u"her aunt Zanzibella"_s;
    QVERIFY(db::EnrolmentStore(store()).enrol(enrolment));
    (void)m_case->contact(bea, QDate(2026, 10, 1), model::Outcome::Attended, {}, {u"fight with Zanzibella"_s});
    ExportOptions wanted = options(ExportKind::People, false);
    wanted.people = {bea};
    QCOMPARE(cell(exported(wanted, u"p.csv"_s), 1, u"source"_s), u"other"_s);
    wanted.kind = ExportKind::Contacts;
    QCOMPARE(cell(exported(wanted, u"c.csv"_s), 1, u"needs"_s), u"other"_s);
    wanted.identified = true;
    QCOMPARE(cell(exported(wanted, u"n.csv"_s), 1, u"needs"_s), u"fight with Zanzibella"_s);
}

void ExporterTest::whatWasWithdrawnIsLeftOut()
{
    const model::PersonId bea = m_case->person(u"B2"_s);
    const model::Contact wrong = m_case->contact(bea, QDate(2026, 10, 1));
    QVERIFY(db::ContactStore(store()).strikeOut(wrong.id, u"wrong person"_s));
    model::Contact right = m_case->contact(bea, QDate(2026, 10, 2));
    right.outcome = model::Outcome::Declined;
    QVERIFY(db::ContactStore(store()).amend(right.id, right));
    ExportOptions wanted = options(ExportKind::Contacts, true);
    wanted.people = {bea};
    const QList<QStringList> rows = exported(wanted, u"c.csv"_s);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(cell(rows, 1, u"outcome"_s), u"declined"_s);
    QVERIFY(db::PersonStore(store()).strikeOut(bea, u"never was"_s));
    QCOMPARE(exported(wanted, u"d.csv"_s).size(), 1);
}

void ExporterTest::leavesOutWhatCameLater()
{
    ExportOptions wanted = options(ExportKind::Contacts, true);
    wanted.asOf = QDate(2026, 10, 4);
    QCOMPARE(exported(wanted, u"before.csv"_s).size(), 1);
    wanted.asOf = QDate(2026, 10, 5);
    QCOMPARE(exported(wanted, u"after.csv"_s).size(), 2);
}

void ExporterTest::onlyThoseWhoWereChosen()
{
    ExportOptions wanted = options(ExportKind::People, true);
    wanted.people = {m_ray};
    const QList<QStringList> rows = exported(wanted, u"p.xlsx"_s);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(cell(rows, 1, u"reference"_s), u"R1"_s);
    wanted.people = QList<model::PersonId>();
    QCOMPARE(exported(wanted, u"nobody.xlsx"_s).size(), 1);
}

void ExporterTest::formulasAreMadeHarmless_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("equals") << u"=HYPERLINK(\"http://x\")"_s << QByteArray("\"'=HYPERLINK(\"\"http://x\"\")\"");
    QTest::newRow("plus") << u"+44 7700"_s << QByteArray(",'+44 7700,");
    QTest::newRow("minus") << u"-2+3"_s << QByteArray(",'-2+3,");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray(",'@SUM(A1),");
    QTest::newRow("plain") << u"Ray = Ray"_s << QByteArray(",Ray = Ray,");
}

void ExporterTest::formulasAreMadeHarmless()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, written);
    QVERIFY(db::PersonStore(store()).setField(m_ray, u"known_as"_s, typed));
    (void)exported(options(ExportKind::People, true), u"p.csv"_s);
    QFile csv(path(u"p.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY2(csv.readAll().contains(written), written.constData());
    // In a workbook it is a text as it was typed, and no formula.
    const QList<QStringList> rows = exported(options(ExportKind::People, true), u"p.xlsx"_s);
    QCOMPARE(cell(rows, 2, u"known_as"_s).trimmed(), typed.trimmed());
}

void ExporterTest::contactsCanBeImportedAgain()
{
    const QList<QStringList> first = exported(options(ExportKind::Contacts, true), u"first.csv"_s);
    CaseFixture other;
    (void)other.person(u"R1"_s);
    db::ImportOptions wanted;
    wanted.kind = db::ImportKind::Contacts;
    wanted.path = path(u"first.csv"_s);
    const auto imported = db::Importer(other.store(), wanted).run();
    QVERIFY(imported);
    QCOMPARE(imported->added, 1);
    QVERIFY(Exporter(other.store(), options(ExportKind::Contacts, true)).run(path(u"second.csv"_s)));
    const QList<QStringList> second = read(u"second.csv"_s);
    const qsizetype programme = first[0].indexOf(u"programme"_s); // the other store has none of that name for them
    QStringList a = first[1];
    QStringList b = second[1];
    a.removeAt(programme);
    b.removeAt(programme);
    QCOMPARE(b, a);
}

void ExporterTest::saysTheHashOfTheFile()
{
    const auto outcome = Exporter(store(), options(ExportKind::People, false)).run(path(u"p.csv"_s));
    QVERIFY(outcome);
    QFile file(path(u"p.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(outcome->sha256, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
}

void ExporterTest::isLogged_data()
{
    QTest::addColumn<bool>("chosen");
    QTest::addColumn<bool>("identified");
    QTest::addColumn<QString>("purpose");
    QTest::newRow("everybody") << false << false << u"people pseudonymised"_s;
    QTest::newRow("everybody by name") << false << true << u"people identified"_s;
    QTest::newRow("chosen") << true << true << u"people identified"_s;
}

void ExporterTest::isLogged()
{
    QFETCH(bool, chosen);
    QFETCH(bool, identified);
    QFETCH(QString, purpose);
    ExportOptions wanted = options(ExportKind::People, identified);
    wanted.people = chosen ? std::optional(QList{m_ray}) : std::nullopt;
    QVERIFY(Exporter(store(), wanted).run(path(u"p.csv"_s)));
    const auto entry = CaseFixture::sure(db::AccessLog(store()).page(1)).first();
    QCOMPARE(entry.action, u"export"_s);
    QCOMPARE(entry.purpose, purpose);
    QCOMPARE(entry.person, chosen ? std::optional(m_ray) : std::nullopt);
}

void ExporterTest::onlyRolesThatMay_data()
{
    QTest::addColumn<model::Role>("role");
    QTest::addColumn<bool>("may");
    QTest::newRow("worker") << model::Role::Worker << false;
    QTest::newRow("lead") << model::Role::Lead << true;
    QTest::newRow("manager") << model::Role::Manager << true;
    QTest::newRow("analyst") << model::Role::Analyst << true;
}

void ExporterTest::onlyRolesThatMay()
{
    QFETCH(model::Role, role);
    QFETCH(bool, may);
    CaseFixture cases(role);
    const auto outcome = Exporter(cases.store(), options(ExportKind::People, false)).run(path(u"p.csv"_s));
    QCOMPARE(outcome.has_value(), may);
    if (!may) {
        QCOMPARE(outcome.error().code, ErrorCode::RoleMayNot);
        QCOMPARE(left(), QStringList());
    }
}

void ExporterTest::nothingIsLeftWhenItFails_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("cancel");
    QTest::addColumn<int>("code");
    QTest::newRow("cancelled, text") << u"p.csv"_s << true << int(ErrorCode::Cancelled);
    QTest::newRow("cancelled, workbook") << u"p.xlsx"_s << true << int(ErrorCode::Cancelled);
    QTest::newRow("another ending") << u"p.pdf"_s << false << int(ErrorCode::InvalidValue);
    QTest::newRow("no ending") << u"p"_s << false << int(ErrorCode::InvalidValue);
    QTest::newRow("no such folder") << u"none/p.csv"_s << false << int(ErrorCode::CannotWrite);
}

void ExporterTest::nothingIsLeftWhenItFails()
{
    QFETCH(QString, name);
    QFETCH(bool, cancel);
    QFETCH(int, code);
    ExportOptions wanted = options(ExportKind::People, true);
    int asked = 0;
    wanted.stop = [&asked, cancel] { return cancel && ++asked > 1; }; // after the first person
    const auto outcome = Exporter(store(), wanted).run(path(name));
    QVERIFY(!outcome);
    QCOMPARE(int(outcome.error().code), code);
    QCOMPARE(left(), QStringList());
    // What is there already is left as it is.
    QFile mine(path(u"there.csv"_s));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    QCOMPARE(Exporter(store(), options(ExportKind::People, true)).run(path(u"there.csv"_s)).error().code,
             ErrorCode::CannotWrite);
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
    QCOMPARE(left(), QStringList{u"there.csv"_s});
}

void ExporterTest::aTextTooLongForAWorkbookIsRefused()
{
    (void)m_case->contact(m_ray, QDate(2026, 10, 6), model::Outcome::Attended, QString(40'000, u'x'));
    const auto outcome = Exporter(store(), options(ExportKind::Contacts, true)).run(path(u"c.xlsx"_s));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::FileTooLarge);
    QCOMPARE(left(), QStringList());
    QCOMPARE(exported(options(ExportKind::Contacts, true), u"c.csv"_s).size(), 3); // text holds it
}

void ExporterTest::onlyTheOwnerReadsIt_data()
{
    writesOneRowAPerson_data();
}

void ExporterTest::onlyTheOwnerReadsIt()
{
    QFETCH(QString, name);
    (void)exported(options(ExportKind::People, true), name);
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(path(name)) & others));
    QCOMPARE(left(), QStringList{name});
}

void ExporterTest::tellsHowFarItIs()
{
    QList<std::pair<qint64, qint64>> said;
    ExportOptions wanted = options(ExportKind::People, false);
    wanted.progress = [&said](qint64 done, qint64 total) { said.append({done, total}); };
    QVERIFY(Exporter(store(), wanted).run(path(u"p.csv"_s)));
    QCOMPARE(said, (QList<std::pair<qint64, qint64>>{{0, 2}, {1, 2}}));
}

void ExporterTest::whatAWorkbookNeedsMeanwhileLiesBesideIt()
{
#ifdef Q_OS_LINUX
    const QSet<QString> before = namelessFiles();
    QSet<QString> meanwhile;
    ExportOptions wanted = options(ExportKind::Contacts, true);
    wanted.progress = [&meanwhile](qint64, qint64) { meanwhile += namelessFiles(); };
    QVERIFY(Exporter(store(), wanted).run(path(u"c.xlsx"_s)));
    meanwhile -= before;
    QVERIFY(!meanwhile.isEmpty()); // the library does write some
    for (const QString &file : std::as_const(meanwhile)) {
        QVERIFY2(file.startsWith(m_folder->path() + u"/.alongside-"_s), qPrintable(file));
    }
#else
    QSKIP("Only Linux shows the files that a process has open.");
#endif
}

REGISTER_TEST(ExporterTest)
#include "tst_Exporter.moc"

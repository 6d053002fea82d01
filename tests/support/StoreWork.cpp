#include "tests/support/StoreWork.h"

#include "app/ExitCode.h"
#include "db/access/UserStore.h"
#include "db/backup/StoreBackup.h"
#include "db/contacts/ContactCells.h"
#include "db/exchange/import/Importer.h"
#include "db/madeup/CaseloadPourer.h"
#include "db/people/PersonCells.h"
#include "db/verification/StoreVerification.h"
#include "tests/support/TestChild.h"

#include <QFile>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

namespace support
{

namespace
{

[[maybe_unused]] const bool registered = TestChild::add(QStringLiteral("save"), StoreWork::save) &&
                                         TestChild::add(QStringLiteral("pour"), StoreWork::pour) &&
                                         TestChild::add(QStringLiteral("import"), StoreWork::import) &&
                                         TestChild::add(QStringLiteral("remove"), StoreWork::remove) &&
                                         TestChild::add(QStringLiteral("backup"), StoreWork::backup) &&
                                         TestChild::add(QStringLiteral("open"), StoreWork::open) &&
                                         TestChild::add(QStringLiteral("starve"), StoreWork::starve);

/// A store opened as a child of a test opens it.
struct Opened
{
    explicit Opened(const QStringList &arguments)
        : random(arguments.value(1).toULongLong())
        , store(db::StoreOpener({clock, random, db::KeyCost::smallest(), db::KeyCost::smallest(), {}})
                    .open(arguments.value(0), QStringLiteral("sam"), TestStore::passphrase()))
    {
    }
    ManualClock clock{QDate(2026, 11, 3)};
    SeededRandom random;
    model::Result<std::unique_ptr<db::CaseStore>> store;
};

/// From here on no file of this process grows over so many bytes.
bool limitFiles(const QString &bytes)
{
#ifndef Q_OS_WIN
    std::signal(SIGXFSZ, SIG_IGN);
    const auto most = static_cast<rlim_t>(bytes.toULongLong());
    const rlimit limit{most, most};
    return setrlimit(RLIMIT_FSIZE, &limit) == 0;
#else
    return !bytes.isEmpty();
#endif
}

int codeOf(const model::Error &error)
{
    return static_cast<int>(app::exitCodeFor(error.code));
}

} // namespace

db::CompartmentChange StoreWork::personWithContact(db::CaseStore &store, const QString &note)
{
    model::Person person;
    person.id = store.newId<model::PersonId>();
    person.givenName = QStringLiteral("Siân");
    model::Contact contact;
    contact.id = store.newId<model::ContactId>();
    contact.person = person.id;
    contact.day = QDate(2026, 11, 2);
    contact.note = note;
    std::vector<model::Operation> operations = db::makePerson(person, store);
    operations.push_back(db::makeContact(contact));
    return db::CompartmentChange::inCaseFile(person.id, std::move(operations));
}

int StoreWork::save(const QStringList &arguments)
{
    Opened opened(arguments);
    if (!opened.store) {
        return codeOf(opened.store.error());
    }
    for (;;) {
        db::CaseStore &store = **opened.store;
        const auto change = store.commit(model::Action::Import, personWithContact(store, QStringLiteral("a note")));
        if (!change) {
            return codeOf(change.error());
        }
        TestChild::say(change->save.bytes().toHex());
    }
}

int StoreWork::pour(const QStringList &arguments)
{
    Opened opened(arguments);
    if (!opened.store) {
        return codeOf(opened.store.error());
    }
    qint64 before = 0;
    for (quint64 seed = arguments.value(1).toULongLong();; ++seed) {
        model::MadeUpCaseload caseload(seed, 20, QDate(2026, 11, 3));
        const auto poured = db::CaseloadPourer(**opened.store).pour(caseload);
        if (!poured) {
            return codeOf(poured.error());
        }
        before += poured->people;
        TestChild::say(QByteArray::number(before));
    }
}

int StoreWork::import(const QStringList &arguments)
{
    Opened opened(arguments);
    if (!opened.store) {
        return codeOf(opened.store.error());
    }
    db::ImportOptions options;
    options.path = arguments.value(0) + QStringLiteral(".csv"); // beside the store, and gone with its folder
    for (int file = 1;; ++file) {
        QFile table(options.path);
        if (!table.open(QIODevice::WriteOnly)) {
            return 99;
        }
        table.write("source_id,given_name,family_name\n");
        for (int row = 0; row < peopleInFile; ++row) {
            table.write(QStringLiteral("%1-%2-%3,Siân,Rees\n").arg(arguments.value(1)).arg(file).arg(row).toUtf8());
        }
        table.close();
        const auto imported = db::Importer(**opened.store, options).run();
        if (!imported || imported->added != peopleInFile) {
            return imported ? 99 : codeOf(imported.error());
        }
        TestChild::say(QByteArray::number(file * peopleInFile));
    }
}

int StoreWork::remove(const QStringList &arguments)
{
    Opened opened(arguments);
    if (!opened.store) {
        return codeOf(opened.store.error());
    }
    const auto removed = db::UserStore(**opened.store).remove(arguments.value(2));
    if (!removed) {
        return codeOf(removed.error());
    }
    TestChild::say("removed");
    if (arguments.size() > 3 && !limitFiles(arguments.at(3))) {
        return 99;
    }
    opened.store->reset();
    TestChild::say("closed");
    return 0;
}

int StoreWork::backup(const QStringList &arguments)
{
    Opened opened(arguments);
    if (!opened.store) {
        return codeOf(opened.store.error());
    }
    for (;;) {
        const auto written = db::StoreBackup(**opened.store).write(backupOf(arguments.value(0)));
        if (!written) {
            return codeOf(written.error());
        }
        TestChild::say("written");
    }
}

int StoreWork::open(const QStringList &arguments)
{
    if (arguments.size() > 2 && !limitFiles(arguments.at(2))) {
        return 99;
    }
    Opened opened(arguments);
    if (!opened.store) {
        return codeOf(opened.store.error());
    }
    TestChild::say("open");
    return 0;
}

int StoreWork::starve(const QStringList &arguments)
{
    if (!limitFiles(arguments.value(2))) {
        return 99;
    }
    Opened opened(arguments);
    if (!opened.store) {
        return codeOf(opened.store.error());
    }
    model::MadeUpCaseload caseload(1, 40, QDate(2026, 11, 3));
    const auto poured = db::CaseloadPourer(**opened.store).pour(caseload);
    return poured ? 0 : codeOf(poured.error());
}

QString StoreWork::faults(db::CaseStore &store)
{
    const auto outcome = db::StoreVerification(store).run();
    return outcome
               ? outcome->findings.join(QLatin1Char('\n'))
               : QStringLiteral("error %1 %2").arg(static_cast<int>(outcome.error().code)).arg(outcome.error().detail);
}

} // namespace support

#include "app/commands/bench/BenchRun.h"

#include "app/commands/bench/BenchTimes.h"
#include "app/commands/bench/OtherWork.h"
#include "db/bench/BenchQuery.h"
#include "db/bench/PageCount.h"
#include "db/contacts/ContactCells.h"
#include "db/engagement/EngagementReader.h"
#include "db/madeup/CaseloadPourer.h"
#include "db/people/CaseloadQuery.h"
#include "db/store/StoreOpener.h"
#include "db/verification/StoreVerification.h"
#include "model/engagement/EngagementCalculator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

constexpr int runs = 5;
constexpr size_t savedContacts = 1000;
constexpr quint64 seed = 1;

/// In memory where the system has a place for that, so that the disk's moods are not measured.
QString place()
{
    const QString shared = u"/dev/shm"_s;
    return (QFileInfo(shared).isWritable() ? shared : QDir::tempPath()) + u"/alongside-bench-XXXXXX"_s;
}

BenchRun::Case summed(const QString &name, const BenchTimes &times, double (*sum)(std::vector<double>))
{
    return {name, sum(times.ours), sum(times.cipher), sum(times.plain)};
}

std::optional<double> peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.mid(6).simplified().split(' ').first().toDouble();
            }
        }
    }
    return std::nullopt;
}

} // namespace

BenchRun::BenchRun(int people, CommandContext &context)
    : m_people(people)
    , m_context(context)
    , m_folder(place())
    , m_passphrase(context.random.bytes(16).toHex())
{
}

Result<void> BenchRun::run()
{
    const std::pair<QString, Step> steps[] = {
        {tr("Making the stores"), &BenchRun::make},
        {tr("Filling the stores"), &BenchRun::fill},
        {tr("Saving contacts"), &BenchRun::saveContacts},
        {tr("Asking"), &BenchRun::ask},
        {tr("Listing everyone"), &BenchRun::listEveryone},
        {tr("Reporting"), &BenchRun::reportEngagement},
        {tr("Verifying"), &BenchRun::verify},
        {tr("Weighing"), &BenchRun::weigh},
    };
    qint64 done = 0;
    for (const auto &[words, step] : steps) {
        if (m_context.cancelled) {
            return model::fail(model::ErrorCode::Cancelled);
        }
        m_context.output.progress(words, ++done, std::ssize(steps));
        const OtherWork others;
        const qsizetype before = m_cases.size();
        if (const Result<void> stepped = (this->*step)(); !stepped) {
            return stepped;
        }
        for (qsizetype i = before; i < m_cases.size(); ++i) {
            m_cases[i].others = others.percent();
        }
    }
    return {};
}

Result<void> BenchRun::make()
{
    if (!m_folder.isValid()) {
        return model::fail(model::ErrorCode::CannotWrite, m_folder.path());
    }
    QByteArray text(m_passphrase.constData(), m_passphrase.size());
    Result<db::Passphrase> passphrase = db::Passphrase::fromText(text);
    if (!passphrase) {
        return std::unexpected(passphrase.error());
    }
    // What is in it is invented, and trying keys is not what is measured.
    const db::StoreEnvironment environment{m_context.clock, m_context.random, db::KeyCost::smallest(),
                                           db::KeyCost::smallest()};
    Result<db::CreatedStore> created =
        db::StoreOpener(environment)
            .create(path(u"ours"_s), {u"bench"_s, *std::move(passphrase), model::Role::Manager, u"bench"_s});
    Result<std::unique_ptr<db::PlainTwin>> cipher =
        db::PlainTwin::create(path(u"cipher.db"_s), m_context.random.bytes(32));
    Result<std::unique_ptr<db::PlainTwin>> plain = db::PlainTwin::create(path(u"plain.db"_s), {});
    if (!created || !cipher || !plain) {
        return std::unexpected(!created ? created.error() : !cipher ? cipher.error() : plain.error());
    }
    m_store = std::move(created->store);
    m_cipher = *std::move(cipher);
    m_plain = *std::move(plain);
    return {};
}

Result<void> BenchRun::reopen()
{
    m_store.reset();
    QByteArray text(m_passphrase.constData(), m_passphrase.size());
    const Result<db::Passphrase> passphrase = db::Passphrase::fromText(text);
    if (!passphrase) {
        return std::unexpected(passphrase.error());
    }
    const db::StoreEnvironment environment{m_context.clock, m_context.random, db::KeyCost::smallest(),
                                           db::KeyCost::smallest()};
    Result<std::unique_ptr<db::CaseStore>> opened =
        db::StoreOpener(environment).open(path(u"ours"_s), u"bench"_s, *passphrase);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    m_store = *std::move(opened);
    return {};
}

std::vector<db::CompartmentChange> BenchRun::nextPeople(model::MadeUpCaseload &caseload,
                                                        const model::ProgrammeId &programme)
{
    std::vector<db::CompartmentChange> changes;
    db::CaseloadPourer pourer(*m_store);
    while (std::ssize(changes) < db::CaseloadPourer::peopleAtOnce) {
        const std::optional<model::MadeUpPerson> made = caseload.next();
        if (!made) {
            break;
        }
        changes.push_back(pourer.changeOf(*made, programme));
        if (m_worker.isEmpty() && !made->enrolments.isEmpty()) {
            m_worker = made->enrolments.first().keyWorker;
        }
        if (m_contacts.size() < savedContacts && !made->contacts.isEmpty()) {
            m_someone.push_back(made->person.id);
            m_contacts.push_back(made->contacts.last());
        }
    }
    return changes;
}

Result<void> BenchRun::saveInOurs(const std::vector<db::CompartmentChange> &changes)
{
    const Result<db::Change> saved =
        m_store->commit(model::Action::Import, [&changes](db::SaveWriter &writer) -> Result<void> {
            for (const db::CompartmentChange &change : changes) {
                if (const Result<void> added = writer.add(change); !added) {
                    return added;
                }
            }
            return {};
        });
    return saved ? Result<void>() : std::unexpected(saved.error());
}

Result<void> BenchRun::fill()
{
    const Result<model::ProgrammeId> programme = db::CaseloadPourer(*m_store).firstProgramme();
    if (!programme) {
        return std::unexpected(programme.error());
    }
    BenchTimes times;
    model::MadeUpCaseload caseload(seed, m_people, m_context.clock.today());
    for (;;) {
        const std::vector<db::CompartmentChange> changes = nextPeople(caseload, *programme);
        if (changes.empty()) {
            break;
        }
        const Result<void> filled =
            times.byTurns([&] { return saveInOurs(changes); }, [&] { return m_cipher->add(changes); },
                          [&] { return m_plain->add(changes); });
        if (!filled) {
            return filled;
        }
        if (m_context.cancelled) {
            return model::fail(model::ErrorCode::Cancelled);
        }
    }
    m_cases.append(summed(u"fill"_s, times, BenchTimes::total));
    return {};
}

Result<void> BenchRun::saveContacts()
{
    BenchTimes times;
    BenchTimes pages;
    for (size_t i = 0; i < m_contacts.size(); ++i) {
        model::Contact contact = m_contacts[i];
        contact.id = m_store->newId<model::ContactId>();
        const std::vector<db::CompartmentChange> changes = {
            db::CompartmentChange::inCaseFile(m_someone[i], {db::makeContact(contact)})};
        const db::PageCount inOurs(m_store->writer().database());
        const db::PageCount inCipher(m_cipher->database());
        const db::PageCount inPlain(m_plain->database());
        const Result<void> saved =
            times.byTurns([&] { return m_store->commit(model::Action::LogContact, changes.front()); },
                          [&] { return m_cipher->add(changes); }, [&] { return m_plain->add(changes); });
        if (!saved) {
            return saved;
        }
        pages.ours.push_back(inOurs.written());
        pages.cipher.push_back(inCipher.written());
        pages.plain.push_back(inPlain.written());
    }
    m_cases << summed(u"save a contact, pages"_s, pages, BenchTimes::median)
            << summed(u"save a contact, median"_s, times, BenchTimes::median)
            << summed(u"save a contact, 99 in 100"_s, times, BenchTimes::slowestInAHundred)
            << summed(u"save a contact, worst of %1"_s.arg(m_contacts.size()), times, BenchTimes::worst);
    return {};
}

Result<void> BenchRun::ask()
{
    for (const db::BenchQuery &query : db::BenchQuery::all(m_worker)) {
        BenchTimes times;
        for (int i = 0; i < runs; ++i) {
            const Result<void> asked = times.byTurns([&] { return query.run(m_store->reader().database()); },
                                                     [&] { return query.run(m_cipher->database()); },
                                                     [&] { return query.run(m_plain->database()); });
            if (!asked) {
                return asked;
            }
        }
        m_cases.append(summed(query.name, times, BenchTimes::median));
    }
    return {};
}

Result<void> BenchRun::listEveryone()
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const Result<void> listed =
            BenchTimes::take(times, [this] { return db::CaseloadQuery(*m_store).rows({}, m_context.clock.today()); });
        if (!listed) {
            return listed;
        }
    }
    m_cases.append({u"caseload list of everyone"_s, BenchTimes::median(times), {}, {}});
    return {};
}

Result<void> BenchRun::calculateEngagement()
{
    model::EngagementOptions options;
    options.asOf = m_context.clock.today();
    db::EngagementSelection selection;
    selection.asOf = options.asOf;
    const Result<db::EngagementReading> reading = db::EngagementReader(*m_store).read(selection);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    [[maybe_unused]] const auto figures = model::EngagementCalculator::calculate(reading->rows, options);
    return {};
}

Result<void> BenchRun::reportEngagement()
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        if (const Result<void> opened = reopen(); !opened) {
            return opened; // anew, so that nothing is in the store's own cache
        }
        const Result<void> reported = BenchTimes::take(times, [this] { return calculateEngagement(); });
        if (!reported) {
            return reported;
        }
    }
    m_cases.append({u"report engagement, cold"_s, BenchTimes::median(times), {}, {}});
    return {};
}

Result<void> BenchRun::verify()
{
    std::vector<double> times;
    const Result<void> verified = BenchTimes::take(
        times, [this] { return db::StoreVerification(*m_store).run([this] { return m_context.cancelled.load(); }); });
    if (!verified) {
        return verified;
    }
    m_cases.append({u"verify"_s, times.front(), {}, {}});
    return {};
}

Result<void> BenchRun::weigh()
{
    m_cases.append({u"memory_kb"_s, peakMemory(), {}, {}});
    // Closing moves what is waiting in the write-ahead logs into the files.
    m_store.reset();
    m_cipher.reset();
    m_plain.reset();
    const auto size = [this](const QString &name) { return static_cast<double>(QFileInfo(path(name)).size()); };
    m_cases.append({u"bytes"_s, size(u"ours/cases.db"_s), size(u"cipher.db"_s), size(u"plain.db"_s)});
    return {};
}

} // namespace app

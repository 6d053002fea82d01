#include "app/commands/bench/BenchRun.h"

#include "db/bench/BenchQuery.h"
#include "db/contacts/ContactCells.h"
#include "db/engagement/EngagementReader.h"
#include "db/madeup/CaseloadPourer.h"
#include "db/store/StoreOpener.h"
#include "db/verification/StoreVerification.h"
#include "model/engagement/EngagementCalculator.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

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

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

template <class Work>
Result<double> timed(int times, Work work)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (const auto done = work(); !done) {
            return std::unexpected(done.error());
        }
        taken.push_back(milliseconds(timer));
    }
    return median(taken);
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
        {tr("Filling our store"), &BenchRun::pourOurs},
        {tr("Filling the twins"), &BenchRun::pourTwins},
        {tr("Saving contacts"), &BenchRun::saveContacts},
        {tr("Asking"), &BenchRun::ask},
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
        if (const Result<void> stepped = (this->*step)(); !stepped) {
            return stepped;
        }
    }
    return {};
}

model::MadeUpCaseload BenchRun::caseload() const
{
    return {seed, m_people, m_context.clock.today()};
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

Result<void> BenchRun::pourOurs()
{
    // Inventing people is no part of saving them: it is timed alone and taken off.
    QElapsedTimer timer;
    timer.start();
    model::MadeUpCaseload dry = caseload();
    while (const std::optional<model::MadeUpPerson> made = dry.next()) {
        if (m_worker.isEmpty() && !made->enrolments.isEmpty()) {
            m_worker = made->enrolments.first().keyWorker;
        }
        if (m_contacts.size() < savedContacts && !made->contacts.isEmpty()) {
            m_someone.push_back(made->person.id);
            m_contacts.push_back(made->contacts.last());
        }
    }
    const double inventing = milliseconds(timer);
    timer.start();
    model::MadeUpCaseload wet = caseload();
    const Result<db::PouredCaseload> poured =
        db::CaseloadPourer(*m_store).pour(wet, [this](qint64) { return !m_context.cancelled; });
    if (!poured) {
        return std::unexpected(poured.error());
    }
    m_cases.append({u"fill"_s, milliseconds(timer) - inventing, std::nullopt, std::nullopt});
    return {};
}

Result<void> BenchRun::pourTwins()
{
    for (const auto &[twin, time] :
         {std::pair(m_cipher.get(), &Case::cipher), std::pair(m_plain.get(), &Case::plain)}) {
        model::MadeUpCaseload people = caseload();
        std::optional<model::MadeUpPerson> made = people.next();
        double taken = 0;
        while (made) {
            QList<model::MadeUpPerson> some;
            for (; made && some.size() < db::CaseloadPourer::peopleAtOnce; made = people.next()) {
                some.append(*std::move(made));
            }
            QElapsedTimer timer;
            timer.start();
            if (const Result<void> added = twin->add(some); !added) {
                return added;
            }
            taken += milliseconds(timer);
            if (m_context.cancelled) {
                return model::fail(model::ErrorCode::Cancelled);
            }
        }
        m_cases.last().*time = taken;
    }
    return {};
}

Result<void> BenchRun::saveContacts()
{
    Case middle{u"save a contact, median"_s, {}, {}, {}};
    Case worst{u"save a contact, worst of %1"_s.arg(m_contacts.size()), {}, {}, {}};
    const auto measure = [&](std::optional<double> Case::*column, auto save) -> Result<void> {
        std::vector<double> times;
        for (size_t i = 0; i < m_contacts.size(); ++i) {
            QElapsedTimer timer;
            timer.start();
            if (const auto saved = save(i); !saved) {
                return std::unexpected(saved.error());
            }
            times.push_back(milliseconds(timer));
        }
        if (!times.empty()) {
            worst.*column = *std::ranges::max_element(times);
            middle.*column = median(times);
        }
        return {};
    };
    const auto ours = [this](size_t i) {
        model::Contact contact = m_contacts[i];
        contact.id = m_store->newId<model::ContactId>();
        return m_store->commit(model::Action::LogContact,
                               db::CompartmentChange::inCaseFile(m_someone[i], {db::makeContact(contact)}));
    };
    for (const Result<void> &measured :
         {measure(&Case::ours, ours),
          measure(&Case::cipher,
                  [this](size_t i) { return m_cipher->save(static_cast<qint64>(i + 1), m_contacts[i]); }),
          measure(&Case::plain,
                  [this](size_t i) { return m_plain->save(static_cast<qint64>(i + 1), m_contacts[i]); })}) {
        if (!measured) {
            return measured;
        }
    }
    m_cases << middle << worst;
    return {};
}

Result<void> BenchRun::ask()
{
    for (const db::BenchQuery &query : db::BenchQuery::all(m_worker)) {
        const Result<double> ours = timed(runs, [&] { return query.run(m_store->reader().database()); });
        const Result<double> cipher = timed(runs, [&] { return query.run(m_cipher->database()); });
        const Result<double> plain = timed(runs, [&] { return query.run(m_plain->database()); });
        if (!ours || !cipher || !plain) {
            return std::unexpected(!ours ? ours.error() : !cipher ? cipher.error() : plain.error());
        }
        m_cases.append({query.name, *ours, *cipher, *plain});
    }
    return {};
}

Result<void> BenchRun::reportEngagement()
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        if (const Result<void> opened = reopen(); !opened) {
            return opened; // anew, so that nothing is in the store's own cache
        }
        QElapsedTimer timer;
        timer.start();
        model::EngagementOptions options;
        options.asOf = m_context.clock.today();
        db::EngagementSelection selection;
        selection.asOf = options.asOf;
        const Result<db::EngagementReading> reading = db::EngagementReader(*m_store).read(selection);
        if (!reading) {
            return std::unexpected(reading.error());
        }
        [[maybe_unused]] const auto figures = model::EngagementCalculator::calculate(reading->rows, options);
        times.push_back(milliseconds(timer));
    }
    m_cases.append({u"report engagement, cold"_s, median(times), {}, {}});
    return {};
}

Result<void> BenchRun::verify()
{
    const Result<double> ours =
        timed(1, [this] { return db::StoreVerification(*m_store).run([this] { return m_context.cancelled.load(); }); });
    if (!ours) {
        return std::unexpected(ours.error());
    }
    m_cases.append({u"verify"_s, *ours, {}, {}});
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

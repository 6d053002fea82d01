#include "tests/support/TestStore.h"

#include <QFile>

namespace support
{

namespace
{

template <class T>
T sure(model::Result<T> result)
{
    if (!result) {
        qFatal("test store: error %d at %s: %s", static_cast<int>(result.error().code),
               qPrintable(result.error().where), qPrintable(result.error().detail));
    }
    return *std::move(result);
}

} // namespace

TestStore::TestStore(quint64 seed, Empty)
    : m_random(seed)
{
}

TestStore::TestStore(quint64 seed, model::Role role)
    : m_random(seed)
{
    db::CreatedStore created =
        sure(db::StoreOpener(environment())
                 .create(path(), {QStringLiteral("sam"), passphrase(), role, QStringLiteral("Alongside North")}));
    m_store = std::move(created.store);
    close();
    if (const model::Result<void> opened = open(); !opened) {
        qFatal("test store does not open");
    }
}

db::StoreEnvironment TestStore::environment()
{
    return {m_clock, m_random, db::KeyCost::smallest(), db::KeyCost::smallest(), {}};
}

db::Passphrase TestStore::passphrase(QByteArray text)
{
    text.detach();
    return sure(db::Passphrase::fromText(text));
}

model::Result<void> TestStore::open(const QString &userName, const QByteArray &text)
{
    model::Result<std::unique_ptr<db::CaseStore>> opened =
        db::StoreOpener(environment()).open(path(), userName, passphrase(text));
    if (!opened) {
        return std::unexpected(opened.error());
    }
    m_store = *std::move(opened);
    return {};
}

std::unique_ptr<TestStore> TestStore::joining(quint64 seed, const QString &user)
{
    std::unique_ptr<TestStore> laptop(new TestStore(seed, Empty()));
    laptop->m_store = sure(db::StoreOpener(laptop->environment())
                               .createJoining(laptop->path(), {user, passphrase(), model::Role::Worker, {}}));
    return laptop;
}

std::unique_ptr<TestStore> TestStore::clone(quint64 seed)
{
    close();
    std::unique_ptr<TestStore> other(new TestStore(seed, Empty()));
    other->m_clock = m_clock;
    QDir().mkpath(other->path() + QStringLiteral("/files"));
    for (const QString &name : QDir(path()).entryList(QDir::Files)) {
        if (!QFile::copy(path() + QLatin1Char('/') + name, other->path() + QLatin1Char('/') + name)) {
            qFatal("test store does not copy");
        }
    }
    return other;
}

std::unique_ptr<TestStore> TestStore::anotherLaptop(quint64 seed)
{
    const bool wasOpen = m_store != nullptr;
    close();
    std::unique_ptr<TestStore> other(new TestStore(seed, Empty()));
    other->m_clock = m_clock;
    QDir().mkpath(other->path() + QStringLiteral("/files"));
    for (const QString &name : {QStringLiteral("/cases.db"), QStringLiteral("/keys.json")}) {
        if (!QFile::copy(path() + name, other->path() + name)) {
            qFatal("test store does not copy");
        }
    }
    if (!other->open() || (wasOpen && !open())) {
        qFatal("copied test store does not open");
    }
    return other;
}

} // namespace support

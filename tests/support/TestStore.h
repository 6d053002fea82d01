// TestStore is a real encrypted case store in a folder of its own, with keys that cost nothing to try.
#pragma once

#include "db/store/StoreOpener.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SeededRandom.h"

#include <QTemporaryDir>

namespace support
{

class TestStore
{
public:
    /// Makes a store whose first user is "sam", with `role`; ends the program if that fails.
    explicit TestStore(quint64 seed = 1, model::Role role = model::Role::Manager);

    [[nodiscard]] db::CaseStore &store() { return *m_store; }
    [[nodiscard]] db::CaseStore *operator->() { return m_store.get(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("team.alongside")); }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] db::StoreEnvironment environment();

    void close() { m_store.reset(); }
    /// Opens it again as `userName`.
    [[nodiscard]] model::Result<void> open(const QString &userName = QStringLiteral("sam"),
                                           const QByteArray &passphrase = "correct horse battery");

    /// A second copy of the team's store with an incarnation of its own: another laptop.
    [[nodiscard]] std::unique_ptr<TestStore> anotherLaptop(quint64 seed);

    /// A laptop of its own that waits to join a team; its user is called `user`.
    [[nodiscard]] static std::unique_ptr<TestStore> joining(quint64 seed, const QString &user);
    /// A copy of everything, as from a disk image: until it notices it is this very laptop. Both are closed.
    [[nodiscard]] std::unique_ptr<TestStore> clone(quint64 seed);

    [[nodiscard]] static db::Passphrase passphrase(QByteArray text = "correct horse battery");

private:
    struct Empty
    {
    };
    TestStore(quint64 seed, Empty);

    QTemporaryDir m_folder;
    ManualClock m_clock{QDate(2026, 11, 2)};
    SeededRandom m_random;
    std::unique_ptr<db::CaseStore> m_store;
};

} // namespace support

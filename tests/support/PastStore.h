// PastStore is a copy of a store that an earlier schema version left behind, to be opened and changed by a test.
#pragma once

#include "db/store/StoreOpener.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SeededRandom.h"
#include "tests/support/TestStore.h"

#include <QDir>
#include <QTemporaryDir>

namespace support
{

class PastStore
{
public:
    /// Copies the fixture of `version`, whose users stand in tests/data/stores/README.md.
    explicit PastStore(int version)
    {
        const QDir from(
            QStringLiteral("%1/tests/data/stores/%2").arg(qEnvironmentVariable("ALONGSIDE_SOURCE")).arg(version));
        QDir().mkpath(path() + QStringLiteral("/files"));
        for (const QString &name : from.entryList(QDir::Files)) {
            if (!QFile::copy(from.filePath(name), path() + QLatin1Char('/') + name)) {
                qFatal("past store does not copy");
            }
        }
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("past.alongside")); }
    [[nodiscard]] model::Result<std::unique_ptr<db::CaseStore>> open(const QString &user = QStringLiteral("sam"),
                                                                     const QByteArray &words = "correct horse battery")
    {
        const db::StoreEnvironment environment{m_clock, m_random, db::KeyCost::smallest(), db::KeyCost::smallest(), {}};
        return db::StoreOpener(environment).open(path(), user, TestStore::passphrase(words));
    }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock{QDate(2026, 11, 2)};
    SeededRandom m_random{2};
};

} // namespace support

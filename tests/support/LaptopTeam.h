// LaptopTeam is a team's laptops, each with a store of its own, that joined as people join them and exchange bundles.
#pragma once

#include "db/sync/bundles/BundleMaker.h"
#include "db/sync/bundles/BundleOpener.h"
#include "db/sync/devices/DeviceStore.h"
#include "tests/support/TestStore.h"

namespace support
{

/// Failures of what is not being tested end the program.
class LaptopTeam
{
public:
    /// The first laptop, an administrator's, which holds everything. Its user is sam.
    LaptopTeam() { m_office = std::make_unique<TestStore>(1); }

    [[nodiscard]] TestStore &office() { return *m_office; }

    /// A new laptop called `name`, whose user has the same name: it asks, the office approves, it opens its first
    /// bundle and is opened anew.
    TestStore &join(const QString &name, model::Role role = model::Role::Worker, bool whole = false);

    /// The file of a bundle from one to another.
    [[nodiscard]] QString bundle(TestStore &from, TestStore &to);
    /// Makes a bundle and opens it.
    db::OpenedBundle send(TestStore &from, TestStore &to) { return open(to, bundle(from, to)); }
    [[nodiscard]] static db::OpenedBundle open(TestStore &at, const QString &path);

    [[nodiscard]] static model::DeviceId idOf(TestStore &laptop);
    /// The sum of a store's tables.
    [[nodiscard]] static QString stateOf(TestStore &laptop);
    /// A path in the team's folder for a file that is not there yet.
    [[nodiscard]] QString newPath();

    template <class T>
    static T sure(model::Result<T> result)
    {
        if (!result) {
            qFatal("laptop team: error %d at %s: %s", static_cast<int>(result.error().code),
                   qPrintable(result.error().where), qPrintable(result.error().detail));
        }
        return *std::move(result);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestStore> m_office;
    std::vector<std::unique_ptr<TestStore>> m_laptops;
    int m_files = 0;
};

} // namespace support

#include "tests/support/LaptopTeam.h"

#include "db/changelog/StateHash.h"

namespace support
{

TestStore &LaptopTeam::join(const QString &name, model::Role role, bool whole)
{
    m_laptops.push_back(TestStore::joining(10 + m_laptops.size(), name));
    TestStore &laptop = *m_laptops.back();
    const model::JoinRequest request = sure(db::DeviceStore(laptop.store()).request(name));
    const model::DeviceCertificate approved = sure(db::DeviceStore(m_office->store()).approve(request, role, whole));
    const QString first = newPath();
    (void)sure(db::BundleMaker(m_office->store()).make({approved.device}, first, true));
    (void)open(laptop, first);
    laptop.close();
    if (!laptop.open(name)) {
        qFatal("laptop team: the new laptop does not open");
    }
    return laptop;
}

QString LaptopTeam::bundle(TestStore &from, TestStore &to)
{
    const QString path = newPath();
    (void)sure(db::BundleMaker(from.store()).make({idOf(to)}, path));
    return path;
}

db::OpenedBundle LaptopTeam::open(TestStore &at, const QString &path)
{
    return sure(db::BundleOpener(at.store()).open(path));
}

model::DeviceId LaptopTeam::idOf(TestStore &laptop)
{
    return sure(db::DeviceStore(laptop.store()).own());
}

QString LaptopTeam::stateOf(TestStore &laptop)
{
    db::StateHash hash;
    hash.addTables(laptop->reader());
    return hash.toString();
}

QString LaptopTeam::newPath()
{
    return m_folder.filePath(QStringLiteral("bundle-%1").arg(++m_files));
}

} // namespace support

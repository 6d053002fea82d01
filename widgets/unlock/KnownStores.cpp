#include "widgets/unlock/KnownStores.h"

#include "db/store/StoreFolder.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace widgets
{

using namespace Qt::StringLiterals;

QList<KnownStore> KnownStores::list() const
{
    QList<KnownStore> stores = read();
    stores.removeIf([](const KnownStore &store) { return !isStore(store.folder); });
    std::ranges::stable_sort(stores, [](const KnownStore &a, const KnownStore &b) { return a.opened > b.opened; });
    return stores;
}

void KnownStores::note(const QString &folder, const QString &label, QDate opened)
{
    const QString path = QFileInfo(folder).absoluteFilePath();
    QList<KnownStore> stores = read();
    auto known = std::ranges::find(stores, path, &KnownStore::folder);
    if (known == stores.end()) {
        stores.append({path, QFileInfo(path).completeBaseName(), {}});
        known = stores.end() - 1;
    }
    if (!label.isEmpty()) {
        known->label = label;
    }
    if (opened.isValid()) {
        known->opened = opened;
    }
    write(stores);
}

bool KnownStores::isStore(const QString &folder)
{
    const db::StoreFolder where{folder};
    return QFileInfo::exists(where.keys()) && QFileInfo::exists(where.cases());
}

QList<KnownStore> KnownStores::read() const
{
    QList<KnownStore> stores;
    const int count = m_settings.beginReadArray(u"stores"_s);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        stores.append({m_settings.value(u"folder"_s).toString(), m_settings.value(u"label"_s).toString(),
                       QDate::fromString(m_settings.value(u"opened"_s).toString(), Qt::ISODate)});
    }
    m_settings.endArray();
    return stores;
}

void KnownStores::write(const QList<KnownStore> &stores)
{
    m_settings.remove(u"stores"_s);
    m_settings.beginWriteArray(u"stores"_s, static_cast<int>(stores.size()));
    for (int i = 0; i < stores.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(u"folder"_s, stores.at(i).folder);
        m_settings.setValue(u"label"_s, stores.at(i).label);
        m_settings.setValue(u"opened"_s, stores.at(i).opened.toString(Qt::ISODate));
    }
    m_settings.endArray();
}

} // namespace widgets

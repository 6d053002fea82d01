// KnownStores remembers on this laptop which case stores were opened here: where they lie and when, and nobody's name.
#pragma once

#include <QDate>
#include <QList>
#include <QString>

class QSettings;

namespace widgets
{

struct KnownStore
{
    QString folder; ///< Absolute.
    QString label;  ///< What the store is called in lists.
    QDate opened;   ///< The last day it was; invalid: not yet.
};

class KnownStores
{
public:
    /// `settings` outlives this.
    explicit KnownStores(QSettings &settings)
        : m_settings(settings)
    {
    }

    /// Those whose folder is still there, the last opened one first.
    [[nodiscard]] QList<KnownStore> list() const;

    /// Adds a store, or changes what is known of it; a blank label or day leaves the one that was.
    void note(const QString &folder, const QString &label, QDate opened);

    /// Whether the folder holds what a store consists of.
    [[nodiscard]] static bool isStore(const QString &folder);

private:
    [[nodiscard]] QList<KnownStore> read() const;
    void write(const QList<KnownStore> &stores);

    QSettings &m_settings;
};

} // namespace widgets

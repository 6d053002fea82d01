// KnownStorePanel lists the case stores that were opened on this laptop, and finds others.
#pragma once

#include "widgets/unlock/KnownStores.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace widgets
{

class KnownStorePanel : public QFrame
{
    Q_OBJECT

public:
    /// `stores` outlives this.
    explicit KnownStorePanel(KnownStores &stores, QWidget *parent = nullptr);

    /// Reads the list again and chooses `folder`, or the first one when that is blank or gone.
    void refresh(const QString &folder = {});

    /// What is chosen; a blank folder when there is none.
    [[nodiscard]] KnownStore chosen() const;
    [[nodiscard]] bool isEmpty() const { return m_shown.isEmpty(); }

Q_SIGNALS:
    void chose(const widgets::KnownStore &store);
    /// The folder that was looked for holds no store.
    void notAStore(const QString &folder);

private:
    void setUpList();
    void setUpFind();
    void find();
    void take(const QString &folder);

    KnownStores &m_stores;
    QList<KnownStore> m_shown;
    QListWidget *m_list;
    QLabel *m_empty;
};

} // namespace widgets

#include "widgets/unlock/KnownStorePanel.h"

#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/unlock/KnownStoreDelegate.h"

#include <QFileDialog>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets
{

KnownStorePanel::KnownStorePanel(KnownStores &stores, QWidget *parent)
    : QFrame(parent)
    , m_stores(stores)
    , m_list(new QListWidget(this))
    , m_empty(label("muted", tr("No case stores yet. The ones that are opened here will be listed."), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    QLabel *title = label("section", tr("Case stores on this laptop"), this);
    title->setContentsMargins(16, 12, 16, 12);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(line(this));
    setUpList();
    setUpFind();
    refresh();
}

void KnownStorePanel::setUpList()
{
    m_list->setAccessibleName(tr("Case stores on this laptop"));
    m_list->setItemDelegate(new KnownStoreDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 16, 16, 16);
    layout()->addWidget(m_empty);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            Q_EMIT chose(m_shown.at(row));
        }
    });
}

void KnownStorePanel::setUpFind()
{
    auto *find = new QPushButton(icon("folder-open", Token::Accent), tr("Find a store in another folder…"), this);
    setKind(find, "link");
    find->setObjectName(QStringLiteral("findStore"));
    connect(find, &QPushButton::clicked, this, &KnownStorePanel::find);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 12);
    row->addWidget(find);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void KnownStorePanel::refresh(const QString &folder)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_shown = m_stores.list();
    int row = m_shown.isEmpty() ? -1 : 0;
    for (const KnownStore &store : std::as_const(m_shown)) {
        //: %1 is a date; beside the name of a case store
        const QString opened =
            store.opened.isValid()
                ? tr("Opened\n%1").arg(QLocale().toString(store.opened, QStringLiteral("d MMM yyyy")))
                : tr("Not opened\nyet");
        auto *item = new QListWidgetItem(store.label, m_list);
        item->setData(KnownStoreDelegate::FolderField, store.folder);
        item->setData(KnownStoreDelegate::OpenedField, opened);
        item->setData(Qt::AccessibleTextRole,
                      QStringList{store.label, store.folder, opened}.join(QStringLiteral(", ")));
        item->setToolTip(store.folder);
        if (store.folder == folder) {
            row = m_list->count() - 1;
        }
    }
    m_empty->setVisible(m_shown.isEmpty());
    m_list->setVisible(!m_shown.isEmpty()); // nothing to go to with the keyboard
    m_list->setCurrentRow(row);
    Q_EMIT chose(chosen());
}

KnownStore KnownStorePanel::chosen() const
{
    return m_shown.value(m_list->currentRow());
}

void KnownStorePanel::find()
{
    auto *dialog = new QFileDialog(this, tr("Find a store in another folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOptions(QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    connect(dialog, &QFileDialog::fileSelected, this, &KnownStorePanel::take);
    dialog->open();
}

void KnownStorePanel::take(const QString &folder)
{
    if (!KnownStores::isStore(folder)) {
        Q_EMIT notAStore(folder);
        return;
    }
    m_stores.note(folder, {}, {});
    refresh(QFileInfo(folder).absoluteFilePath());
}

} // namespace widgets

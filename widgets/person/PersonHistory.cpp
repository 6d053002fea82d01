#include "widgets/person/PersonHistory.h"

#include "widgets/common/NewestJob.h"
#include "widgets/look/Icon.h"
#include "widgets/person/HistoryWords.h"

#include <QHeaderView>
#include <QLocale>

namespace widgets
{

using namespace Qt::StringLiterals;

PersonHistory::PersonHistory(db::CaseStore &store, QWidget *parent)
    : QTableWidget(parent)
    , m_store(store)
    , m_reading(new NewestJob(this))
{
    setAccessibleName(tr("History"));
    setColumnCount(3);
    setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What")});
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
}

void PersonHistory::read(const model::PersonId &person)
{
    m_reading->run([store = &m_store, person] { return db::CaseHistory(*store).read(person); },
                   [this](const model::Result<QList<db::CaseHistory::Entry>> &entries) {
                       if (entries) {
                           show(*entries);
                       } else {
                           Q_EMIT failed(entries.error());
                       }
                   });
}

QString PersonHistory::words(const db::CaseHistory::Entry &entry)
{
    if (entry.read) {
        return entry.what.contains("print"_L1) ? tr("Printed their page") : tr("Looked at this person");
    }
    QStringList parts;
    for (const QString &what : entry.what) {
        parts.append(HistoryWords::sentence(what));
    }
    parts.removeDuplicates();
    return parts.join(u"; "_s);
}

void PersonHistory::show(const QList<db::CaseHistory::Entry> &entries)
{
    setRowCount(static_cast<int>(entries.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const db::CaseHistory::Entry &entry = entries[row];
        setItem(row, 0, new QTableWidgetItem(QLocale().toString(entry.at.toLocalTime(), u"d MMM yyyy HH:mm"_s)));
        setItem(row, 1, new QTableWidgetItem(entry.by));
        setItem(row, 2, new QTableWidgetItem(icon(entry.read ? "eye" : "pencil", Token::Muted), words(entry)));
    }
    resizeColumnToContents(0);
    resizeColumnToContents(1);
}

} // namespace widgets

#include "widgets/people/CaseloadColumns.h"

#include "db/settings/UserSettings.h"
#include "widgets/look/Theme.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/CaseloadText.h"

#include <QCborArray>
#include <QCborMap>
#include <QHeaderView>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int keepAfter = 400; ///< Milliseconds without a further change.
constexpr int narrowest = 40;
constexpr int widest = 1000;

QString settingName()
{
    return u"caseload_columns"_s;
}

/// What a column is called in the setting, whatever later versions put before it.
/// The width at 100% text.
int plainWidth(int width)
{
    return width * 100 / Theme::current().textPercent();
}

} // namespace

CaseloadColumns::CaseloadColumns(QTableView &table, db::CaseStore &store, QWidget *parent)
    : QMenu(parent)
    , m_table(table)
    , m_store(store)
    , m_timer(new QTimer(this))
{
    for (int column = 0; column < CaseloadModel::ColumnCount; ++column) {
        m_firstWidths.append(plainWidth(table.columnWidth(column)));
    }
    QHeaderView *head = table.horizontalHeader();
    head->setSectionsMovable(true);
    head->setFirstSectionMovable(false);
    addColumns();
    restore();
    m_timer->setSingleShot(true);
    m_timer->setInterval(keepAfter);
    connect(m_timer, &QTimer::timeout, this, &CaseloadColumns::keep);
    connect(head, &QHeaderView::sectionMoved, this, &CaseloadColumns::keepSoon);
    connect(head, &QHeaderView::sectionResized, this, &CaseloadColumns::keepSoon);
}

CaseloadColumns::~CaseloadColumns()
{
    if (m_timer->isActive()) {
        (void)write(); // there is nobody left to tell
    }
}

void CaseloadColumns::addColumns()
{
    for (int column = CaseloadModel::Name + 1; column < CaseloadModel::ColumnCount; ++column) {
        QAction *action = addAction(m_table.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_table.setColumnHidden(column, !shown);
            keepSoon();
        });
    }
    addSeparator();
    connect(addAction(tr("As they were at first")), &QAction::triggered, this, &CaseloadColumns::showAll);
}

void CaseloadColumns::restore()
{
    const model::Result<QCborValue> kept = db::UserSettings(m_store).value(settingName());
    if (!kept) {
        return; // a matter of taste: the list is whole without it
    }
    m_restoring = true;
    int place = 0;
    const QCborArray columns = kept->toArray();
    for (const QCborValue &one : columns) {
        const int column = CaseloadText::columnOf(one["column"_L1].toString());
        if (column < 0) {
            continue; // of another version
        }
        QHeaderView *head = m_table.horizontalHeader();
        head->moveSection(head->visualIndex(column), column == CaseloadModel::Name ? 0 : place);
        ++place;
        const auto width = static_cast<int>(one["width"_L1].toInteger(m_firstWidths[column]));
        m_table.setColumnWidth(column, Theme::current().scaled(std::clamp(width, narrowest, widest)));
        if (column != CaseloadModel::Name) {
            actions().at(column - 1)->setChecked(one["shown"_L1].toBool(true));
        }
    }
    m_restoring = false;
}

void CaseloadColumns::showAll()
{
    QHeaderView *head = m_table.horizontalHeader();
    for (int column = 0; column < CaseloadModel::ColumnCount; ++column) {
        head->moveSection(head->visualIndex(column), column);
        m_table.setColumnWidth(column, Theme::current().scaled(m_firstWidths[column]));
        if (column != CaseloadModel::Name) {
            actions().at(column - 1)->setChecked(true);
        }
    }
    keepSoon();
}

void CaseloadColumns::keepSoon()
{
    if (!m_restoring) {
        m_timer->start();
    }
}

void CaseloadColumns::keep()
{
    if (const model::Result<void> kept = write(); !kept) {
        Q_EMIT failed(kept.error());
    }
}

model::Result<void> CaseloadColumns::write()
{
    QCborArray columns;
    const QHeaderView *head = m_table.horizontalHeader();
    for (int place = 0; place < CaseloadModel::ColumnCount; ++place) {
        const int column = head->logicalIndex(place);
        const bool shown = !m_table.isColumnHidden(column);
        // A hidden column has no width: it comes back as it was at first.
        const int width = shown ? plainWidth(m_table.columnWidth(column)) : m_firstWidths[column];
        columns.append(
            QCborMap{{u"column"_s, CaseloadText::columnId(column)}, {u"shown"_s, shown}, {u"width"_s, width}});
    }
    return db::UserSettings(m_store).setValue(settingName(), columns);
}

} // namespace widgets

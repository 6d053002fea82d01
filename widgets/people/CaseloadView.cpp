#include "widgets/people/CaseloadView.h"

#include "widgets/look/Theme.h"
#include "widgets/people/CaseloadDelegate.h"
#include "widgets/people/CaseloadModel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace widgets
{

CaseloadView::CaseloadView(CaseloadModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("caseload"));
    setAccessibleName(tr("People"));
    setModel(model);
    setItemDelegate(new CaseloadDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSortingEnabled(true);
    sortByColumn(CaseloadModel::Name, Qt::AscendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::current().scaled(28));
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    constexpr int widths[] = {208, 90, 154, 112, 84, 120, 122, 170, 120};
    for (int column = 0; column < CaseloadModel::ColumnCount; ++column) {
        setColumnWidth(column, Theme::current().scaled(widths[column]));
    }
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_last = -1; });
}

void CaseloadView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::SelectAll)) {
        m_model->choose(0, m_model->rowCount() - 1, true);
    } else if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->key() == Qt::Key_Space) {
        toggle(currentIndex().row());
    } else if (shift && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        extend(event->key() == Qt::Key_Down ? 1 : -1);
    } else if (event->key() == Qt::Key_Escape && m_model->chosenCount() > 0) {
        m_model->clearChosen();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT activated(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void CaseloadView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool onTick = index.isValid() && index.column() == CaseloadModel::Name &&
                        event->pos().x() < CaseloadDelegate::tickBox(visualRect(index)).right() + 6;
    const bool more = index.isValid() && m_last >= 0 && event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->button() != Qt::LeftButton || !(onTick || more)) {
        QTableView::mousePressEvent(event);
        return;
    }
    if (more) {
        m_model->choose(std::min(m_last, index.row()), std::max(m_last, index.row()), true);
    } else {
        toggle(index.row());
    }
    setCurrentIndex(index);
    m_last = index.row();
}

void CaseloadView::toggle(int row)
{
    if (row >= 0) {
        m_model->choose(row, row, !m_model->isChosen(row));
        m_last = row;
    }
}

void CaseloadView::extend(int by)
{
    const int from = currentIndex().row();
    const int to = std::clamp(from + by, 0, m_model->rowCount() - 1);
    if (from >= 0) {
        m_model->choose(std::min(from, to), std::max(from, to), true);
        setCurrentIndex(m_model->index(to, currentIndex().column()));
        m_last = to;
    }
}

QString CaseloadView::asText() const
{
    QStringList lines;
    const auto line = [this, &lines](auto text) {
        QStringList cells;
        for (int place = 0; place < m_model->columnCount(); ++place) {
            if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column)) {
                cells.append(text(column).simplified());
            }
        }
        lines.append(cells.join(u'\t'));
    };
    line([this](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->chosenCount() > 0 ? m_model->isChosen(row) : row == currentIndex().row()) {
            line([this, row](int column) { return m_model->index(row, column).data().toString(); });
        }
    }
    return lines.join(u'\n');
}

void CaseloadView::copy()
{
    const QString text = asText();
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(static_cast<int>(text.count(u'\n')));
}

} // namespace widgets

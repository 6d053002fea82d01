// CaseloadDelegate paints a line of the caseload: names bold, states and late days with icon and word.
#pragma once

#include <QStyledItemDelegate>

namespace widgets
{

class CaseloadModel;

class CaseloadDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CaseloadDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the box is that chooses a line, in its first cell.
    [[nodiscard]] static QRect tickBox(const QRect &cell);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace widgets

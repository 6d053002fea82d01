// KnownStoreDelegate paints a row of the list of case stores: its label, where it lies and when it was last opened.
#pragma once

#include <QStyledItemDelegate>

namespace widgets
{

class KnownStoreDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What a row's item holds, beside its label as Qt::DisplayRole.
    enum Field { FolderField = Qt::UserRole, OpenedField };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace widgets

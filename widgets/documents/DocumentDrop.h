// DocumentDrop lets files be dropped anywhere on a page.
#pragma once

#include <QObject>

class QWidget;

namespace widgets
{

class DocumentDrop : public QObject
{
    Q_OBJECT

public:
    /// Files over `page` are heard of until it is gone.
    explicit DocumentDrop(QWidget *page);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Files came over the page, or left it.
    void hovered(bool over);
    void dropped(const QStringList &paths);
};

} // namespace widgets

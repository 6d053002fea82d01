// PageView shows one page of a document, as large as is wanted.
#pragma once

#include <QImage>
#include <QScrollArea>

class QLabel;

namespace widgets
{

class PageView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void setPage(const QImage &page);
    /// As wide as there is room, until zoom() is called.
    void fitWidth();
    /// Larger (more than 1) or smaller than it is.
    void zoom(double factor);
    /// Of the page's own size.
    [[nodiscard]] int percent() const;

Q_SIGNALS:
    void scaled(int percent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void show();

    QImage m_page;
    QLabel *m_paper;
    double m_scale = 1;
    bool m_fits = true;
};

} // namespace widgets

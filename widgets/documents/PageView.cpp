#include "widgets/documents/PageView.h"

#include "widgets/common/Words.h"

#include <QLabel>

#include <algorithm>

namespace widgets
{

namespace
{
constexpr double smallest = 0.1;
constexpr double largest = 3;
} // namespace

PageView::PageView(QWidget *parent)
    : QScrollArea(parent)
    , m_paper(new QLabel)
{
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setWidget(m_paper);
}

void PageView::setPage(const QImage &page)
{
    m_page = page;
    show();
}

void PageView::fitWidth()
{
    m_fits = true;
    show();
}

void PageView::zoom(double factor)
{
    m_fits = false;
    m_scale = std::clamp(m_scale * factor, smallest, largest);
    show();
}

int PageView::percent() const
{
    constexpr int whole = 100;
    return qRound(m_scale * whole);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_fits) {
        show();
    }
}

void PageView::focusInEvent(QFocusEvent *event)
{
    setKind(this, "focused"); // it has the keyboard to be scrolled, and shows it
    QScrollArea::focusInEvent(event);
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    setKind(this, "");
    QScrollArea::focusOutEvent(event);
}

void PageView::show()
{
    if (m_page.isNull()) {
        return;
    }
    if (m_fits) {
        // A small picture is not blown up.
        const int room = std::max(width() - 2 * frameWidth() - 20, 1); // with the scroll bar's place kept free
        m_scale = std::clamp(double(room) / m_page.width(), smallest, 1.0);
    }
    const QSize size = (QSizeF(m_page.size()) * m_scale).toSize().expandedTo({1, 1});
    m_paper->setPixmap(QPixmap::fromImage(m_page.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
    m_paper->resize(size);
    Q_EMIT scaled(percent());
}

} // namespace widgets

#include "widgets/engagement/FigureCard.h"

#include "widgets/charts/Numbers.h"
#include "widgets/common/Words.h"
#include "widgets/engagement/EngagementWords.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"

#include <QBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int iconSide = 16;

} // namespace

FigureCard::FigureCard(int months, QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_mark(new QLabel)
    , m_figure(new QPushButton)
    , m_of(label("caption", {}))
    , m_likely(label("caption", {}))
    , m_title(EngagementWords::stayed(months))
{
    setProperty("kind", u"panel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(2);
    auto *title = label("plain", m_title);
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_figure->setObjectName(u"figure%1"_s.arg(months));
    m_figure->setAutoDefault(true); // Enter presses it, as Space does
    connect(m_figure, &QPushButton::clicked, this, &FigureCard::receiptWanted);
    auto *sure = new QVBoxLayout;
    sure->setSpacing(0);
    sure->addWidget(m_of);
    sure->addWidget(m_likely);
    row->addWidget(m_icon);
    row->addWidget(m_figure);
    row->addLayout(sure, 1);
    row->addWidget(m_mark, 0, Qt::AlignTop); // says that there is a receipt; the number opens it
    layout->addLayout(row);
    paintIcons();
    connect(&Theme::current(), &Theme::changed, this, &FigureCard::paintIcons);
}

void FigureCard::paintIcons()
{
    const int side = Theme::current().scaled(iconSide);
    m_icon->setPixmap(icon("hourglass", Token::Muted).pixmap(side, side));
    m_mark->setPixmap(icon("receipt-text", Token::Muted).pixmap(side, side));
}

void FigureCard::setFigure(const model::EngagedAtMonths &row)
{
    const bool shown = row.share.enough() && row.share.value.has_value();
    m_icon->setVisible(!shown);
    setKind(m_figure, shown ? "figure" : "link");
    if (shown) {
        m_figure->setText(Numbers::percent(row.share.value));
        m_of->setText(tr("%1 of %2").arg(Numbers::count(row.engaged), Numbers::count(row.eligible)));
        m_likely->setText(Numbers::percentSpan(row.share.lower, row.share.upper));
    } else {
        m_figure->setText(tr("Not enough people yet"));
        m_of->setText(tr("%1 of %2").arg(Numbers::count(row.share.n), Numbers::count(row.share.minimum)));
        m_likely->clear();
    }
    m_likely->setVisible(shown);
    m_figure->setAccessibleName(tr("%1: %2", "what a figure is, then the figure").arg(m_title, m_figure->text()));
    m_figure->setAccessibleDescription(
        shown ? tr("%1, likely %2. Opens the receipt.", "how many, then a span of percentages")
                    .arg(m_of->text(), m_likely->text())
              : tr("%1. Opens the receipt.").arg(Numbers::notEnough(row.share.n, row.share.minimum)));
    m_figure->setToolTip(tr("Open the receipt"));
}

void FigureCard::setOpened(bool opened)
{
    setKind(this, opened ? "panel-chosen" : "panel");
}

} // namespace widgets

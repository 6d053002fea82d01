#include "widgets/shell/Rail.h"

#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/screenreader/ScreenReaderRole.h"

#include <QButtonGroup>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace widgets
{

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_buttons(new QButtonGroup(this))
{
    setProperty("kind", QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    ScreenReaderRole::setTabs(this, tr("Pages"));
    setFixedWidth(Theme::current().scaled(96));
    m_layout->setContentsMargins(4, 8, 4, 8);
    m_layout->setSpacing(4);
    m_layout->addStretch();
    connect(m_buttons, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::addPage(int page, const char *iconName, const QString &name, const QKeySequence &key)
{
    auto *button = new QToolButton;
    ScreenReaderRole::setTab(button);
    button->setProperty("kind", QStringLiteral("rail"));
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIcon(icon(iconName));
    const int side = Theme::current().scaled(20);
    button->setIconSize(QSize(side, side));
    button->setText(name);
    button->setAccessibleName(name);
    button->setToolTip(tr("%1 (%2)", "a page and its key").arg(name, key.toString(QKeySequence::NativeText)));
    // Not the button's own shortcut, which plays a press first and would take the keyboard from what is typed
    // meanwhile.
    connect(new QShortcut(key, button), &QShortcut::activated, button, &QToolButton::click);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_buttons->addButton(button, page);
    m_layout->insertWidget(m_layout->count() - 1, button);
    const QMargins sides = m_layout->contentsMargins();
    setFixedWidth(std::max(width(), button->sizeHint().width() + sides.left() + sides.right())); // long words
}

void Rail::setCurrent(int page)
{
    if (QAbstractButton *button = m_buttons->button(page)) {
        button->setChecked(true);
    }
}

} // namespace widgets

#include "widgets/shell/TopBar.h"

#include "widgets/common/KeyButton.h"
#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"

#include <QHBoxLayout>

namespace widgets
{

TopBar::TopBar(FindPeople find, const QString &userName, const QString &role, QWidget *parent)
    : QWidget(parent)
    , m_find(new FindBox(std::move(find)))
{
    setProperty("kind", QStringLiteral("topbar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 7, 16, 7);
    layout->setSpacing(8);
    auto *mark = new QLabel;
    mark->setPixmap(icon("mark", Token::Accent).pixmap(24, 24));
    mark->setAlignment(Qt::AlignCenter);
    mark->setFixedWidth(Theme::current().scaled(96));
    mark->setAccessibleName(tr("Alongside"));
    layout->addWidget(mark);
    // With very large text the keys and the role go first, so that the window still fits a small screen.
    const bool roomy = !Theme::current().hasVeryLargeText();
    m_find->setMinimumWidth(Theme::current().scaled(100));
    m_find->setMaximumWidth(Theme::current().scaled(440));
    layout->addWidget(m_find, 1);
    auto *log = new KeyButton(tr("Log contact"));
    log->setObjectName(QStringLiteral("logContactButton"));
    log->setProperty("kind", QStringLiteral("filled"));
    log->setIcon(icon("notebook-pen", Token::OnAccent));
    log->setKey(QKeySequence(Qt::CTRL | Qt::Key_L), KeyButton::Press::Yes, roomy);
    connect(log, &QPushButton::clicked, this, &TopBar::logContactWanted);
    layout->addWidget(log);
    layout->addStretch();
    auto *who = new QLabel;
    who->setPixmap(icon("user").pixmap(16, 16));
    layout->addWidget(who);
    layout->addWidget(label("field", userName));
    if (roomy) {
        layout->addWidget(label("muted", role));
    }
    auto *lock = new KeyButton(tr("Lock"));
    lock->setProperty("kind", QStringLiteral("flat"));
    lock->setIcon(icon("lock"));
    lock->setKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), KeyButton::Press::Yes, roomy);
    connect(lock, &QPushButton::clicked, this, &TopBar::lockWanted);
    layout->addWidget(lock);
}

} // namespace widgets

#include "widgets/contacts/round/OutcomeKeys.h"

#include "widgets/common/KeyButton.h"
#include "widgets/contacts/ContactText.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"

#include <QGridLayout>
#include <QShortcut>

namespace widgets
{

OutcomeKeys::OutcomeKeys(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("outcomeKeys"));
    setAccessibleName(tr("How it went"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    for (const model::Outcome outcome : ContactText::outcomes()) {
        addButton(outcome);
    }
}

void OutcomeKeys::addButton(model::Outcome outcome)
{
    const QKeySequence key(ContactText::outcomeKey(outcome));
    auto *button = new KeyButton(ContactText::outcome(outcome));
    button->setIcon(icon(ContactText::outcomeIcon(outcome)));
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setKey(key, KeyButton::Press::No);
    auto *shortcut = new QShortcut(key, this);
    shortcut->setAutoRepeat(false); // a key that is held down is one person, not ten
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    connect(button, &QPushButton::clicked, this, [this, outcome] { Q_EMIT pressed(outcome); });
    auto *grid = static_cast<QGridLayout *>(layout());
    const int columns = Theme::current().hasVeryLargeText() ? 2 : 3;
    grid->addWidget(button, grid->count() / columns, grid->count() % columns);
}

} // namespace widgets

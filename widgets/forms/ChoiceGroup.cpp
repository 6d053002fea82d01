#include "widgets/forms/ChoiceGroup.h"

#include "widgets/common/FlowLayout.h"
#include "widgets/forms/KeyChip.h"
#include "widgets/look/Icon.h"
#include "widgets/screenreader/ScreenReaderRole.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace widgets
{

bool ChoiceGroup::s_singleKeys = true;

void ChoiceGroup::setSingleKeysEnabled(bool enabled)
{
    s_singleKeys = enabled;
}

ChoiceGroup::ChoiceGroup(const QString &name, const QList<Choice> &choices, Choose choose, int columns, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_choose(choose)
{
    ScreenReaderRole::setGroup(this, name);
    for (const Choice &choice : choices) {
        addButton(choice);
    }
    if (columns == 0) {
        auto *flow = new FlowLayout(this);
        for (QToolButton *button : std::as_const(m_buttons)) {
            flow->addWidget(button);
        }
        return;
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    for (qsizetype at = 0; at < m_buttons.size(); ++at) {
        m_buttons[at]->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        grid->addWidget(m_buttons[at], static_cast<int>(at) / columns, static_cast<int>(at) % columns);
    }
}

void ChoiceGroup::addButton(const Choice &choice)
{
    auto *button = new KeyChip(choice.key, this);
    if (m_choose == Choose::One) {
        ScreenReaderRole::setOneOf(button);
    }
    button->setCheckable(true);
    button->setAutoExclusive(m_choose == Choose::One); // Tab goes to the chosen one, arrows to the others
    button->setProperty("kind", choice.icon ? QStringLiteral("chip") : QStringLiteral("small-chip"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setText(choice.words);
    button->setAccessibleName(choice.words);
    if (!choice.key.isEmpty()) {
        button->setAccessibleDescription(tr("Key: %1").arg(choice.key));
    }
    button->setFocusPolicy(Qt::StrongFocus);
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, [this, button] { toggled(button); });
    m_buttons.append(button);
    showState(button);
}

void ChoiceGroup::toggled(QToolButton *button)
{
    if (m_choose == Choose::One) {
        for (QToolButton *other : std::as_const(m_buttons)) {
            other->setChecked(other == button);
        }
    }
    for (QToolButton *other : std::as_const(m_buttons)) {
        showState(other);
    }
    Q_EMIT changed();
}

void ChoiceGroup::showState(QToolButton *button)
{
    const Choice &choice = m_choices[m_buttons.indexOf(button)];
    // On is a tick as well as a tint: never colour alone.
    if (button->isChecked()) {
        button->setIcon(icon("check", Token::TintText));
    } else {
        button->setIcon(choice.icon ? icon(choice.icon) : QIcon());
    }
}

void ChoiceGroup::setChosen(const QStringList &ids)
{
    for (qsizetype at = 0; at < m_buttons.size(); ++at) {
        m_buttons[at]->setChecked(ids.contains(m_choices[at].id));
        showState(m_buttons[at]);
    }
}

QStringList ChoiceGroup::chosen() const
{
    QStringList ids;
    for (qsizetype at = 0; at < m_buttons.size(); ++at) {
        if (m_buttons[at]->isChecked()) {
            ids.append(m_choices[at].id);
        }
    }
    return ids;
}

void ChoiceGroup::focusChosen()
{
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (button->isChecked()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    if (!m_buttons.isEmpty()) {
        m_buttons.first()->setFocus(Qt::TabFocusReason);
    }
}

void ChoiceGroup::moveFocus(QToolButton *from, int by)
{
    const qsizetype count = m_buttons.size();
    m_buttons[(m_buttons.indexOf(from) + by + count) % count]->setFocus(Qt::TabFocusReason);
}

bool ChoiceGroup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *button = static_cast<QToolButton *>(watched);
    if (key->key() == Qt::Key_Right || key->key() == Qt::Key_Down) {
        moveFocus(button, 1);
        return true;
    }
    if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Up) {
        moveFocus(button, -1);
        return true;
    }
    if (!s_singleKeys || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || key->text().isEmpty()) {
        return QWidget::eventFilter(watched, event);
    }
    if (QToolButton *meant = withKey(key->text())) {
        meant->setFocus(Qt::TabFocusReason);
        meant->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// The first whose key this is; when it is on already, the next that shares the key.
QToolButton *ChoiceGroup::withKey(const QString &key) const
{
    QToolButton *first = nullptr;
    bool after = false;
    for (qsizetype at = 0; at < m_choices.size(); ++at) {
        if (m_choices[at].key.isEmpty() || key.compare(m_choices[at].key, Qt::CaseInsensitive) != 0) {
            continue;
        }
        if (after && m_choose == Choose::One) {
            return m_buttons[at];
        }
        first = first ? first : m_buttons[at];
        after = m_buttons[at]->isChecked();
    }
    return first;
}

} // namespace widgets

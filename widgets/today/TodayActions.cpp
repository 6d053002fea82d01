#include "widgets/today/TodayActions.h"

#include "widgets/common/FlowLayout.h"
#include "widgets/common/KeyButton.h"
#include "widgets/today/TodayWork.h"

#include <QHBoxLayout>

#include <algorithm>

namespace widgets
{

namespace
{

using Act = TodayActions::Act;

constexpr std::pair<Qt::Key, Act> keys[] = {
    {Qt::Key_L, Act::Log},  {Qt::Key_O, Act::Open},   {Qt::Key_Return, Act::Open}, {Qt::Key_Enter, Act::Open},
    {Qt::Key_D, Act::Done}, {Qt::Key_F, Act::Finish}, {Qt::Key_X, Act::Discard},   {Qt::Key_W, Act::Later},
    {Qt::Key_T, Act::Task}, {Qt::Key_Q, Act::Ask},
};

} // namespace

TodayActions::TodayActions(bool mayWrite, bool mayAsk, QWidget *parent)
    : QWidget(parent)
    , m_mayWrite(mayWrite)
    , m_mayAsk(mayAsk)
{
    setProperty("kind", QStringLiteral("foot"));
    setAttribute(Qt::WA_StyledBackground);
    auto *frame = new QHBoxLayout(this);
    frame->setContentsMargins(16, 8, 12, 8);
    auto *parts = new QWidget; // with long words or large text they take a second row
    auto *layout = new FlowLayout(parts);
    frame->addWidget(parts, 1);
    add(*layout, Act::Log, tr("Log"), Qt::Key_L);
    add(*layout, Act::Open, tr("Open"), Qt::Key_O);
    add(*layout, Act::Done, tr("Done"), Qt::Key_D);
    add(*layout, Act::Finish, tr("Finish"), Qt::Key_F);
    add(*layout, Act::Discard, tr("Discard"), Qt::Key_X);
    add(*layout, Act::Later, tr("Later"), Qt::Key_W);
    add(*layout, Act::Task, tr("Add a task"), Qt::Key_T);
    add(*layout, Act::Ask, tr("Ask the worker"), Qt::Key_Q);
}

void TodayActions::add(QLayout &layout, Act act, const QString &words, Qt::Key key)
{
    auto *button = new KeyButton(words);
    button->setKey(QKeySequence(key), KeyButton::Press::No);
    connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT wanted(act); });
    layout.addWidget(button);
    m_buttons.insert(act, button);
}

bool TodayActions::offers(Act act, const db::TodayRow &row) const
{
    const bool draft = row.section == db::TodaySection::Drafts;
    const bool person = !row.person.isNull();
    switch (act) {
    case Act::Log:
        return person && !draft;
    case Act::Open:
        return person;
    case Act::Done:
        return TodayWork::canFinish(row);
    case Act::Finish:
    case Act::Discard:
        return draft;
    case Act::Later:
        return !draft;
    case Act::Task:
        return person && m_mayWrite;
    case Act::Ask:
        return person && m_mayAsk;
    }
    return false;
}

void TodayActions::setRow(const db::TodayRow *row)
{
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        button.value()->setVisible(row && offers(button.key(), *row));
    }
}

std::optional<Act> TodayActions::actOf(int key, const db::TodayRow *row)
{
    const auto found = std::ranges::find(keys, key, &std::pair<Qt::Key, Act>::first);
    if (found == std::ranges::end(keys)) {
        return std::nullopt;
    }
    // A draft of a group session is about nobody: opening it is going on with it.
    const bool group = row && row->section == db::TodaySection::Drafts && row->person.isNull();
    return found->second == Act::Open && group ? Act::Finish : found->second;
}

QPoint TodayActions::placeOfMenu(QSize menu) const
{
    return m_buttons[Act::Later]->mapToGlobal(QPoint(0, -menu.height()));
}

} // namespace widgets

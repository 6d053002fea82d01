#include "widgets/people/ChosenBar.h"

#include "db/store/CaseStore.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/people/CaseloadModel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace widgets
{

ChosenBar::ChosenBar(CaseloadModel &model, const db::CaseStore &store, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_count(label("field", {}))
{
    setObjectName(QStringLiteral("chosenBar"));
    setProperty("kind", QStringLiteral("chosen"));
    setAccessibleName(tr("Chosen people"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    auto *parts = new QWidget; // with large text they take a second row
    auto *flow = new FlowLayout(parts);
    layout->addWidget(parts, 1);
    flow->addWidget(m_count);
    if (store.require(model::Action::Reassign)) {
        flow->addWidget(addButton("user-check", tr("Assign key worker…"), &ChosenBar::assignWanted));
    }
    flow->addWidget(addButton("users", tr("Log a group session…"), &ChosenBar::groupWanted));
    flow->addWidget(addButton("phone", tr("Phone round…"), &ChosenBar::roundWanted));
    flow->addWidget(addButton("printer", tr("Contact sheet…"), &ChosenBar::sheetWanted));
    if (store.require(model::Action::Export)) {
        flow->addWidget(addButton("file-up", tr("Export…"), &ChosenBar::exportWanted));
    }
    flow->addWidget(addButton("copy", tr("Copy as a table"), &ChosenBar::copyWanted));
    flow->addWidget(label("caption", tr("Space chooses, Shift+↓ more, Ctrl+A all that are shown")));
    auto *clear = new QToolButton;
    clear->setProperty("kind", QStringLiteral("link"));
    clear->setText(tr("Clear choice (Esc)"));
    clear->setFocusPolicy(Qt::StrongFocus);
    connect(clear, &QToolButton::clicked, this, [this] { m_model.clearChosen(); });
    flow->addWidget(clear);
    connect(&model, &CaseloadModel::chosenChanged, this, &ChosenBar::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, &ChosenBar::refresh);
    refresh();
}

QPushButton *ChosenBar::addButton(const char *iconName, const QString &words, void (ChosenBar::*signal)())
{
    auto *button = new QPushButton(icon(iconName), words);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

void ChosenBar::refresh()
{
    const auto count = static_cast<int>(m_model.chosenCount());
    const auto hidden = static_cast<int>(m_model.chosenHidden());
    const QString chosen = tr("%n people chosen", "in the caseload", count);
    m_count->setText(hidden == 0 ? chosen : tr("%1, %n of them not shown", "how many are chosen", hidden).arg(chosen));
    setVisible(count > 0);
}

} // namespace widgets

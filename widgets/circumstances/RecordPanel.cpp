#include "widgets/circumstances/RecordPanel.h"

#include "widgets/common/FlowLayout.h"
#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets
{

namespace
{
constexpr qsizetype atFirst = 6;
}

RecordPanel::RecordPanel(const QString &title, const QString &empty, const QString &add, QWidget *parent)
    : QFrame(parent)
    , m_empty(empty)
    , m_list(new QVBoxLayout)
{
    setProperty("kind", QStringLiteral("panel"));
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    auto *words = label("section", title);
    words->setWordWrap(true);
    head->addWidget(words, 1);
    auto *button = new QPushButton(icon("plus"), add);
    button->setAccessibleDescription(title);
    connect(button, &QPushButton::clicked, this, &RecordPanel::addWanted);
    head->addWidget(button, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_list->setSpacing(2);
    layout->addLayout(m_list);
    layout->addStretch();
}

void RecordPanel::setRows(const QList<Row> &rows)
{
    m_rows = rows;
    std::ranges::stable_sort(m_rows, {}, &Row::past);
    show(m_all);
}

void RecordPanel::show(bool all)
{
    m_all = all;
    const int focused = focusedRow();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_rows.isEmpty()) {
        QLabel *words = label("muted", m_empty);
        words->setWordWrap(true);
        m_list->addWidget(words);
    }
    m_buttons.clear();
    const qsizetype shown = all ? m_rows.size() : std::min(m_rows.size(), atFirst);
    for (qsizetype at = 0; at < shown; ++at) {
        if (at > 0) {
            m_list->addWidget(line());
        }
        m_list->addWidget(rowOf(m_rows[at]));
    }
    if (shown < m_rows.size()) {
        auto *more = new QPushButton(tr("Show all %n", "entries of a list", static_cast<int>(m_rows.size())));
        setKind(more, "link");
        // It goes with the rows, after its own click is over.
        connect(more, &QPushButton::clicked, this, [this] { show(true); }, Qt::QueuedConnection);
        m_list->addWidget(more, 0, Qt::AlignLeft);
    }
    if (focused >= 0 && !m_buttons.isEmpty()) {
        m_buttons[std::min<qsizetype>(focused, m_buttons.size() - 1)]->setFocus(Qt::OtherFocusReason);
    }
}

/// Whose button the keyboard is on, or will be when a dialog over the window closes; -1 for none.
int RecordPanel::focusedRow() const
{
    for (int at = 0; at < m_buttons.size(); ++at) {
        if (m_buttons[at] == window()->focusWidget()) {
            return at;
        }
    }
    return -1;
}

QWidget *RecordPanel::rowOf(const Row &row)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 3, 0, 3);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    const auto say = [texts](const char *kind, const QString &words) {
        QLabel *said = label(kind, words);
        said->setWordWrap(true);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(said);
    };
    say(row.past ? "muted" : "body", row.words);
    if (!row.detail.isEmpty()) {
        say("caption", row.detail);
    }
    if (!row.tags.isEmpty()) {
        auto *tags = new QWidget;
        auto *flow = new FlowLayout(tags);
        for (const auto &[kind, words] : row.tags) {
            flow->addWidget(label(kind, words));
        }
        texts->addWidget(tags);
    }
    layout->addLayout(texts, 1);
    if (!row.actions.isEmpty()) {
        auto *more = new QToolButton;
        more->setProperty("kind", QStringLiteral("flat"));
        more->setIcon(icon("ellipsis"));
        more->setAccessibleName(tr("What to do with %1", "an entry").arg(row.words));
        more->setToolTip(tr("Change, end or strike out"));
        more->setPopupMode(QToolButton::InstantPopup);
        more->setFocusPolicy(Qt::StrongFocus);
        auto *menu = new QMenu(more);
        for (const Action &action : row.actions) {
            menu->addAction(icon(action.icon), action.words, this, action.act);
        }
        more->setMenu(menu);
        layout->addWidget(more, 0, Qt::AlignTop);
        m_buttons.append(more);
    }
    return box;
}

} // namespace widgets

#include "widgets/circumstances/RecordPanel.h"

#include "widgets/common/FlowLayout.h"
#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/marks/Tag.h"

#include <QCheckBox>
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
        if (at > 0 && !m_rows[at].under) {
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
    layout->setContentsMargins(row.under ? Theme::current().scaled(24) : 0, 3, 0, 3);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(headOf(row));
    const auto say = [texts](const QString &words) {
        QLabel *said = label("caption", words);
        said->setWordWrap(true);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(said);
    };
    if (!row.detail.isEmpty()) {
        say(row.detail);
    }
    if (!row.tags.isEmpty()) {
        auto *tags = new QWidget;
        auto *flow = new FlowLayout(tags);
        for (const Mark &mark : row.tags) {
            flow->addWidget(mark.icon ? static_cast<QWidget *>(new Tag(mark.kind, mark.icon, mark.words))
                                      : label(mark.kind, mark.words));
        }
        texts->addWidget(tags);
    }
    layout->addLayout(texts, 1);
    if (!row.actions.isEmpty()) {
        layout->addWidget(menuOf(row), 0, Qt::AlignTop);
    }
    return box;
}

/// What the row says, with a box to tick if it has one.
QWidget *RecordPanel::headOf(const Row &row)
{
    QLabel *said = label(row.past ? "muted" : "body", row.words);
    said->setWordWrap(true);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!row.ticked) {
        return said;
    }
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *box = new QCheckBox;
    box->setChecked(*row.ticked);
    box->setAccessibleName(row.words);
    box->setToolTip(*row.ticked ? tr("Done. Space: it is to do again") : tr("Space: it is done"));
    // The row is made anew by what the tick saves, after its own click is over.
    connect(box, &QCheckBox::toggled, this, row.tick, Qt::QueuedConnection);
    layout->addWidget(box, 0, Qt::AlignTop);
    layout->addWidget(said, 1);
    m_buttons.append(box);
    return line;
}

QToolButton *RecordPanel::menuOf(const Row &row)
{
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
    m_buttons.append(more);
    return more;
}

} // namespace widgets

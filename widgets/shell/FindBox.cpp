#include "widgets/shell/FindBox.h"

#include "widgets/common/EditParts.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/people/CaseloadText.h"
#include "widgets/people/lines/SearchKey.h"

#include <QAction>
#include <QKeyEvent>

namespace widgets
{

namespace
{
constexpr int mostPeople = 8;
constexpr int personRole = Qt::UserRole;
constexpr int commandRole = Qt::UserRole + 1;
constexpr int addRole = Qt::UserRole + 2;
} // namespace

FindBox::FindBox(FindPeople find, QWidget *parent)
    : QLineEdit(parent)
    , m_find(std::move(find))
    , m_results(new QListWidget(this))
{
    setObjectName(QStringLiteral("find"));
    setAccessibleName(tr("Find a person, page or command"));
    setPlaceholderText(tr("Find a person, page or command   Ctrl+K"));
    addIcon(this, "search");
    m_results->hide();
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setAccessibleName(tr("What was found"));
    m_results->setObjectName(QStringLiteral("found"));
    connect(this, &QLineEdit::textEdited, this, &FindBox::offer);
    connect(m_results, &QListWidget::itemClicked, this, &FindBox::choose);
}

FindBox::~FindBox()
{
    delete m_results; // which the window has, and may have taken with it
}

void FindBox::start()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FindBox::offer()
{
    m_results->clear();
    const QList<db::CaseloadRow> people = m_find(text(), mostPeople);
    for (const db::CaseloadRow &row : people) {
        auto *item = new QListWidgetItem(icon("user", Token::Muted), CaseloadText::nameAndReference(row), m_results);
        item->setData(personRole, row.person.bytes());
    }
    offerCommands();
    if (people.isEmpty() && m_results->count() == 0 && !SearchKey::words(text()).isEmpty()) {
        auto *item = new QListWidgetItem(
            icon("user-plus", Token::Muted),
            tr("Nobody fits. Add “%1” as somebody new…", "what was typed").arg(text().simplified()), m_results);
        item->setData(addRole, text().simplified());
    }
    if (m_results->count() == 0) {
        m_results->hide();
        return;
    }
    m_results->setCurrentRow(0);
    // Over the pages, not a window of its own: that would take part in who is active, and lose.
    if (m_results->parentWidget() != window()) {
        m_results->setParent(window());
    }
    m_results->ensurePolished();
    const int height = m_results->sizeHintForRow(0) * m_results->count() + 2 * m_results->frameWidth();
    m_results->setGeometry(QRect(mapTo(window(), rect().bottomLeft()) + QPoint(0, 2), QSize(width(), height)));
    m_results->scrollToTop();
    m_results->raise();
    m_results->show();
}

void FindBox::offerCommands()
{
    const QStringList words = SearchKey::words(text());
    for (qsizetype at = 0; at < m_commands.size() && !words.isEmpty(); ++at) {
        const QString name = QString(m_commands[at]->text()).remove(u'&');
        if (!m_commands[at]->isEnabled() || !SearchKey::matches(SearchKey::fold(name), words)) {
            continue;
        }
        const QString key = m_commands[at]->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(icon("arrow-right", Token::Muted),
                                         key.isEmpty() ? name : tr("%1   %2", "a command and its key").arg(name, key),
                                         m_results);
        item->setData(commandRole, at);
    }
}

void FindBox::move(int by)
{
    if (m_results->count() > 0) {
        m_results->setCurrentRow((m_results->currentRow() + by + m_results->count()) % m_results->count());
    }
}

void FindBox::choose()
{
    const QListWidgetItem *item = m_results->isVisible() ? m_results->currentItem() : nullptr;
    if (!item) {
        return;
    }
    const QByteArray person = item->data(personRole).toByteArray();
    const QVariant command = item->data(commandRole);
    const QString newcomer = item->data(addRole).toString();
    m_results->hide();
    clear();
    if (!person.isEmpty()) {
        Q_EMIT personChosen(model::PersonId::fromBytes(person).value_or(model::PersonId()));
    } else if (!newcomer.isEmpty()) {
        Q_EMIT addWanted(newcomer);
    } else if (command.isValid()) {
        m_commands[command.toLongLong()]->trigger();
    }
}

void FindBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        move(1);
        return;
    case Qt::Key_Up:
        move(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return;
    case Qt::Key_Escape:
        m_results->hide();
        clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FindBox::focusOutEvent(QFocusEvent *event)
{
    if (m_results) {
        m_results->hide();
    }
    QLineEdit::focusOutEvent(event);
}

} // namespace widgets

#include "widgets/filters/FilterChip.h"

#include "widgets/screenreader/ScreenReaderRole.h"

#include <QMenu>

#include <algorithm>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype linesBeforeChoices = 2; ///< "Anything", and the line under it.
} // namespace

FilterChip::FilterChip(const QString &name, const QString &anything, Choose choose, QWidget *parent)
    : QToolButton(parent)
    , m_name(name)
    , m_anything(anything)
    , m_choose(choose)
{
    ScreenReaderRole::set(this, QAccessible::ButtonMenu);
    setProperty("kind", u"chip"_s);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(true);
    setMenu(new QMenu(this));
    say();
}

void FilterChip::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    m_values.removeIf([&choices](const QString &value) {
        return std::ranges::none_of(choices, [&value](const Choice &choice) { return choice.value == value; });
    });
    menu()->clear();
    connect(menu()->addAction(m_anything), &QAction::triggered, this, &FilterChip::clear);
    menu()->addSeparator();
    for (const Choice &choice : choices) {
        QAction *action = menu()->addAction(QString(choice.words).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_values.contains(choice.value));
        connect(action, &QAction::triggered, this, [this, value = choice.value](bool on) { take(value, on); });
    }
    setEnabled(!choices.isEmpty());
    say();
}

void FilterChip::setValues(const QStringList &values)
{
    m_values = values;
    for (qsizetype at = 0; at < m_choices.size(); ++at) {
        menu()->actions().at(at + linesBeforeChoices)->setChecked(values.contains(m_choices[at].value));
    }
    say();
}

void FilterChip::take(const QString &value, bool on)
{
    if (m_choose == Choose::One) {
        m_values.clear();
    }
    m_values.removeAll(value);
    if (on) {
        m_values.append(value);
    }
    setChoices(QList<Choice>(m_choices));
    Q_EMIT changed();
}

void FilterChip::clear()
{
    m_values.clear();
    setChoices(QList<Choice>(m_choices));
    Q_EMIT changed();
}

void FilterChip::say()
{
    QString words = m_name;
    if (m_values.size() == 1) {
        const auto chosen = std::ranges::find(m_choices, m_values.first(), &Choice::value);
        //: A filter and what it is set to.
        words = tr("%1: %2").arg(m_name, chosen == m_choices.end() ? m_values.first() : chosen->words);
    } else if (m_values.size() > 1) {
        words = tr("%1: %Ln chosen", nullptr, static_cast<int>(m_values.size())).arg(m_name);
    }
    setChecked(!m_values.isEmpty());
    setText(QString(words).replace(u'&', u"&&"_s));
    setAccessibleName(m_values.isEmpty() ? tr("Filter by %1, not set").arg(m_name) : tr("Filter: %1").arg(words));
}

} // namespace widgets

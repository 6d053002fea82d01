#include "widgets/person/PersonSide.h"

#include "widgets/common/DayText.h"
#include "widgets/common/Words.h"
#include "widgets/look/Theme.h"
#include "widgets/needs/NeedText.h"
#include "widgets/plans/PlanText.h"

#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostActions = 3;

using Line = MarkedLines::Line;

QList<Line> needsOf(const QList<model::Contact> &contacts)
{
    std::map<QString, int> counts;
    for (const model::Contact &contact : contacts) {
        for (const QString &need : contact.needs) {
            ++counts[need];
        }
    }
    std::vector<std::pair<int, QString>> sorted;
    for (const auto &[need, count] : counts) {
        sorted.emplace_back(-count, need);
    }
    std::ranges::sort(sorted);
    QList<Line> lines;
    for (const auto &[count, need] : sorted) {
        lines.append({.words = PersonSide::tr("%1, in %n contact(s)", "a need", -count).arg(NeedText::words(need))});
    }
    return lines;
}

Line lineOf(const model::PlanAction &action, QDate today)
{
    const bool late = PlanText::isLate(action, today);
    const QString when = PlanText::when(action, today);
    return {.icon = late ? "circle-alert" : "square",
            .token = late ? Token::Danger : Token::Muted,
            .words =
                when.isEmpty()
                    ? PlanText::headline(action)
                    : PersonSide::tr("%1, %2", "something to do and by when").arg(PlanText::headline(action), when)};
}

Line agreedLine(QDate next, QDate today)
{
    if (!next.isValid()) {
        return {.icon = "calendar-plus", .words = PersonSide::tr("No next contact agreed.")};
    }
    if (next < today) {
        return {.icon = "circle-alert",
                .token = Token::Danger,
                .words = PersonSide::tr("Contact agreed for %1, late", "a day").arg(DayText::day(next))};
    }
    return {.icon = "calendar",
            .words = PersonSide::tr("Contact agreed: %1", "a day").arg(DayText::relative(next, today))};
}

/// What was agreed to come next: the contact, then what is to be done by a day.
QList<Line> nextOf(const QList<model::Contact> &contacts, const QList<model::PlanAction> &actions, QDate today)
{
    QList<Line> lines{agreedLine(PersonSide::nextAgreed(contacts), today)};
    for (const model::PlanAction &action : actions) {
        if (!action.isDone() && action.due.isValid() && lines.size() <= mostActions) {
            lines.append(lineOf(action, today));
        }
    }
    return lines;
}

/// The goals being worked on, each with what is to be done for it.
QList<Line> goalsOf(const db::PersonPlan &plan, QDate today)
{
    QList<Line> lines;
    for (const model::Goal &goal : plan.goals) {
        if (goal.state != model::GoalState::Open) {
            continue;
        }
        lines.append({.icon = "target", .token = Token::Info, .words = goal.words});
        for (const model::PlanAction &action : plan.actions) {
            if (action.goal == goal.id && !action.isDone()) {
                lines.append(lineOf(action, today));
                lines.last().deeper = true;
            }
        }
    }
    return lines;
}

} // namespace

QDate PersonSide::nextAgreed(const QList<model::Contact> &contacts)
{
    for (const model::Contact &contact : contacts) {
        if (contact.next.isValid()) {
            const bool met = std::ranges::any_of(contacts, [&contact](const model::Contact &other) {
                return other.day >= contact.next && other.day > contact.day;
            });
            return met ? QDate() : contact.next;
        }
    }
    return {};
}

PersonSide::PersonSide(QWidget *parent)
    : QScrollArea(parent)
    , m_next(new MarkedLines)
    , m_goals(new MarkedLines)
    , m_staying(label("body", {}))
    , m_needs(new MarkedLines)
{
    auto *page = new QWidget;
    page->setProperty("kind", QStringLiteral("side"));
    page->setAttribute(Qt::WA_StyledBackground);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(Theme::current().scaled(300));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_staying->setWordWrap(true);
    const auto part = [layout](const QString &title, QWidget *words) {
        layout->addWidget(label("field", title));
        words->setAccessibleDescription(title); // their name is what they say
        layout->addWidget(words);
        layout->addWidget(line());
    };
    part(tr("Next"), m_next);
    part(tr("What they want"), m_goals);
    part(tr("Staying in touch"), m_staying);
    part(tr("Needs touched"), m_needs);
    layout->addStretch();
}

void PersonSide::setPerson(const db::PersonFile &file, const db::PersonPlan &plan, QDate today)
{
    m_next->setLines(nextOf(file.contacts, plan.actions, today), {});
    m_goals->setLines(goalsOf(plan, today), tr("No goal is being worked on."));
    const auto attended = [](const model::Contact &contact) { return contact.outcome == model::Outcome::Attended; };
    const auto met = std::ranges::count_if(file.contacts, attended);
    QStringList words;
    if (!file.enrolments.isEmpty() && file.enrolments.first().started.isValid()) {
        words.append(tr("With us since %1.", "a day").arg(DayText::day(file.enrolments.first().started)));
    }
    words.append(tr("Met %1 of %n time(s) tried.", nullptr, static_cast<int>(file.contacts.size())).arg(met));
    const auto last = std::ranges::find_if(file.contacts, attended);
    if (last != file.contacts.end()) {
        words.append(tr("Last met %1.", "19 days ago").arg(DayText::distance(last->day, today)));
    }
    m_staying->setText(words.join(u' '));
    m_needs->setLines(needsOf(file.contacts).mid(0, 6), tr("None recorded yet."));
}

} // namespace widgets

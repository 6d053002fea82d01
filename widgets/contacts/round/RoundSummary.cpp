#include "widgets/contacts/round/RoundSummary.h"

#include "widgets/common/Words.h"
#include "widgets/contacts/ContactText.h"
#include "widgets/look/Icon.h"

#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

RoundSummary::RoundSummary(QWidget *parent)
    : QWidget(parent)
    , m_count(label("figure", {}))
    , m_outcomes(label("body", {}))
    , m_left(label("body", {}))
    , m_goOn(new QPushButton(icon("phone"), {}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_count->setObjectName(u"roundCount"_s);
    m_left->setObjectName(u"roundLeft"_s);
    for (QLabel *words : {m_count, m_outcomes, m_left}) {
        words->setWordWrap(true);
        layout->addWidget(words);
    }
    m_goOn->setObjectName(u"roundGoOn"_s);
    m_goOn->setAutoDefault(false);
    layout->addWidget(m_goOn, 0, Qt::AlignLeft);
    connect(m_goOn, &QPushButton::clicked, this, &RoundSummary::goOnWanted);
}

QString RoundSummary::count(const model::PhoneRound &round)
{
    return tr("%1, %2", "how many were tried; how many were reached")
        .arg(tr("%n tried", "people in a phone round", round.tried()),
             tr("%n reached", "people in a phone round", round.reached()));
}

void RoundSummary::setRound(const model::PhoneRound &round, int unsaved)
{
    m_count->setText(count(round));
    QStringList outcomes;
    for (const model::Outcome outcome : ContactText::outcomes()) {
        if (const int number = round.count(outcome); number > 0) {
            outcomes.append(tr("%1: %2", "how it went; how often").arg(ContactText::outcome(outcome)).arg(number));
        }
    }
    m_outcomes->setText(outcomes.join(u'\n'));
    m_outcomes->setVisible(!outcomes.isEmpty());
    const int skipped = round.skipped();
    const auto people = static_cast<int>(round.people().size());
    const int open = people - round.tried() - round.count(model::Outcome::CancelledByUs) - skipped;
    QStringList left;
    if (skipped > 0) {
        left.append(tr("%n skipped.", "people in a phone round", skipped));
    }
    if (open > 0) {
        left.append(tr("%n not rung yet.", "people in a phone round", open));
    }
    if (unsaved > 0) {
        left.append(tr("What you wrote about %n of them belongs to no contact yet. It is kept as a draft.",
                       "people in a phone round", unsaved));
    }
    m_left->setText(left.join(u' '));
    m_left->setVisible(!left.isEmpty());
    m_goOn->setVisible(open + skipped > 0);
    m_goOn->setText(open > 0 ? tr("Go on with the round") : tr("Ring those who were skipped"));
}

} // namespace widgets

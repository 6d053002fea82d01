#include "widgets/today/TodayPanel.h"

#include "widgets/common/DayText.h"
#include "widgets/common/Words.h"
#include "widgets/contacts/ContactText.h"
#include "widgets/look/Theme.h"
#include "widgets/today/TodayText.h"

#include <QVBoxLayout>

namespace widgets
{

namespace
{

constexpr size_t mostContacts = 6;

} // namespace

TodayPanel::TodayPanel(QWidget *parent)
    : QWidget(parent)
    , m_name(label("section", {}))
    , m_reference(label("caption", {}))
    , m_warning(label("tag-danger", tr("Do not contact")))
    , m_why(label("body", {}))
    , m_worked(label("body", {}))
    , m_last(label("body", {}))
{
    setProperty("kind", QStringLiteral("side"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(Theme::current().scaled(340));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_name->setWordWrap(true);
    layout->addWidget(m_name);
    layout->addWidget(m_reference);
    layout->addWidget(m_warning, 0, Qt::AlignLeft);
    const auto part = [layout](const QString &title, QLabel *words) {
        layout->addWidget(line());
        layout->addWidget(label("section", title));
        words->setWordWrap(true);
        words->setAccessibleDescription(title); // their name is what they say
        layout->addWidget(words);
    };
    part(tr("Why on this list"), m_why);
    part(tr("What has worked"), m_worked);
    part(tr("Last contacts"), m_last);
    layout->addStretch();
    clear();
}

void TodayPanel::clear()
{
    for (QLabel *words : {m_name, m_reference, m_why, m_worked, m_last}) {
        words->clear();
    }
    m_warning->hide();
}

void TodayPanel::setRow(const db::TodayRow &row)
{
    m_name->setText(TodayText::name(row));
    m_reference->setText(row.keyWorker.isEmpty()
                             ? row.reference
                             : tr("%1 · key worker %2", "a reference; a name").arg(row.reference, row.keyWorker));
    m_warning->setVisible(row.doNotContact);
    m_why->setText(TodayText::reasons(row).join(u'\n'));
    m_worked->clear();
    m_last->clear();
}

QString TodayPanel::worked(const model::ReachFigures &figures)
{
    QStringList words;
    for (size_t channel = 0; channel < figures.byChannel.size(); ++channel) {
        const model::ReachCount &count = figures.byChannel[channel];
        if (count.tried >= model::ReachCalculator::minimumTries) {
            words.append(tr("%1: came %2 of %n time(s)", "a channel, such as phone", static_cast<int>(count.tried))
                             .arg(ContactText::channel(static_cast<model::Channel>(channel)))
                             .arg(count.attended));
        }
    }
    return words.isEmpty() ? tr("Not known yet: it takes %n tries by one channel.", nullptr,
                                static_cast<int>(model::ReachCalculator::minimumTries))
                           : words.join(u'\n');
}

void TodayPanel::setContacts(const std::vector<model::ContactRow> &contacts, QDate today)
{
    m_worked->setText(worked(model::ReachCalculator::calculate(contacts, today)));
    QStringList words;
    for (size_t at = 0; at < std::min(contacts.size(), mostContacts); ++at) {
        words.append(tr("%1: %2", "a day; what came of a contact")
                         .arg(DayText::day(QDate::fromJulianDay(contacts[at].day)),
                              ContactText::headline(contacts[at].outcome, {}, contacts[at].channel)));
    }
    m_last->setText(words.isEmpty() ? tr("None yet.") : words.join(u'\n'));
}

} // namespace widgets

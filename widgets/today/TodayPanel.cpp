#include "widgets/today/TodayPanel.h"

#include "widgets/common/DayText.h"
#include "widgets/common/Words.h"
#include "widgets/contacts/ContactText.h"
#include "widgets/look/Theme.h"
#include "widgets/marks/Tag.h"
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
    , m_warning(new Tag("tag-danger", "ban", tr("Do not contact")))
    , m_why(new MarkedLines)
    , m_worked(new MarkedLines)
    , m_last(new MarkedLines)
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
    const auto part = [layout](const QString &title, MarkedLines *lines) {
        layout->addWidget(line());
        layout->addWidget(label("field", title));
        lines->setAccessibleName(title);
        layout->addWidget(lines);
    };
    part(tr("Why on this list"), m_why);
    part(tr("What has worked"), m_worked);
    part(tr("Last contacts"), m_last);
    layout->addStretch();
    clear();
}

void TodayPanel::clear()
{
    m_name->clear();
    m_reference->clear();
    for (MarkedLines *lines : {m_why, m_worked, m_last}) {
        lines->clear();
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
    QList<MarkedLines::Line> why;
    for (const QString &reason : TodayText::reasons(row)) {
        why.append({.icon = TodayText::icon(row.section), .token = TodayText::token(row.section), .words = reason});
    }
    m_why->setLines(why, {});
    m_worked->clear();
    m_last->clear();
}

QList<MarkedLines::Line> TodayPanel::worked(const model::ReachFigures &figures)
{
    QList<MarkedLines::Line> lines;
    for (size_t at = 0; at < figures.byChannel.size(); ++at) {
        const model::ReachCount &count = figures.byChannel[at];
        if (count.tried >= model::ReachCalculator::minimumTries) {
            const auto channel = static_cast<model::Channel>(at);
            lines.append(
                {.icon = ContactText::channelIcon(channel),
                 .token = Token::Muted,
                 .words = tr("%1: came %2 of %n time(s)", "a channel, such as phone", static_cast<int>(count.tried))
                              .arg(ContactText::channel(channel))
                              .arg(count.attended)});
        }
    }
    return lines;
}

void TodayPanel::setContacts(const std::vector<model::ContactRow> &contacts, QDate today)
{
    m_worked->setLines(worked(model::ReachCalculator::calculate(contacts, today)),
                       tr("Not known yet: it takes %n tries by one channel.", nullptr,
                          static_cast<int>(model::ReachCalculator::minimumTries)));
    QList<MarkedLines::Line> last;
    for (size_t at = 0; at < std::min(contacts.size(), mostContacts); ++at) {
        const model::ContactRow &contact = contacts[at];
        last.append({.icon = ContactText::outcomeIcon(contact.outcome),
                     .token = ContactText::outcomeToken(contact.outcome),
                     .words = ContactText::headline(contact.outcome, {}, contact.channel),
                     .day = DayText::day(QDate::fromJulianDay(contact.day))});
    }
    m_last->setLines(last, tr("None yet."));
}

} // namespace widgets

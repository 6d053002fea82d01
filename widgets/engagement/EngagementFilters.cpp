#include "widgets/engagement/EngagementFilters.h"

#include "widgets/charts/Numbers.h"
#include "widgets/common/EditParts.h"
#include "widgets/programmes/ListText.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int quartersOffered = 12;

QDate quarterOf(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

QList<FilterChip::Choice> choicesOf(const QStringList &values, const QString &unnamed)
{
    QList<FilterChip::Choice> choices;
    for (const QString &value : values) {
        choices.append({value, value});
    }
    if (!choices.isEmpty()) {
        choices.append({unnamed, QString()});
    }
    return choices;
}

} // namespace

EngagementFilters::EngagementFilters(QWidget *parent)
    : QWidget(parent)
    , m_programme(new QComboBox)
    , m_version(new QComboBox)
    , m_since(new FilterChip(tr("Started since"), tr("Whenever they started"), FilterChip::Choose::One))
    , m_worker(new FilterChip(tr("Worker"), tr("Any worker"), FilterChip::Choose::Several))
    , m_source(new FilterChip(tr("How referred"), tr("However referred"), FilterChip::Choose::Several))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    setName(m_programme, tr("Programme"));
    m_programme->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_programme->addItem(tr("Everyone recorded"), QString());
    m_since->setObjectName(u"since"_s);
    m_worker->setObjectName(u"worker"_s);
    m_source->setObjectName(u"source"_s);
    layout->addWidget(m_programme);
    for (FilterChip *chip : {m_since, m_worker, m_source}) {
        layout->addWidget(chip);
        connect(chip, &FilterChip::changed, this, &EngagementFilters::changed);
    }
    setName(m_version, tr("Counted by"));
    m_version->setObjectName(u"version"_s);
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_version->addItem(tr("As it counts now"));
    m_version->hide();
    layout->addWidget(m_version);
    connect(m_version, &QComboBox::currentIndexChanged, this, &EngagementFilters::changed);
    layout->addStretch(1);
    setFocusProxy(m_programme);
    connect(m_programme, &QComboBox::currentIndexChanged, this, [this] {
        const QSignalBlocker quiet(m_version);
        m_version->setCurrentIndex(0); // the versions are another programme's
        Q_EMIT changed();
    });
}

void EngagementFilters::setChoices(const db::EngagementChoices &choices, QDate today)
{
    const QSignalBlocker quiet(m_programme);
    const QString chosen = m_programme->currentData().toString();
    while (m_programme->count() > 1) {
        m_programme->removeItem(m_programme->count() - 1);
    }
    for (const QString &programme : choices.programmes) {
        m_programme->addItem(programme, programme);
    }
    m_programme->setCurrentIndex(std::max(0, m_programme->findData(chosen)));
    m_worker->setChoices(choicesOf(choices.workers, tr("No worker recorded")));
    QList<FilterChip::Choice> sources = choicesOf(choices.sources, tr("Not recorded"));
    for (FilterChip::Choice &source : sources) {
        source.words = source.value.isEmpty() ? source.words : ListText::source(source.value);
    }
    m_source->setChoices(sources);
    QList<FilterChip::Choice> quarters;
    QDate quarter = quarterOf(today);
    for (int i = 0; i < quartersOffered; ++i) {
        quarters.append({Numbers::day(quarter), quarter.toString(Qt::ISODate)});
        quarter = quarter.addMonths(-3);
    }
    m_since->setChoices(quarters);
}

void EngagementFilters::setAgreements(const QList<model::AgreedDefinition> &agreements)
{
    const QSignalBlocker quiet(m_version);
    const int chosen = m_version->currentData().toInt();
    m_agreements = agreements;
    while (m_version->count() > 1) {
        m_version->removeItem(m_version->count() - 1);
    }
    for (const model::AgreedDefinition &agreement : agreements) {
        //: An earlier agreement about what counts: %1 is its number, %2 is days of silence.
        m_version->addItem(tr("Version %1: %2 days").arg(Numbers::count(agreement.number),
                                                         Numbers::count(agreement.rule.lapseDays)),
                           agreement.number);
    }
    m_version->setCurrentIndex(chosen == 0 ? 0 : std::max(0, m_version->findData(chosen)));
    m_version->setVisible(agreements.size() > 1);
}

db::EngagementSelection EngagementFilters::selection(QDate today) const
{
    db::EngagementSelection selection;
    selection.asOf = today;
    selection.programme = m_programme->currentData().toString();
    for (const model::AgreedDefinition &agreement : m_agreements) {
        if (agreement.number == m_version->currentData().toInt()) {
            selection.rule = agreement.rule;
        }
    }
    for (const QString &worker : m_worker->values()) {
        selection.filters.append({db::EngagementField::Worker, worker});
    }
    for (const QString &source : m_source->values()) {
        selection.filters.append({db::EngagementField::Source, source});
    }
    if (!m_since->values().isEmpty()) {
        // A start is filtered by its quarter, so "since" is every quarter from then on.
        QDate quarter = QDate::fromString(m_since->values().constFirst(), Qt::ISODate);
        for (; quarter <= today; quarter = quarter.addMonths(3)) {
            selection.filters.append(
                {db::EngagementField::StartQuarter, u"%1 Q%2"_s.arg(quarter.year()).arg((quarter.month() + 2) / 3)});
        }
    }
    return selection;
}

bool EngagementFilters::narrowed() const
{
    return !(m_worker->values().isEmpty() && m_source->values().isEmpty() && m_since->values().isEmpty());
}

} // namespace widgets

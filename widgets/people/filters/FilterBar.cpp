#include "widgets/people/filters/FilterBar.h"

#include "widgets/common/EditParts.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/filters/FilterChip.h"
#include "widgets/look/Icon.h"
#include "widgets/people/EngagementState.h"
#include "widgets/people/filters/FieldText.h"
#include "widgets/people/lines/CaseloadLines.h"

#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace widgets
{

using namespace Qt::StringLiterals;
using db::EngagementField;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this)) // with large text the chips take a second row
    , m_keyWorker(new QComboBox)
{
    setName(m_keyWorker, tr("Key worker"));
    m_keyWorker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_keyWorker->addItem(tr("Any key worker"));
    m_layout->addWidget(m_keyWorker);
    connect(m_keyWorker, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    for (const QString &state : EngagementState::all()) {
        QToolButton *chip = addChip(EngagementState(state).words(), EngagementState(state).icon());
        chip->setProperty("state", state);
        m_stateChips.append(chip);
    }
    m_overdue = addChip(tr("Overdue"), "circle-alert");
    m_alert = addChip(tr("Has an alert"), "shield-alert");
    setUpFields();
    m_clear = new QToolButton;
    m_clear->setProperty("kind", u"link"_s);
    m_clear->setText(tr("Clear filters"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_layout->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clearWanted);
}

QToolButton *FilterBar::addChip(const QString &name, const char *iconName)
{
    auto *chip = new QToolButton;
    chip->setCheckable(true);
    chip->setProperty("kind", u"chip"_s);
    chip->setProperty("name", name);
    chip->setProperty("iconName", QString::fromLatin1(iconName));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setIcon(icon(iconName));
    chip->setText(name);
    chip->setFocusPolicy(Qt::StrongFocus);
    m_layout->addWidget(chip);
    connect(chip, &QToolButton::toggled, this, &FilterBar::changed);
    return chip;
}

void FilterBar::setUpFields()
{
    m_add = new QToolButton;
    auto *menu = new QMenu(m_add);
    for (const EngagementField field : FieldText::offered()) {
        auto *chip = new FilterChip(FieldText::name(field), FieldText::any(field), FilterChip::Choose::Several);
        chip->setObjectName(u"field-"_s + model::nameIn(db::engagementFields(), field));
        chip->hide();
        m_fields.insert(field, chip);
        m_layout->addWidget(chip);
        connect(chip, &FilterChip::changed, this, [this, chip] {
            chip->setVisible(!chip->values().isEmpty());
            Q_EMIT changed();
        });
        connect(menu->addAction(FieldText::name(field)), &QAction::triggered, this,
                [this, field] { showField(field); });
    }
    m_add->setProperty("kind", u"chip"_s);
    m_add->setObjectName(u"addFilter"_s);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setIcon(icon("plus"));
    m_add->setText(tr("Add a filter"));
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(menu);
    m_layout->addWidget(m_add);
}

void FilterBar::showField(EngagementField field)
{
    m_fields[field]->show();
    m_fields[field]->setFocus(Qt::OtherFocusReason);
    m_awaited = field;
    Q_EMIT valuesWanted(field);
}

void FilterBar::offer(EngagementField field, const QStringList &values)
{
    FilterChip *chip = m_fields[field];
    QList<FilterChip::Choice> choices;
    for (const QString &value : values) {
        choices.append({FieldText::value(field, value), value});
    }
    chip->setChoices(choices);
    if (m_awaited == field && chip->hasFocus()) {
        chip->menu()->popup(chip->mapToGlobal(QPoint(0, chip->height())));
    }
    m_awaited.reset();
}

CaseloadFilter FilterBar::filter() const
{
    CaseloadFilter filter;
    for (const QToolButton *chip : m_stateChips) {
        if (chip->isChecked()) {
            filter.states.insert(chip->property("state").toString());
        }
    }
    filter.keyWorker = m_keyWorker->currentIndex() > 0 ? m_keyWorker->currentText() : QString();
    filter.overdue = m_overdue->isChecked();
    filter.withAlert = m_alert->isChecked();
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (QStringList values = field.value()->values(); !values.isEmpty()) {
            values.sort(); // the same choice is the same filter, whichever was ticked first
            filter.fields.insert(field.key(), values);
        }
    }
    return filter;
}

void FilterBar::setFilter(const CaseloadFilter &filter)
{
    const QSignalBlocker quiet(this);
    for (QToolButton *chip : std::as_const(m_stateChips)) {
        chip->setChecked(filter.states.contains(chip->property("state").toString()));
    }
    m_overdue->setChecked(filter.overdue);
    m_alert->setChecked(filter.withAlert);
    int worker = filter.keyWorker.isEmpty() ? 0 : m_keyWorker->findText(filter.keyWorker);
    if (worker < 0) { // not read yet, or nobody's key worker any more: the filter stands nevertheless
        m_keyWorker->addItem(filter.keyWorker);
        worker = m_keyWorker->count() - 1;
    }
    m_keyWorker->setCurrentIndex(worker);
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        field.value()->setValues(filter.fields.value(field.key()));
        field.value()->setVisible(filter.fields.contains(field.key()));
    }
}

void FilterBar::say(const CaseloadLines &lines, bool whole)
{
    const auto word = [whole](QToolButton *chip, int count) {
        const QString name = chip->property("name").toString();
        chip->setText(whole ? tr("%1 %2", "a filter and how many it fits").arg(name, QLocale().toString(count)) : name);
        chip->setIcon(icon(chip->isChecked() ? "check" : chip->property("iconName").toString().toLatin1().constData()));
    };
    for (QToolButton *chip : std::as_const(m_stateChips)) {
        word(chip, lines.countsByState().value(chip->property("state").toString()));
    }
    word(m_overdue, lines.overdueCount());
    word(m_alert, lines.alertCount());
    sayKeyWorkers(lines.keyWorkers());
}

void FilterBar::sayKeyWorkers(const QStringList &workers)
{
    if (workers.size() + 1 == m_keyWorker->count()) {
        return;
    }
    const QSignalBlocker quiet(m_keyWorker);
    const QString chosen = m_keyWorker->currentIndex() > 0 ? m_keyWorker->currentText() : QString();
    m_keyWorker->clear();
    m_keyWorker->addItem(tr("Any key worker"));
    m_keyWorker->addItems(workers);
    if (!chosen.isEmpty() && !workers.contains(chosen)) {
        m_keyWorker->addItem(chosen);
    }
    m_keyWorker->setCurrentIndex(chosen.isEmpty() ? 0 : m_keyWorker->findText(chosen));
}

void FilterBar::setClearable(bool clearable)
{
    m_clear->setEnabled(clearable);
}

} // namespace widgets

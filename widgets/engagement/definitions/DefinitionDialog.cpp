#include "widgets/engagement/definitions/DefinitionDialog.h"

#include "db/programmes/DefinitionStore.h"
#include "model/engagement/EngagementCalculator.h"
#include "model/engagement/behind/KeyedFigures.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/Words.h"
#include "widgets/contacts/ContactText.h"
#include "widgets/engagement/FigureTitle.h"
#include "widgets/engagement/definitions/DefinitionText.h"
#include "widgets/forms/FieldsForm.h"
#include "widgets/forms/FormField.h"
#include "widgets/look/Theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Result;
using Kind = model::FigureKey::Kind;

namespace
{

constexpr int longestLapse = 3650;
constexpr int restsBeforeReckoning = 250; ///< Milliseconds, while a number is being typed.

/// What is set side by side.
QList<model::FigureKey> compared()
{
    return {{Kind::Stays},      {Kind::Engaged, 1},  {Kind::Engaged, 3},
            {Kind::Engaged, 6}, {Kind::Engaged, 12}, {Kind::Median}};
}

QString valueIn(const model::EngagementFigures &figures, const model::FigureKey &key)
{
    const std::optional<model::Figure> figure = model::KeyedFigures::find(figures, key, figures.median.minimum);
    if (!figure) {
        return {};
    }
    const QString value = FigureTitle::value(*figure);
    return value.isEmpty() ? FigureTitle::tooFew(*figure) : value;
}

} // namespace

DefinitionDialog::DefinitionDialog(db::CaseStore &store, const model::Programme &programme,
                                   const db::EngagementSelection &selection, std::shared_ptr<db::KeptScan> kept,
                                   QWidget *parent)
    : SheetDialog(tr("What counts on %1", "a programme").arg(programme.name), parent)
    , m_store(store)
    , m_programme(programme)
    , m_selection(selection)
    , m_kept(std::move(kept))
    , m_wait(new QTimer(this))
{
    setObjectName(u"definitionDialog"_s);
    m_wait->setSingleShot(true);
    m_wait->setInterval(restsBeforeReckoning);
    connect(m_wait, &QTimer::timeout, this, &DefinitionDialog::reckon);
    setUpRule();
    setUpFigures();
    m_form = new FieldsForm;
    m_form->addText(u"agreed_by"_s, tr("Who agreed"), tr("everybody who was asked"));
    m_form->addDay(u"agreed"_s, tr("When"), store.environment().clock.today());
    m_form->setValue(u"agreed"_s, store.environment().clock.today().toString(Qt::ISODate));
    m_form->addText(u"note"_s, tr("Why"), {}, true);
    body()->addWidget(m_form);
    setUpHistory();
    addClose(tr("Cancel"));
    m_accept = addAccept(tr("Count like this from now on"));
    connect(m_accept, &QPushButton::clicked, this, &DefinitionDialog::agree);
    const bool may = m_store.require(model::Action::ChangeProgramme).has_value();
    m_accept->setVisible(may);
    m_form->setVisible(may);
    reckon();
}

model::CountingRule DefinitionDialog::present() const
{
    return {m_programme.lapseDays, m_programme.custodyPauses, m_programme.countedChannels};
}

void DefinitionDialog::setUpRule()
{
    m_lapse = new QSpinBox;
    m_lapse->setObjectName(u"lapse"_s);
    m_lapse->setRange(1, longestLapse);
    m_lapse->setSuffix(tr(" days"));
    m_lapse->setValue(m_programme.lapseDays);
    m_lapse->setButtonSymbols(QAbstractSpinBox::NoButtons); // it is typed; the arrow keys count
    auto *lapse = new FormField(tr("Silence after which somebody counts as having stopped"), m_lapse);
    m_lapse->setAccessibleName(tr("Silence after which somebody counts as having stopped"));
    body()->addWidget(lapse);
    m_custody = new QCheckBox(tr("Days in custody do not count as silence"));
    m_custody->setObjectName(u"custody"_s);
    m_custody->setChecked(m_programme.custodyPauses);
    body()->addWidget(m_custody);
    body()->addWidget(label("field", tr("Contacts that count as being in touch")));
    auto *boxes = new QWidget;
    auto *flow = new FlowLayout(boxes);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto &[channel, name] : model::channels()) {
        auto *box = new QCheckBox(ContactText::channel(channel));
        box->setObjectName(u"counts-"_s + name);
        box->setChecked(m_programme.countedChannels.isEmpty() || m_programme.countedChannels.contains(channel));
        flow->addWidget(box);
        m_channels.append({channel, box});
        connect(box, &QCheckBox::toggled, m_wait, qOverload<>(&QTimer::start));
    }
    body()->addWidget(boxes);
    connect(m_lapse, &QSpinBox::valueChanged, m_wait, qOverload<>(&QTimer::start));
    connect(m_custody, &QCheckBox::toggled, m_wait, qOverload<>(&QTimer::start));
}

void DefinitionDialog::setUpFigures()
{
    m_state = label("field", {});
    m_state->setObjectName(u"state"_s);
    m_state->setWordWrap(true);
    body()->addWidget(m_state);
    m_rows = new QStandardItemModel(this);
    m_table = new QTableView;
    m_table->setObjectName(u"sideBySide"_s);
    m_table->setAccessibleName(tr("The figures side by side"));
    m_table->setModel(m_rows);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setMinimumHeight(Theme::current().scaled(232));
    body()->addWidget(m_table);
}

void DefinitionDialog::setUpHistory()
{
    const Result<QList<model::AgreedDefinition>> history = db::DefinitionStore(m_store).history(m_programme.id);
    if (!history || history->isEmpty()) {
        return;
    }
    body()->addWidget(label("field", tr("Agreed before")));
    for (const model::AgreedDefinition &definition : *history) {
        QString words = DefinitionText::agreement(definition) + u". "_s + DefinitionText::rule(definition.rule);
        if (!definition.note.isEmpty()) {
            words += u' ' + definition.note;
        }
        QLabel *line = label("plain", words);
        line->setWordWrap(true);
        body()->addWidget(line);
    }
}

model::CountingRule DefinitionDialog::typed() const
{
    model::CountingRule rule{m_lapse->value(), m_custody->isChecked(), {}};
    for (const auto &[channel, box] : m_channels) {
        if (box->isChecked()) {
            rule.countedChannels.append(channel);
        }
    }
    if (rule.countedChannels.size() == m_channels.size()) {
        rule.countedChannels.clear();
    }
    return rule;
}

void DefinitionDialog::reckon()
{
    m_state->setText(tr("Reckoning…"));
    m_accept->setEnabled(false);
    db::EngagementSelection then = m_selection;
    db::EngagementSelection now = m_selection;
    now.rule = present();
    then.rule = typed();
    using Both = Result<std::pair<model::EngagementFigures, model::EngagementFigures>>;
    m_reckoning.run(
        [&store = m_store, now, then, kept = m_kept]() -> Both {
            const auto before = EngagementReport::read(store, now, kept);
            const auto after = EngagementReport::read(store, then, kept);
            if (!before || !after) {
                return std::unexpected(before ? after.error() : before.error());
            }
            return std::pair(before->figures, after->figures);
        },
        [this](const Both &both) {
            if (!both) {
                m_state->setText(ErrorText::sentence(both.error()));
                return;
            }
            show(both->first, both->second);
        });
}

void DefinitionDialog::show(const model::EngagementFigures &now, const model::EngagementFigures &then)
{
    const bool same = typed() == present();
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Figure"), tr("As it counts now"), tr("As it would count")});
    for (const model::FigureKey &key : compared()) {
        m_rows->appendRow({new QStandardItem(FigureTitle::subject(key, now.lapseDays.value_or(0))),
                           new QStandardItem(valueIn(now, key)), new QStandardItem(valueIn(then, key))});
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_state->setText(same ? tr("This is how it counts now. Change something to see what the figures would be.")
                          : tr("The figures of today, as they are and as they would be. Nothing is changed yet."));
    m_accept->setEnabled(true);
}

void DefinitionDialog::agree()
{
    m_form->clearWrong();
    showProblem({});
    if (const QString wrong = m_form->checkDays(); !wrong.isEmpty()) {
        showProblem(wrong);
        return;
    }
    model::AgreedDefinition definition;
    definition.programme = m_programme.id;
    definition.rule = typed();
    definition.agreedBy = m_form->value(u"agreed_by"_s);
    definition.agreed = QDate::fromString(m_form->value(u"agreed"_s), Qt::ISODate);
    definition.note = m_form->value(u"note"_s);
    const Result<model::AgreedDefinition> done = db::DefinitionStore(m_store).agree(definition);
    if (!done) {
        const QString sentence = done.error().code == model::ErrorCode::MissingField
                                     ? (done.error().where == u"agreed_by"_s ? tr("Say who agreed.") : tr("Say when."))
                                     : ErrorText::sentence(done.error());
        m_form->showWrong(done.error().where, sentence);
        showProblem(sentence);
        return;
    }
    Q_EMIT agreed(DefinitionText::agreement(*done));
    accept();
}

} // namespace widgets

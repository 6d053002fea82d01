#include "widgets/setup/lists/ProgrammesSection.h"

#include "db/drafts/DraftEnd.h"
#include "db/programmes/ProgrammeStore.h"
#include "widgets/common/DayText.h"
#include "widgets/common/EditParts.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Words.h"
#include "widgets/contacts/ContactText.h"
#include "widgets/forms/FormDraft.h"
#include "widgets/forms/FormField.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Programme;
using model::Result;

ProgrammesSection::ProgrammesSection(db::CaseStore &store, QWidget *parent)
    : SetUpSection(store, tr("Programmes"), parent)
    , m_choice(new QComboBox(this))
    , m_editing(new QWidget(this))
{
    setUpChoice();
    auto *column = new QVBoxLayout(m_editing);
    column->setContentsMargins({});
    column->setSpacing(10);
    setUpSettings();
    setUpChannels();
    setUpButtons();
    body()->addWidget(m_editing);
    allow(m_editing, model::Action::ChangeProgramme);
    body()->addStretch();
}

void ProgrammesSection::setUpChoice()
{
    setName(m_choice, tr("Programme"));
    m_choice->setObjectName(u"programme"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout;
    row->addWidget(m_choice);
    auto *add = new QPushButton(icon("plus"), tr("New programme…"));
    row->addWidget(add);
    row->addStretch();
    body()->addLayout(row);
    add->setEnabled(store().require(model::Action::ChangeProgramme).has_value());
    connect(m_choice, &QComboBox::activated, this, [this] {
        keepDraft();
        m_current = m_choice->currentText();
        say({});
        choose();
    });
    connect(add, &QPushButton::clicked, this, &ProgrammesSection::beginNew);
}

void ProgrammesSection::setUpSettings()
{
    constexpr int longestLapse = 3650;
    constexpr int mostMonths = 120;
    const auto add = [this](const QString &words, const QString &hint, QWidget *input, const QString &name) {
        input->setObjectName(name);
        input->setMaximumWidth(Theme::current().scaled(420));
        auto *field = new FormField(words, input);
        input->setAccessibleName(words); // also of a number, in which it is the edit that is spoken of
        field->setHint(hint);
        m_editing->layout()->addWidget(field);
    };
    m_name = new QLineEdit;
    m_lapse = new QSpinBox;
    m_lapse->setRange(1, longestLapse);
    m_lapse->setSuffix(tr(" days"));
    m_months = new QSpinBox;
    m_months->setRange(1, mostMonths);
    for (QSpinBox *number : {m_lapse, m_months}) {
        number->setButtonSymbols(QAbstractSpinBox::NoButtons); // it is typed; the arrow keys count
    }
    m_months->setSuffix(tr(" months"));
    add(tr("Name"), {}, m_name, u"name"_s);
    add(tr("Silence after which somebody counts as having stopped"),
        tr("A longer time without a contact that counts ends a stay, on its last contact. Changing it changes every "
           "engagement figure of the programme, back to its first day."),
        m_lapse, u"lapse"_s);
    add(tr("How long the programme is offered for"), tr("Nobody is held to have stopped early who stayed this long."),
        m_months, u"months"_s);
    m_custody = new QCheckBox(tr("Days in custody do not count as silence"));
    m_custody->setObjectName(u"custody"_s);
    m_editing->layout()->addWidget(m_custody);
}

void ProgrammesSection::setUpChannels()
{
    m_editing->layout()->addWidget(label("field", tr("Contacts that count as being in touch")));
    auto *boxes = new QWidget;
    auto *flow = new FlowLayout(boxes);
    for (const auto &[channel, name] : model::channels()) {
        auto *box = new QCheckBox(ContactText::channel(channel));
        box->setObjectName(u"counts-"_s + name);
        flow->addWidget(box);
        m_channels.append({channel, box});
    }
    m_editing->layout()->addWidget(boxes);
    QLabel *hint =
        label("caption", tr("Only attended ones; those of another kind are kept and shown, but a silence goes "
                            "on through them. With all or none ticked all count."));
    hint->setWordWrap(true);
    m_editing->layout()->addWidget(hint);
}

void ProgrammesSection::setUpButtons()
{
    auto *row = new QHBoxLayout;
    m_save = new QPushButton(icon("check"), tr("Save the programme"));
    auto *back = new QPushButton(tr("As it was"));
    row->addWidget(m_save);
    row->addWidget(back);
    row->addStretch();
    static_cast<QVBoxLayout *>(m_editing->layout())->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &ProgrammesSection::save);
    connect(m_name, &QLineEdit::returnPressed, this, &ProgrammesSection::save);
    const auto touch = [this] {
        if (m_draft) {
            m_draft->touch();
        }
    };
    connect(m_name, &QLineEdit::textEdited, this, touch);
    for (QSpinBox *number : {m_lapse, m_months}) {
        connect(number, &QSpinBox::valueChanged, this, touch);
    }
    connect(m_custody, &QCheckBox::toggled, this, touch);
    for (const auto &[channel, box] : std::as_const(m_channels)) {
        connect(box, &QCheckBox::toggled, this, touch);
    }
    connect(back, &QPushButton::clicked, this, [this] {
        if (const auto gone = m_draft->discard(); !gone) {
            sayError(gone.error());
            return;
        }
        say({});
        m_current = m_current.isEmpty() && !m_programmes.isEmpty() ? m_programmes.first().name : m_current;
        choose();
    });
}

bool ProgrammesSection::isNew() const
{
    return m_current.isEmpty();
}

void ProgrammesSection::refresh()
{
    const Result<QList<Programme>> programmes = db::ProgrammeStore(store()).list();
    if (!programmes) {
        sayError(programmes.error());
        return;
    }
    if (*programmes == m_programmes) {
        return; // what is being typed stays
    }
    keepDraft();
    const bool first = m_programmes.isEmpty();
    m_programmes = *programmes;
    m_choice->clear();
    for (const Programme &programme : std::as_const(m_programmes)) {
        m_choice->addItem(programme.name);
    }
    if (first && !m_programmes.isEmpty()) {
        m_current = m_programmes.first().name;
    }
    choose();
}

void ProgrammesSection::choose()
{
    const auto found = std::ranges::find(m_programmes, m_current, &Programme::name);
    const Programme shown = found == m_programmes.end() ? Programme() : *found;
    m_choice->setCurrentIndex(m_choice->findText(m_current));
    m_name->setText(shown.name);
    m_lapse->setValue(shown.lapseDays);
    m_months->setValue(shown.monthsOffered);
    m_custody->setChecked(shown.custodyPauses);
    for (const auto &[channel, box] : std::as_const(m_channels)) {
        box->setChecked(shown.countedChannels.isEmpty() || shown.countedChannels.contains(channel));
    }
    m_save->setText(isNew() ? tr("Make the programme") : tr("Save the programme"));
    beginDraft(shown);
}

void ProgrammesSection::keepDraft()
{
    if (m_draft) {
        m_draft->keep();
    }
}

void ProgrammesSection::beginDraft(const Programme &shown)
{
    delete m_draft; // which kept what was typed about another as it was typed
    const QByteArray about = isNew() ? QByteArray() : shown.id.bytes();
    m_draft = new FormDraft(
        store(), [about] { return FormDraft::Key{u"programme"_s, {}, about}; },
        [this, shown] { return differences(shown); }, this);
    connect(m_draft, &FormDraft::failed, this, &ProgrammesSection::sayError);
    const Result<std::optional<db::Draft>> left = m_draft->left();
    if (!left) {
        sayError(left.error());
    } else if (*left) {
        m_draft->goOnWith(**left);
        putBack(FormDraft::fieldsOf(**left));
        say(tr("What was typed here on %1 is not saved yet.", "a day")
                .arg(DayText::day((*left)->saved.toLocalTime().date())));
    }
}

QCborMap ProgrammesSection::differences(const Programme &from) const
{
    const Programme now = typed();
    QCborMap fields;
    const auto note = [&fields](QLatin1StringView name, const auto &before, const auto &after) {
        if (before != after) {
            fields.insert(QString(name), after);
        }
    };
    const auto named = [](const QList<model::Channel> &counted) {
        QStringList words;
        for (const model::Channel channel : counted) {
            words.append(model::nameIn(model::channels(), channel));
        }
        return words.join(u' ');
    };
    note("name"_L1, from.name, now.name);
    note("lapse"_L1, from.lapseDays, now.lapseDays);
    note("months"_L1, from.monthsOffered, now.monthsOffered);
    note("custody"_L1, from.custodyPauses, now.custodyPauses);
    note("channels"_L1, named(from.countedChannels), named(now.countedChannels));
    return fields;
}

void ProgrammesSection::putBack(const QCborMap &fields)
{
    const auto with = [&fields](QLatin1StringView name, auto put) {
        if (fields.contains(QString(name))) {
            put(fields.value(QString(name)));
        }
    };
    with("name"_L1, [this](const QCborValue &value) { m_name->setText(value.toString()); });
    with("lapse"_L1, [this](const QCborValue &value) { m_lapse->setValue(static_cast<int>(value.toInteger())); });
    with("months"_L1, [this](const QCborValue &value) { m_months->setValue(static_cast<int>(value.toInteger())); });
    with("custody"_L1, [this](const QCborValue &value) { m_custody->setChecked(value.toBool()); });
    with("channels"_L1, [this](const QCborValue &value) {
        const QStringList counted = value.toString().split(u' ', Qt::SkipEmptyParts);
        for (const auto &[channel, box] : std::as_const(m_channels)) {
            box->setChecked(counted.isEmpty() || counted.contains(model::nameIn(model::channels(), channel)));
        }
    });
}

void ProgrammesSection::beginNew()
{
    keepDraft();
    say({});
    m_current.clear();
    choose();
    m_name->setFocus();
}

Programme ProgrammesSection::typed() const
{
    const auto found = std::ranges::find(m_programmes, m_current, &Programme::name);
    Programme programme = found == m_programmes.end() ? Programme() : *found;
    programme.name = m_name->text().simplified();
    programme.lapseDays = m_lapse->value();
    programme.monthsOffered = m_months->value();
    programme.custodyPauses = m_custody->isChecked();
    programme.countedChannels.clear();
    for (const auto &[channel, box] : m_channels) {
        if (box->isChecked()) {
            programme.countedChannels.append(channel);
        }
    }
    if (programme.countedChannels.size() == m_channels.size()) {
        programme.countedChannels.clear();
    }
    return programme;
}

void ProgrammesSection::save()
{
    const Programme programme = typed();
    db::ProgrammeStore programmes(store());
    const bool made = isNew();
    FormDraft *draft = std::exchange(m_draft, nullptr);              // saving reads the programmes, and begins another
    const QString before = std::exchange(m_current, programme.name); // saving reads them again
    const Result<void> done = [&]() -> Result<void> {
        const db::DraftEnd end(store(), draft->id());
        if (!made) {
            return programmes.change(programme);
        }
        const Result<Programme> added = programmes.add(programme);
        return added ? Result<void>() : std::unexpected(added.error());
    }();
    if (!done) {
        m_current = before;
        m_draft = draft;
        sayError(done.error());
        return;
    }
    draft->end();
    delete draft;
    refresh();
    choose();
    say(made ? tr("%1 is there. People can be started on it.").arg(programme.name)
             : tr("Saved. Figures are reckoned by this from now on, for all days."));
}

} // namespace widgets

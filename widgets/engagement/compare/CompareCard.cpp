#include "widgets/engagement/compare/CompareCard.h"

#include "model/core/Named.h"
#include "widgets/charts/ChartCard.h"
#include "widgets/charts/GroupCurvesChart.h"
#include "widgets/charts/Numbers.h"
#include "widgets/common/EditParts.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Words.h"
#include "widgets/engagement/EngagementWords.h"
#include "widgets/people/filters/FieldText.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace widgets
{

using namespace Qt::StringLiterals;
using db::EngagementField;

namespace
{

constexpr int leastWidth = 120;

QComboBox *choice(const QString &name, const QString &objectName)
{
    auto *box = new QComboBox;
    setName(box, name);
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(Theme::current().scaled(leastWidth));
    return box;
}

/// Fields that put people into groups, after a line for none of them.
void offerFields(QComboBox *box, const QString &none)
{
    box->addItem(none);
    for (const model::Named<EngagementField> &field : db::engagementFields()) {
        if (db::groupsPeople(field.value)) {
            box->addItem(FieldText::name(field.value), static_cast<int>(field.value));
        }
    }
}

std::optional<EngagementField> fieldOf(const QComboBox *box)
{
    return box->currentData().isValid() ? std::optional(static_cast<EngagementField>(box->currentData().toInt()))
                                        : std::nullopt;
}

void offer(QComboBox *box, const QString &all, const QStringList &values, const QStringList &words)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(all, QString());
    for (qsizetype i = 0; i < values.size(); ++i) {
        box->addItem(words.at(i), values.at(i));
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

CompareCard::CompareCard(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    setUpChoices(layout);
    m_chart = new GroupCurvesChart;
    m_card = new ChartCard(m_chart);
    m_card->setCaption(tr("each person's first stay, by months since the first meeting"));
    layout->addWidget(m_card);
    m_verdict = label("plain", {});
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_verdict);
    connect(m_card, &ChartCard::chosen, this, &CompareCard::chosen);
    m_card->hide();
    m_verdict->hide();
    m_groups->hide();
}

void CompareCard::setUpChoices(QBoxLayout *layout)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    m_field = choice(tr("Compare groups by"), u"compareBy"_s);
    offerFields(m_field, tr("Nothing"));
    const int height = m_field->sizeHint().height();
    const auto words = [height](const char *kind, const QString &said) {
        QLabel *made = label(kind, said);
        made->setMinimumHeight(height); // in the middle of the choices beside it
        return made;
    };
    flow->addWidget(words("field", tr("Compare groups by")));
    flow->addWidget(m_field);
    layout->addWidget(row);
    m_groups = new QWidget;
    auto *rest = new FlowLayout(m_groups);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(8);
    m_one = choice(tr("One group"), u"compareOne"_s);
    m_other = choice(tr("With another group"), u"compareOther"_s);
    m_within = choice(tr("Within each"), u"compareWithin"_s);
    offerFields(m_within, tr("All together"));
    rest->addWidget(m_one);
    rest->addWidget(words("plain", tr("with", "between two groups that are compared")));
    rest->addWidget(m_other);
    rest->addWidget(words("plain", tr("within each", "before the field within whose groups others are compared")));
    rest->addWidget(m_within);
    layout->addWidget(m_groups);
    connect(m_field, &QComboBox::currentIndexChanged, this, &CompareCard::fieldChosen);
    for (QComboBox *box : {m_one, m_other, m_within}) {
        connect(box, &QComboBox::currentIndexChanged, this, &CompareCard::changed);
    }
}

void CompareCard::fieldChosen()
{
    const bool compares = fieldOf(m_field).has_value();
    const QSignalBlocker one(m_one);
    const QSignalBlocker other(m_other);
    m_one->clear();
    m_other->clear();
    m_groups->setVisible(compares);
    m_card->setVisible(compares);
    m_verdict->setVisible(compares);
    Q_EMIT changed();
}

void CompareCard::addTo(db::EngagementSelection &selection) const
{
    selection.compare = fieldOf(m_field);
    if (!selection.compare) {
        return;
    }
    if (const auto within = fieldOf(m_within); within != selection.compare) { // within its own groups nothing differs
        selection.stratify = within;
    }
    for (const QComboBox *box : {m_one, m_other}) {
        if (const QString group = box->currentData().toString(); !group.isEmpty()) {
            selection.compareGroups.append(group);
        }
    }
    if (selection.compareGroups.size() < 2) {
        selection.compareGroups.clear(); // one alone is compared with nobody
    }
}

QString CompareCard::groupWords(const QString &group) const
{
    return FieldText::value(*fieldOf(m_field), group);
}

void CompareCard::offerGroups(const EngagementReport &report)
{
    QStringList words;
    for (const QString &group : report.groups) {
        words.append(groupWords(group));
    }
    offer(m_one, tr("All groups"), report.groups, words);
    offer(m_other, tr("All groups"), report.groups, words);
}

void CompareCard::setReport(const EngagementReport &report)
{
    const bool compares = report.figures.compare.has_value() && fieldOf(m_field).has_value();
    m_groups->setVisible(compares);
    m_card->setVisible(compares);
    m_verdict->setVisible(compares);
    if (!compares) {
        return;
    }
    offerGroups(report);
    const model::Comparison &comparison = *report.figures.compare;
    QStringList names;
    for (const model::ComparedGroup &group : comparison.groups) {
        names.append(groupWords(group.name));
    }
    const qint64 minimum = report.figures.median.minimum;
    m_chart->setGroups(comparison, names, minimum);
    m_verdict->setText(verdict(comparison, minimum));
    m_card->setFootnote(comparison.leftOut == 0   ? QString()
                        : comparison.leftOut == 1 ? tr("1 person has no answer in this, and is in no group.")
                                                  : tr("%Ln people have no answer in this, and are in no group.",
                                                       nullptr, static_cast<int>(comparison.leftOut)));
}

QString CompareCard::verdict(const model::Comparison &comparison, qint64 minimum) const
{
    const bool few = std::ranges::any_of(comparison.groups,
                                         [minimum](const model::ComparedGroup &group) { return group.n < minimum; });
    if (comparison.groups.size() < 2) {
        return tr("There is only one group: nothing to compare.");
    }
    if (few) {
        return tr("Some group has fewer than %1 people: too few to say whether they differ.")
            .arg(Numbers::count(minimum));
    }
    //: %1 is "could easily be chance (p 0.38)".
    QString words = tr("That some groups leave sooner than others %1.").arg(EngagementWords::chance(comparison.p));
    if (comparison.caution) {
        words += u' ' + tr("In some group fewer than 5 leavings were to be expected, so do not lean on this.");
    }
    if (comparison.chiSquare) {
        //: The name of a test, its value and its degrees of freedom.
        words += u' ' + tr("Log-rank %1 on %2.")
                            .arg(QLocale().toString(*comparison.chiSquare, 'f', 2), Numbers::count(comparison.df));
    }
    return words + u' ' + tr("It says whether they differ, not why.");
}

} // namespace widgets

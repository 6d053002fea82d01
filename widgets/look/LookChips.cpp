#include "widgets/look/LookChips.h"

#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/screenreader/ScreenReaderRole.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace widgets
{

using namespace Qt::StringLiterals;

LookChips::LookChips(const QString &name, const QList<std::pair<QString, QString>> &choices, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    ScreenReaderRole::setGroup(this, name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    QLabel *title = label("muted", name, this);
    row->addWidget(title);
    for (const auto &[choice, words] : choices) {
        auto *chip = new QToolButton(this);
        ScreenReaderRole::setOneOf(chip);
        chip->setProperty("kind", u"small-chip"_s);
        chip->setText(words);
        chip->setAccessibleName(name + u": "_s + words);
        chip->setObjectName(u"chip-"_s + choice); // by which it is found again when the page is made anew
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIconSize(QSize(12, 12));
        m_group->addButton(chip, static_cast<int>(m_choices.size()));
        m_choices.append(choice);
        row->addWidget(chip);
    }
    row->addStretch();
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, &LookChips::refresh);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(m_choices.at(id)); });
}

LookChips *LookChips::forLook(QWidget *parent)
{
    const QStringList names = lookNames();
    auto *chips = new LookChips(
        tr("Look"), {{names.at(0), tr("Light")}, {names.at(1), tr("Dark")}, {names.at(2), tr("High contrast")}},
        parent);
    const auto follow = [chips, names] { chips->setChosen(names.at(static_cast<int>(Theme::current().look()))); };
    follow();
    connect(&Theme::current(), &Theme::changed, chips, follow);
    return chips;
}

LookChips *LookChips::forLanguage(QWidget *parent)
{
    // The languages are called what those who speak them call them.
    auto *chips = new LookChips(tr("Language"), {{u"en"_s, u"English"_s}, {u"cy"_s, u"Cymraeg"_s}}, parent);
    chips->setChosen(QLocale().language() == QLocale::Welsh ? u"cy"_s : u"en"_s);
    return chips;
}

QStringList LookChips::lookNames()
{
    return {u"light"_s, u"dark"_s, u"contrast"_s};
}

void LookChips::setChosen(const QString &choice)
{
    if (QAbstractButton *chip = m_group->button(static_cast<int>(m_choices.indexOf(choice)))) {
        chip->setChecked(true);
    }
    refresh();
}

QString LookChips::chosenChoice() const
{
    return m_choices.value(m_group->checkedId());
}

void LookChips::refresh()
{
    const QList<QAbstractButton *> chips = m_group->buttons();
    for (QAbstractButton *chip : chips) {
        chip->setIcon(chip->isChecked() ? icon("check", Token::TintText) : QIcon());
        static_cast<QToolButton *>(chip)->setToolButtonStyle(chip->isChecked() ? Qt::ToolButtonTextBesideIcon
                                                                               : Qt::ToolButtonTextOnly);
    }
}

} // namespace widgets

#include "widgets/setup/SetUpPage.h"

#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/setup/AccessLogSection.h"
#include "widgets/setup/BackupSection.h"
#include "widgets/setup/ImportSection.h"
#include "widgets/setup/LookSection.h"
#include "widgets/setup/UsersSection.h"
#include "widgets/setup/lists/ListsSection.h"
#include "widgets/setup/lists/ProgrammesSection.h"
#include "widgets/setup/lists/ServicesSection.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace widgets
{

SetUpPage::SetUpPage(db::CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_sections(new QStackedWidget(this))
{
    setProperty("kind", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_sections, 1);
    setUpSections(store);
    setUpList();
    setFocusProxy(m_list);
    showSection(Section::Users);
}

void SetUpPage::setUpList()
{
    m_list->setAccessibleName(tr("Parts of the set-up"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto grow = [this] {
        m_list->setFixedWidth(Theme::current().scaled(Theme::current().hasVeryLargeText() ? 180 : 216));
        m_list->setIconSize(QSize(Theme::current().scaled(18), Theme::current().scaled(18)));
        for (int i = 0; i < m_list->count(); ++i) {
            m_list->item(i)->setSizeHint(QSize(0, Theme::current().scaled(40)));
        }
    };
    grow();
    connect(&Theme::current(), &Theme::changed, this, grow);
    connect(m_list, &QListWidget::currentRowChanged, m_sections, &QStackedWidget::setCurrentIndex);
}

void SetUpPage::setUpSections(db::CaseStore &store)
{
    auto *backup = new BackupSection(store, this);
    auto *look = new LookSection(store, this);
    add(new UsersSection(store, this), "users");
    add(new ProgrammesSection(store, this), "flag");
    add(new ListsSection(store, this), "table-2");
    add(new ServicesSection(store, this), "share-2");
    add(new ImportSection(store, this), "file-input");
    add(backup, "database-backup");
    add(new AccessLogSection(store, this), "history");
    add(look, "sun");
    connect(backup, &BackupSection::restored, this, &SetUpPage::restored);
    connect(look, &LookSection::lookChosen, this, &SetUpPage::lookChosen);
    connect(look, &LookSection::textSizeChosen, this, &SetUpPage::textSizeChosen);
    connect(look, &LookSection::languageChosen, this, &SetUpPage::languageChosen);
}

void SetUpPage::add(SetUpSection *section, const char *name)
{
    auto *scroll = new QScrollArea(m_sections);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(section);
    m_sections->addWidget(scroll);
    m_list->addItem(new QListWidgetItem(icon(name, Token::Muted), section->accessibleName()));
}

SetUpPage::Section SetUpPage::section() const
{
    return static_cast<Section>(m_list->currentRow());
}

void SetUpPage::showSection(Section section)
{
    m_list->setCurrentRow(static_cast<int>(section));
}

} // namespace widgets

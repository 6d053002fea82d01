#include "widgets/setup/UsersSection.h"

#include "db/access/UserStore.h"
#include "widgets/access/RoleWords.h"
#include "widgets/common/EditParts.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/setup/AddUserDialog.h"
#include "widgets/setup/OwnPassphraseDialog.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace widgets
{

using model::Action;
using model::User;

UsersSection::UsersSection(db::CaseStore &store, QWidget *parent)
    : SetUpSection(store, tr("Users and roles"), parent)
    , m_table(new QTableWidget(0, 2, this))
    , m_actions(new QWidget(this))
{
    setUpTable();
    setUpActions();
    allow(m_actions, Action::ManageUsers);
    auto *own = new QPushButton(icon("key-round"), tr("Change your passphrase…"), this);
    connect(own, &QPushButton::clicked, this, &UsersSection::changeOwnPassphrase);
    auto *row = new QHBoxLayout;
    row->addWidget(own);
    row->addStretch();
    body()->addLayout(row);
}

void UsersSection::setUpTable()
{
    m_table->setAccessibleName(tr("Users"));
    m_table->setHorizontalHeaderLabels({tr("Name", "of who signs in"), tr("Role")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::current().scaled(28));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    body()->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &UsersSection::choose);
}

void UsersSection::setUpActions()
{
    auto *row = new QBoxLayout( // with very large text what is done with who is chosen has a row of its own
        Theme::current().hasVeryLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, m_actions);
    row->setContentsMargins({});
    auto *add = new QPushButton(icon("user-plus"), tr("Add a user…"), m_actions);
    m_ofChosen = new QWidget(m_actions);
    auto *chosenRow = new FlowLayout(m_ofChosen);
    m_role = new QComboBox(m_ofChosen);
    setName(m_role, tr("Role of the chosen user"));
    for (const model::Named<model::Role> &role : model::roles()) {
        m_role->addItem(RoleWords::of(role.value), static_cast<int>(role.value));
    }
    auto *give = new QPushButton(tr("Give this role"), m_ofChosen);
    m_remove = new QPushButton(tr("Remove…"), m_ofChosen);
    setKind(m_remove, "danger");
    m_really = new QWidget(m_ofChosen);
    auto *reallyRow = new QHBoxLayout(m_really);
    reallyRow->setContentsMargins({});
    auto *yes = new QPushButton(tr("Yes, let them in no more"), m_really);
    setKind(yes, "danger");
    auto *no = new QPushButton(tr("Keep them"), m_really);
    reallyRow->addWidget(yes);
    reallyRow->addWidget(no);
    m_really->hide();
    for (QWidget *part :
         {static_cast<QWidget *>(m_role), static_cast<QWidget *>(give), static_cast<QWidget *>(m_remove), m_really}) {
        chosenRow->addWidget(part);
    }
    row->addWidget(add);
    row->addWidget(m_ofChosen);
    row->addStretch();
    body()->addWidget(m_actions);
    connect(add, &QPushButton::clicked, this, &UsersSection::add);
    connect(give, &QPushButton::clicked, this, &UsersSection::changeRole);
    connect(m_remove, &QPushButton::clicked, this, &UsersSection::askToRemove);
    connect(yes, &QPushButton::clicked, this, &UsersSection::remove);
    connect(no, &QPushButton::clicked, this, &UsersSection::choose);
}

void UsersSection::refresh()
{
    if (!model::may(store().session().role, Action::ManageUsers)) {
        m_table->hide(); // the list is for those who keep it
        return;
    }
    reading().run([store = &store()] { return db::UserStore(*store).list(); },
                  [this](const model::Result<QList<User>> &users) { show(users); });
}

void UsersSection::show(const model::Result<QList<User>> &users)
{
    if (!users) {
        sayError(users.error());
        return;
    }
    const model::UserId before = chosen().id;
    const QSignalBlocker quiet(m_table);
    m_users = *users;
    m_table->setRowCount(static_cast<int>(m_users.size()));
    int row = 0;
    for (const User &user : std::as_const(m_users)) {
        const bool self = user.id == store().session().user;
        //: %1 is the name of the user who is signed in
        m_table->setItem(row, 0, new QTableWidgetItem(self ? tr("%1 (you)").arg(user.name) : user.name));
        m_table->setItem(row, 1, new QTableWidgetItem(RoleWords::of(user.role)));
        if (user.id == before) {
            m_table->selectRow(row);
        }
        ++row;
    }
    choose();
}

User UsersSection::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? User() : m_users.value(rows.first().row());
}

void UsersSection::choose()
{
    const User user = chosen();
    m_ofChosen->setEnabled(!user.id.isNull());
    m_really->hide();
    m_remove->show();
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(user.role)));
}

void UsersSection::add()
{
    auto *dialog = new AddUserDialog(store(), this);
    connect(dialog, &AddUserDialog::added, this, [this](const User &user) {
        say(tr("%1 may sign in now. Tell them the passphrase yourself; they can change it here.").arg(user.name));
        refresh();
    });
    dialog->open();
}

void UsersSection::changeRole()
{
    const auto role = static_cast<model::Role>(m_role->currentData().toInt());
    work().run(
        [store = &store(), name = chosen().name, role] { return db::UserStore(*store).changeRole(name, role); },
        [this, role](const model::Result<User> &user) {
            //: %1 is a role
            finish(user, tr("The role is now: %1. It holds from the next time they sign in.").arg(RoleWords::of(role)));
        });
}

void UsersSection::askToRemove()
{
    m_remove->hide();
    m_really->show();
}

void UsersSection::remove()
{
    work().run([store = &store(), name = chosen().name] { return db::UserStore(*store).remove(name); },
               [this](const model::Result<User> &user) {
                   finish(user, tr("They are let in no more. What they recorded stays."));
               });
}

void UsersSection::changeOwnPassphrase()
{
    auto *dialog = new OwnPassphraseDialog(store(), this);
    connect(dialog, &OwnPassphraseDialog::changed, this,
            [this] { say(tr("Your new passphrase holds; the old one opens the store no more.")); });
    dialog->open();
}

void UsersSection::finish(const model::Result<User> &user, const QString &words)
{
    if (user) {
        say(words);
    } else {
        sayError(user.error());
    }
    refresh();
}

} // namespace widgets

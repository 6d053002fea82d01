// UsersSection lists who may open the store, in which role, and changes that.
#pragma once

#include "model/access/User.h"
#include "widgets/setup/SetUpSection.h"

class QComboBox;
class QPushButton;
class QTableWidget;

namespace widgets
{

class UsersSection : public SetUpSection
{
    Q_OBJECT

public:
    explicit UsersSection(db::CaseStore &store, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    void setUpTable();
    void setUpActions();
    void show(const model::Result<QList<model::User>> &users);
    void choose();
    void add();
    void changeRole();
    void askToRemove();
    void remove();
    void changeOwnPassphrase();
    void finish(const model::Result<model::User> &user, const QString &words);
    [[nodiscard]] model::User chosen() const;

    QList<model::User> m_users;
    QTableWidget *m_table;
    QWidget *m_actions;
    QWidget *m_ofChosen;
    QComboBox *m_role;
    QPushButton *m_remove;
    QWidget *m_really;
};

} // namespace widgets

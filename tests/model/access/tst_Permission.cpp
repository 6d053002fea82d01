#include "model/access/Permission.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

using model::Action;
using model::Role;

class PermissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsAsAgreed();
    void everyActionHasOneName();
};

void PermissionTest::tableIsAsAgreed()
{
    // W worker, L lead, M manager, A analyst; a dot where the role may not.
    const QString agreed = QStringLiteral("read_cases         W L M A\n"
                                          "write_cases        W L M .\n"
                                          "log_contact        W L M .\n"
                                          "edit_person        W L M .\n"
                                          "strike_out         . L M .\n"
                                          "close_enrolment    . L M .\n"
                                          "reassign           . L M .\n"
                                          "import             . L M A\n"
                                          "undo_import        . . M .\n"
                                          "export             . L M A\n"
                                          "read_reports       W L M A\n"
                                          "read_audit         . L M .\n"
                                          "verify_store       W L M A\n"
                                          "backup_store       . . M .\n"
                                          "restore_store      . . M .\n"
                                          "manage_users       . . M .\n"
                                          "change_programme   . . M A\n"
                                          "design_instruments . . M A\n"
                                          "supervise          . L M .\n"
                                          "erase_request      . L M .\n"
                                          "freeze_figures     . L M A\n"
                                          "share_cases        . L M .\n");
    QString found;
    for (const auto &[action, name] : model::actions()) {
        found += QString(name).leftJustified(18);
        for (const auto &[role, letter] :
             {std::pair(Role::Worker, u'W'), {Role::Lead, u'L'}, {Role::Manager, u'M'}, {Role::Analyst, u'A'}}) {
            found += u' ';
            found += QChar(model::may(role, action) ? letter : u'.');
        }
        found += u'\n';
    }
    QCOMPARE(found, agreed);
}

void PermissionTest::everyActionHasOneName()
{
    int value = 0;
    for (const auto &[action, name] : model::actions()) {
        QCOMPARE(static_cast<int>(action), value++);
        QCOMPARE(model::valueIn(model::actions(), name), std::optional(action));
    }
    QCOMPARE(value, static_cast<int>(Action::ShareCases) + 1);
}

REGISTER_TEST(PermissionTest)
#include "tst_Permission.moc"

// LogGroupCommand logs a meeting with several people, as the dialog does: a contact for each of them, in one save.
#pragma once

#include "app/commands/store/StoreCommand.h"
#include "model/contacts/GroupSession.h"

namespace app
{

class LogGroupCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(LogGroupCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("log-group"); }
    [[nodiscard]] QString summary() const override { return tr("Logs one group session with several people."); }
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;

private:
    [[nodiscard]] static model::Result<model::GroupSession> session(db::CaseStore &store, const CommandOptions &options,
                                                                    QDate today);
    /// Who was there: the group and whom --person names, each as --outcome says.
    [[nodiscard]] static model::Result<QList<model::Attendance>>
    attendances(db::CaseStore &store, const CommandOptions &options, const model::GroupListId &list);
};

} // namespace app

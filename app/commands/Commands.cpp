#include "app/commands/Commands.h"

#include "app/commands/HelpCommand.h"
#include "app/commands/audit/AuditListCommand.h"
#include "app/commands/audit/AuditVerifyCommand.h"
#include "app/commands/bench/BenchCommand.h"
#include "app/commands/conflicts/ConflictsListCommand.h"
#include "app/commands/conflicts/ConflictsResolveCommand.h"
#include "app/commands/documents/DocumentAddCommand.h"
#include "app/commands/documents/DocumentListCommand.h"
#include "app/commands/documents/DocumentSaveCommand.h"
#include "app/commands/documents/DocumentStrikeOutCommand.h"
#include "app/commands/export/ExportCommand.h"
#include "app/commands/export/ExportFiguresCommand.h"
#include "app/commands/groups/GroupKeepCommand.h"
#include "app/commands/groups/GroupListCommand.h"
#include "app/commands/groups/LogGroupCommand.h"
#include "app/commands/groups/LogGroupUndoCommand.h"
#include "app/commands/import/ImportCommand.h"
#include "app/commands/import/ImportUndoCommand.h"
#include "app/commands/intake/EligibilityAnswerCommand.h"
#include "app/commands/intake/PersonDuplicatesCommand.h"
#include "app/commands/people/CloseCommand.h"
#include "app/commands/people/EnrolCommand.h"
#include "app/commands/people/LogContactCommand.h"
#include "app/commands/people/PeopleCommand.h"
#include "app/commands/people/PersonNewCommand.h"
#include "app/commands/people/PersonSetCommand.h"
#include "app/commands/people/PersonShowCommand.h"
#include "app/commands/plans/ActionAddCommand.h"
#include "app/commands/plans/ActionDoneCommand.h"
#include "app/commands/plans/ActionSetCommand.h"
#include "app/commands/plans/GoalAddCommand.h"
#include "app/commands/plans/GoalListCommand.h"
#include "app/commands/plans/GoalStateCommand.h"
#include "app/commands/programmes/ListAddCommand.h"
#include "app/commands/programmes/ListRenameCommand.h"
#include "app/commands/programmes/ListRetireCommand.h"
#include "app/commands/programmes/ListShowCommand.h"
#include "app/commands/programmes/ProgrammeAddCommand.h"
#include "app/commands/programmes/ProgrammeSetCommand.h"
#include "app/commands/programmes/ReassignCommand.h"
#include "app/commands/programmes/ReassignUndoCommand.h"
#include "app/commands/record/FeedbackCountCommand.h"
#include "app/commands/record/RecordAddCommand.h"
#include "app/commands/record/RecordEndCommand.h"
#include "app/commands/record/RecordSetCommand.h"
#include "app/commands/record/RecordStrikeOutCommand.h"
#include "app/commands/report/ReportEngagementCommand.h"
#include "app/commands/report/ReportServicesCommand.h"
#include "app/commands/report/ReportSurvivalCommand.h"
#include "app/commands/report/ReportTeamCommand.h"
#include "app/commands/services/ReferCommand.h"
#include "app/commands/services/ReferListCommand.h"
#include "app/commands/services/ReferStateCommand.h"
#include "app/commands/services/ServiceAddCommand.h"
#include "app/commands/services/ServiceListCommand.h"
#include "app/commands/services/ServiceRetireCommand.h"
#include "app/commands/store/DemoCommand.h"
#include "app/commands/store/StoreBackupCommand.h"
#include "app/commands/store/StoreInfoCommand.h"
#include "app/commands/store/StoreNewCommand.h"
#include "app/commands/store/StoreRestoreCommand.h"
#include "app/commands/store/StoreVerifyCommand.h"
#include "app/commands/supervision/SuperviseAskCommand.h"
#include "app/commands/supervision/SuperviseDiscussedCommand.h"
#include "app/commands/supervision/SuperviseDueCommand.h"
#include "app/commands/supervision/SuperviseLookedAtCommand.h"
#include "app/commands/sync/BundleInspectCommand.h"
#include "app/commands/sync/BundleMakeCommand.h"
#include "app/commands/sync/BundleOpenCommand.h"
#include "app/commands/sync/CaseGrantCommand.h"
#include "app/commands/sync/DeviceAdministerCommand.h"
#include "app/commands/sync/DeviceApproveCommand.h"
#include "app/commands/sync/DeviceInfoCommand.h"
#include "app/commands/sync/DeviceListCommand.h"
#include "app/commands/sync/DeviceRequestCommand.h"
#include "app/commands/sync/DeviceRevokeCommand.h"
#include "app/commands/sync/DeviceWordsCommand.h"
#include "app/commands/tasks/TaskAddCommand.h"
#include "app/commands/tasks/TaskDoneCommand.h"
#include "app/commands/tasks/TaskListCommand.h"
#include "app/commands/today/TodayCommand.h"
#include "app/commands/users/UserAddCommand.h"
#include "app/commands/users/UserListCommand.h"
#include "app/commands/users/UserPassphraseCommand.h"
#include "app/commands/users/UserRemoveCommand.h"
#include "app/commands/users/UserRoleCommand.h"

namespace app
{

namespace
{

void addStoreCommands(CommandLine &commandLine)
{
    commandLine.add(std::make_unique<StoreNewCommand>());
    commandLine.add(std::make_unique<StoreInfoCommand>());
    commandLine.add(std::make_unique<StoreVerifyCommand>());
    commandLine.add(std::make_unique<StoreBackupCommand>());
    commandLine.add(std::make_unique<StoreRestoreCommand>());
    commandLine.add(std::make_unique<DemoCommand>());
    commandLine.add(std::make_unique<BenchCommand>());
}

void addAccessCommands(CommandLine &commandLine)
{
    commandLine.add(std::make_unique<UserAddCommand>());
    commandLine.add(std::make_unique<UserListCommand>());
    commandLine.add(std::make_unique<UserRoleCommand>());
    commandLine.add(std::make_unique<UserRemoveCommand>());
    commandLine.add(std::make_unique<UserPassphraseCommand>());
    commandLine.add(std::make_unique<AuditListCommand>());
    commandLine.add(std::make_unique<AuditVerifyCommand>());
}

void addImportCommands(CommandLine &commandLine)
{
    commandLine.add(std::make_unique<ImportCommand>());
    commandLine.add(std::make_unique<ImportUndoCommand>());
}

void addExportCommands(CommandLine &commandLine)
{
    commandLine.add(std::make_unique<ExportFiguresCommand>());
    commandLine.add(std::make_unique<ExportCommand>(db::ExportKind::People));
    commandLine.add(std::make_unique<ExportCommand>(db::ExportKind::Contacts));
}

void addGroupCommands(CommandLine &commandLine)
{
    commandLine.add(std::make_unique<LogGroupCommand>());
    commandLine.add(std::make_unique<LogGroupUndoCommand>());
    commandLine.add(std::make_unique<GroupListCommand>());
    commandLine.add(std::make_unique<GroupKeepCommand>());
}

void addPeopleCommands(CommandLine &commandLine)
{
    commandLine.add(std::make_unique<PeopleCommand>());
    commandLine.add(std::make_unique<PersonNewCommand>());
    commandLine.add(std::make_unique<PersonDuplicatesCommand>());
    commandLine.add(std::make_unique<PersonShowCommand>());
    commandLine.add(std::make_unique<PersonSetCommand>());
    commandLine.add(std::make_unique<EnrolCommand>());
    commandLine.add(std::make_unique<EligibilityAnswerCommand>());
    commandLine.add(std::make_unique<CloseCommand>());
    commandLine.add(std::make_unique<LogContactCommand>());
}

void addRecordCommands(CommandLine &commandLine)
{
    commandLine.add(std::make_unique<RecordAddCommand>());
    commandLine.add(std::make_unique<RecordSetCommand>());
    commandLine.add(std::make_unique<RecordEndCommand>());
    commandLine.add(std::make_unique<RecordStrikeOutCommand>());
    commandLine.add(std::make_unique<FeedbackCountCommand>());
}

void addDocumentCommands(CommandLine &commandLine)
{
    commandLine.add(std::make_unique<DocumentAddCommand>());
    commandLine.add(std::make_unique<DocumentListCommand>());
    commandLine.add(std::make_unique<DocumentSaveCommand>());
    commandLine.add(std::make_unique<DocumentStrikeOutCommand>());
}

void addPlanCommands(CommandLine &commandLine)
{
    commandLine.add(std::make_unique<GoalAddCommand>());
    commandLine.add(std::make_unique<GoalListCommand>());
    commandLine.add(std::make_unique<GoalStateCommand>());
    commandLine.add(std::make_unique<ActionAddCommand>());
    commandLine.add(std::make_unique<ActionSetCommand>());
    commandLine.add(std::make_unique<ActionDoneCommand>());
}

void addServiceCommands(CommandLine &commandLine)
{
    commandLine.add(std::make_unique<ServiceAddCommand>());
    commandLine.add(std::make_unique<ServiceListCommand>());
    commandLine.add(std::make_unique<ServiceRetireCommand>());
    commandLine.add(std::make_unique<ReferCommand>());
    commandLine.add(std::make_unique<ReferListCommand>());
    commandLine.add(std::make_unique<ReferStateCommand>());
}

void addProgrammeCommands(CommandLine &commandLine)
{
    commandLine.add(std::make_unique<ProgrammeAddCommand>());
    commandLine.add(std::make_unique<ProgrammeSetCommand>());
    commandLine.add(std::make_unique<ReassignCommand>());
    commandLine.add(std::make_unique<ReassignUndoCommand>());
    commandLine.add(std::make_unique<ListShowCommand>());
    commandLine.add(std::make_unique<ListAddCommand>());
    commandLine.add(std::make_unique<ListRenameCommand>());
    commandLine.add(std::make_unique<ListRetireCommand>());
}

void addTodayCommands(CommandLine &commandLine)
{
    commandLine.add(std::make_unique<TodayCommand>());
    commandLine.add(std::make_unique<TaskAddCommand>());
    commandLine.add(std::make_unique<TaskListCommand>());
    commandLine.add(std::make_unique<TaskDoneCommand>());
    commandLine.add(std::make_unique<SuperviseAskCommand>());
    commandLine.add(std::make_unique<SuperviseLookedAtCommand>());
    commandLine.add(std::make_unique<SuperviseDiscussedCommand>());
    commandLine.add(std::make_unique<SuperviseDueCommand>());
}

void addSyncCommands(CommandLine &commandLine)
{
    commandLine.add(std::make_unique<DeviceInfoCommand>());
    commandLine.add(std::make_unique<DeviceListCommand>());
    commandLine.add(std::make_unique<DeviceWordsCommand>());
    commandLine.add(std::make_unique<DeviceRequestCommand>());
    commandLine.add(std::make_unique<DeviceApproveCommand>());
    commandLine.add(std::make_unique<DeviceAdministerCommand>());
    commandLine.add(std::make_unique<DeviceRevokeCommand>());
    commandLine.add(std::make_unique<CaseGrantCommand>(CaseGrantCommand::Does::Grant));
    commandLine.add(std::make_unique<CaseGrantCommand>(CaseGrantCommand::Does::Withdraw));
    commandLine.add(std::make_unique<BundleMakeCommand>());
    commandLine.add(std::make_unique<BundleInspectCommand>());
    commandLine.add(std::make_unique<BundleOpenCommand>());
    commandLine.add(std::make_unique<ConflictsListCommand>());
    commandLine.add(std::make_unique<ConflictsResolveCommand>());
}

void addReportCommands(CommandLine &commandLine)
{
    commandLine.add(std::make_unique<ReportEngagementCommand>());
    commandLine.add(std::make_unique<ReportServicesCommand>());
    commandLine.add(std::make_unique<ReportSurvivalCommand>());
    commandLine.add(std::make_unique<ReportTeamCommand>());
}

} // namespace

void addCommands(CommandLine &commandLine)
{
    commandLine.add(std::make_unique<HelpCommand>(commandLine));
    addStoreCommands(commandLine);
    addAccessCommands(commandLine);
    addImportCommands(commandLine);
    addExportCommands(commandLine);
    addPeopleCommands(commandLine);
    addGroupCommands(commandLine);
    addRecordCommands(commandLine);
    addDocumentCommands(commandLine);
    addPlanCommands(commandLine);
    addServiceCommands(commandLine);
    addProgrammeCommands(commandLine);
    addTodayCommands(commandLine);
    addSyncCommands(commandLine);
    addReportCommands(commandLine);
}

} // namespace app

#include "model/access/Permission.h"

#include <algorithm>

namespace model
{

namespace
{

struct Row
{
    Action action;
    bool worker;
    bool lead;
    bool manager;
    bool analyst;
};

constexpr bool yes = true;
constexpr bool no = false;

// clang-format off
constexpr Row table[] = {
    // action                  worker lead  mgr.  analyst
    {Action::ReadCases,         yes,  yes,  yes,  yes},
    {Action::WriteCases,        yes,  yes,  yes,  no},
    {Action::LogContact,        yes,  yes,  yes,  no},
    {Action::EditPerson,        yes,  yes,  yes,  no},
    {Action::StrikeOut,         no,   yes,  yes,  no},
    {Action::CloseEnrolment,    no,   yes,  yes,  no},
    {Action::Reassign,          no,   yes,  yes,  no},
    {Action::Import,            no,   yes,  yes,  yes},
    {Action::UndoImport,        no,   no,   yes,  no},
    {Action::Export,            no,   yes,  yes,  yes},
    {Action::ReadReports,       yes,  yes,  yes,  yes},
    {Action::ReadAudit,         no,   yes,  yes,  no},
    {Action::VerifyStore,       yes,  yes,  yes,  yes},
    {Action::BackupStore,       no,   no,   yes,  no},
    {Action::RestoreStore,      no,   no,   yes,  no},
    {Action::ManageUsers,       no,   no,   yes,  no},
    {Action::ChangeProgramme,   no,   no,   yes,  yes},
    {Action::DesignInstruments, no,   no,   yes,  yes},
    {Action::Supervise,         no,   yes,  yes,  no},
    {Action::EraseRequest,      no,   yes,  yes,  no},
    {Action::FreezeFigures,     no,   yes,  yes,  yes},
    {Action::ShareCases,        no,   yes,  yes,  no},
};
// clang-format on

} // namespace

bool may(Role role, Action action)
{
    const auto row = std::ranges::find(table, action, &Row::action);
    if (row == std::ranges::end(table)) {
        return false;
    }
    switch (role) {
    case Role::Worker:
        return row->worker;
    case Role::Lead:
        return row->lead;
    case Role::Manager:
        return row->manager;
    case Role::Analyst:
        return row->analyst;
    }
    return false;
}

std::span<const Named<Action>> actions()
{
    static constexpr Named<Action> names[] = {
        {Action::ReadCases, QLatin1StringView("read_cases")},
        {Action::WriteCases, QLatin1StringView("write_cases")},
        {Action::LogContact, QLatin1StringView("log_contact")},
        {Action::EditPerson, QLatin1StringView("edit_person")},
        {Action::StrikeOut, QLatin1StringView("strike_out")},
        {Action::CloseEnrolment, QLatin1StringView("close_enrolment")},
        {Action::Reassign, QLatin1StringView("reassign")},
        {Action::Import, QLatin1StringView("import")},
        {Action::UndoImport, QLatin1StringView("undo_import")},
        {Action::Export, QLatin1StringView("export")},
        {Action::ReadReports, QLatin1StringView("read_reports")},
        {Action::ReadAudit, QLatin1StringView("read_audit")},
        {Action::VerifyStore, QLatin1StringView("verify_store")},
        {Action::BackupStore, QLatin1StringView("backup_store")},
        {Action::RestoreStore, QLatin1StringView("restore_store")},
        {Action::ManageUsers, QLatin1StringView("manage_users")},
        {Action::ChangeProgramme, QLatin1StringView("change_programme")},
        {Action::DesignInstruments, QLatin1StringView("design_instruments")},
        {Action::Supervise, QLatin1StringView("supervise")},
        {Action::EraseRequest, QLatin1StringView("erase_request")},
        {Action::FreezeFigures, QLatin1StringView("freeze_figures")},
        {Action::ShareCases, QLatin1StringView("share_cases")},
    };
    return names;
}

} // namespace model

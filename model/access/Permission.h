// Permission is the one table of what each role may do; db asks it before every change, widgets to show only what
// works.
#pragma once

#include "model/access/Role.h"

namespace model
{

enum class Action {
    ReadCases,         ///< See people and what is recorded about them.
    WriteCases,        ///< Start and end enrolments, needs, plans, readings and the rest of a case file.
    LogContact,        ///< Record a contact or a group session.
    EditPerson,        ///< Change a person's details.
    StrikeOut,         ///< Withdraw a record that someone else made (one's own goes with WriteCases).
    CloseEnrolment,    ///< End someone's time on a programme.
    Reassign,          ///< Give people another key worker, or somebody to cover for theirs.
    Import,            ///< Bring in a file.
    UndoImport,        ///< Take back what someone else imported (one's own goes with Import).
    Export,            ///< Write records or figures to a file outside the store.
    ReadReports,       ///< See figures, dashboards and their receipts.
    ReadAudit,         ///< See who read and changed what.
    VerifyStore,       ///< Check the store against its log.
    BackupStore,       ///< Write an encrypted copy.
    RestoreStore,      ///< Put a copy in the store's place.
    ManageUsers,       ///< Add, remove and re-role users and give new passphrases.
    ChangeProgramme,   ///< Change a programme's set-up: lapse, channels, need types, services, rate card.
    DesignInstruments, ///< Make and change stars, instruments and triage rules.
    Supervise,         ///< Mark records as looked at or discussed, and ask the worker a question.
    EraseRequest,      ///< Ask for a person's records to be erased for good, or confirm it.
    FreezeFigures,     ///< Keep figures as they stand, and publish them.
    ShareCases,        ///< Give people's case files to another laptop, or take them back.
};

/// Whether a user in `role` may do `action`. A "no" is answered with ErrorCode::RoleMayNot.
[[nodiscard]] bool may(Role role, Action action);

/// Every action with its name in messages, files and on the command line, in the order of the enumeration.
[[nodiscard]] std::span<const Named<Action>> actions();

} // namespace model

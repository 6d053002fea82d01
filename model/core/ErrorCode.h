// ErrorCode names every way an operation on the store or a file can fail; widgets turn it into words, app into an exit
// code.
#pragma once

namespace model
{

enum class ErrorCode {
    // The store cannot be opened (exit 3).
    NotAStore,
    WrongPassphrase,
    UnknownUser,
    StoreDamaged,
    StoreNewer,
    StoreOpenElsewhere,
    StoreExists,
    EngineNotEncrypting,
    // Refused (exit 4).
    RoleMayNot,
    LastManager,
    UserExists,
    PassphraseTooShort,
    NotForThisLaptop, ///< A bundle that was sealed for others.
    OtherTeam,        ///< A bundle or a request of another team.
    NotTrusted,       ///< Not signed by a laptop that the team has approved.
    LaptopRevoked,    ///< The laptop it comes from, or this one, was taken out of the team.
    NotJoined,        ///< This laptop has not been approved yet.
    // Input and output (exit 5).
    FileNotFound,
    CannotRead,
    CannotWrite,
    FolderReadOnly,
    DiskFull,
    NotText,
    FileEmpty,
    FileTooLarge,
    FileMalformed,
    FileChangedWhileReading,
    // What was asked for cannot be done as asked (exit 2).
    NotFound,
    Ambiguous,
    InvalidValue,
    UnknownField,
    MissingField,
    AlreadyDone,
    // The person stopped it (exit 130).
    Cancelled,
    // A fault of the program's own; the store is unchanged (exit 5).
    Internal,
};

} // namespace model

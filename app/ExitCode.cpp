#include "app/ExitCode.h"

namespace app
{

ExitCode exitCodeFor(model::ErrorCode code)
{
    using enum model::ErrorCode;
    // No default: the compiler names the code that is forgotten here.
    switch (code) {
    case NotAStore:
    case WrongPassphrase:
    case UnknownUser:
    case StoreDamaged:
    case StoreNewer:
    case StoreOpenElsewhere:
    case StoreExists:
    case EngineNotEncrypting:
        return ExitCode::CannotOpen;
    case RoleMayNot:
    case LastManager:
    case UserExists:
    case PassphraseTooShort:
    case NotForThisLaptop:
    case OtherTeam:
    case NotTrusted:
    case LaptopRevoked:
    case NotJoined:
        return ExitCode::Refused;
    case FileNotFound:
    case CannotRead:
    case CannotWrite:
    case FolderReadOnly:
    case DiskFull:
    case NotText:
    case FileEmpty:
    case FileTooLarge:
    case FileMalformed:
    case FileChangedWhileReading:
        return ExitCode::InputOutput;
    case NotFound:
    case Ambiguous:
    case InvalidValue:
    case UnknownField:
    case MissingField:
    case AlreadyDone:
        return ExitCode::WrongUsage;
    case model::ErrorCode::Cancelled:
        return ExitCode::Cancelled;
    case Internal:
        break;
    }
    return ExitCode::InputOutput;
}

} // namespace app

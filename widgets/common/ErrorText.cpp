#include "widgets/common/ErrorText.h"

#include <algorithm>

namespace widgets
{

namespace
{
using enum model::ErrorCode;

/// How one kind of failure is told. `%1` in the sentence is the place, quoted; `unnamed` stands there when the error
/// does not say where.
struct Wording
{
    model::ErrorCode code;
    const char *sentence;
    const char *unnamed;
};

constexpr Wording wordings[] = {
    {NotAStore,
     QT_TRANSLATE_NOOP("ErrorText", "%1 is not a case store. Choose a folder whose name ends in .alongside."),
     QT_TRANSLATE_NOOP("ErrorText", "this folder")},
    {WrongPassphrase,
     QT_TRANSLATE_NOOP("ErrorText", "That passphrase does not open %1. Check Caps Lock, or use the recovery sheet."),
     QT_TRANSLATE_NOOP("ErrorText", "this store")},
    {UnknownUser,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The store has no user called %1. Check the spelling, or ask a manager to add one."),
     QT_TRANSLATE_NOOP("ErrorText", "that")},
    {StoreDamaged,
     QT_TRANSLATE_NOOP("ErrorText", "%1 is damaged. It was left as it is; restore the latest backup beside it."),
     QT_TRANSLATE_NOOP("ErrorText", "this store")},
    {StoreNewer,
     QT_TRANSLATE_NOOP("ErrorText", "%1 was made by a newer Alongside. Update this laptop first; nothing was changed."),
     QT_TRANSLATE_NOOP("ErrorText", "this store")},
    {StoreOpenElsewhere,
     QT_TRANSLATE_NOOP("ErrorText", "%1 is already open in another window or program. Close it there, then try again."),
     QT_TRANSLATE_NOOP("ErrorText", "this store")},
    {StoreExists,
     QT_TRANSLATE_NOOP("ErrorText", "There is already a store at %1. Choose another folder; nothing was changed."),
     QT_TRANSLATE_NOOP("ErrorText", "this place")},
    {EngineNotEncrypting,
     QT_TRANSLATE_NOOP("ErrorText", "%1 was not opened, because this copy of Alongside cannot encrypt. Install "
                                    "Alongside again; nothing was written."),
     QT_TRANSLATE_NOOP("ErrorText", "the store")},
    {RoleMayNot,
     QT_TRANSLATE_NOOP("ErrorText", "Your role does not allow %1. Ask a manager to do it, or to change your role."),
     QT_TRANSLATE_NOOP("ErrorText", "this")},
    {LastManager,
     QT_TRANSLATE_NOOP("ErrorText", "%1 is the only manager of this store. Make someone else a manager first."),
     QT_TRANSLATE_NOOP("ErrorText", "this user")},
    {UserExists, QT_TRANSLATE_NOOP("ErrorText", "There is already a user called %1. Choose another name."),
     QT_TRANSLATE_NOOP("ErrorText", "that")},
    {PassphraseTooShort,
     QT_TRANSLATE_NOOP("ErrorText", "The passphrase for %1 is too short. Choose a longer one; four words that have "
                                    "nothing to do with each other are easy to remember."),
     QT_TRANSLATE_NOOP("ErrorText", "this user")},
    {NotForThisLaptop,
     QT_TRANSLATE_NOOP("ErrorText",
                       "%1 was made for another laptop and cannot be read here. Ask the sender to make one "
                       "for this laptop; nothing was changed."),
     QT_TRANSLATE_NOOP("ErrorText", "the bundle")},
    {OtherTeam,
     QT_TRANSLATE_NOOP("ErrorText", "%1 belongs to another team. Check that you took the right file; nothing was "
                                    "changed."),
     QT_TRANSLATE_NOOP("ErrorText", "the file")},
    {NotTrusted,
     QT_TRANSLATE_NOOP("ErrorText", "%1 is not signed by a laptop that your team has approved. Do not use it, and tell "
                                    "whoever looks after your laptops; nothing was changed."),
     QT_TRANSLATE_NOOP("ErrorText", "the file")},
    {LaptopRevoked,
     QT_TRANSLATE_NOOP("ErrorText", "%1 comes from a laptop that was taken out of the team. Tell whoever looks after "
                                    "your laptops; nothing was changed."),
     QT_TRANSLATE_NOOP("ErrorText", "the file")},
    {NotJoined,
     QT_TRANSLATE_NOOP("ErrorText", "This laptop does not belong to a team yet, so %1 has to wait. Give its request to "
                                    "an administrator, and open the bundle that comes back."),
     QT_TRANSLATE_NOOP("ErrorText", "this")},
    {FileNotFound, QT_TRANSLATE_NOOP("ErrorText", "%1 was not found. Check its name and its folder."),
     QT_TRANSLATE_NOOP("ErrorText", "the file")},
    {CannotRead,
     QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be read. Check that it is still there and that you may open it."),
     QT_TRANSLATE_NOOP("ErrorText", "the file")},
    {CannotWrite,
     QT_TRANSLATE_NOOP("ErrorText",
                       "%1 cannot be written. Check that its folder is there and that you may write in it."),
     QT_TRANSLATE_NOOP("ErrorText", "the file")},
    {FolderReadOnly,
     QT_TRANSLATE_NOOP("ErrorText", "%1 may only be read. Choose another folder, or ask for leave to write there."),
     QT_TRANSLATE_NOOP("ErrorText", "this folder")},
    {DiskFull,
     QT_TRANSLATE_NOOP("ErrorText", "The disk is full, so %1 could not be saved. What you typed is safe; free some "
                                    "space, then try again."),
     QT_TRANSLATE_NOOP("ErrorText", "this")},
    {NotText,
     QT_TRANSLATE_NOOP("ErrorText", "%1 is not readable as text. Save it as CSV in UTF-8, or as XLSX, then try again."),
     QT_TRANSLATE_NOOP("ErrorText", "the file")},
    {FileEmpty, QT_TRANSLATE_NOOP("ErrorText", "%1 is empty. Choose another file, or make this one again."),
     QT_TRANSLATE_NOOP("ErrorText", "the file")},
    {FileTooLarge,
     QT_TRANSLATE_NOOP("ErrorText", "%1 is larger than can be taken in. Split it into smaller files, then try again."),
     QT_TRANSLATE_NOOP("ErrorText", "the file")},
    {FileMalformed,
     QT_TRANSLATE_NOOP("ErrorText", "%1 is not laid out as it should be, or was cut short in copying. Copy it again; "
                                    "nothing was changed."),
     QT_TRANSLATE_NOOP("ErrorText", "the file")},
    {FileChangedWhileReading,
     QT_TRANSLATE_NOOP("ErrorText", "%1 changed while it was being read. Close it elsewhere, then try again; nothing "
                                    "was changed."),
     QT_TRANSLATE_NOOP("ErrorText", "the file")},
    {NotFound, QT_TRANSLATE_NOOP("ErrorText", "Nothing here goes by %1. Check the spelling or the reference."),
     QT_TRANSLATE_NOOP("ErrorText", "that name")},
    {Ambiguous,
     QT_TRANSLATE_NOOP("ErrorText", "%1 could mean more than one. Give a reference that only one of them has."),
     QT_TRANSLATE_NOOP("ErrorText", "that")},
    {InvalidValue, QT_TRANSLATE_NOOP("ErrorText", "What was given for %1 cannot be used. Correct it, then try again."),
     QT_TRANSLATE_NOOP("ErrorText", "a field")},
    {UnknownField,
     QT_TRANSLATE_NOOP("ErrorText", "%1 is not known here. Check the spelling, or see the help for what can be given."),
     QT_TRANSLATE_NOOP("ErrorText", "that name")},
    {MissingField, QT_TRANSLATE_NOOP("ErrorText", "%1 is missing. Give it, then try again."),
     QT_TRANSLATE_NOOP("ErrorText", "something required")},
    {AlreadyDone, QT_TRANSLATE_NOOP("ErrorText", "%1 was already done. Nothing was changed."),
     QT_TRANSLATE_NOOP("ErrorText", "this")},
    {Cancelled,
     QT_TRANSLATE_NOOP("ErrorText", "%1 was stopped as you asked. Nothing was left half done; start it again "
                                    "whenever you like."),
     QT_TRANSLATE_NOOP("ErrorText", "the work")},
    {Internal,
     QT_TRANSLATE_NOOP("ErrorText", "Something went wrong inside Alongside, at %1. The store is unchanged; please try "
                                    "again, and tell us if it happens twice."),
     QT_TRANSLATE_NOOP("ErrorText", "a place it cannot name")},
};
} // namespace

QString ErrorText::sentence(const model::Error &error)
{
    const Wording *wording = std::ranges::find(wordings, error.code, &Wording::code);
    Q_ASSERT(wording != std::end(wordings));
    //: Quotation marks around a file, field, option or user inside a sentence.
    const QString place = error.where.isEmpty() ? tr(wording->unnamed) : tr("“%1”").arg(error.where);
    QString sentence = tr(wording->sentence).arg(place);
    sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace widgets

// DocumentStore keeps files with people: each sealed under its own key, which lies in the person's case file.
#pragma once

#include "db/documents/SealedFile.h"
#include "db/store/CaseStore.h"
#include "model/documents/Document.h"

namespace db
{

class DocumentStore
{
public:
    explicit DocumentStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Seals what `source` (open for reading) has and saves it as the person's; returns its id. All or nothing, also
    /// when the program is killed. A blank title is made from the file's name. Errors: RoleMayNot, NotFound ("person"),
    /// InvalidValue (DocumentRules), FileEmpty, FileTooLarge, CannotRead, DiskFull, CannotWrite, Cancelled.
    [[nodiscard]] model::Result<model::DocumentId> add(model::Document document, QIODevice &source,
                                                       const SealedFile::Stop &stop = {});

    /// The person's documents that show, the latest day first, those without a day by when they were saved. Errors:
    /// RoleMayNot.
    [[nodiscard]] model::Result<QList<model::Document>> of(const model::PersonId &person);

    /// Errors: RoleMayNot, NotFound ("document").
    [[nodiscard]] model::Result<model::Document> read(const model::DocumentId &id);

    /// Changes title, day and note, in one save. Errors: those of read(), InvalidValue (DocumentRules).
    [[nodiscard]] model::Result<void> describe(const model::Document &document);

    /// Withdraws it for `reason`; the sealed file stays. Errors: MissingField ("reason"), RoleMayNot, NotFound.
    [[nodiscard]] model::Result<void> strikeOut(const model::DocumentId &id, const QString &reason);

    /// Writes what is in it to `target`, for looking at inside the program; goes into the access log. Errors: those of
    /// read(), StoreDamaged (the sealed file was changed), FileNotFound (it is not on this laptop), Cancelled.
    [[nodiscard]] model::Result<void> open(const model::DocumentId &id, QIODevice &target,
                                           const SealedFile::Stop &stop = {});

    /// Writes it, readable, to a new file at `path`: what a person chose to take out. Goes into the access log. Errors:
    /// RoleMayNot unless the role may export, CannotWrite (also when there is a file already), those of open().
    [[nodiscard]] model::Result<void> exportTo(const model::DocumentId &id, const QString &path,
                                               const SealedFile::Stop &stop = {});

    /// How many sealed files are missing or cannot be opened, of documents that show. For the store's verification.
    [[nodiscard]] model::Result<qint64> countUnreadable(const SealedFile::Stop &stop = {});

private:
    /// What opens a sealed file.
    struct Secret
    {
        QString stored;
        SecureBytes key;
        QByteArray digest;
    };

    [[nodiscard]] model::Result<void> save(const model::Document &document, const Secret &secret);
    [[nodiscard]] model::Result<Secret> secretOf(const model::DocumentId &id);
    [[nodiscard]] model::Result<void> unseal(const Secret &secret, QIODevice &target, const SealedFile::Stop &stop);
    [[nodiscard]] QString pathOf(const QString &stored) const;

    CaseStore &m_store;
};

} // namespace db

#include "db/documents/DocumentStore.h"

#include "db/access/AccessLog.h"
#include "db/documents/DocumentCells.h"
#include "db/documents/PendingFiles.h"
#include "db/entries/CaseEntries.h"
#include "db/entries/EntryReader.h"
#include "db/people/PersonStore.h"
#include "model/documents/DocumentRules.h"

#include <QFile>
#include <QMimeDatabase>

namespace db
{

using model::Action;
using model::Document;
using model::DocumentId;
using model::EntityId;
using model::EntityKind;
using model::ErrorCode;
using model::fail;
using model::PersonId;
using model::Result;

namespace
{

constexpr qsizetype nameBytes = 16;
constexpr qint64 enoughToTell = 4096;

const EntryReader<Document>::Shape standing{EntityKind::Document, documentColumns(), "entry.day DESC, saved.stamp DESC",
                                            documentOf};

/// Takes everything and keeps nothing.
class Nowhere : public QIODevice
{
public:
    Nowhere() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

/// What the content says it is, not only its name.
QString mediaTypeOf(const QString &fileName, QIODevice &source)
{
    return QMimeDatabase().mimeTypeForFileNameAndData(fileName, source.peek(enoughToTell)).name();
}

} // namespace

Result<DocumentId> DocumentStore::add(Document document, QIODevice &source, const SealedFile::Stop &stop)
{
    if (const Result<void> allowed = m_store.require(Action::WriteCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (const Result<void> here = PersonStore(m_store).requireHere(document.person); !here) {
        return std::unexpected(here.error());
    }
    if (document.title.trimmed().isEmpty()) {
        document.title = model::DocumentRules::titleFrom(document.fileName);
    }
    if (const Result<void> right = model::DocumentRules::check(document, m_store.environment().clock.today()); !right) {
        return std::unexpected(right.error());
    }
    document.id = m_store.newId<DocumentId>();
    document.mediaType = mediaTypeOf(document.fileName, source);
    Secret secret{QString::fromLatin1(m_store.environment().random.bytes(nameBytes).toHex()),
                  SecureBytes::random(SealedFile::keySize, m_store.environment().random),
                  {}};
    const QString pending = PendingFiles(m_store.folder()).pendingPath(secret.stored);
    const Result<SealedFile::Sealed> sealed =
        SealedFile::seal(source, pending, secret.key, model::DocumentRules::largest, stop);
    if (!sealed) {
        return std::unexpected(sealed.error());
    }
    document.bytes = sealed->bytes;
    secret.digest = sealed->digest;
    if (const Result<void> saved = save(document, secret); !saved) {
        return std::unexpected(saved.error());
    }
    return document.id;
}

Result<void> DocumentStore::save(const Document &document, const Secret &secret)
{
    const PendingFiles files(m_store.folder());
    const Result<Change> saved = m_store.commit(
        Action::WriteCases,
        CompartmentChange::inCaseFile(
            document.person, {makeDocument(document, secret.stored, secret.key, secret.digest, {})}, document.day));
    if (!saved) {
        QFile::remove(files.pendingPath(secret.stored));
        return std::unexpected(saved.error());
    }
    // Saved either way: until the next opening gives it its name, the file is read where it lies.
    (void)files.keep(secret.stored);
    return {};
}

Result<QList<Document>> DocumentStore::of(const PersonId &person)
{
    return EntryReader<Document>(m_store, standing).of(person);
}

Result<Document> DocumentStore::read(const DocumentId &id)
{
    return EntryReader<Document>(m_store, standing).read(id);
}

Result<void> DocumentStore::describe(const Document &document)
{
    if (const Result<void> allowed = m_store.require(Action::WriteCases); !allowed) {
        return allowed;
    }
    const Result<Document> there = read(document.id);
    if (!there) {
        return std::unexpected(there.error());
    }
    if (const Result<void> right = model::DocumentRules::check(document, m_store.environment().clock.today()); !right) {
        return right;
    }
    std::vector<model::Operation> operations;
    const auto write = [&](QLatin1StringView atom, model::Cell cell, bool differs) {
        if (differs) {
            const int position = model::schemaOf(EntityKind::Document).atom(atom);
            operations.push_back(
                {EntityKind::Document, model::idCast<EntityId>(document.id), position, {std::move(cell)}, {}});
        }
    };
    write(QLatin1StringView("title"), model::textCell(document.title.trimmed()), document.title != there->title);
    write(QLatin1StringView("day"), model::dayCell(document.day), document.day != there->day);
    write(QLatin1StringView("note"), model::textCell(document.note), document.note != there->note);
    if (operations.empty()) {
        return {};
    }
    const Result<Change> saved = m_store.commit(
        Action::WriteCases, CompartmentChange::inCaseFile(there->person, std::move(operations), document.day));
    return saved ? Result<void>() : std::unexpected(saved.error());
}

Result<void> DocumentStore::strikeOut(const DocumentId &id, const QString &reason)
{
    return CaseEntries(m_store, EntityKind::Document).strikeOut(model::idCast<EntityId>(id), reason);
}

Result<void> DocumentStore::open(const DocumentId &id, QIODevice &target, const SealedFile::Stop &stop)
{
    const Result<Document> document = read(id);
    if (!document) {
        return std::unexpected(document.error());
    }
    const Result<Secret> secret = secretOf(id);
    if (!secret) {
        return std::unexpected(secret.error());
    }
    if (const Result<void> noted = AccessLog(m_store).record(QStringLiteral("document"), document->person); !noted) {
        return noted;
    }
    return unseal(*secret, target, stop);
}

Result<void> DocumentStore::exportTo(const DocumentId &id, const QString &path, const SealedFile::Stop &stop)
{
    if (const Result<void> allowed = m_store.require(Action::Export); !allowed) {
        return allowed;
    }
    const Result<Document> document = read(id);
    const Result<Secret> secret = document ? secretOf(id) : Result<Secret>(std::unexpected(document.error()));
    if (!secret) {
        return std::unexpected(secret.error());
    }
    if (const Result<void> noted = AccessLog(m_store).record(QStringLiteral("export_document"), document->person);
        !noted) {
        return noted;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return fail(ErrorCode::CannotWrite, path, file.errorString());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Result<void> written = unseal(*secret, file, stop);
    if (!written || !file.flush()) {
        file.remove();
        return written ? Result<void>(fail(ErrorCode::CannotWrite, path, file.errorString())) : written;
    }
    return {};
}

Result<qint64> DocumentStore::countUnreadable(const SealedFile::Stop &stop)
{
    return guarded(m_store.folder().path, [&]() -> Result<qint64> {
        std::vector<DocumentId> all;
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT document.id, document.stored, own.id IS NOT NULL FROM document"
            " JOIN record ON record.seq = document.made JOIN stream ON stream.row = record.stream"
            " JOIN incarnation ON incarnation.row = stream.incarnation"
            " LEFT JOIN own_incarnation AS own ON own.id = incarnation.id WHERE document.stored IS NOT NULL");
        while (select.executeStep()) {
            // What another laptop sealed may still be on its way.
            const bool ours = select.getColumn(2).getInt() != 0;
            if (ours || QFile::exists(pathOf(textOf(select.getColumn(1))))) {
                all.push_back(idOf<DocumentId>(select.getColumn(0)));
            }
        }
        select.reset();
        qint64 unreadable = 0;
        for (const DocumentId &id : all) {
            const Result<Secret> secret = secretOf(id);
            Nowhere nowhere;
            const Result<void> read = secret ? unseal(*secret, nowhere, stop) : std::unexpected(secret.error());
            if (!read && read.error().code == ErrorCode::Cancelled) {
                return std::unexpected(read.error());
            }
            unreadable += read ? 0 : 1;
        }
        return unreadable;
    });
}

Result<DocumentStore::Secret> DocumentStore::secretOf(const DocumentId &id)
{
    return guarded(m_store.folder().path, [&]() -> Result<Secret> {
        SQLite::Statement &select =
            m_store.reader().statement("SELECT stored, secret, digest FROM document WHERE id = ?");
        bindId(select, 1, id);
        if (!select.executeStep()) {
            return fail(ErrorCode::NotFound, QStringLiteral("document"));
        }
        QByteArray key = QByteArray::fromHex(bytesOf(select.getColumn(1)));
        Secret secret{textOf(select.getColumn(0)),
                      SecureBytes::copyOf(
                          {reinterpret_cast<const unsigned char *>(key.constData()), static_cast<size_t>(key.size())}),
                      QByteArray::fromHex(bytesOf(select.getColumn(2)))};
        wipe(key);
        select.reset();
        // A row that another laptop wrote decides on a name here: it may be a name and nothing else.
        const bool plain =
            QByteArray::fromHex(secret.stored.toLatin1()).size() == nameBytes && secret.stored.size() == 2 * nameBytes;
        if (!plain || secret.key.size() != SealedFile::keySize) {
            return fail(ErrorCode::StoreDamaged, m_store.folder().files());
        }
        return secret;
    });
}

Result<void> DocumentStore::unseal(const Secret &secret, QIODevice &target, const SealedFile::Stop &stop)
{
    const Result<SealedFile::Sealed> opened = SealedFile::open(pathOf(secret.stored), secret.key, target, stop);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    if (opened->digest != secret.digest) {
        return fail(ErrorCode::StoreDamaged, m_store.folder().files());
    }
    return {};
}

QString DocumentStore::pathOf(const QString &stored) const
{
    const QString named = QDir(m_store.folder().files()).filePath(stored);
    const QString pending = PendingFiles(m_store.folder()).pendingPath(stored);
    return !QFile::exists(named) && QFile::exists(pending) ? pending : named;
}

} // namespace db

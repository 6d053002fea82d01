#include "widgets/documents/DocumentIntake.h"

#include "db/documents/DocumentStore.h"
#include "widgets/documents/DocumentText.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeData>

namespace widgets
{

using model::ErrorCode;
using model::Result;

namespace
{

constexpr qint64 kilobyte = 1024;

Result<model::DocumentId> takeOne(db::CaseStore &store, const model::PersonId &person, const QString &path,
                                  WorkState &state)
{
    QFile file(path);
    // A pipe or a device would never come to its end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return model::fail(ErrorCode::CannotRead, path);
    }
    model::Document document;
    document.person = person;
    document.fileName = QFileInfo(path).fileName();
    const qint64 before = state.done;
    const auto stop = [&state, &file, before] {
        state.done = before + file.pos() / kilobyte;
        return state.cancel.load();
    };
    return db::DocumentStore(store).add(document, file, stop);
}

} // namespace

QStringList DocumentIntake::filesIn(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data ? data->urls() : QList<QUrl>()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

DocumentIntake::Outcome DocumentIntake::take(db::CaseStore &store, const model::PersonId &person,
                                             const QStringList &paths, WorkState &state)
{
    qint64 all = 0;
    for (const QString &path : paths) {
        all += QFileInfo(path).size() / kilobyte;
    }
    state.total = all;
    Outcome outcome;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        if (QFileInfo(path).isDir()) {
            outcome.problems.append(DocumentText::folder(name));
            continue;
        }
        if (const Result<model::DocumentId> added = takeOne(store, person, path, state); added) {
            outcome.added.append(name);
        } else {
            outcome.problems.append(DocumentText::refusal(name, added.error()));
            if (added.error().code == ErrorCode::Cancelled) {
                break;
            }
        }
    }
    return outcome;
}

} // namespace widgets

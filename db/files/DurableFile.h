// DurableFile replaces a file as a whole and makes sure that it is on the disk: the one place that asks the operating
// system to do so.
#pragma once

#include "model/core/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QFileDevice;

namespace db
{

/// How a small file is written; tests put a failing one in its place.
using FileReplacer = std::function<model::Result<void>(const QString &path, const QByteArray &content)>;

/// Puts `content` at `path`, readable by its owner only: after a crash or a power cut the file holds either all of the
/// old content or all of the new. On disk when this returns. Fails with FolderReadOnly, DiskFull or CannotWrite
/// (where = path); the old file is then untouched, except that a failing last step (the folder) may leave the new one.
[[nodiscard]] model::Result<void> replaceDurably(const QString &path, const QByteArray &content);

/// Has the operating system put what was written to `file` (open for writing) on the disk. DiskFull or CannotWrite.
[[nodiscard]] model::Result<void> syncFile(QFileDevice &file);

/// The same for the names in `folder`, after a file was made, renamed or removed in it. Does nothing where the system
/// has no such call.
[[nodiscard]] model::Result<void> syncFolder(const QString &folder);

} // namespace db

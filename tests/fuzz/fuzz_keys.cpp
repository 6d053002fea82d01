// Feeds keys.json's parser anything: it refuses, or reads exactly what it would write itself.
#include "db/keys/KeyFile.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const model::Result<db::KeyFile> read = db::KeyFile::fromJson(json);
    if (!read) {
        const model::ErrorCode code = read.error().code;
        if (code != model::ErrorCode::StoreDamaged && code != model::ErrorCode::StoreNewer) {
            std::abort();
        }
        return 0;
    }
    const model::Result<db::KeyFile> again = db::KeyFile::fromJson(read->toJson());
    if (!again || *again != *read || again->authenticated() != read->authenticated()) {
        std::abort();
    }
    return 0;
}

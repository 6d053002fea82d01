// What a stranger's record may hold: the decoder refuses it or returns operations that encode again to what it read.
#include "model/sync/OperationCodec.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto self = *model::EntityId::fromBytes(QByteArray(model::EntityId::size, 'p'));
    const auto operations = model::decodeOperations(input, self);
    if (operations) {
        const auto again = model::decodeOperations(model::encodeOperations(*operations, self), self);
        if (!again || again->size() != operations->size()) {
            std::abort();
        }
    }
    return 0;
}

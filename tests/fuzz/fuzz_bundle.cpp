// What a stranger's bundle may hold before its signature is checked: each reader refuses it, or reads what it would
// write itself. The first byte says which reader gets the rest.
#include "db/sync/bundles/RecordPacker.h"
#include "db/sync/bundles/RecordUnpacker.h"
#include "db/sync/container/BundleUnsealer.h"
#include "db/sync/container/SegmentCodec.h"
#include "model/sync/bundles/BundleManifest.h"
#include "model/sync/devices/DeviceCertificate.h"
#include "model/sync/devices/DeviceRevocation.h"
#include "model/sync/devices/JoinRequest.h"

#include <cstdlib>

namespace
{

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

template <class Form>
void readAgain(const QByteArray &bytes)
{
    if (const auto read = Form::fromBytes(bytes)) {
        const auto again = Form::fromBytes(read->bytes());
        require(again && *again == *read);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    switch (data[0] % 7) {
    case 0: {
        const db::SecureBytes key(32);
        (void)db::BundleUnsealer::open(bytes, key);
        break;
    }
    case 1:
        readAgain<model::BundleManifest>(bytes);
        break;
    case 2:
        readAgain<model::DeviceCertificate>(bytes);
        break;
    case 3:
        readAgain<model::DeviceRevocation>(bytes);
        break;
    case 4:
        readAgain<model::JoinRequest>(bytes);
        break;
    case 5: {
        model::RecordRun run;
        run.to = 1 + data[0] / 7;
        run.head = bytes.left(32);
        (void)db::RecordUnpacker().unpack(run, bytes);
        break;
    }
    default:
        (void)db::unpackSegment(bytes, 1 << (data[0] / 7 % 21));
    }
    return 0;
}

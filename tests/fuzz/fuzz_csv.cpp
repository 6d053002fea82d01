// Reads any bytes as a table, and each of its rows again at its offset: both readings must agree.
#include "db/exchange/csv/CsvReader.h"

#include <QBuffer>

#include <cstdlib>

namespace
{

struct Seen
{
    qint64 offset;
    qint64 line;
    std::optional<db::RowFault> fault;
    QStringList texts;
};

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    device->open(QIODevice::ReadOnly);
    const auto opened = db::CsvReader::open(std::move(device), QStringLiteral("fuzz"));
    if (!opened) {
        return 0;
    }
    db::CsvReader &reader = **opened;
    std::vector<Seen> rows;
    auto row = reader.next();
    for (; row && *row != nullptr; row = reader.next()) {
        require(std::ssize((*row)->cells) == reader.header().size());
        rows.push_back({(*row)->offset, (*row)->line, (*row)->fault, (*row)->texts()});
    }
    for (const Seen &seen : rows) {
        require(reader.seekRow(seen.offset, seen.line).has_value());
        const auto again = reader.next();
        require(again.has_value() && *again != nullptr);
        require((*again)->offset == seen.offset && (*again)->line == seen.line && (*again)->fault == seen.fault);
        require((*again)->texts() == seen.texts);
    }
    return 0;
}

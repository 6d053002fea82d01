#include "db/exchange/export/TableWriter.h"

#include "db/exchange/export/CsvTableWriter.h"
#include "db/exchange/export/XlsxTableWriter.h"

#include <QFileInfo>

namespace db
{

using namespace Qt::StringLiterals;

namespace
{

bool endsIn(const QString &path, QLatin1StringView ending)
{
    return QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) == 0;
}

} // namespace

bool TableWriter::canWrite(const QString &path)
{
    return endsIn(path, "csv"_L1) || endsIn(path, "xlsx"_L1);
}

model::Result<std::unique_ptr<TableWriter>> TableWriter::create(const QString &path, const QString &name,
                                                                const QStringList &columns)
{
    if (!canWrite(path)) {
        return model::fail(model::ErrorCode::InvalidValue, u"file"_s, u"a name that ends in .csv or .xlsx"_s);
    }
    return endsIn(path, "csv"_L1) ? CsvTableWriter::create(path, columns)
                                  : XlsxTableWriter::create(path, name, columns);
}

} // namespace db

#include "db/engagement/ReferralScan.h"

#include "db/changelog/CellBinding.h"

#include <algorithm>
#include <map>

namespace db
{

namespace
{

qint32 dayIn(const SQLite::Column &cell)
{
    return cell.isNull() ? model::noDay : cell.getInt();
}

} // namespace

model::ServiceRows ReferralScan::read(Connection &connection, std::span<const qint64> files)
{
    SQLite::Statement &select = connection.statement(
        "SELECT referral.file, referral.day, referral.started, referral.ended,"
        " coalesce(CASE WHEN (SELECT count(*) FROM service other WHERE other.name = service.name COLLATE NOCASE) > 1"
        " AND service.provider <> '' THEN service.name || ', ' || service.provider ELSE service.name END,"
        " referral.service_name)"
        " FROM referral LEFT JOIN service ON service.id = referral.service"
        " WHERE referral.struck IS NULL AND referral.direction = 'out' AND referral.day IS NOT NULL"
        " ORDER BY referral.file, referral.day, referral.row");
    std::map<QString, std::pair<QString, qint32>> places; // by folded name
    std::vector<std::pair<model::ReferralRow, QString>> read;
    while (select.executeStep()) {
        const auto person = std::ranges::lower_bound(files, select.getColumn(0).getInt64());
        if (person == files.end() || *person != select.getColumn(0).getInt64()) {
            continue;
        }
        const QString name = textOf(select.getColumn(4)).trimmed();
        const QString folded = name.toCaseFolded();
        places.try_emplace(folded, name, 0);
        read.push_back({{static_cast<qint32>(person - files.begin()), 0, dayIn(select.getColumn(1)),
                         dayIn(select.getColumn(2)), dayIn(select.getColumn(3))},
                        folded});
    }
    select.reset();
    model::ServiceRows rows;
    for (auto &[folded, place] : places) {
        place.second = static_cast<qint32>(rows.names.size());
        rows.names.append(place.first);
    }
    for (auto &[row, folded] : read) {
        row.service = places.at(folded).second;
        rows.referrals.push_back(row);
    }
    return rows;
}

} // namespace db

#include "db/exchange/export/Pseudonym.h"

#include "db/files/FileHash.h"

namespace db
{

QString Pseudonym::of(const model::PersonId &person) const
{
    return code('P', person.bytes());
}

QString Pseudonym::ofWorker(const QString &name) const
{
    return name.isEmpty() ? QString() : code('W', name.toUtf8());
}

QString Pseudonym::code(char kind, const QByteArray &what) const
{
    constexpr int length = 12;
    constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // without letters that look like others
    constexpr int most = 31;
    FileHash hash({reinterpret_cast<const unsigned char *>(m_team.constData()), static_cast<size_t>(m_team.size())});
    hash.add(QByteArray("pseudonym ") + kind);
    hash.add(what);
    const QByteArray bytes = hash.result();
    QString code = QLatin1Char(kind) + QStringLiteral("-");
    for (int at = 0; at < length; ++at) {
        code += QLatin1Char(alphabet[static_cast<unsigned char>(bytes[at]) & most]);
    }
    return code;
}

} // namespace db

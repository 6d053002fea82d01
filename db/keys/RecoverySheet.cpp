#include "db/keys/RecoverySheet.h"

#include <QLocale>
#include <QStringList>

namespace db
{

namespace
{

/// The groups numbered in lines of three: " 1 ABCDE    2 FGHJK    3 …".
QString numbered(const RecoverySecret &secret)
{
    constexpr int perLine = 3;
    QString groups = secret.text();
    QString lines;
    lines.reserve(512);
    int number = 0;
    for (qsizetype at = 0; at < groups.size(); at += RecoverySecret::groupSize + 1) {
        ++number;
        lines.append(QString::number(number).rightJustified(6)).append(u"  ");
        lines.append(QStringView(groups).mid(at, RecoverySecret::groupSize));
        lines.append(number % perLine == 0 || number == RecoverySecret::groupCount ? u'\n' : u' ');
    }
    wipe(groups);
    return lines;
}

} // namespace

QString RecoverySheet::text(const QString &label, QDate made, const RecoverySecret &secret)
{
    QString groups = numbered(secret);
    QString page;
    page.reserve(4096); // One holder of the memory, so that wiping it later reaches all of it.
    page.append(tr("Recovery sheet for %1").arg(label)).append(u'\n');
    //: %1 is a date
    page.append(tr("Made on %1").arg(QLocale().toString(made, QStringLiteral("d MMM yyyy")))).append(u"\n\n");
    page.append(groups).append(u'\n');
    page.append(
            tr("Whoever has this sheet and the store can read everything in it. Keep it as you would keep the keys to "
               "the office: on paper, in a sealed envelope, in a safe or with someone you trust, never on a "
               "computer or in a photograph."))
        .append(u"\n\n");
    page.append(
            tr("You need it when nobody can sign in any more, when a passphrase is forgotten, and when the right to "
               "approve laptops has to be settled. Nobody can make it again: it is not kept anywhere else."))
        .append(u"\n\n");
    page.append(
            tr("To use it, choose \"Open with the recovery sheet\" and type the groups in order, without their "
               "numbers. Capitals and blanks do not matter; there is no letter I, L, O or U. If a group is mistyped, "
               "its number is shown."))
        .append(u'\n');
    wipe(groups);
    return page;
}

} // namespace db

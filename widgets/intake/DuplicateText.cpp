#include "widgets/intake/DuplicateText.h"

#include "widgets/common/DayText.h"
#include "widgets/person/PersonFieldSet.h"

namespace widgets
{

using namespace Qt::StringLiterals;
using model::SharedTrait;

namespace
{

QString words(SharedTrait trait)
{
    switch (trait) {
    case SharedTrait::Number:
        return DuplicateText::tr("the same number");
    case SharedTrait::Reference:
        return DuplicateText::tr("the same reference");
    case SharedTrait::Phone:
        return DuplicateText::tr("the same phone");
    case SharedTrait::Email:
        return DuplicateText::tr("the same email");
    case SharedTrait::PostcodeAndBorn:
        return DuplicateText::tr("the same postcode");
    case SharedTrait::SameName:
        return DuplicateText::tr("the same name");
    case SharedTrait::NearName:
        return DuplicateText::tr("nearly the same name");
    case SharedTrait::SameBorn:
        return DuplicateText::tr("the same date of birth");
    case SharedTrait::NearBorn:
        return DuplicateText::tr("nearly the same date of birth");
    case SharedTrait::OtherBorn:
        return DuplicateText::tr("but another date of birth");
    }
    Q_UNREACHABLE();
}

int yearsOld(QDate born, QDate today)
{
    const bool had = born.addYears(today.year() - born.year()) <= today;
    return today.year() - born.year() - (had ? 0 : 1);
}

} // namespace

QString DuplicateText::shared(const db::PossibleDuplicate &one)
{
    QStringList parts;
    for (const SharedTrait trait : one.likeness.shared) {
        if (trait != SharedTrait::Number || one.numbers.isEmpty()) {
            parts.append(words(trait));
            continue;
        }
        for (const model::IdentifierKind kind : one.numbers) {
            parts.append(
                tr("the same %1", "a kind of number, such as NHS number").arg(PersonFieldSet::numberWords(kind)));
        }
    }
    return parts.join(u", "_s);
}

QString DuplicateText::who(const db::PossibleDuplicate &one, QDate today)
{
    QStringList parts;
    if (one.born.isValid()) {
        parts.append(tr("born %1, %n year(s) old", nullptr, yearsOld(one.born, today)).arg(DayText::day(one.born)));
    }
    parts.append(one.row.keyWorker.isEmpty() ? tr("no key worker")
                                             : tr("key worker %1", "a name").arg(one.row.keyWorker));
    parts.append(one.row.lastContact.isValid()
                     ? tr("last met %1, %2", "a day, and how long ago that is")
                           .arg(DayText::day(one.row.lastContact), DayText::distance(one.row.lastContact, today))
                     : tr("never met yet"));
    return parts.join(u" · "_s);
}

} // namespace widgets

#include "model/circumstances/CircumstanceCodes.h"

#include <QMap>

namespace model
{

using namespace Qt::StringLiterals;

QStringList CircumstanceCodes::alertKinds()
{
    return {u"violence"_s,     u"lone_visit"_s, u"self_harm"_s, u"safeguarding"_s,
            u"exploitation"_s, u"health"_s,     u"animal"_s,    u"other"_s};
}

QStringList CircumstanceCodes::consentPurposes()
{
    return {u"keep_record"_s,  u"share_partner"_s, u"share_health"_s, u"share_probation"_s,
            u"share_family"_s, u"research"_s,      u"photo"_s};
}

QStringList CircumstanceCodes::consentManners()
{
    return {u"signed"_s, u"spoken"_s, u"message"_s, u"by_someone"_s};
}

QStringList CircumstanceCodes::relationshipKinds()
{
    return {u"partner"_s,      u"ex_partner"_s, u"parent"_s,   u"child"_s,        u"sibling"_s,
            u"grandparent"_s,  u"grandchild"_s, u"friend"_s,   u"carer"_s,        u"cared_for"_s,
            u"other_family"_s, u"neighbour"_s,  u"landlord"_s, u"professional"_s, u"other"_s};
}

QStringList CircumstanceCodes::contactMethodKinds()
{
    return {u"mobile"_s, u"phone"_s, u"email"_s, u"letter"_s, u"someone"_s};
}

QStringList CircumstanceCodes::cautions()
{
    return {u"no"_s, u"don't know"_s, u"yes"_s};
}

QString CircumstanceCodes::inverse(const QString &kind)
{
    static const QMap<QString, QString> inverses{
        {u"parent"_s, u"child"_s},           {u"child"_s, u"parent"_s},      {u"grandparent"_s, u"grandchild"_s},
        {u"grandchild"_s, u"grandparent"_s}, {u"carer"_s, u"cared_for"_s},   {u"cared_for"_s, u"carer"_s},
        {u"landlord"_s, u"other"_s},         {u"professional"_s, u"other"_s}};
    return inverses.value(kind, kind);
}

} // namespace model

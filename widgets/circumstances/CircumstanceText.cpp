#include "widgets/circumstances/CircumstanceText.h"

#include "widgets/common/DayText.h"
#include "widgets/common/ErrorText.h"

#include <QMap>

namespace widgets
{

using namespace Qt::StringLiterals;

QString CircumstanceText::said(const Words &words, const QString &code)
{
    const auto known = words.constFind(code);
    return known == words.constEnd() ? QString(code).replace(u'_', u' ') : *known;
}

QString CircumstanceText::alertKind(const QString &code)
{
    return said({{u"violence"_s, tr("Violence to others", "alert")},
                 {u"lone_visit"_s, tr("No lone visits", "alert")},
                 {u"self_harm"_s, tr("Self-harm or suicide", "alert")},
                 {u"safeguarding"_s, tr("Safeguarding", "alert")},
                 {u"exploitation"_s, tr("At risk from others", "alert")},
                 {u"health"_s, tr("Health", "alert")},
                 {u"animal"_s, tr("Animal", "alert")},
                 {u"other"_s, tr("Other", "alert")}},
                code);
}

QString CircumstanceText::methodKind(const QString &code)
{
    return said({{u"mobile"_s, tr("Mobile", "way to reach somebody")},
                 {u"phone"_s, tr("Phone", "way to reach somebody")},
                 {u"email"_s, tr("Email", "way to reach somebody")},
                 {u"letter"_s, tr("Letter", "way to reach somebody")},
                 {u"someone"_s, tr("Through someone", "way to reach somebody")}},
                code);
}

QString CircumstanceText::purpose(const QString &code)
{
    return said({{u"keep_record"_s, tr("Keeping this record", "consent")},
                 {u"share_partner"_s, tr("Sharing with a partner", "consent")},
                 {u"share_health"_s, tr("Sharing with health services", "consent")},
                 {u"share_probation"_s, tr("Sharing with probation", "consent")},
                 {u"share_family"_s, tr("Talking to family", "consent")},
                 {u"research"_s, tr("Research", "consent")},
                 {u"photo"_s, tr("Photos", "consent")}},
                code);
}

QString CircumstanceText::manner(const QString &code)
{
    return said({{u"signed"_s, tr("Signed", "how consent was given")},
                 {u"spoken"_s, tr("Said in person or on the phone", "how consent was given")},
                 {u"message"_s, tr("By message", "how consent was given")},
                 {u"by_someone"_s, tr("By someone for them", "how consent was given")}},
                code);
}

QString CircumstanceText::relationship(const QString &code)
{
    return said({{u"partner"_s, tr("Partner", "relationship")},
                 {u"ex_partner"_s, tr("Former partner", "relationship")},
                 {u"parent"_s, tr("Parent", "relationship")},
                 {u"child"_s, tr("Child", "relationship")},
                 {u"sibling"_s, tr("Brother or sister", "relationship")},
                 {u"grandparent"_s, tr("Grandparent", "relationship")},
                 {u"grandchild"_s, tr("Grandchild", "relationship")},
                 {u"friend"_s, tr("Friend", "relationship")},
                 {u"carer"_s, tr("Carer", "relationship")},
                 {u"cared_for"_s, tr("Cared for by them", "relationship")},
                 {u"other_family"_s, tr("Other family", "relationship")},
                 {u"neighbour"_s, tr("Neighbour", "relationship")},
                 {u"landlord"_s, tr("Landlord", "relationship")},
                 {u"professional"_s, tr("Professional", "relationship")},
                 {u"other"_s, tr("Other", "relationship")}},
                code);
}

QString CircumstanceText::place(const QString &code, const QList<model::ListEntry> &places)
{
    for (const model::ListEntry &entry : places) {
        if (entry.code == code && !entry.words.isEmpty()) {
            return entry.words;
        }
    }
    return said({{u"own_tenancy"_s, tr("Own tenancy", "accommodation")},
                 {u"private_rent"_s, tr("Private rent", "accommodation")},
                 {u"supported"_s, tr("Supported housing", "accommodation")},
                 {u"approved_premises"_s, tr("Approved premises", "accommodation")},
                 {u"hostel"_s, tr("Hostel", "accommodation")},
                 {u"family"_s, tr("With family or friends", "accommodation")},
                 {u"sofa_surfing"_s, tr("Sofa surfing", "accommodation")},
                 {u"rough_sleeping"_s, tr("Rough sleeping", "accommodation")},
                 {u"prison"_s, tr("Prison", "accommodation")},
                 {u"hospital"_s, tr("Hospital", "accommodation")},
                 {u"temporary"_s, tr("Temporary accommodation", "accommodation")},
                 {u"asylum_housing"_s, tr("Asylum housing", "accommodation")},
                 {u"other"_s, tr("Other", "accommodation")}},
                code);
}

QString CircumstanceText::leaveMessage(const QString &answer)
{
    if (answer == "yes"_L1) {
        return tr("Messages are safe");
    }
    return answer == "no"_L1 ? tr("Leave no message") : tr("Not known if a message is safe");
}

QString CircumstanceText::standing(const model::Consent &consent, QDate today)
{
    const QString until = DayText::day(consent.until);
    switch (consent.state(today)) {
    case model::ConsentState::Given:
        return until.isEmpty() ? tr("Yes, no end", "consent")
                               : tr("Yes, until %1", "consent and its last day").arg(until);
    case model::ConsentState::Refused:
        return tr("No", "consent");
    case model::ConsentState::Withdrawn:
        return tr("Withdrawn %1", "consent and the day").arg(DayText::day(consent.withdrawn));
    case model::ConsentState::EndsSoon:
        return tr("Yes, ends %1 (%2)", "consent, its last day, how far that is")
            .arg(until, DayText::distance(consent.until, today));
    case model::ConsentState::RanOut:
        return tr("Ran out %1", "consent and its last day").arg(until);
    }
    return {};
}

const char *CircumstanceText::standingTag(model::ConsentState state)
{
    switch (state) {
    case model::ConsentState::Given:
        return "tag-success";
    case model::ConsentState::EndsSoon:
    case model::ConsentState::RanOut:
        return "tag-warning";
    case model::ConsentState::Refused:
    case model::ConsentState::Withdrawn:
        break;
    }
    return "tag";
}

QString CircumstanceText::who(const model::Relationship &relationship)
{
    const QString name = !relationship.otherName.isEmpty() ? relationship.otherName
                         : !relationship.name.isEmpty()    ? relationship.name
                                                           : tr("someone not on this laptop");
    return tr("%1: %2", "a relationship and a name").arg(CircumstanceText::relationship(relationship.kind), name);
}

QString CircumstanceText::problem(const model::Error &error)
{
    const QMap<QString, QString> sentences{
        {u"text_missing"_s, tr("Say what everybody who meets them has to know.")},
        {u"review_before_raised"_s, tr("It cannot be looked at again before it was raised.")},
        {u"review_in_past"_s, tr("Choose a day to come, or leave it blank.")},
        {u"kind_missing"_s, tr("Choose one.")},
        {u"value_missing"_s, tr("Give the number, the address or the name.")},
        {u"address_missing"_s, tr("Give the address or the kind of place; either will do.")},
        {u"to_before_from"_s, tr("The last day cannot be before the first.")},
        {u"purpose_missing"_s, tr("Say what for.")},
        {u"before_given"_s, tr("This cannot be before the day it was given.")},
        {u"name_missing"_s, tr("Give a name, or the reference of a person here.")},
        {u"same_person"_s, tr("This is the same person. Choose somebody else.")},
        {u"words_missing"_s, tr("Write down what they said, or choose an answer.")},
        {u"date_out_of_range"_s, tr("This day cannot have been yet. Check the year.")},
    };
    if (const auto known = sentences.constFind(error.detail); known != sentences.constEnd()) {
        return *known;
    }
    return ErrorText::sentence(error);
}

} // namespace widgets

#include "widgets/exports/ExportText.h"

#include "db/exchange/export/ExportRows.h"

#include <QMap>

namespace widgets
{

using namespace Qt::StringLiterals;

QString ExportText::kind(db::ExportKind kind)
{
    return kind == db::ExportKind::People ? tr("The people, and how things stand with them") : tr("All their contacts");
}

QString ExportText::column(const QString &name)
{
    const QMap<QString, QString> words{
        {u"reference"_s, tr("reference")},
        {u"given_name"_s, tr("first name")},
        {u"family_name"_s, tr("last name")},
        {u"known_as"_s, tr("what they like to be called")},
        {u"born"_s, tr("date of birth")},
        {u"gender"_s, tr("gender")},
        {u"ethnicity"_s, tr("ethnicity")},
        {u"language"_s, tr("language")},
        {u"phone"_s, tr("phone number")},
        {u"email"_s, tr("email address")},
        {u"address"_s, tr("address")},
        {u"postcode"_s, tr("postcode")},
        {u"nhs_number"_s, tr("NHS number")},
        {u"prison_number"_s, tr("prison number")},
        {u"pnc"_s, tr("PNC number")},
        {u"crn"_s, tr("case reference number (CRN)")},
        {u"ni_number"_s, tr("National Insurance number")},
        {u"upn"_s, tr("pupil number (UPN)")},
        {u"alert"_s, tr("alerts")},
        {u"leave_message"_s, tr("whether a message may be left")},
        {u"do_not_contact"_s, tr("whether they are not to be contacted")},
        {u"age_band"_s, tr("age in bands")},
        {u"area"_s, tr("the first half of the postcode")},
        {u"programme"_s, tr("programme")},
        {u"referred"_s, tr("day of referral")},
        {u"source"_s, tr("who referred them")},
        {u"started"_s, tr("start")},
        {u"closed"_s, tr("end")},
        {u"reason"_s, tr("reason for the end")},
        {u"state"_s, tr("whether they are in touch")},
        {u"last_contact"_s, tr("last met")},
        {u"next_due"_s, tr("next contact agreed")},
        {u"when"_s, tr("when")},
        {u"minutes"_s, tr("minutes")},
        {u"channel"_s, tr("channel")},
        {u"outcome"_s, tr("outcome")},
        {u"needs"_s, tr("needs touched")},
        {u"next"_s, tr("next contact agreed")},
        {u"place"_s, tr("place")},
        {u"note"_s, tr("the whole note")},
    };
    return words.value(name, name);
}

QString ExportText::columns(db::ExportKind kind, bool identified)
{
    QStringList words;
    const QStringList columns = db::ExportRows::columns(kind, identified);
    for (const QString &name : columns) {
        if (name == "person"_L1) {
            words.append(identified ? tr("reference") : tr("a code for the person"));
        } else if (name == "worker"_L1) {
            words.append(identified ? tr("worker") : tr("a code for the worker"));
        } else {
            words.append(column(name));
        }
    }
    return words.join(u", "_s);
}

QString ExportText::warning(bool identified)
{
    return identified
               ? tr("Anybody who gets at the file can read who these people are. Give it to nobody who does not "
                    "need it, and delete it when it is no longer needed.")
               : tr("The file names nobody. Dates together with what somebody knows already can still tell who a "
                    "person is: keep it where only those who need it get at it.");
}

} // namespace widgets

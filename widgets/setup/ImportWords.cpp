#include "widgets/setup/ImportWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace widgets
{

using db::ImportKind;

namespace
{

struct FieldWords
{
    const char *field;
    const char *words;
    const char *others; ///< What columns with it are often called elsewhere, parted by blanks.
};

constexpr FieldWords fields[] = {
    {"source_id", QT_TRANSLATE_NOOP("widgets::ImportWords", "Row's own number"), "id row_id unique_id record_id"},
    {"reference", QT_TRANSLATE_NOOP("widgets::ImportWords", "Reference"), "ref person_ref case_number"},
    {"given_name", QT_TRANSLATE_NOOP("widgets::ImportWords", "First name"), "first_name forename firstname given"},
    {"family_name", QT_TRANSLATE_NOOP("widgets::ImportWords", "Last name"), "last_name surname lastname family"},
    {"known_as", QT_TRANSLATE_NOOP("widgets::ImportWords", "Known as"), "preferred_name alias nickname"},
    {"born", QT_TRANSLATE_NOOP("widgets::ImportWords", "Date of birth"), "dob date_of_birth birth_date"},
    {"gender", QT_TRANSLATE_NOOP("widgets::ImportWords", "Gender"), "sex"},
    {"ethnicity", QT_TRANSLATE_NOOP("widgets::ImportWords", "Ethnicity"), "ethnic_group ethnic_origin"},
    {"language", QT_TRANSLATE_NOOP("widgets::ImportWords", "Language"), "first_language preferred_language"},
    {"nhs_number", QT_TRANSLATE_NOOP("widgets::ImportWords", "NHS number"), "nhs nhs_no"},
    {"prison_number", QT_TRANSLATE_NOOP("widgets::ImportWords", "Prison number"), "noms nomis prison_no"},
    {"pnc", QT_TRANSLATE_NOOP("widgets::ImportWords", "PNC number"), "pnc_number pnc_id"},
    {"crn", QT_TRANSLATE_NOOP("widgets::ImportWords", "Probation number (CRN)"), "crn_number probation_number"},
    {"ni_number", QT_TRANSLATE_NOOP("widgets::ImportWords", "National Insurance number"), "ni nino ni_no"},
    {"upn", QT_TRANSLATE_NOOP("widgets::ImportWords", "Pupil number (UPN)"), "upn_number pupil_number"},
    {"phone", QT_TRANSLATE_NOOP("widgets::ImportWords", "Phone"), "telephone mobile phone_number tel"},
    {"email", QT_TRANSLATE_NOOP("widgets::ImportWords", "Email"), "e_mail email_address"},
    {"address", QT_TRANSLATE_NOOP("widgets::ImportWords", "Address"), "home_address"},
    {"postcode", QT_TRANSLATE_NOOP("widgets::ImportWords", "Postcode"), "post_code"},
    {"alert", QT_TRANSLATE_NOOP("widgets::ImportWords", "Alert"), "warning risk"},
    {"person", QT_TRANSLATE_NOOP("widgets::ImportWords", "Whose row it is"), "person_id person_ref reference ref"},
    {"programme", QT_TRANSLATE_NOOP("widgets::ImportWords", "Programme"), "project scheme"},
    {"referred", QT_TRANSLATE_NOOP("widgets::ImportWords", "Referred on"), "referral_date date_referred"},
    {"source", QT_TRANSLATE_NOOP("widgets::ImportWords", "Source"), "referrer referral_source"},
    {"started", QT_TRANSLATE_NOOP("widgets::ImportWords", "Started on"), "start_date date_started"},
    {"closed", QT_TRANSLATE_NOOP("widgets::ImportWords", "Closed on"), "end_date close_date date_closed"},
    {"reason", QT_TRANSLATE_NOOP("widgets::ImportWords", "Reason for closing"), "close_reason exit_reason"},
    {"worker", QT_TRANSLATE_NOOP("widgets::ImportWords", "Link worker"), "key_worker staff link_worker"},
    {"recorded", QT_TRANSLATE_NOOP("widgets::ImportWords", "Recorded on"), "date_recorded"},
    {"when", QT_TRANSLATE_NOOP("widgets::ImportWords", "When"), "date contact_date datetime"},
    {"minutes", QT_TRANSLATE_NOOP("widgets::ImportWords", "Minutes"), "duration length"},
    {"channel", QT_TRANSLATE_NOOP("widgets::ImportWords", "Channel"), "type contact_type method"},
    {"outcome", QT_TRANSLATE_NOOP("widgets::ImportWords", "Outcome"), "result"},
    {"place", QT_TRANSLATE_NOOP("widgets::ImportWords", "Place"), "location venue"},
    {"note", QT_TRANSLATE_NOOP("widgets::ImportWords", "Note"), "notes comment comments"},
    {"needs", QT_TRANSLATE_NOOP("widgets::ImportWords", "Needs"), "need topics"},
    {"next", QT_TRANSLATE_NOOP("widgets::ImportWords", "Next agreed on"), "next_contact next_date"},
    {"kind", QT_TRANSLATE_NOOP("widgets::ImportWords", "Kind of event"), "event type event_type"},
    {"from", QT_TRANSLATE_NOOP("widgets::ImportWords", "From"), "start_date date from_date"},
    {"to", QT_TRANSLATE_NOOP("widgets::ImportWords", "To"), "end_date to_date"},
    {"certainty", QT_TRANSLATE_NOOP("widgets::ImportWords", "Certainty"), "confidence"},
    {"detail", QT_TRANSLATE_NOOP("widgets::ImportWords", "Detail"), "details description"},
};

const FieldWords *wordsOf(QLatin1StringView field)
{
    const auto *found =
        std::ranges::find_if(fields, [&](const FieldWords &one) { return QLatin1StringView(one.field) == field; });
    return found == std::end(fields) ? nullptr : found;
}

} // namespace

QString ImportWords::of(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return tr("People");
    case ImportKind::Enrolments:
        return tr("Enrolments");
    case ImportKind::Contacts:
        return tr("Contacts");
    case ImportKind::Events:
        return tr("Events");
    }
    return {};
}

QString ImportWords::ofField(const QString &field)
{
    const FieldWords *words = wordsOf(QLatin1StringView(field.toLatin1()));
    return words ? tr(words->words) : field;
}

QString ImportWords::guess(ImportKind kind, const QString &column)
{
    static const QRegularExpression between(QStringLiteral("[^a-z0-9]+"));
    const QString plain = column.trimmed().toLower().replace(between, QStringLiteral("_"));
    for (const db::ImportField &field : db::importFields(kind)) {
        if (plain == field.name) {
            return field.name;
        }
    }
    for (const db::ImportField &field : db::importFields(kind)) {
        const FieldWords *words = wordsOf(field.name);
        if (words && QString::fromLatin1(words->others).split(u' ').contains(plain)) {
            return field.name;
        }
    }
    return {};
}

QString ImportWords::reason(const db::RefusedRow &row)
{
    // The store's own sentences speak of the command line where an option mends it.
    if (row.code == u"row_blank") {
        return tr("Nothing in this row is read. Choose what its columns are read as.");
    }
    if (row.code == u"date_not_understood") {
        return tr("This is no date that can be read. Write it as 2027-02-28, or choose how dates are written.");
    }
    if (row.code == u"outcome_missing") {
        return tr("The row does not say how the contact went. Choose the column that says it, or add one.");
    }
    if (row.code == u"programme_missing") {
        return tr("The row names no programme and there is more than one, or none. Say which above.");
    }
    return row.message;
}

QString ImportWords::summary(const db::ImportOutcome &outcome, bool isCheck)
{
    QString words = isCheck
                        ? tr("Nothing is changed yet. %L1 rows: %L2 to add, %L3 to update, %L4 the same already, %L5 "
                             "that cannot be taken.")
                        : tr("%L1 rows: %L2 added, %L3 updated, %L4 the same already, %L5 not taken.");
    words =
        words.arg(outcome.read).arg(outcome.added).arg(outcome.updated).arg(outcome.unchanged).arg(outcome.refusedRows);
    if (outcome.possibleDuplicates > 0) {
        words += u' ' + tr("%L1 may be people who are here already.").arg(outcome.possibleDuplicates);
    }
    if (outcome.suspectIdentifiers > 0) {
        words += u' ' + tr("%L1 numbers look mistyped and are kept as given.").arg(outcome.suspectIdentifiers);
    }
    return words;
}

} // namespace widgets

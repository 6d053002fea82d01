#include "db/exchange/export/PersonRows.h"

#include "db/changelog/CellBinding.h"
#include "db/engagement/PersonLabels.h"
#include "model/people/IdentifierKind.h"
#include "model/programmes/CloseReason.h"

namespace db
{

using namespace Qt::StringLiterals;

namespace
{

/// Where the details of the person with the id ?1 are.
constexpr const char *details = "SELECT known_as, born, gender, ethnicity, language, phone, email, address, postcode,"
                                " do_not_contact, leave_message FROM person"
                                " WHERE row = (SELECT row FROM entity WHERE id = ?1)";

/// The enrolment that the state in the caseload is about; ?1 the person, ?2 the day.
constexpr const char *enrolment =
    "SELECT programme.name, enrolment.referred, enrolment.source, enrolment.started, enrolment.closed,"
    " enrolment.reason FROM enrolment JOIN entity AS own_id ON own_id.row = enrolment.row"
    " LEFT JOIN programme ON programme.row = enrolment.programme"
    " WHERE enrolment.file = (SELECT row FROM entity WHERE id = ?1) AND enrolment.struck IS NULL"
    " AND (enrolment.started IS NULL OR enrolment.started <= ?2)"
    " ORDER BY coalesce(enrolment.closed <= ?2, 0), enrolment.started DESC, own_id.id LIMIT 1";

} // namespace

QStringList PersonRows::columns(bool identified)
{
    QStringList columns{identified ? u"reference"_s : u"person"_s};
    if (identified) {
        columns += {u"given_name"_s, u"family_name"_s, u"known_as"_s, u"born"_s,    u"gender"_s,  u"ethnicity"_s,
                    u"language"_s,   u"phone"_s,       u"email"_s,    u"address"_s, u"postcode"_s};
        columns += model::namesIn(model::identifierKinds());
        columns += {u"alert"_s, u"leave_message"_s};
    } else {
        columns += {u"gender"_s, u"age_band"_s, u"area"_s};
    }
    return columns + QStringList{u"do_not_contact"_s, u"programme"_s,    u"referred"_s, u"source"_s,
                                 u"started"_s,        u"closed"_s,       u"reason"_s,   u"worker"_s,
                                 u"state"_s,          u"last_contact"_s, u"next_due"_s};
}

QList<QVariantList> PersonRows::rowsOf(const CaseloadRow &person)
{
    QVariantList row{nameOf(person)};
    addDetails(row, person);
    row << (person.doNotContact ? u"yes"_s : QString());
    addEnrolment(row, person);
    row << worker(person.keyWorker) << person.state << person.lastContact << person.nextDue;
    return {row};
}

void PersonRows::addDetails(QVariantList &row, const CaseloadRow &person)
{
    SQLite::Statement &select = reader().statement(details);
    bindId(select, 1, person.person);
    const bool found = select.executeStep();
    const auto text = [&](int column) { return found ? textOf(select.getColumn(column)) : QString(); };
    const QDate born = found ? dayOf(select.getColumn(1)) : QDate();
    if (isIdentified()) {
        row << person.givenName << person.familyName << text(0) << born << text(2) << text(3) << text(4) << text(5)
            << text(6) << text(7) << text(8);
        const QString leaveMessage = text(10);
        select.reset();
        addIdentifiers(row, person);
        row << person.alerts.join(u"; "_s) << leaveMessage;
    } else {
        row << text(2) << PersonLabels::ageBand(born, asOf()) << PersonLabels::area(text(8));
        select.reset();
    }
}

void PersonRows::addIdentifiers(QVariantList &row, const CaseloadRow &person)
{
    QMap<QString, QString> values;
    SQLite::Statement &select =
        reader().statement("SELECT kind, value FROM identifier WHERE file = (SELECT row FROM entity WHERE id = ?1)"
                           " AND struck IS NULL ORDER BY id");
    bindId(select, 1, person.person);
    while (select.executeStep()) {
        values.insert(textOf(select.getColumn(0)), textOf(select.getColumn(1)));
    }
    select.reset();
    for (const model::Named<model::IdentifierKind> &kind : model::identifierKinds()) {
        row << values.value(kind.name);
    }
}

void PersonRows::addEnrolment(QVariantList &row, const CaseloadRow &person)
{
    SQLite::Statement &select = reader().statement(enrolment);
    bindId(select, 1, person.person);
    select.bind(2, static_cast<int64_t>(asOf().toJulianDay()));
    if (!select.executeStep()) {
        select.reset();
        row << QString() << QDate() << QString() << QDate() << QDate() << QString();
        return;
    }
    const QDate closed = dayOf(select.getColumn(4));
    const bool isClosed = closed.isValid() && closed <= asOf();
    const bool hasReason = isClosed && !select.getColumn(5).isNull();
    row << textOf(select.getColumn(0)) << dayOf(select.getColumn(1)) << listed(textOf(select.getColumn(2)))
        << dayOf(select.getColumn(3)) << (isClosed ? closed : QDate())
        << (hasReason
                ? model::nameIn(model::closeReasons(), static_cast<model::CloseReason>(select.getColumn(5).getInt()))
                : QString());
    select.reset();
}

} // namespace db

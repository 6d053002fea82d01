#include "db/intake/DuplicateSearch.h"

#include "db/changelog/CellBinding.h"
#include "db/sqlcipher/SqlError.h"

#include <algorithm>

namespace db
{

using model::PersonTraits;
using model::Result;

struct DuplicateSearch::Candidate
{
    model::PersonId person;
    QDate born;
    model::Likeness likeness;
    QList<model::IdentifierKind> numbers;
};

namespace
{

QString inLowerCase(const QString &text)
{
    return text.trimmed().toLower();
}

} // namespace

/// By the index of identifiers.
void DuplicateSearch::addNumbers(const PersonTraits &typed)
{
    SQLite::Statement &select =
        m_store.reader().statement("SELECT file, kind FROM identifier WHERE plain = ? AND struck IS NULL");
    for (const QString &number : typed.numbers) {
        select.reset();
        bindText(select, 1, number);
        while (select.executeStep()) {
            const auto kind = model::valueIn(model::identifierKinds(), textOf(select.getColumn(1)));
            if (kind) {
                m_numbers[select.getColumn(0).getInt64()].append({*kind, number});
            }
        }
    }
    select.reset();
}

/// The ways to reach people, beside what stands in their record.
void DuplicateSearch::addMethods(const PersonTraits &typed)
{
    if (typed.phones.isEmpty() && typed.emails.isEmpty()) {
        return;
    }
    SQLite::Statement &select =
        m_store.reader().statement("SELECT file, value FROM contact_method WHERE struck IS NULL");
    while (select.executeStep()) {
        const QString value = textOf(select.getColumn(1));
        if (const QString phone = PersonTraits::phone(value); typed.phones.contains(phone)) {
            m_phones[select.getColumn(0).getInt64()].append(phone);
        }
        if (const QString email = PersonTraits::email(value); typed.emails.contains(email)) {
            m_emails[select.getColumn(0).getInt64()].append(email);
        }
    }
    select.reset();
}

QList<DuplicateSearch::Candidate> DuplicateSearch::candidates(const PersonTraits &typed)
{
    SQLite::Statement &select = m_store.reader().statement(
        "SELECT person.row, own_id.id, given_name, family_name, known_as, born, reference, phone, email, postcode FROM"
        " person JOIN entity AS own_id ON own_id.row = person.row WHERE struck IS NULL");
    QList<Candidate> found;
    while (select.executeStep()) {
        const qint64 file = select.getColumn(0).getInt64();
        PersonTraits known;
        known.names = PersonTraits::nameWords(textOf(select.getColumn(2)) + u' ' + textOf(select.getColumn(3)) + u' ' +
                                              textOf(select.getColumn(4)));
        known.born = dayOf(select.getColumn(5));
        known.reference = inLowerCase(textOf(select.getColumn(6)));
        if (!typed.phones.isEmpty()) {
            const QStringList methods = m_phones.value(file) << PersonTraits::phone(textOf(select.getColumn(7)));
            known.phones = {methods.begin(), methods.end()};
        }
        if (!typed.emails.isEmpty()) {
            const QStringList methods = m_emails.value(file) << PersonTraits::email(textOf(select.getColumn(8)));
            known.emails = {methods.begin(), methods.end()};
        }
        if (!typed.postcode.isEmpty() && typed.born.isValid() && typed.born == known.born) {
            known.postcode = PersonTraits::plainPostcode(textOf(select.getColumn(9)));
        }
        QList<model::IdentifierKind> kinds;
        for (const auto &[kind, number] : m_numbers.value(file)) {
            known.numbers.insert(number);
            if (!kinds.contains(kind)) {
                kinds.append(kind);
            }
        }
        const model::Likeness likeness = model::DuplicateRules::compare(typed, known);
        if (likeness.isWorthAsking()) {
            found.append({idOf<model::PersonId>(select.getColumn(1)), known.born, likeness, kinds});
        }
    }
    select.reset();
    return found;
}

Result<QList<PossibleDuplicate>> DuplicateSearch::of(const model::Person &typed, int most)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    const PersonTraits traits = PersonTraits::of(typed);
    return guarded(m_store.folder().path, [&]() -> Result<QList<PossibleDuplicate>> {
        addNumbers(traits);
        addMethods(traits);
        QList<Candidate> found = candidates(traits);
        std::ranges::stable_sort(found, std::ranges::greater(),
                                 [](const Candidate &one) { return one.likeness.score; });
        found = found.mid(0, most);
        QList<model::PersonId> people;
        std::ranges::transform(found, std::back_inserter(people), &Candidate::person);
        const Result<QList<CaseloadRow>> rows =
            CaseloadQuery(m_store).rowsOf(people, m_store.environment().clock.today());
        if (!rows) {
            return std::unexpected(rows.error());
        }
        QList<PossibleDuplicate> duplicates;
        for (const CaseloadRow &row : *rows) {
            const auto one = std::ranges::find(found, row.person, &Candidate::person);
            duplicates.append({row, one->born, one->likeness, one->numbers});
        }
        return duplicates;
    });
}

} // namespace db

#include "model/madeup/MadeUpCaseload.h"

#include "tests/support/TestRegistry.h"
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <QTest>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using model::MadeUpCaseload;
using model::MadeUpPerson;

namespace
{
const QDate asOf(2027, 1, 25);
constexpr int lapse = 90;

QString line(const model::Contact &contact)
{
    return QStringList{contact.id.toString(),
                       contact.person.toString(),
                       contact.enrolment.toString(),
                       contact.day.toString(Qt::ISODate),
                       contact.time.toString(Qt::ISODate),
                       QString::number(contact.minutes.value_or(-1)),
                       nameIn(model::channels(), contact.channel),
                       nameIn(model::outcomes(), contact.outcome),
                       contact.place,
                       contact.worker,
                       contact.needs.join(u','),
                       contact.note,
                       contact.next.toString(Qt::ISODate)}
        .join(u'|');
}

QString line(const model::Enrolment &enrolment)
{
    const QString reason = enrolment.reason ? nameIn(model::closeReasons(), *enrolment.reason) : QString();
    return QStringList{enrolment.id.toString(),
                       enrolment.referred.toString(Qt::ISODate),
                       enrolment.source,
                       enrolment.started.toString(Qt::ISODate),
                       enrolment.keyWorker,
                       enrolment.closed.toString(Qt::ISODate),
                       reason}
        .join(u'|');
}

QString line(const model::Event &event)
{
    return QStringList{event.id.toString(),
                       event.kind,
                       event.from.toString(Qt::ISODate),
                       event.to.toString(Qt::ISODate),
                       event.source,
                       event.certainty,
                       event.detail}
        .join(u'|');
}

QString line(const model::Person &person)
{
    QStringList parts{person.id.toString(), person.reference,
                      person.givenName,     person.familyName,
                      person.knownAs,       person.born.toString(Qt::ISODate),
                      person.gender,        person.genderScheme,
                      person.ethnicity,     person.ethnicityScheme,
                      person.language,      person.phone,
                      person.email,         person.address,
                      person.postcode,      person.alert};
    for (auto identifier = person.identifiers.begin(); identifier != person.identifiers.end(); ++identifier) {
        parts.append(nameIn(model::identifierKinds(), identifier.key()) + u'=' + identifier.value());
    }
    return parts.join(u'|');
}

/// Everything about a person, line by line.
QByteArray written(const MadeUpPerson &made)
{
    QStringList lines{line(made.person)};
    const auto add = [&lines](const auto &values) {
        for (const auto &value : values) {
            lines.append(line(value));
        }
    };
    add(made.enrolments);
    add(made.contacts);
    add(made.events);
    return lines.join(u'\n').toUtf8() + '\n';
}

QByteArray fingerprint(quint64 seed, qsizetype people)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    MadeUpCaseload caseload(seed, people, asOf);
    while (const std::optional<MadeUpPerson> made = caseload.next()) {
        hash.addData(written(*made));
    }
    return hash.result().toHex();
}

QList<QDate> attendedDays(const MadeUpPerson &made)
{
    QList<QDate> days;
    for (const model::Contact &contact : made.contacts) {
        if (contact.outcome == model::Outcome::Attended) {
            days.append(contact.day);
        }
    }
    return days;
}

struct FirstEpisode
{
    QDate start;
    QDate left; ///< Or the cut-off.
};

/// A person's first episode as calculations.md section 1 has it, written again here on purpose.
std::optional<FirstEpisode> firstEpisode(const MadeUpPerson &made, QDate cutOff)
{
    const QList<QDate> days = attendedDays(made);
    if (days.isEmpty() || days.first() > cutOff) {
        return std::nullopt;
    }
    qsizetype end = 0;
    while (end + 1 < days.size() && days[end].daysTo(days[end + 1]) <= lapse) {
        ++end;
    }
    const QDate last = days[end];
    for (const model::Enrolment &enrolment : made.enrolments) {
        const bool belongs = enrolment.closed >= last && last.daysTo(enrolment.closed) <= lapse;
        if (enrolment.closed.isValid() && belongs) {
            const bool dropped = enrolment.reason == model::CloseReason::Disengaged;
            return FirstEpisode{days.first(), enrolment.closed > cutOff ? cutOff : (dropped ? last : enrolment.closed)};
        }
    }
    const bool silent = end + 1 < days.size() || last.daysTo(asOf) >= lapse;
    return FirstEpisode{days.first(), silent && last <= cutOff ? last : cutOff};
}

/// What is counted over 5,000 people, gathered once.
struct Counted
{
    static constexpr qsizetype people = 5000;
    std::array<std::array<std::pair<int, int>, 2>, 3> engaged{}; ///< [year][1 or 3 months]: engaged of eligible.
    qsizetype contacts = 0;
    qsizetype enrolments = 0;
    qsizetype events = 0;
    qsizetype letters = 0;
    int everInCustody = 0;
    int open = 0;
    QHash<model::Outcome, int> outcomes;
    QHash<model::CloseReason, int> reasons;
    QSet<QString> notes;

    void add(const MadeUpPerson &made);
    double share(model::Outcome outcome) const { return double(outcomes.value(outcome)) / double(contacts); }
    double engagedShare(size_t year, size_t column) const
    {
        return double(engaged[year][column].first) / engaged[year][column].second;
    }
};

void Counted::add(const MadeUpPerson &made)
{
    contacts += made.contacts.size();
    enrolments += made.enrolments.size();
    events += made.events.size();
    everInCustody += std::ranges::count(made.events, model::custodyKind(), &model::Event::kind) > 0 ? 1 : 0;
    for (const model::Contact &contact : made.contacts) {
        letters += contact.note.size();
        outcomes[contact.outcome] += 1;
        notes.insert(contact.note);
    }
    for (const model::Enrolment &enrolment : made.enrolments) {
        if (enrolment.reason) {
            reasons[*enrolment.reason] += 1;
        } else {
            open += 1;
        }
    }
    const QDate cutOff = asOf.addDays(-lapse);
    const std::optional<FirstEpisode> episode = firstEpisode(made, cutOff);
    if (!episode) {
        return;
    }
    const size_t year = episode->start < asOf.addYears(-2) ? 0 : (episode->start < asOf.addYears(-1) ? 1 : 2);
    for (size_t column = 0; column < 2; ++column) {
        const QDate due = episode->start.addMonths(column == 0 ? 1 : 3);
        if (due <= cutOff) {
            engaged[year][column].second += 1;
            engaged[year][column].first += episode->left >= due ? 1 : 0;
        }
    }
}

const Counted &counted()
{
    static const Counted result = [] {
        Counted gathering;
        MadeUpCaseload caseload(1, Counted::people, asOf);
        while (const std::optional<MadeUpPerson> made = caseload.next()) {
            gathering.add(*made);
        }
        return gathering;
    }();
    return result;
}
} // namespace

class MadeUpCaseloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameBytesAlways();
    void anotherSeedGivesOtherPeople();
    void aPersonDoesNotDependOnHowManyThereAre();
    void endsAfterTheLastPerson();
    void engagementIsWhatTheRecipeMeansItToBe_data();
    void engagementIsWhatTheRecipeMeansItToBe();
    void appointmentsAreMissedMoreOftenBeforeSilence();
    void countsForEachPersonAreAsAskedFor();
    void outcomesAndClosingsHaveTheirShares();
    void notesVaryAndHaveTheirLength();
    void datesMakeSense();
    void contactsBelongToTheEnrolmentAroundThem();
    void namesAndPlacesComeFromTheRecipeOnly();
    void phonesAndPostcodesReachNobody();
    void everyoneHasAWorkerOfTheTeam();
    void referencesAndIdsAreTheirOwn();
};

void MadeUpCaseloadTest::theSameSeedGivesTheSameBytesAlways()
{
    // Changes only when the recipe or the way of drawing does: then look at the caseload again and store the new one.
    QCOMPARE(fingerprint(1, 200), QByteArray("0b167c90b2c8646e9cb940d90b17107b473eb9c913d29b82dc23f695c43f45c2"));
    QCOMPARE(fingerprint(1, 200), fingerprint(1, 200));
}

void MadeUpCaseloadTest::anotherSeedGivesOtherPeople()
{
    QVERIFY(fingerprint(1, 20) != fingerprint(2, 20));
    QVERIFY(MadeUpCaseload(1, 1, asOf).workers() != MadeUpCaseload(2, 1, asOf).workers());
}

void MadeUpCaseloadTest::aPersonDoesNotDependOnHowManyThereAre()
{
    MadeUpCaseload few(7, 20, asOf);
    const MadeUpCaseload many(7, 50'000, asOf);
    for (qsizetype index = 0; index < few.people(); ++index) {
        QCOMPARE(written(*few.next()), written(many.person(index)));
    }
}

void MadeUpCaseloadTest::endsAfterTheLastPerson()
{
    MadeUpCaseload caseload(1, 2, asOf);
    QVERIFY(caseload.next().has_value());
    QVERIFY(caseload.next().has_value());
    QVERIFY(!caseload.next().has_value());
    QVERIFY(!MadeUpCaseload(1, 0, asOf).next().has_value());
}

void MadeUpCaseloadTest::engagementIsWhatTheRecipeMeansItToBe_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("column");
    QTest::addColumn<double>("share");
    QTest::newRow("first year, one month") << 0 << 0 << 0.37;
    QTest::newRow("second year, one month") << 1 << 0 << 0.47;
    QTest::newRow("third year, one month: half as many again") << 2 << 0 << 0.555;
    QTest::newRow("first year, three months") << 0 << 1 << 0.175;
    QTest::newRow("second year, three months") << 1 << 1 << 0.26;
    QTest::newRow("third year, three months: twice as many") << 2 << 1 << 0.345;
}

void MadeUpCaseloadTest::engagementIsWhatTheRecipeMeansItToBe()
{
    QFETCH(int, year);
    QFETCH(int, column);
    QFETCH(double, share);
    const double found = counted().engagedShare(static_cast<size_t>(year), static_cast<size_t>(column));
    // About 1,600 people a year, 800 in the last: three standard errors are 0.04 to 0.05.
    QVERIFY2(std::abs(found - share) < 0.04, qPrintable(QString::number(found)));
}

void MadeUpCaseloadTest::appointmentsAreMissedMoreOftenBeforeSilence()
{
    std::array<std::array<int, 2>, 2> tried{}; // [last five weeks or earlier][missed]
    MadeUpCaseload caseload(1, 1000, asOf);
    while (const std::optional<MadeUpPerson> made = caseload.next()) {
        const QList<QDate> days = attendedDays(*made);
        if (made->enrolments.size() != 1 || made->enrolments.first().reason != model::CloseReason::Disengaged ||
            days.isEmpty() || days.first().daysTo(days.last()) < 60) {
            continue;
        }
        for (const model::Contact &contact : made->contacts) {
            if (contact.day > days.first() && contact.day < days.last()) {
                const size_t late = contact.day.daysTo(days.last()) <= 35 ? 1 : 0;
                tried[late][contact.outcome == model::Outcome::Attended ? 0 : 1] += 1;
            }
        }
    }
    const auto missed = [&tried](size_t late) { return double(tried[late][1]) / (tried[late][0] + tried[late][1]); };
    QVERIFY2(missed(0) < 0.25, qPrintable(QString::number(missed(0))));
    QVERIFY2(missed(1) > missed(0) + 0.15, qPrintable(QString::number(missed(1))));
}

void MadeUpCaseloadTest::countsForEachPersonAreAsAskedFor()
{
    const auto each = [](qsizetype count) { return double(count) / Counted::people; };
    QVERIFY2(std::abs(each(counted().contacts) - 20) < 1, qPrintable(QString::number(each(counted().contacts))));
    QVERIFY2(std::abs(each(counted().enrolments) - 1.2) < 0.02,
             qPrintable(QString::number(each(counted().enrolments))));
    QVERIFY2(std::abs(each(counted().events) - 3) < 0.15, qPrintable(QString::number(each(counted().events))));
    QVERIFY2(std::abs(each(counted().everInCustody) - 0.12) < 0.015,
             qPrintable(QString::number(each(counted().everInCustody))));
}

void MadeUpCaseloadTest::outcomesAndClosingsHaveTheirShares()
{
    const double attended = counted().share(model::Outcome::Attended);
    QVERIFY2(std::abs(attended - 0.65) < 0.02, qPrintable(QString::number(attended)));
    for (const model::Named<model::Outcome> &entry : model::outcomes()) {
        QVERIFY2(counted().share(entry.value) > 0.01, entry.name.data());
    }
    for (const model::Named<model::CloseReason> &entry : model::closeReasons()) {
        QVERIFY2(counted().reasons.value(entry.value) > 0, entry.name.data());
    }
    QVERIFY(counted().reasons.value(model::CloseReason::Died) < counted().enrolments / 100);
    const double open = double(counted().open) / double(counted().enrolments);
    QVERIFY2(open > 0.2 && open < 0.4, qPrintable(QString::number(open)));
}

void MadeUpCaseloadTest::notesVaryAndHaveTheirLength()
{
    const double mean = double(counted().letters) / double(counted().contacts);
    QVERIFY2(std::abs(mean - 120) < 6, qPrintable(QString::number(mean)));
    QVERIFY2(counted().notes.size() > counted().contacts * 8 / 10, qPrintable(QString::number(counted().notes.size())));
    for (const QString &note : counted().notes) {
        QVERIFY2(!note.contains(u'{') && !note.contains(u"  "_s) && note.at(0).isUpper(), qPrintable(note));
    }
}

void MadeUpCaseloadTest::datesMakeSense()
{
    MadeUpCaseload caseload(3, 1500, asOf);
    while (const std::optional<MadeUpPerson> made = caseload.next()) {
        QDate previous;
        QDate end = asOf;
        for (const model::Enrolment &enrolment : made->enrolments) {
            QVERIFY(enrolment.referred <= enrolment.started);
            QVERIFY(enrolment.started <= asOf && enrolment.started >= asOf.addYears(-3).addDays(-10));
            QVERIFY(!previous.isValid() || previous < enrolment.started);
            QCOMPARE(enrolment.closed.isValid(), enrolment.reason.has_value());
            QVERIFY(!enrolment.closed.isValid() || (enrolment.started <= enrolment.closed && enrolment.closed <= asOf));
            previous = enrolment.closed;
            if (enrolment.reason == model::CloseReason::Died) {
                end = enrolment.closed;
            }
        }
        QVERIFY(made->person.born.addYears(16) < made->enrolments.first().started);
        QVERIFY(std::ranges::is_sorted(made->contacts, {}, &model::Contact::day));
        QVERIFY(std::ranges::is_sorted(made->events, {}, &model::Event::from));
        for (const model::Contact &contact : made->contacts) {
            QVERIFY(contact.day <= end);
            QVERIFY(contact.day.dayOfWeek() <= 5);
            QVERIFY(!contact.next.isValid() || contact.next > contact.day);
        }
        for (const model::Event &event : made->events) {
            QVERIFY(event.from <= end);
            QVERIFY(!event.to.isValid() || (event.from <= event.to && event.to <= end));
        }
    }
}

void MadeUpCaseloadTest::contactsBelongToTheEnrolmentAroundThem()
{
    MadeUpCaseload caseload(4, 1500, asOf);
    while (const std::optional<MadeUpPerson> made = caseload.next()) {
        for (const model::Contact &contact : made->contacts) {
            const auto enrolment = std::ranges::find(made->enrolments, contact.enrolment, &model::Enrolment::id);
            QVERIFY(enrolment != made->enrolments.end());
            QVERIFY(contact.day >= enrolment->started);
            QVERIFY(!enrolment->closed.isValid() || contact.day <= enrolment->closed);
            QCOMPARE(contact.person, made->person.id);
        }
    }
}

void MadeUpCaseloadTest::namesAndPlacesComeFromTheRecipeOnly()
{
    const model::MadeUpRecipe &recipe = model::MadeUpRecipe::builtIn();
    QSet<QString> given;
    QSet<QString> family;
    for (const model::MadeUpRecipe::Tradition &tradition : recipe.traditions) {
        given += QSet<QString>(tradition.female.begin(), tradition.female.end());
        given += QSet<QString>(tradition.male.begin(), tradition.male.end());
        family += QSet<QString>(tradition.family.begin(), tradition.family.end());
    }
    const QStringList places = QStringList{QString()} + recipe.meetingPlaces + recipe.prisons;
    QSet<QString> givenSeen;
    MadeUpCaseload caseload(5, 1000, asOf);
    while (const std::optional<MadeUpPerson> made = caseload.next()) {
        const model::Person &person = made->person;
        QVERIFY2(given.contains(person.givenName), qPrintable(person.givenName));
        QVERIFY2(family.contains(person.familyName), qPrintable(person.familyName));
        givenSeen.insert(person.givenName);
        QVERIFY(person.knownAs.isEmpty() || recipe.knownAs.contains(person.knownAs));
        const bool housed = person.address != u"no fixed abode"_s;
        QCOMPARE(housed, recipe.towns.contains(person.address.section(u", "_s, 1)));
        QCOMPARE(housed, recipe.streets.contains(person.address.section(u", "_s, 0, 0).section(u' ', 1)));
        for (const model::Contact &contact : made->contacts) {
            QVERIFY2(places.contains(contact.place), qPrintable(contact.place));
        }
    }
    QVERIFY(givenSeen.size() > given.size() * 9 / 10);
}

void MadeUpCaseloadTest::phonesAndPostcodesReachNobody()
{
    static const QRegularExpression phone(u"^(07700 900|01632 960)[0-9]{3}$"_s);
    static const QRegularExpression postcode(u"^ZZ[0-9]{1,2} [0-9][ABD-HJLNP-UW-Z]{2}$"_s);
    static const QRegularExpression email(u"^[a-z]+\\.[a-z]+[0-9]+@example\\.org$"_s);
    MadeUpCaseload caseload(6, 2000, asOf);
    while (const std::optional<MadeUpPerson> made = caseload.next()) {
        const model::Person &person = made->person;
        QVERIFY2(person.phone.isEmpty() || phone.match(person.phone).hasMatch(), qPrintable(person.phone));
        QVERIFY2(person.postcode.isEmpty() || postcode.match(person.postcode).hasMatch(), qPrintable(person.postcode));
        QVERIFY2(person.email.isEmpty() || email.match(person.email).hasMatch(), qPrintable(person.email));
    }
}

void MadeUpCaseloadTest::everyoneHasAWorkerOfTheTeam()
{
    const QStringList team = MadeUpCaseload(1, 50'000, asOf).workers();
    QCOMPARE(team.size(), 200);
    QCOMPARE(QSet<QString>(team.begin(), team.end()).size(), 200);
    QCOMPARE(MadeUpCaseload(1, 1, asOf).workers(), team.mid(0, 4));
    MadeUpCaseload caseload(1, 1200, asOf);
    const QStringList workers = caseload.workers();
    QCOMPARE(workers, team.mid(0, 8));
    QSet<QString> seen;
    while (const std::optional<MadeUpPerson> made = caseload.next()) {
        for (const model::Enrolment &enrolment : made->enrolments) {
            QVERIFY(workers.contains(enrolment.keyWorker));
            seen.insert(enrolment.keyWorker);
        }
        for (const model::Contact &contact : made->contacts) {
            QVERIFY(workers.contains(contact.worker));
        }
    }
    QCOMPARE(seen.size(), 8);
}

void MadeUpCaseloadTest::referencesAndIdsAreTheirOwn()
{
    QSet<QString> references;
    QSet<QByteArray> ids;
    qsizetype given = 0;
    MadeUpCaseload caseload(1, 500, asOf);
    while (const std::optional<MadeUpPerson> made = caseload.next()) {
        references.insert(made->person.reference);
        ids.insert(made->person.id.bytes());
        given += 1 + made->enrolments.size() + made->contacts.size() + made->events.size();
        for (const model::Enrolment &enrolment : made->enrolments) {
            ids.insert(enrolment.id.bytes());
        }
        for (const model::Contact &contact : made->contacts) {
            ids.insert(contact.id.bytes());
        }
        for (const model::Event &event : made->events) {
            ids.insert(event.id.bytes());
        }
    }
    QCOMPARE(references.size(), 500);
    QCOMPARE(ids.size(), given);
}

REGISTER_TEST(MadeUpCaseloadTest)
#include "tst_MadeUpCaseload.moc"

#include "model/madeup/MadeUpIdentity.h"

#include "model/madeup/MadeUpIdentifiers.h"
#include "model/madeup/MadeUpTeam.h"

namespace model
{

using namespace Qt::StringLiterals;

Person MadeUpIdentity::draw(MadeUpRandom &random, qsizetype index, QDate start, const QString &source) const
{
    Person person;
    person.reference = u"MU-%1"_s.arg(index + 1, 5, 10, QLatin1Char('0'));
    drawName(person, random);
    // Two draws make the middle ages likelier than the ends.
    const int youngest = random.between(0, 26);
    const int age = 17 + youngest + random.between(0, 28);
    person.born = start.addDays(-(age * 365 + age / 4 + random.below(365)));
    drawAddress(person, index, random);
    if (random.chance(m_recipe.perThousand("alert"_L1))) {
        person.alert = random.oneOf(m_recipe.alerts);
    }
    drawIdentifiers(person, start, source, random);
    return person;
}

void MadeUpIdentity::drawName(Person &person, MadeUpRandom &random) const
{
    const MadeUpRecipe::Tradition &tradition = m_recipe.traditions.at(m_recipe.traditionIndex.draw(random));
    const MadeUpRecipe::Gender &gender = m_recipe.genders.draw(random);
    const bool takesFemale = gender.given == "female"_L1 || (gender.given == "either"_L1 && random.chance(500));
    person.gender = gender.name;
    person.genderScheme = gender.name.isEmpty() ? QString() : u"in their words"_s;
    person.givenName = random.oneOf(takesFemale ? tradition.female : tradition.male);
    const bool elsewhere = random.chance(m_recipe.perThousand("surname_from_elsewhere"_L1));
    person.familyName = random.oneOf(elsewhere ? m_recipe.traditions.at(m_recipe.traditionIndex.draw(random)).family
                                               : tradition.family);
    if (random.chance(m_recipe.perThousand("known_as"_L1))) {
        person.knownAs = random.oneOf(m_recipe.knownAs);
    }
    person.ethnicity = random.oneOf(tradition.ethnicities);
    person.ethnicityScheme = u"ONS 2021"_s;
    person.language = random.oneOf(tradition.languages);
}

void MadeUpIdentity::drawAddress(Person &person, qsizetype index, MadeUpRandom &random) const
{
    const bool landline = random.chance(m_recipe.perThousand("landline"_L1));
    if (!random.chance(m_recipe.perThousand("no_phone"_L1))) {
        person.phone = MadeUpIdentifiers::phone(random, landline);
    }
    if (random.chance(m_recipe.perThousand("email"_L1))) {
        person.email = MadeUpTeam::plain(person.givenName) + u'.' + MadeUpTeam::plain(person.familyName) +
                       QString::number(index + 1) + u"@example.org"_s;
    }
    if (random.chance(m_recipe.perThousand("no_fixed_abode"_L1))) {
        person.address = u"no fixed abode"_s;
        return;
    }
    const QString house = QString::number(random.between(1, 140)) + u' ';
    const QString street = random.oneOf(m_recipe.streets) + ", "_L1;
    person.address = house + street + random.oneOf(m_recipe.towns);
    person.postcode = MadeUpIdentifiers::postcode(random);
}

void MadeUpIdentity::drawIdentifiers(Person &person, QDate start, const QString &source, MadeUpRandom &random) const
{
    const auto has = [&](QLatin1StringView name) { return random.chance(m_recipe.perThousand(name)); };
    if (has("nhs_number"_L1)) {
        person.identifiers.insert(IdentifierKind::NhsNumber, MadeUpIdentifiers::nhsNumber(random));
    }
    if (source == "prison"_L1) {
        person.identifiers.insert(IdentifierKind::PrisonNumber, MadeUpIdentifiers::prisonNumber(random));
    }
    if (has("pnc"_L1)) {
        person.identifiers.insert(IdentifierKind::Pnc, MadeUpIdentifiers::pnc(random, person.born, start));
    }
    if (source == "probation"_L1 || has("crn"_L1)) {
        person.identifiers.insert(IdentifierKind::Crn, MadeUpIdentifiers::crn(random));
    }
    if (has("ni_number"_L1)) {
        person.identifiers.insert(IdentifierKind::NiNumber, MadeUpIdentifiers::niNumber(random));
    }
    if (person.born.addYears(19) > start) {
        person.identifiers.insert(IdentifierKind::Upn, MadeUpIdentifiers::upn(random));
    }
}

} // namespace model

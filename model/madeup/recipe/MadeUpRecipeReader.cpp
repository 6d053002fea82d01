#include "model/madeup/recipe/MadeUpRecipeReader.h"

#include <QJsonArray>

namespace model
{

using namespace Qt::StringLiterals;

namespace
{
std::optional<int> toNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<QTime> toTime(const QString &text)
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? std::optional(time) : std::nullopt;
}
} // namespace

MadeUpRecipeReader::MadeUpRecipeReader(const QJsonObject &root)
    : m_root(root)
{
}

Result<MadeUpRecipe> MadeUpRecipeReader::read()
{
    MadeUpRecipe recipe;
    readPeople(recipe);
    readStays(recipe);
    readContacts(recipe);
    readEvents(recipe);
    readNotes(recipe);
    if (!m_missing.isEmpty()) {
        return fail(ErrorCode::FileMalformed, m_missing);
    }
    return recipe;
}

void MadeUpRecipeReader::readPeople(MadeUpRecipe &recipe)
{
    for (const QJsonValue &value : m_root.value("traditions"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        recipe.traditionIndex.add(static_cast<int>(recipe.traditions.size()), entry.value("weight"_L1).toInt());
        recipe.traditions.append({strings(entry, u"female"_s), strings(entry, u"male"_s), strings(entry, u"family"_s),
                                  strings(entry, u"ethnicities"_s), strings(entry, u"languages"_s)});
    }
    for (const QJsonValue &value : m_root.value("genders"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        recipe.genders.add({entry.value("name"_L1).toString(), entry.value("given"_L1).toString()},
                           entry.value("weight"_L1).toInt());
    }
    if (recipe.traditionIndex.isEmpty()) {
        miss(u"traditions"_s);
    }
    if (recipe.genders.isEmpty()) {
        miss(u"genders"_s);
    }
    recipe.knownAs = strings(m_root, u"known_as"_s);
    recipe.towns = strings(m_root, u"towns"_s);
    recipe.streets = strings(m_root, u"streets"_s);
    recipe.alerts = strings(m_root, u"alerts"_s);
    recipe.sources = words(u"sources"_s);
    recipe.needs = words(u"needs"_s);
    const QJsonObject chances = object(m_root, u"chances"_s);
    for (auto chance = chances.begin(); chance != chances.end(); ++chance) {
        recipe.chances.insert(chance.key(), chance.value().toInt());
    }
}

void MadeUpRecipeReader::readStays(MadeUpRecipe &recipe)
{
    for (const QJsonValue &value : m_root.value("stays"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        const QJsonArray weights = entry.value("weights"_L1).toArray();
        for (size_t year = 0; year < recipe.stays.size(); ++year) {
            recipe.stays[year].add({entry.value("from"_L1).toInt(), entry.value("to"_L1).toInt()},
                                   weights.at(static_cast<qsizetype>(year)).toInt());
        }
    }
    for (const MadeUpChoice<MadeUpRecipe::Range> &year : recipe.stays) {
        if (year.isEmpty()) {
            miss(u"stays"_s);
        }
    }
    recipe.leavingShort = leaving(u"short"_s);
    recipe.leavingMiddle = leaving(u"middle"_s);
    recipe.leavingLong = leaving(u"long"_s);
}

void MadeUpRecipeReader::readContacts(MadeUpRecipe &recipe)
{
    const auto outcome = [](const QString &name) { return valueIn(outcomes(), name); };
    const auto channel = [](const QString &name) { return valueIn(model::channels(), name); };
    recipe.meetingPlaces = strings(m_root, u"meeting_places"_s);
    recipe.prisons = strings(m_root, u"prisons"_s);
    recipe.paceDays = numbers(u"pace_days"_s);
    recipe.missed = choice<Outcome>(m_root, u"missed"_s, outcome);
    recipe.fading = choice<Outcome>(m_root, u"fading"_s, outcome);
    recipe.times = choice<QTime>(m_root, u"times"_s, toTime);
    const QJsonObject channelsByOutcome = object(m_root, u"channels"_s);
    for (const Named<Outcome> &entry : outcomes()) {
        recipe.channels.insert(entry.value, choice<Channel>(channelsByOutcome, entry.name, channel));
    }
    const QJsonObject minutes = object(m_root, u"minutes"_s);
    for (const Named<Channel> &entry : model::channels()) {
        recipe.minutes.insert(entry.value, range(minutes.value(entry.name), u"minutes"_s));
    }
}

void MadeUpRecipeReader::readEvents(MadeUpRecipe &recipe)
{
    recipe.eventCounts = numbers(u"event_counts"_s);
    recipe.certainties = words(u"certainties"_s);
    for (const QJsonValue &value : m_root.value("events"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        recipe.events.add({entry.value("kind"_L1).toString(), range(entry.value("lasts"_L1), u"events"_s),
                           strings(entry, u"sources"_s), strings(entry, u"details"_s)},
                          entry.value("weight"_L1).toInt());
    }
    if (recipe.events.isEmpty()) {
        miss(u"events"_s);
    }
}

void MadeUpRecipeReader::readNotes(MadeUpRecipe &recipe)
{
    const QJsonObject fillers = object(m_root, u"fillers"_s);
    for (const QString &key : fillers.keys()) {
        recipe.fillers.insert(key, strings(fillers, key));
    }
    const QJsonObject notes = object(m_root, u"notes"_s);
    for (const Named<Outcome> &entry : outcomes()) {
        MadeUpRecipe::Note note;
        for (const QJsonValue &list : notes.value(entry.name).toArray()) {
            note.append(sentences(list.toArray(), recipe.fillers));
        }
        if (note.isEmpty() || note.contains(QList<MadeUpSentence>())) {
            miss(u"notes."_s + entry.name);
        }
        recipe.notes.insert(entry.value, note);
    }
}

QList<MadeUpSentence> MadeUpRecipeReader::sentences(const QJsonArray &list, const QHash<QString, QStringList> &fillers)
{
    QList<MadeUpSentence> result;
    for (const QJsonValue &text : list) {
        const MadeUpSentence sentence = MadeUpSentence::fromText(text.toString());
        for (const MadeUpSentence::Part &part : sentence.parts) {
            const bool filled = part.text == "name"_L1 || part.text == "need"_L1 || fillers.contains(part.text);
            if (part.isGap && !filled) {
                miss(u"fillers."_s + part.text);
            }
        }
        result.append(sentence);
    }
    return result;
}

QJsonObject MadeUpRecipeReader::object(const QJsonObject &parent, const QString &key)
{
    const QJsonObject found = parent.value(key).toObject();
    if (found.isEmpty()) {
        miss(key);
    }
    return found;
}

QStringList MadeUpRecipeReader::strings(const QJsonObject &parent, const QString &key)
{
    QStringList list;
    for (const QJsonValue &value : parent.value(key).toArray()) {
        list.append(value.toString());
    }
    if (list.isEmpty()) {
        miss(key);
    }
    return list;
}

MadeUpRecipe::Range MadeUpRecipeReader::range(const QJsonValue &value, const QString &key)
{
    const QJsonArray pair = value.toArray();
    if (pair.size() != 2 || pair.at(0).toInt() > pair.at(1).toInt()) {
        miss(key);
    }
    return {pair.at(0).toInt(), pair.at(1).toInt()};
}

MadeUpRecipe::Leaving MadeUpRecipeReader::leaving(const QString &key)
{
    using Reason = std::optional<CloseReason>;
    return choice<Reason>(object(m_root, u"leaving"_s), key, [](const QString &name) -> std::optional<Reason> {
        if (name == "silent"_L1) {
            return std::optional<Reason>(Reason());
        }
        const Reason reason = valueIn(closeReasons(), name);
        return reason ? std::optional<Reason>(reason) : std::nullopt;
    });
}

template <class T, class Convert>
MadeUpChoice<T> MadeUpRecipeReader::choice(const QJsonObject &parent, const QString &key, Convert convert)
{
    MadeUpChoice<T> result;
    const QJsonObject weights = object(parent, key);
    for (auto weight = weights.begin(); weight != weights.end(); ++weight) {
        const std::optional<T> value = convert(weight.key());
        if (!value) {
            miss(key + u'.' + weight.key());
            continue;
        }
        result.add(*value, weight.value().toInt());
    }
    if (result.isEmpty()) {
        miss(key);
    }
    return result;
}

MadeUpChoice<QString> MadeUpRecipeReader::words(const QString &key)
{
    return choice<QString>(m_root, key, [](const QString &name) { return std::optional(name); });
}

MadeUpChoice<int> MadeUpRecipeReader::numbers(const QString &key)
{
    return choice<int>(m_root, key, toNumber);
}

void MadeUpRecipeReader::miss(const QString &key)
{
    if (m_missing.isEmpty()) {
        m_missing = key;
    }
}

} // namespace model

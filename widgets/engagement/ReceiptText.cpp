#include "widgets/engagement/ReceiptText.h"

#include "widgets/charts/Numbers.h"
#include "widgets/engagement/EngagementWords.h"
#include "widgets/engagement/FigureTitle.h"
#include "widgets/engagement/definitions/DefinitionText.h"

namespace widgets
{

using namespace Qt::StringLiterals;
using enum ReceiptText::Line::Kind;
using Kind = model::FigureKey::Kind;

namespace
{

/// What every stay ends up as: shown also where it is nobody.
bool tellsAllEnds(Kind kind)
{
    return kind == Kind::Stays || kind == Kind::Engaged || kind == Kind::Cohort || kind == Kind::Curve ||
           kind == Kind::Group || kind == Kind::Median;
}

/// The definition speaks of N months; the receipt of its own.
QString withMonths(QString words, int months)
{
    if (months > 0) {
        const QString number = QString::number(months);
        words.replace(u"N calendar months"_s, number + (months == 1 ? u" calendar month"_s : u" calendar months"_s));
        words.replace(u"N months"_s, number + (months == 1 ? u" month"_s : u" months"_s));
        words.replace(u"N mis"_s, number + u" mis"_s); // Welsh, which has one form after a number
    }
    return words;
}

/// The number above the line of a share.
QString numerator(const ReceiptCase &receipt)
{
    const bool lost = receipt.key.kind == Kind::Lost || receipt.key.kind == Kind::Need;
    return Numbers::count(receipt.behind.count(lost ? u"dropped"_s : u"still"_s));
}

int monthsOf(const ReceiptCase &receipt)
{
    return receipt.key.kind == Kind::Engaged || receipt.key.kind == Kind::Cohort ? receipt.key.number : 0;
}

} // namespace

QList<ReceiptText::Line> ReceiptText::lines(const ReceiptCase &receipt)
{
    QList<Line> lines{{Title, title(receipt)}, {Text, withMonths(receipt.definition.meaning, monthsOf(receipt))}};
    addFormula(receipt, lines);
    addCounted(receipt, lines);
    lines.append({Rule, {}});
    addLeftOut(receipt, lines);
    lines.append({Rule, {}});
    addFacts(receipt, lines);
    return lines;
}

QString ReceiptText::title(const ReceiptCase &receipt)
{
    return FigureTitle::sentence(receipt.key, receipt.figure, receipt.figures.lapseDays.value_or(0));
}

void ReceiptText::addFormula(const ReceiptCase &receipt, QList<Line> &lines)
{
    const QString n = Numbers::count(receipt.figure.n);
    const QString below = receipt.shown() && receipt.figure.unit == model::FigureUnit::Fraction
                              ? tr("%1 = %2", "the lower number of a fraction, then what it comes to")
                                    .arg(n, Numbers::percent(receipt.figure.value))
                              : n;
    switch (receipt.key.kind) {
    case Kind::Engaged:
    case Kind::Cohort:
        lines.append({Formula, tr("still meeting us then"), numerator(receipt)});
        lines.append({Formula, tr("settled, started long enough ago"), below});
        break;
    case Kind::Lost:
        lines.append({Formula, tr("dropped out in the month"), numerator(receipt)});
        lines.append({Formula, tr("still here when it began"), below});
        break;
    case Kind::Need:
        lines.append({Formula, tr("dropped out"), numerator(receipt)});
        lines.append({Formula, tr("had this need"), below});
        break;
    case Kind::Reason:
    case Kind::Channel:
    case Kind::Silence:
    case Kind::InTouch:
        lines.append({Formula, tr("these"), Numbers::count(receipt.behind.counted())});
        lines.append({Formula, tr("of all"), below});
        break;
    default:
        break;
    }
    lines.append({Text, withMonths(receipt.definition.formula, monthsOf(receipt))});
}

void ReceiptText::addCounted(const ReceiptCase &receipt, QList<Line> &lines)
{
    lines.append({Count, tr("Counted"), EngagementWords::counted(receipt.behind.counted(), u"people"_s)});
    if (tellsAllEnds(receipt.key.kind)) {
        const std::pair<const char *, QString> ends[] = {{"still", tr("Still with us")},
                                                         {"dropped", tr("Dropped out before")},
                                                         {"completed", tr("Finished as planned before")},
                                                         {"other", tr("Left otherwise before")}};
        for (const auto &[code, words] : ends) {
            const QString part = QLatin1StringView(code);
            lines.append({SubCount, words, Numbers::count(receipt.behind.count(part)), part});
        }
        return;
    }
    for (const model::BehindPart &entry : receipt.behind.parts) {
        if (!entry.leftOut) {
            lines.append({SubCount, part(entry.code), Numbers::count(entry.count), entry.code});
        }
    }
}

void ReceiptText::addLeftOut(const ReceiptCase &receipt, QList<Line> &lines)
{
    qint64 people = 0;
    QList<Line> reasons;
    for (const model::BehindPart &entry : receipt.behind.parts) {
        if (entry.leftOut) {
            people += entry.count;
            reasons.append({SubCount, receipt.definition.leftOut.value(entry.code, entry.code),
                            Numbers::count(entry.count), entry.code});
        }
    }
    lines.append({Count, tr("Left out"), EngagementWords::counted(people, u"people"_s)});
    lines.append(reasons);
    QList<Line> others;
    for (const model::LeftOut &entry : receipt.figures.receipt.leftOut) {
        const bool contacts = entry.what == "contacts"_L1;
        const QString words = receipt.definition.leftOut.value(entry.reason);
        if (!words.isEmpty() && (contacts || entry.reason == "later_episode"_L1)) {
            others.append({SubCount, words,
                           contacts ? EngagementWords::counted(entry.count, entry.what)
                                    : tr("%Ln stays", nullptr, static_cast<int>(entry.count))});
        }
    }
    if (!others.isEmpty()) {
        lines.append({Count, tr("Also not counted, of anyone")});
        lines.append(others);
    }
}

void ReceiptText::addFacts(const ReceiptCase &receipt, QList<Line> &lines)
{
    const model::Figure &figure = receipt.figure;
    if (!receipt.shown() && figure.minimum > 0) {
        lines.append({Fact, tr("How sure"), Numbers::notEnough(figure.n, figure.minimum)});
    } else if (figure.unit == model::FigureUnit::Fraction && figure.lower && figure.upper) {
        const bool curve = receipt.key.kind == Kind::Curve;
        lines.append(
            {Fact, tr("How sure"),
             (curve ? tr("Likely between %1 and %2 (log-log, 95%)") : tr("Likely between %1 and %2 (Wilson, 95%)"))
                 .arg(Numbers::percent(figure.lower), Numbers::percent(figure.upper))});
    } else if (figure.unit == model::FigureUnit::Days) {
        lines.append({Fact, tr("How sure"), Numbers::median(figure)});
    } else if (receipt.key.kind == Kind::Compare && receipt.figures.compare && receipt.figures.compare->caution) {
        lines.append({Fact, tr("How sure"), tr("Some group has fewer than 5 expected leavings: do not lean on this.")});
    }
    lines.append({Fact, tr("As at"), EngagementWords::asAt(receipt.figures)});
    lines.append(
        {Fact, tr("Whose"), EngagementWords::scope(receipt.figures.scope, receipt.programme(), receipt.narrowed())});
    //: A definition's name and its version number.
    lines.append({Fact, tr("Version"),
                  tr("%1, version %2")
                      .arg(withMonths(receipt.definition.title, monthsOf(receipt)))
                      .arg(receipt.definition.version)});
    const model::EngagementOptions &by = receipt.what.options;
    const QString rule = DefinitionText::rule({by.lapseDays, by.custodyPauses, by.countedChannels});
    if (by.source == model::EngagementSource::Contacts) {
        lines.append({Fact, tr("Counted by"),
                      receipt.agreement ? DefinitionText::agreement(*receipt.agreement) + u". "_s + rule
                                        : rule + u' ' + tr("Set up like this; nobody's agreement is recorded.")});
    }
}

QString ReceiptText::asText(const ReceiptCase &receipt)
{
    QString text;
    for (const Line &line : lines(receipt)) {
        const QString indent = line.kind == SubCount ? u"  "_s : QString();
        text += line.value.isEmpty() ? indent + line.words + u'\n' : indent + line.words + u'\t' + line.value + u'\n';
    }
    return text;
}

QString ReceiptText::part(const QString &code)
{
    return code == "still"_L1          ? tr("Stayed", "people in a list")
           : code == "dropped"_L1      ? tr("Dropped out", "people in a list")
           : code == "completed"_L1    ? tr("Finished", "people in a list")
           : code == "other"_L1        ? tr("Left otherwise", "people in a list")
           : code == "these"_L1        ? tr("These", "people in a list")
           : code == "in_touch"_L1     ? tr("Last met then", "people in a list")
           : code == "not_lost"_L1     ? tr("Did not drop out", "people in a list")
           : code == "watched_less"_L1 ? tr("Started later", "people in a list")
                                       : tr("Left out", "people in a list");
}

QString ReceiptText::note(const model::BehindPart &part, const model::BehindPerson &person)
{
    if (part.leftOut) {
        return part.code == "no_counted_contact"_L1 ? tr("never met yet")
               : part.code == "no_enrolment"_L1     ? tr("not enrolled yet")
               : part.code == "no_group"_L1         ? tr("not recorded")
               : part.code == "not_in_touch"_L1     ? tr("not in touch then")
               : part.code == "too_recent"_L1       ? tr("referred too recently")
                                                    : tr("started too recently");
    }
    if (part.code == "these"_L1) {
        return {};
    }
    if (part.code == "in_touch"_L1) {
        return tr("last met %1", "a day").arg(Numbers::day(QDate::fromJulianDay(person.last)));
    }
    const QString met = person.days == 0   ? tr("met on one day")
                        : person.days == 1 ? tr("met for 1 day")
                                           : tr("met for %Ln days", nullptr, person.days);
    return person.still ? tr("%1, still here", "how long somebody was met").arg(met) : met;
}

} // namespace widgets

#include "widgets/engagement/ReceiptText.h"

#include "widgets/charts/Numbers.h"
#include "widgets/engagement/EngagementWords.h"

namespace widgets
{

using namespace Qt::StringLiterals;
using enum ReceiptText::Line::Kind;

namespace
{

/// Whether the line counts people, so that those counted and these together are everyone in scope.
bool countsPeople(const model::LeftOut &entry)
{
    return entry.what != "contacts"_L1 && entry.reason != "later_episode"_L1;
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

} // namespace

QList<ReceiptText::Line> ReceiptText::lines(const ReceiptCase &receipt)
{
    QList<Line> lines{{Title, title(receipt)}, {Text, withMonths(receipt.definition.meaning, receipt.months)}};
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
    const model::EngagedAtMonths *row = receipt.row();
    if (row == nullptr) {
        return tr("%1 whose start is settled").arg(EngagementWords::counted(receipt.receipt.counted, u"people"_s));
    }
    if (!row->share.enough() || !row->share.value) {
        return tr("%1: %2").arg(EngagementWords::stayed(row->months),
                                Numbers::notEnough(row->share.n, row->share.minimum));
    }
    const QString share = Numbers::percent(row->share.value);
    return row->months == 1 ? tr("%1 stayed more than 1 month").arg(share)
                            : tr("%1 stayed more than %Ln months", nullptr, row->months).arg(share);
}

void ReceiptText::addFormula(const ReceiptCase &receipt, QList<Line> &lines)
{
    if (const model::EngagedAtMonths *row = receipt.row()) {
        const bool shown = row->share.enough() && row->share.value.has_value();
        lines.append({Formula, tr("still meeting us then"), Numbers::count(row->engaged)});
        lines.append({Formula, tr("settled, started long enough ago"),
                      shown ? tr("%1 = %2", "the lower number of a fraction, then what it comes to")
                                  .arg(Numbers::count(row->eligible), Numbers::percent(row->share.value))
                            : Numbers::count(row->eligible)});
    }
    lines.append({Text, withMonths(receipt.definition.formula, receipt.months)});
}

void ReceiptText::addCounted(const ReceiptCase &receipt, QList<Line> &lines)
{
    lines.append({Count, tr("Counted"), EngagementWords::counted(receipt.receipt.counted, u"people"_s)});
    const model::EngagedAtMonths *row = receipt.row();
    const model::EngagementFigures &all = receipt.figures;
    lines.append({SubCount, tr("Still with us"), Numbers::count(row ? row->engaged : all.censored)});
    lines.append({SubCount, tr("Dropped out before"), Numbers::count(row ? row->dropped : all.dropped)});
    lines.append({SubCount, tr("Finished as planned before"), Numbers::count(row ? row->completed : all.completed)});
    lines.append({SubCount, tr("Left otherwise before"), Numbers::count(row ? row->other : all.other)});
}

void ReceiptText::addLeftOut(const ReceiptCase &receipt, QList<Line> &lines)
{
    qint64 people = 0;
    QList<Line> others;
    QList<Line> reasons;
    for (const model::LeftOut &entry : receipt.receipt.leftOut) {
        const QString words = receipt.definition.leftOut.value(entry.reason, entry.reason);
        if (countsPeople(entry)) {
            people += entry.count;
            reasons.append({SubCount, words, Numbers::count(entry.count)});
        } else {
            others.append({SubCount, words,
                           entry.what == "contacts"_L1 ? EngagementWords::counted(entry.count, entry.what)
                                                       : tr("%Ln stays", nullptr, static_cast<int>(entry.count))});
        }
    }
    lines.append({Count, tr("Left out"), EngagementWords::counted(people, u"people"_s)});
    lines.append(reasons);
    if (!others.isEmpty()) {
        lines.append({Count, tr("Also not counted, of anyone")});
        lines.append(others);
    }
}

void ReceiptText::addFacts(const ReceiptCase &receipt, QList<Line> &lines)
{
    if (const model::EngagedAtMonths *row = receipt.row()) {
        const model::Figure &share = row->share;
        lines.append({Fact, tr("How sure"),
                      share.enough() && share.value
                          ? tr("Likely between %1 and %2 (Wilson, 95%)")
                                .arg(Numbers::percent(share.lower), Numbers::percent(share.upper))
                          : Numbers::notEnough(share.n, share.minimum)});
    }
    lines.append({Fact, tr("As at"), EngagementWords::asAt(receipt.figures)});
    lines.append(
        {Fact, tr("Whose"), EngagementWords::scope(receipt.receipt.scope, receipt.programme, receipt.narrowed)});
    //: A definition's name and its version number.
    lines.append({Fact, tr("Version"),
                  tr("%1, version %2")
                      .arg(withMonths(receipt.definition.title, receipt.months))
                      .arg(receipt.definition.version)});
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

QString ReceiptText::note(const ReceiptPerson &person)
{
    if (person.stood == ReceiptPerson::Stood::LeftOut) {
        if (person.reason == "no_counted_contact"_L1) {
            return tr("never met yet");
        }
        return tr("started too recently");
    }
    const QString met = person.days == 0   ? tr("met on one day")
                        : person.days == 1 ? tr("met for 1 day")
                                           : tr("met for %Ln days", nullptr, person.days);
    return person.still ? tr("%1, still here", "how long somebody was met").arg(met) : met;
}

} // namespace widgets

#include "widgets/engagement/frozen/FrozenText.h"

#include "db/engagement/frozen/SelectionText.h"
#include "widgets/charts/Numbers.h"
#include "widgets/engagement/EngagementWords.h"
#include "widgets/engagement/FigureTitle.h"
#include "widgets/engagement/ReceiptText.h"

namespace widgets
{

using namespace Qt::StringLiterals;
using Why = model::FrozenChange::Why;

namespace
{

int lapseOf(const model::FrozenFigure &frozen)
{
    const auto what = db::SelectionText::read(frozen.selection);
    return what ? what->options.lapseDays : 0;
}

} // namespace

QString FrozenText::figure(const model::FrozenFigure &frozen)
{
    return FigureTitle::sentence(frozen.key, frozen.figure, lapseOf(frozen));
}

QString FrozenText::whose(const model::FrozenFigure &frozen)
{
    const auto what = db::SelectionText::read(frozen.selection);
    if (!what) {
        return {};
    }
    const QString scope = EngagementWords::scope(frozen.figure.receipt.scope, what->selection.programme,
                                                 !what->selection.filters.isEmpty());
    return what->selection.source == model::EngagementSource::Enrolments
               ? scope
               : scope + u' ' + tr("A silence of over %Ln days counts as having stopped.", nullptr, what->options.lapseDays);
}

QString FrozenText::why(Why why)
{
    switch (why) {
    case Why::Late:
        return tr("recorded since");
    case Why::Corrected:
        return tr("corrected since");
    case Why::Erased:
        return tr("not here any more");
    case Why::Otherwise:
        return tr("counted otherwise");
    }
    return {};
}

QString FrozenText::verdict(const model::FrozenRecount &recount)
{
    const QString then = FigureTitle::value(recount.frozen.figure);
    QStringList sentences;
    if (recount.same()) {
        sentences.append(tr("Counted again today it is the same: %1.").arg(then));
    } else {
        const QString now = FigureTitle::value(recount.now);
        sentences.append(tr("Counted again today it is %1; it was %2.")
                             .arg(now.isEmpty() ? Numbers::notEnough(recount.now.n, recount.now.minimum) : now, then));
    }
    const std::pair<Why, QString> reasons[] = {{Why::Late, tr("%Ln recorded late", nullptr, static_cast<int>(recount.count(Why::Late)))},
                                               {Why::Corrected, tr("%Ln corrected", nullptr, static_cast<int>(recount.count(Why::Corrected)))},
                                               {Why::Erased, tr("%Ln not here any more", nullptr, static_cast<int>(recount.count(Why::Erased)))},
                                               {Why::Otherwise, tr("%Ln counted otherwise", nullptr, static_cast<int>(recount.count(Why::Otherwise)))}};
    QStringList found;
    for (const auto &[why, words] : reasons) {
        if (recount.count(why) > 0) {
            found.append(words);
        }
    }
    if (!found.isEmpty()) {
        //: People whose part in a figure changed: %1 is "2 recorded late, 1 corrected".
        sentences.append(tr("People who count otherwise now: %1.").arg(found.join(u", "_s)));
    }
    if (!recount.listKept) {
        sentences.append(tr("Who was behind it is known only in the copy where it was frozen."));
    }
    return sentences.join(u' ');
}

QString FrozenText::change(const model::FrozenChange &change)
{
    const QString nobody = tr("not in it", "a person who had no part in a figure");
    const QString was = change.was.isEmpty() ? nobody : ReceiptText::part(change.was);
    const QString is = change.is.isEmpty() ? nobody : ReceiptText::part(change.is);
    return tr("then: %1; now: %2 (%3)", "a person's part in a figure, and why it changed").arg(was, is, why(change.why));
}

} // namespace widgets

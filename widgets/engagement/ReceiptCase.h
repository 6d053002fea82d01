// ReceiptCase is everything that the receipt of one engagement figure shows, made off the window's thread.
#pragma once

#include "model/core/Definition.h"
#include "widgets/engagement/EngagementReport.h"

namespace widgets
{

/// One person in the list behind a figure.
struct ReceiptPerson
{
    enum class Stood { Stayed, Stopped, LeftOut };

    model::PersonId person;
    Stood stood = Stood::LeftOut;
    qint32 days = 0;     ///< From the first counted contact to leaving or to the cut-off.
    bool still = false;  ///< Had not left by the cut-off.
    QString reason = {}; ///< Why left out, as LeftOut::reason.
};

struct ReceiptCase
{
    int months = 0; ///< 0: of everyone who has started.
    model::Definition definition;
    model::EngagementFigures figures;
    model::Receipt receipt; ///< Of the figure at `months`.
    QString programme;      ///< Empty: everyone recorded.
    bool narrowed = false;  ///< By filters.
    QList<ReceiptPerson> people;

    /// Reads and reckons with lists of people; see db::EngagementReader for `kept`. Errors: those of
    /// db::EngagementReader and of model::Definitions.
    [[nodiscard]] static model::Result<ReceiptCase> read(db::CaseStore &store, const db::EngagementSelection &selection,
                                                         int months, std::shared_ptr<db::KeptScan> kept);

    /// The figure that the receipt is of; nothing for everyone who has started.
    [[nodiscard]] const model::EngagedAtMonths *row() const;

    [[nodiscard]] qsizetype count(ReceiptPerson::Stood stood) const;
};

} // namespace widgets

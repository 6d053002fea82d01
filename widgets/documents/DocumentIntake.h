// DocumentIntake takes several files in for a person, one after the other, and tells of each that stayed out.
#pragma once

#include "db/store/CaseStore.h"
#include "model/people/PersonId.h"
#include "widgets/common/WorkProgress.h"

#include <QStringList>
#include <QUrl>

class QMimeData;

namespace widgets
{

class DocumentIntake
{
public:
    struct Outcome
    {
        QStringList added;    ///< The files' names.
        QStringList problems; ///< A sentence for each that was not added.
    };

    /// The files that are dropped or pasted; none when it is something else.
    [[nodiscard]] static QStringList filesIn(const QMimeData *data);

    /// For a job: seals each and saves it. What went before a refusal or a stop stays added. `state` counts kB.
    [[nodiscard]] static Outcome take(db::CaseStore &store, const model::PersonId &person, const QStringList &paths,
                                      WorkState &state);
};

} // namespace widgets

// FrozenFigureStore keeps figures as they stood when they were frozen, and who was behind them.
#pragma once

#include "db/engagement/frozen/SelectionText.h"
#include "db/store/CaseStore.h"
#include "model/engagement/behind/FrozenFigure.h"
#include "model/engagement/behind/PeopleBehind.h"

namespace db
{

/// The figure is in the programme file and travels to every laptop; who was behind it stays in this copy of the store.
class FrozenFigureStore
{
public:
    explicit FrozenFigureStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Keeps the figure that `key` names as it stands now, with its list. Errors: RoleMayNot, NotFound ("figure") when
    /// there is none, InvalidValue ("whole") in a copy that holds a part of the programme, InvalidValue ("n") for one
    /// that rests on too few people to be shown, and those of EngagementReader.
    [[nodiscard]] model::Result<model::FrozenFigure> freeze(const model::FigureKey &key, const FrozenSelection &what,
                                                            const QString &note = {});

    /// Those that show, the latest first. RoleMayNot without Action::ReadReports.
    [[nodiscard]] model::Result<QList<model::FrozenFigure>> list();

    /// Whether this copy holds some of the people alone: then it shows what was published, and reckons nothing itself.
    [[nodiscard]] model::Result<bool> holdsPart();

    /// Errors: RoleMayNot, NotFound ("frozen_figure").
    [[nodiscard]] model::Result<model::FrozenFigure> read(const model::FrozenFigureId &id);

    /// Reckons it again on the records of today, and says for whom something is otherwise, and why. Errors: those of
    /// read() and of EngagementReader.
    [[nodiscard]] model::Result<model::FrozenRecount> recount(const model::FrozenFigureId &id);

    /// Shows it on laptops that hold a part of the programme, or no more. Errors: RoleMayNot, NotFound
    /// ("frozen_figure").
    [[nodiscard]] model::Result<void> publish(const model::FrozenFigureId &id, bool published);

    /// Withdraws it for `reason`. Errors: RoleMayNot, MissingField ("reason"), NotFound ("frozen_figure").
    [[nodiscard]] model::Result<void> strikeOut(const model::FrozenFigureId &id, const QString &reason);

private:
    [[nodiscard]] model::Result<void> write(const model::FrozenFigureId &id, QLatin1StringView atom, model::Cell cell);
    void keepList(const model::FrozenFigureId &id, const model::PeopleBehind &behind, qint64 record);
    void dropList(const model::FrozenFigureId &id);

    CaseStore &m_store;
};

} // namespace db

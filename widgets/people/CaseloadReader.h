// CaseloadReader reads what the caseload shows into its model, off the window's thread.
#pragma once

#include "db/people/CaseloadQuery.h"
#include "widgets/people/filters/CaseloadFilter.h"

#include <QObject>

#include <memory>

namespace widgets
{

class CaseloadLines;
class CaseloadModel;
class NewestJob;
struct WorkState;

class CaseloadReader : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this. Whatever is saved is read again.
    CaseloadReader(db::CaseStore &store, CaseloadModel &model, QObject *parent);
    /// Stops what takes long.
    ~CaseloadReader() override;

    /// Reads everybody again; the first time the beginning of the list first, as nobody waits for fifty thousand lines
    /// to see those.
    void reload();
    /// Reads the main needs of the shown lines from `first` to `last`, as far as they are not known.
    void readNeeds(int first, int last);
    /// Finds whom the filter's fields let through, then emits selected(), or notSelected(); at once when they are none.
    /// Only the newest is looked for: what was before is stopped. `work` may be null without fields.
    void select(const CaseloadFilter &filter, std::shared_ptr<WorkState> work);
    /// Reads the values of these fields, then emits valuesRead() for each, or notSelected(). Newest first, as above.
    void readValues(const QList<db::EngagementField> &fields, std::shared_ptr<WorkState> work);

    /// Everyone is in the list, and not only its beginning.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    /// A filter's people are being looked for.
    [[nodiscard]] bool isSelecting() const;

Q_SIGNALS:
    /// The lines are about to be others; the place in the list is to be remembered.
    void filling();
    void filled();
    void selected(const widgets::CaseloadFilter &filter);
    /// The work was cancelled, or could not be done.
    void notSelected();
    void valuesRead(db::EngagementField field, const QStringList &values);
    void failed(const model::Error &error);

private:
    void readAgain(const db::Change &change);
    void readFirst();
    void readEveryone();
    void take(model::Result<CaseloadLines> lines);
    void giveUp(const model::Error &error);

    db::CaseStore &m_store;
    CaseloadModel &m_model;
    NewestJob *m_reading;
    NewestJob *m_readingNeeds;
    NewestJob *m_selecting;
    NewestJob *m_readingValues;
    std::shared_ptr<WorkState> m_selectingWork;
    std::shared_ptr<WorkState> m_valuesWork;
    bool m_whole = false;
};

} // namespace widgets

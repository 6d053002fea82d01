// CaseloadReader reads what the caseload shows into its model, off the window's thread.
#pragma once

#include "db/people/CaseloadQuery.h"
#include "widgets/people/filters/CaseloadFilter.h"

#include <QObject>

namespace widgets
{

class CaseloadLines;
class CaseloadModel;
class NewestJob;

class CaseloadReader : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    CaseloadReader(db::CaseStore &store, CaseloadModel &model, QObject *parent);

    /// Reads everybody again; the first time the beginning of the list first, as nobody waits for fifty thousand lines
    /// to see those.
    void reload();
    /// Reads again what a save touched: a contact saved is to be seen at once.
    void readAgain(const db::Change &change);
    /// Reads the main needs of the shown lines from `first` to `last`, as far as they are not known.
    void readNeeds(int first, int last);
    /// Finds whom the filter's fields let through, then emits selected(); at once when they are none.
    void select(const CaseloadFilter &filter);
    /// Reads the values of these fields, then emits valuesRead() for each.
    void readValues(const QList<db::EngagementField> &fields);

    /// Everyone is in the list, and not only its beginning.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    /// A filter's people are being looked for.
    [[nodiscard]] bool isSelecting() const;

Q_SIGNALS:
    /// The lines are about to be others; the place in the list is to be remembered.
    void filling();
    void filled();
    void selected(const widgets::CaseloadFilter &filter);
    void valuesRead(db::EngagementField field, const QStringList &values);
    void failed(const model::Error &error);

private:
    void readFirst();
    void readEveryone();
    void take(model::Result<CaseloadLines> lines);

    db::CaseStore &m_store;
    CaseloadModel &m_model;
    NewestJob *m_reading;
    NewestJob *m_readingNeeds;
    NewestJob *m_selecting;
    NewestJob *m_readingValues;
    bool m_whole = false;
};

} // namespace widgets

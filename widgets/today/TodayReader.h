// TodayReader reads the list of the day, off the window's thread.
#pragma once

#include "db/store/CaseStore.h"
#include "db/today/TodayRow.h"
#include "model/engagement/EngagementRows.h"

#include <QObject>

#include <optional>
#include <vector>

namespace widgets
{

class NewestJob;

class TodayReader : public QObject
{
    Q_OBJECT

public:
    enum class Whose { Own, Team };

    /// What one reading brings.
    struct Read
    {
        QList<db::TodayRow> rows;
        int people = 0; ///< On the caseload that was looked through.
        QDate day;
        Whose whose = Whose::Own;
    };

    /// The store outlives this.
    TodayReader(db::CaseStore &store, QObject *parent);

    /// Until somebody chooses: their own list, or the team's if they lead and have nobody of their own.
    void choose(Whose whose);
    /// Reads the list, then emits read(). While that goes on it is only noted that it is to be read once more: the day
    /// of a large team takes a second, and saves come in fast.
    void reload();
    /// Reads the last contacts with a person, then emits contactsRead(); what was asked before is dropped.
    void readContacts(const model::PersonId &person, QDate day);
    void dropContacts();

Q_SIGNALS:
    void read(const widgets::TodayReader::Read &read);
    void contactsRead(const std::vector<model::ContactRow> &contacts);
    void failed(const model::Error &error);

private:
    [[nodiscard]] static model::Result<Read> readList(db::CaseStore &store, QDate today, std::optional<Whose> whose);

    db::CaseStore &m_store;
    NewestJob *m_reading;
    NewestJob *m_readingContacts;
    std::optional<Whose> m_chosen;
    bool m_again = false;
};

} // namespace widgets

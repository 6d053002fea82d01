// PersonHistory lists who changed what about a person, and who looked.
#pragma once

#include "db/people/CaseHistory.h"

#include <QTableWidget>

namespace widgets
{

class NewestJob;

class PersonHistory : public QTableWidget
{
    Q_OBJECT

public:
    explicit PersonHistory(db::CaseStore &store, QWidget *parent = nullptr);

    void read(const model::PersonId &person);

Q_SIGNALS:
    void failed(const model::Error &error);

private:
    void show(const QList<db::CaseHistory::Entry> &entries);
    [[nodiscard]] static QString words(const db::CaseHistory::Entry &entry);

    db::CaseStore &m_store;
    NewestJob *m_reading;
};

} // namespace widgets

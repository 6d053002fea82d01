// AccessLogSection lists who read, searched or took out what, newest first, and checks that nobody changed the list.
#pragma once

#include "db/access/AccessLog.h"
#include "model/access/User.h"
#include "widgets/setup/SetUpSection.h"

class QTableWidget;

namespace widgets
{

class AccessLogSection : public SetUpSection
{
    Q_OBJECT

public:
    explicit AccessLogSection(db::CaseStore &store, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    /// The newest rows and who the users in them are.
    struct Page
    {
        QList<db::AccessLog::Entry> entries;
        QList<model::User> users;
    };

    void setUpTable();
    void show(const model::Result<Page> &page);
    void verify();
    [[nodiscard]] static QString wordsOf(const QString &action);

    QTableWidget *m_table;
};

} // namespace widgets

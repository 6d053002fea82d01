// PersonBanner says in two lines who this is, what to watch, and how to reach them.
#pragma once

#include "db/circumstances/PersonRecord.h"
#include "db/people/PersonFile.h"

#include <QWidget>

class QLabel;

namespace widgets
{

class FlowLayout;

class PersonBanner : public QWidget
{
    Q_OBJECT

public:
    explicit PersonBanner(QWidget *parent = nullptr);

    void setFile(const db::PersonFile &file, const db::PersonRecord &record, QDate today);

    /// "Raymond Coldwell"; the reference when there is no name.
    [[nodiscard]] static QString nameOf(const model::Person &person);

Q_SIGNALS:
    void backWanted();
    void logContactWanted();
    void editWanted();
    void eventWanted();
    void myPageWanted();

private:
    void addTag(const char *kind, const char *icon, const QString &words);
    void showTags(const db::PersonFile &file, const db::PersonRecord &record, QDate today);
    /// How to reach them: what worked best, the number and whether a message is safe, where they live, who is close.
    void showReach(const db::PersonFile &file, const db::PersonRecord &record, QDate today);
    void addReach(const char *icon, const QString &words);

    QLabel *m_name;
    QLabel *m_facts;
    FlowLayout *m_tags;
    FlowLayout *m_reach;
};

} // namespace widgets

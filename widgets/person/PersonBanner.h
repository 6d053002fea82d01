// PersonBanner says in two lines who this is, what to watch, and how to reach them.
#pragma once

#include "db/people/PersonFile.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace widgets
{

class PersonBanner : public QWidget
{
    Q_OBJECT

public:
    explicit PersonBanner(QWidget *parent = nullptr);

    void setFile(const db::PersonFile &file, QDate today);

    /// "Raymond Coldwell"; the reference when there is no name.
    [[nodiscard]] static QString nameOf(const model::Person &person);

Q_SIGNALS:
    void backWanted();
    void logContactWanted();
    void editWanted();
    void eventWanted();

private:
    void addTag(const char *kind, const QString &words);
    void showTags(const db::PersonFile &file);

    QLabel *m_name;
    QLabel *m_facts;
    QHBoxLayout *m_tags;
    QLabel *m_reach;
};

} // namespace widgets

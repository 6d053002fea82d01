// PersonDetails shows a person's circumstances, what was recorded at intake, and their times on programmes.
#pragma once

#include "db/people/PersonFile.h"
#include "widgets/circumstances/RecordPage.h"
#include "widgets/circumstances/RecordPanels.h"

namespace widgets
{

class PersonDetails : public RecordPage
{
    Q_OBJECT

public:
    explicit PersonDetails(db::CaseStore &store, QWidget *parent = nullptr);

    void setFile(const db::PersonFile &file, const db::PersonRecord &record);

Q_SIGNALS:
    void editWanted();
    void enrolWanted();
    void closeWanted(const model::Enrolment &enrolment);
    void eligibilityWanted(const model::Enrolment &enrolment);
    void reopenWanted(const model::Enrolment &enrolment);

private:
    void addFacts(QVBoxLayout *layout, const db::PersonFile &file);
    void addEnrolments(QVBoxLayout *layout, const db::PersonFile &file);
    [[nodiscard]] QWidget *rowOf(const model::Enrolment &enrolment, const db::PersonFile &file);
    [[nodiscard]] QWidget *actionsOf(const model::Enrolment &enrolment, const QString &words);

    RecordPanels *m_panels;
    QWidget *m_rest = nullptr; ///< All below the panels.
};

} // namespace widgets

// PersonDetails shows a person's circumstances, what was recorded at intake, and their times on programmes.
#pragma once

#include "db/people/PersonFile.h"
#include "widgets/circumstances/RecordPanels.h"

#include <QScrollArea>

class QVBoxLayout;

namespace widgets
{

class PersonDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit PersonDetails(db::CaseStore &store, QWidget *parent = nullptr);

    void setFile(const db::PersonFile &file, const db::PersonRecord &record);
    [[nodiscard]] RecordPanels &panels() const { return *m_panels; }

Q_SIGNALS:
    void editWanted();
    void enrolWanted();
    void closeWanted(const model::Enrolment &enrolment);
    void reopenWanted(const model::Enrolment &enrolment);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showFocus();
    void addFacts(QVBoxLayout *layout, const db::PersonFile &file);
    void addEnrolments(QVBoxLayout *layout, const db::PersonFile &file);

    RecordPanels *m_panels;
    QWidget *m_rest = nullptr; ///< All below the panels.
};

} // namespace widgets

// PersonDetails shows what was recorded at intake, and the person's times on programmes.
#pragma once

#include "db/people/PersonFile.h"

#include <QScrollArea>

class QVBoxLayout;

namespace widgets
{

class PersonDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit PersonDetails(QWidget *parent = nullptr);

    void setFile(const db::PersonFile &file);

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
};

} // namespace widgets

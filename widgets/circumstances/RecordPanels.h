// RecordPanels are a person's circumstances on their page: a panel for each kind, and all that can be done there.
#pragma once

#include "db/circumstances/PersonRecord.h"
#include "model/people/Person.h"
#include "widgets/circumstances/RecordPanel.h"
#include "widgets/circumstances/RecordSheet.h"

namespace widgets
{

class DraftSheet;
class RecordForms;

class RecordPanels : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPanels(db::CaseStore &store, QWidget *parent = nullptr);

    /// What only the intake form knows of `person` stands in the lists too, until something takes its place.
    void setRecord(const model::Person &person, const db::PersonRecord &record);

Q_SIGNALS:
    /// A form is to be shown.
    void sheetWanted(widgets::DraftSheet *sheet);
    /// Something was saved, and how to take it back.
    void recordSaved(const QString &words, const widgets::RecordUndo &undo);

private:
    enum Kind { Alerts, Methods, Addresses, Consents, Relationships, Sayings };

    void setUpPanels();
    [[nodiscard]] RecordForms forms() const;
    void open(RecordSheet *sheet);
    /// The last of a row's actions: to withdraw it.
    template <class Store>
    [[nodiscard]] RecordPanel::Action strikeOut(const typename Store::Value &value);
    [[nodiscard]] RecordPanel::Row row(const model::Alert &alert);
    [[nodiscard]] RecordPanel::Row row(const model::ContactMethod &method);
    [[nodiscard]] RecordPanel::Row row(const model::Address &address);
    [[nodiscard]] RecordPanel::Row row(const model::Consent &consent);
    [[nodiscard]] RecordPanel::Row row(const model::Relationship &relationship);
    [[nodiscard]] RecordPanel::Row row(const model::Feedback &feedback);
    template <class Value>
    void fill(Kind kind, const QList<Value> &values, const QList<RecordPanel::Row> &fromIntake = {});

    db::CaseStore &m_store;
    QList<RecordPanel *> m_panels;
    model::PersonId m_person;
    db::PersonRecord m_record;
};

} // namespace widgets

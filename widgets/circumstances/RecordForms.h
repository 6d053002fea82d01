// RecordForms makes the forms for a person's circumstances, one for each kind: to add, to change, to end.
#pragma once

#include "db/circumstances/PersonRecord.h"
#include "widgets/circumstances/RecordSheet.h"

#include <QCoreApplication>

namespace widgets
{

class RecordForms
{
    Q_DECLARE_TR_FUNCTIONS(widgets::RecordForms)

public:
    /// `places` is the team's list of kinds of accommodation.
    RecordForms(db::CaseStore &store, const model::PersonId &person, QList<model::ListEntry> places, QWidget *parent);

    [[nodiscard]] RecordSheet *addAlert() const;
    [[nodiscard]] RecordSheet *review(const model::Alert &alert) const;

    [[nodiscard]] RecordSheet *addContactMethod() const;
    [[nodiscard]] RecordSheet *change(const model::ContactMethod &method) const;

    [[nodiscard]] RecordSheet *addAddress() const;
    [[nodiscard]] RecordSheet *change(const model::Address &address) const;
    [[nodiscard]] RecordSheet *end(const model::Address &address) const;

    [[nodiscard]] RecordSheet *addConsent() const;
    [[nodiscard]] RecordSheet *prolong(const model::Consent &consent) const;
    [[nodiscard]] RecordSheet *withdraw(const model::Consent &consent) const;

    [[nodiscard]] RecordSheet *addRelationship() const;
    [[nodiscard]] RecordSheet *change(const model::Relationship &relationship) const;
    [[nodiscard]] RecordSheet *end(const model::Relationship &relationship) const;

    [[nodiscard]] RecordSheet *addFeedback() const;

private:
    using Choices = QList<std::pair<QString, QString>>;

    /// How a form is headed and which fields it has.
    struct Words
    {
        QString form; ///< The draft's name.
        QString title;
        QString verb;
        QString done;
    };

    [[nodiscard]] RecordSheet *methodSheet(const model::ContactMethod &method, const Words &words) const;
    [[nodiscard]] RecordSheet *addressSheet(const model::Address &address, const Words &words) const;
    [[nodiscard]] RecordSheet *relationshipSheet(const model::Relationship &relationship, const Words &words) const;
    /// A form with one day in the field `name`, for what ends.
    template <class Store>
    [[nodiscard]] RecordSheet *daySheet(const typename Store::Value &value, const Words &words, const QString &name,
                                        const QString &label, QDate day) const;
    /// A form that makes or changes `value`.
    template <class Store>
    [[nodiscard]] RecordSheet *sheet(const typename Store::Value &value, const Words &words,
                                     const std::function<void(FieldsForm &)> &fields) const;
    template <class Store>
    [[nodiscard]] static model::Result<RecordUndo> write(db::CaseStore &store, const typename Store::Value &before,
                                                         const model::RecordTexts::Texts &texts);
    template <class Value>
    [[nodiscard]] Value fresh() const;
    [[nodiscard]] Choices placeChoices(const QString &current) const;

    db::CaseStore &m_store;
    model::PersonId m_person;
    QList<model::ListEntry> m_places;
    QWidget *m_parent;
    QDate m_today;
};

} // namespace widgets

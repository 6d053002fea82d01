// PersonJson writes people and what is recorded about them with the keys that the command line promises.
#pragma once

#include "app/Output.h"
#include "db/people/CaseHistory.h"
#include "db/people/PersonFields.h"
#include "model/contacts/Contact.h"
#include "model/people/Event.h"
#include "model/programmes/Enrolment.h"

#include <QCoreApplication>
#include <QHash>

namespace app
{

class PersonJson
{
    Q_DECLARE_TR_FUNCTIONS(PersonJson)

public:
    /// Blank text and days that are not given are null.
    [[nodiscard]] static QJsonValue text(const QString &text);
    [[nodiscard]] static QJsonValue day(QDate day);

    [[nodiscard]] static QJsonObject details(const db::PersonDetails &details);
    [[nodiscard]] static QJsonObject enrolment(const model::Enrolment &enrolment,
                                               const QHash<model::ProgrammeId, QString> &programmes);
    [[nodiscard]] static QJsonObject contact(const model::Contact &contact);
    [[nodiscard]] static QJsonObject event(const model::Event &event);
    [[nodiscard]] static QJsonObject change(const db::CaseHistory::Entry &entry);

    /// Answers with a person's details, and says which identifiers look mistyped.
    static void answer(const db::PersonDetails &details, Output &output);

    /// Lays an object's single values out for reading, then a table for each list.
    static void lines(const QJsonObject &object, Output &output);
};

} // namespace app

// PersonJson writes a person's file for the command line.
#pragma once

#include "db/people/CaseHistory.h"
#include "db/people/PersonFile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app
{

class PersonJson
{
public:
    /// Fields by their names on the command line; identifiers, alerts, enrolments, contacts and events within.
    [[nodiscard]] static QJsonObject of(const db::PersonFile &file);
    [[nodiscard]] static QJsonObject of(const model::Contact &contact);
    /// Who changed or read what, newest first.
    [[nodiscard]] static QJsonArray of(const QList<db::CaseHistory::Entry> &history);
};

} // namespace app

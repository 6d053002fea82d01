// PlainTwin holds a caseload in plain tables with the same indexes and search, to measure our stores beside.
#pragma once

#include "model/core/Result.h"
#include "model/madeup/MadeUpPerson.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>

namespace db
{

class PlainTwin
{
public:
    /// Makes the database at `path`, which is not there yet: bare SQLCipher with a 32-byte `key`, plain SQLite with an
    /// empty one. It is for invented people only. Errors: those of writing.
    [[nodiscard]] static model::Result<std::unique_ptr<PlainTwin>> create(const QString &path, const QByteArray &key);

    /// Adds everyone in one transaction, as one commit of ours does.
    [[nodiscard]] model::Result<void> add(const QList<model::MadeUpPerson> &people);

    /// Adds one contact of the person with this number, from 1, in a transaction of its own.
    [[nodiscard]] model::Result<void> save(qint64 person, const model::Contact &contact);

    [[nodiscard]] SQLite::Database &database() { return m_database; }

private:
    explicit PlainTwin(const QString &path);
    void addPerson(const model::MadeUpPerson &made);
    void addEnrolment(qint64 person, const model::Enrolment &enrolment);
    void addContact(qint64 person, const model::Contact &contact);
    void addEvent(qint64 person, const model::Event &event);

    QString m_path;
    SQLite::Database m_database;
    std::unique_ptr<SQLite::Statement> m_person;
    std::unique_ptr<SQLite::Statement> m_names;
    std::unique_ptr<SQLite::Statement> m_enrolment;
    std::unique_ptr<SQLite::Statement> m_contact;
    std::unique_ptr<SQLite::Statement> m_note;
    std::unique_ptr<SQLite::Statement> m_event;
};

} // namespace db

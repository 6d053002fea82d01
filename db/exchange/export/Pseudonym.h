// Pseudonym gives a person or a worker a code that stands for them outside the store and tells nobody who they are.
#pragma once

#include "model/people/PersonId.h"

namespace db
{

/// The same code on every laptop of the team and in every export, so that files can be put together; keyed by an id
/// that only the team's stores have, so that nobody can try names or references until one fits.
class Pseudonym
{
public:
    explicit Pseudonym(const QByteArray &team)
        : m_team(team)
    {
    }

    /// "P-" and twelve letters and digits.
    [[nodiscard]] QString of(const model::PersonId &person) const;
    /// "W-" and twelve letters and digits; blank for no name.
    [[nodiscard]] QString ofWorker(const QString &name) const;

private:
    [[nodiscard]] QString code(char kind, const QByteArray &what) const;

    QByteArray m_team;
};

} // namespace db

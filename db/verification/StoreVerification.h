// StoreVerification checks a whole store: pages, indexes, chains, the tables against the log, keys and files.
#pragma once

#include "db/store/CaseStore.h"

namespace db
{

struct VerificationOutcome
{
    QString stateHash;    ///< Of the tables; the same wherever the same records were admitted.
    QStringList findings; ///< One line each, with ids and numbers only; empty when all is well.
};

class StoreVerification
{
public:
    explicit StoreVerification(CaseStore &store)
        : m_store(store)
    {
    }

    /// Runs every check, also after one that found something. `stop` is asked now and then. Needs
    /// Action::VerifyStore; Cancelled when stopped. Damage is a finding, never an error.
    [[nodiscard]] model::Result<VerificationOutcome> run(const std::function<bool()> &stop = {});

private:
    [[nodiscard]] model::Result<void> checkPages();
    [[nodiscard]] model::Result<void> checkSearchIndex(const std::function<bool()> &stop);
    [[nodiscard]] model::Result<void> checkLog(const std::function<bool()> &stop);
    [[nodiscard]] model::Result<void> checkGeneration();
    [[nodiscard]] model::Result<void> checkKeySlots();
    [[nodiscard]] model::Result<void> checkDocuments(const std::function<bool()> &stop);
    [[nodiscard]] model::Result<void> checkFiles();
    [[nodiscard]] model::Result<void> checkAccessLog();

    CaseStore &m_store;
    VerificationOutcome m_outcome;
};

} // namespace db

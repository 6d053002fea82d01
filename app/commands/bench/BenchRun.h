// BenchRun fills an encrypted store and its two plain twins in a temporary folder and times each case on all three.
#pragma once

#include "app/CommandContext.h"
#include "db/bench/PlainTwin.h"
#include "db/store/CaseStore.h"
#include "model/madeup/MadeUpCaseload.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace app
{

class BenchRun
{
    Q_DECLARE_TR_FUNCTIONS(BenchRun)

public:
    /// Milliseconds, but for the cases "bytes" and "memory_kb"; blank where there is nothing to compare.
    struct Case
    {
        QString name;
        std::optional<double> ours;
        std::optional<double> cipher;
        std::optional<double> plain;
    };

    BenchRun(int people, CommandContext &context);

    /// Everything, in order; Cancelled when the person stopped it, and the errors of writing and reading.
    [[nodiscard]] model::Result<void> run();

    [[nodiscard]] const QList<Case> &cases() const { return m_cases; }

private:
    using Step = model::Result<void> (BenchRun::*)();

    [[nodiscard]] model::Result<void> make();
    [[nodiscard]] model::Result<void> pourOurs();
    [[nodiscard]] model::Result<void> pourTwins();
    [[nodiscard]] model::Result<void> saveContacts();
    [[nodiscard]] model::Result<void> ask();
    [[nodiscard]] model::Result<void> reportEngagement();
    [[nodiscard]] model::Result<void> verify();
    [[nodiscard]] model::Result<void> weigh();

    [[nodiscard]] model::MadeUpCaseload caseload() const;
    [[nodiscard]] model::Result<void> reopen();
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    int m_people;
    CommandContext &m_context;
    QTemporaryDir m_folder;
    QByteArray m_passphrase;
    QString m_worker;
    std::vector<model::PersonId> m_someone;
    std::vector<model::Contact> m_contacts;
    std::unique_ptr<db::CaseStore> m_store;
    std::unique_ptr<db::PlainTwin> m_cipher;
    std::unique_ptr<db::PlainTwin> m_plain;
    QList<Case> m_cases;
};

} // namespace app

// BenchRun fills an encrypted store and its two plain twins in a temporary folder and times each case on all three, by
// turns, so that a machine that is busy for a while is slow for all of them.
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
    /// Milliseconds, but for the cases "bytes", "memory_kb" and "pages"; blank where there is nothing to compare.
    struct Case
    {
        QString name;
        std::optional<double> ours;
        std::optional<double> cipher;
        std::optional<double> plain;
        std::optional<double> others = std::nullopt; ///< Percent of the machine that other programs used meanwhile.
    };

    BenchRun(int people, CommandContext &context);

    /// Everything, in order; Cancelled when the person stopped it, and the errors of writing and reading.
    [[nodiscard]] model::Result<void> run();

    [[nodiscard]] const QList<Case> &cases() const { return m_cases; }

private:
    using Step = model::Result<void> (BenchRun::*)();

    [[nodiscard]] model::Result<void> make();
    [[nodiscard]] model::Result<void> fill();
    [[nodiscard]] model::Result<void> saveContacts();
    [[nodiscard]] model::Result<void> ask();
    [[nodiscard]] model::Result<void> listEveryone();
    [[nodiscard]] model::Result<void> calculateEngagement();
    [[nodiscard]] model::Result<void> reportEngagement();
    [[nodiscard]] model::Result<void> verify();
    [[nodiscard]] model::Result<void> weigh();

    /// The next people and all about them, ready to be saved; empty at the end.
    [[nodiscard]] std::vector<db::CompartmentChange> nextPeople(model::MadeUpCaseload &caseload,
                                                                const model::ProgrammeId &programme);
    [[nodiscard]] model::Result<void> saveInOurs(const std::vector<db::CompartmentChange> &changes);
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

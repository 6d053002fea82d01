// ExportCommand takes people or contacts out of the store into a file, with pseudonyms unless names are asked for.
#pragma once

#include "app/commands/store/StoreCommand.h"
#include "db/exchange/export/ExportOptions.h"

namespace app
{

class ExportCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)

public:
    explicit ExportCommand(db::ExportKind kind)
        : m_kind(kind)
    {
    }

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;

private:
    [[nodiscard]] static model::Result<std::optional<QList<model::PersonId>>>
    chosen(db::CaseStore &store, const CommandOptions &options, QDate asOf);

    db::ExportKind m_kind;
};

} // namespace app

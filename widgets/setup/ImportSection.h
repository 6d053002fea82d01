// ImportSection brings in a file step by step: choose, match columns, check without changing anything, import, undo.
#pragma once

#include "db/exchange/import/Importer.h"
#include "widgets/setup/SetUpSection.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace widgets
{

class ImportMapping;
struct FilePreview;
struct WorkState;

class ImportSection : public SetUpSection
{
    Q_OBJECT

public:
    explicit ImportSection(db::CaseStore &store, QWidget *parent = nullptr);

    /// Reads the top of a file and shows its columns.
    void takeFile(const QString &path);

private:
    using Outcome = model::Result<db::ImportOutcome>;
    enum class Purpose { Check, Import, SaveRefused };

    void setUpFile();
    void setUpMapping();
    void setUpActions();
    void setUpOutcome();
    void chooseFile();
    void showColumns();
    void forgetOutcome();
    /// The options that the form says; nothing when something in it is wrong.
    [[nodiscard]] std::optional<db::ImportOptions> options();
    void start(db::ImportOptions options, const QString &words);
    void finish(const Outcome &outcome, Purpose purpose);
    void listRefused(const db::ImportOutcome &outcome);
    void chooseRefusedFile();
    void undo();
    void setRunning(bool running);

    QString m_path;
    std::shared_ptr<FilePreview> m_preview;
    QString m_importId;

    QWidget *m_steps;
    QLabel *m_file;
    QComboBox *m_kind;
    ImportMapping *m_mapping;
    QLineEdit *m_programme;
    QComboBox *m_dateFormat;
    QWidget *m_matching;
    QPushButton *m_check;
    QPushButton *m_import;
    QTableWidget *m_refused;
    QPushButton *m_saveRefused;
    QPushButton *m_undo;
};

} // namespace widgets

// SummaryDialog asks for the story behind the figures, and saves or prints the two pages.
#pragma once

#include "widgets/engagement/summary/MonthlySummary.h"
#include "widgets/forms/SheetDialog.h"

class QPlainTextEdit;

namespace widgets
{

class SummaryDialog : public SheetDialog
{
    Q_OBJECT

public:
    SummaryDialog(db::CaseStore &store, MonthlySummary::Contents contents, QWidget *parent);

    /// Writes the PDF, once the access log says so. Errors: those of writing.
    [[nodiscard]] model::Result<void> saveTo(const QString &path);

Q_SIGNALS:
    /// It is saved or printed.
    void did(const QString &words);

private:
    void chooseFile();
    void print();
    [[nodiscard]] bool storyFits();
    [[nodiscard]] MonthlySummary summary() const;

    db::CaseStore &m_store;
    MonthlySummary::Contents m_contents;
    QPlainTextEdit *m_story;
};

} // namespace widgets

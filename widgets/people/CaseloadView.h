// CaseloadView is the table of the caseload: one current line, and a tick for each line that is chosen.
#pragma once

#include <QTableView>

namespace widgets
{

class CaseloadModel;

/// Enter opens; Space chooses, Shift with an arrow chooses more, Ctrl+A all that are shown, Esc nobody; Ctrl+C copies.
class CaseloadView : public QTableView
{
    Q_OBJECT

public:
    explicit CaseloadView(CaseloadModel *model, QWidget *parent = nullptr);

    /// The chosen lines, or else the current one, as a table of text with a line of headings: for a spreadsheet.
    [[nodiscard]] QString asText() const;

    /// Puts that on the clipboard.
    void copy();

Q_SIGNALS:
    void copied(int lines);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void toggle(int row);
    void extend(int by);

    CaseloadModel *m_model;
    int m_last = -1; ///< The line that was chosen last, from which a range goes on.
};

} // namespace widgets

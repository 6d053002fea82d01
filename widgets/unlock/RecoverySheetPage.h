// RecoverySheetPage shows a new store's recovery sheet this once, prints it or saves it where the person says.
#pragma once

#include "model/core/Result.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace widgets
{

class RecoverySheetPage : public QWidget
{
    Q_OBJECT

public:
    explicit RecoverySheetPage(QWidget *parent = nullptr);
    ~RecoverySheetPage() override;

    /// Shows the sheet; the text is moved in and wiped when the page goes.
    void setSheet(QString text);

    /// Writes it: a PDF when the name ends in .pdf, else text, readable by its owner only. CannotWrite or DiskFull.
    [[nodiscard]] model::Result<void> save(const QString &path) const;

    [[nodiscard]] bool isSafe() const;

Q_SIGNALS:
    /// The person says that it is printed and put away, or takes that back.
    void safeChanged(bool safe);

private:
    void setUpButtons();
    void print();
    void chooseFile();

    QString m_text;
    QPlainTextEdit *m_view;
    QLabel *m_saved;
    QCheckBox *m_safe;
};

} // namespace widgets

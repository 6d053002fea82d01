// ChosenBar says how many people are chosen in the caseload, and what can be done with them.
#pragma once

#include <QFrame>

namespace db
{
class CaseStore;
}

class QLabel;
class QPushButton;

namespace widgets
{

class CaseloadModel;

/// Hidden while nobody is chosen.
class ChosenBar : public QFrame
{
    Q_OBJECT

public:
    /// `model` and `store` outlive this. What the user's role does not allow is not offered.
    ChosenBar(CaseloadModel &model, const db::CaseStore &store, QWidget *parent = nullptr);

Q_SIGNALS:
    void assignWanted();
    void groupWanted();
    void roundWanted();
    void exportWanted();
    void sheetWanted();
    void copyWanted();

private:
    QPushButton *addButton(const char *iconName, const QString &words, void (ChosenBar::*signal)());
    void refresh();

    CaseloadModel &m_model;
    QLabel *m_count;
};

} // namespace widgets

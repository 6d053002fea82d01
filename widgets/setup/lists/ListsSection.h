// ListsSection is where a team makes the lists of words its own: adds, renames, puts in order, stops offering.
#pragma once

#include "model/programmes/WordList.h"
#include "widgets/setup/SetUpSection.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace widgets
{

/// Nothing is deleted: records carry the entries.
class ListsSection : public SetUpSection
{
    Q_OBJECT

public:
    explicit ListsSection(db::CaseStore &store, QWidget *parent = nullptr);

protected:
    void refresh() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpChoice();
    void setUpEntries();
    void setUpAdding();
    void setUpActions();
    void showEntries(const QList<model::ListEntry> &entries);
    void choose();
    /// "counts as: moved away"; blank for what is not a reason of the team's own.
    [[nodiscard]] static QString countsAs(const model::ListEntry &entry);
    void add();
    void rename();
    void move(int step);
    void retire();
    /// Says what became of it, or what is wrong.
    void finish(const model::Result<void> &done, const QString &words);
    [[nodiscard]] model::WordList list() const;
    [[nodiscard]] const model::ListEntry *current() const;

    QList<model::ListEntry> m_entries;
    QString m_current; ///< The code of the entry that the keyboard is on.
    QComboBox *m_choice;
    QLabel *m_purpose;
    QListWidget *m_list;
    QWidget *m_editing;
    QLineEdit *m_new = nullptr;
    QLabel *m_counted = nullptr; ///< Which reason that figures know the current one counts as.
    QComboBox *m_countsAs = nullptr;
    QWidget *m_ofCurrent = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_retire = nullptr;
};

} // namespace widgets

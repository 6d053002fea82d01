// ViewChoice is the button with which a user goes to a saved view of the caseload, keeps, renames and forgets one.
#pragma once

#include "db/store/CaseStore.h"
#include "widgets/people/filters/SavedView.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace widgets
{

/// Views are kept in the store for the user alone: they may hold a name.
class ViewChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ViewChoice(db::CaseStore &store, QWidget *parent = nullptr);

    /// What the list shows now: decides whether the view is "changed since saved".
    void setShown(const SavedView &shown);

Q_SIGNALS:
    /// The list is to show this.
    void chosen(const widgets::SavedView &view);
    /// Those whom the view shows are to be rung.
    void roundWanted();
    void failed(const model::Error &error);

private:
    void read();
    void write();
    void fillMenu();
    void say();
    void choose(const QString &name);
    void askName(bool renaming);
    void keep(const QString &name);
    void rename(const QString &name);
    void forget();
    [[nodiscard]] const SavedView *find(const QString &name) const;

    db::CaseStore &m_store;
    QList<SavedView> m_views;
    SavedView m_shown;
    QString m_current; ///< The name of the view that was gone to; blank for everyone.
    QToolButton *m_button;
    QLabel *m_changed;
    QToolButton *m_save;
};

} // namespace widgets

// SetUpPage is where a team looks after its store: users, programmes, lists, services, imports, backups, the access
// log, and how the window looks.
#pragma once

#include "db/store/CaseStore.h"
#include "widgets/look/Look.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace widgets
{

class SetUpSection;

/// Before the store is closed: JobPool::waitForDone(), once this page is gone.
class SetUpPage : public QWidget
{
    Q_OBJECT

public:
    enum class Section { Users, Programmes, Lists, Services, Import, Backup, AccessLog, Look };

    /// `store` outlives this.
    explicit SetUpPage(db::CaseStore &store, QWidget *parent = nullptr);

    void showSection(Section section);
    [[nodiscard]] Section section() const;

Q_SIGNALS:
    void lookChosen(widgets::Look look);
    void textSizeChosen(int percent);
    /// "en" or "cy".
    void languageChosen(const QString &language);
    /// A backup became a store in this folder; it may be opened from the unlock page.
    void restored(const QString &folder);

private:
    void setUpList();
    void setUpSections(db::CaseStore &store);
    void add(SetUpSection *section, const char *icon);

    QListWidget *m_list;
    QStackedWidget *m_sections;
};

} // namespace widgets

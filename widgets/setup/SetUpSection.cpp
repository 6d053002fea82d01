#include "widgets/setup/SetUpSection.h"

#include "widgets/access/RoleWords.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/Words.h"
#include "widgets/common/WorkProgress.h"
#include "widgets/forms/FormErrors.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace widgets
{

SetUpSection::SetUpSection(db::CaseStore &store, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_reading(this)
    , m_work(this)
    , m_errors(new FormErrors(this))
    , m_progress(new WorkProgress(this))
    , m_said(label("", {}, this))
{
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(label("title", title, this));
    column->addWidget(m_errors);
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_said);
    column->addWidget(m_progress);
    m_body = new QVBoxLayout;
    m_body->setSpacing(12);
    column->addLayout(m_body, 1);
    connect(&store, &db::CaseStore::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void SetUpSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SetUpSection::allow(QWidget *part, model::Action action)
{
    const QString refusal = RoleWords::refusal(m_store.session().role, action);
    if (refusal.isEmpty()) {
        return;
    }
    part->setEnabled(false);
    part->setToolTip(refusal);
    QLabel *why = label("muted", refusal, this);
    why->setWordWrap(true);
    m_body->addWidget(why);
}

void SetUpSection::say(const QString &words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
    if (!words.isEmpty()) {
        m_errors->clear();
        QAccessibleEvent event(m_said, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void SetUpSection::sayError(const model::Error &error)
{
    say({});
    m_errors->clear();
    m_errors->add(nullptr, ErrorText::sentence(error));
}

} // namespace widgets

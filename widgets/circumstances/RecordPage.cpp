#include "widgets/circumstances/RecordPage.h"

#include "widgets/common/Words.h"
#include "widgets/person/ReasonDialog.h"

#include <QVBoxLayout>

namespace widgets
{

RecordPage::RecordPage(const QString &name, db::CaseStore &store, QWidget *parent)
    : QScrollArea(parent)
    , m_store(store)
{
    setWidgetResizable(true);
    setAccessibleName(name);
    auto *page = new QWidget;
    m_body = new QVBoxLayout(page);
    m_body->setContentsMargins(16, 12, 16, 12);
    m_body->setSpacing(12);
    page->setAttribute(Qt::WA_StyledBackground);
    setWidget(page);
}

void RecordPage::open(RecordSheet *sheet)
{
    connect(sheet, &RecordSheet::recordSaved, this, &RecordPage::recordSaved);
    Q_EMIT sheetWanted(sheet);
}

void RecordPage::strikeOut(const model::PersonId &person, const QByteArray &entry,
                           const std::function<model::Result<void>(const QString &reason)> &act)
{
    Q_EMIT sheetWanted(new ReasonDialog(m_store, ReasonDialog::strikeOut(person, entry), act, window()));
}

void RecordPage::focusInEvent(QFocusEvent *event)
{
    showFocus();
    QScrollArea::focusInEvent(event);
}

void RecordPage::focusOutEvent(QFocusEvent *event)
{
    showFocus();
    QScrollArea::focusOutEvent(event);
}

void RecordPage::showFocus()
{
    if (widget()) {
        setKind(widget(), hasFocus() ? "focused" : "");
    }
}

} // namespace widgets

// RecordPage is a tab of the person page that scrolls, and shows when it has the keyboard to be scrolled.
#pragma once

#include "db/store/CaseStore.h"
#include "widgets/circumstances/RecordSheet.h"

#include <QScrollArea>

class QVBoxLayout;

namespace widgets
{

class DraftSheet;

class RecordPage : public QScrollArea
{
    Q_OBJECT

public:
    RecordPage(const QString &name, db::CaseStore &store, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A form is to be shown.
    void sheetWanted(widgets::DraftSheet *sheet);
    /// Something was saved, and how to take it back.
    void recordSaved(const QString &words, const widgets::RecordUndo &undo);
    void failed(const model::Error &error);

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] db::CaseStore &store() const { return m_store; }
    [[nodiscard]] QDate today() const { return m_store.environment().clock.today(); }
    /// Shows a form, and hands on what it saves.
    void open(RecordSheet *sheet);
    /// Asks why an entry of `person` is withdrawn, then `act` does it.
    void strikeOut(const model::PersonId &person, const QByteArray &entry,
                   const std::function<model::Result<void>(const QString &reason)> &act);

    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showFocus();

    db::CaseStore &m_store;
    QVBoxLayout *m_body;
};

} // namespace widgets

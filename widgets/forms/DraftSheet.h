// DraftSheet is a dialog whose typing is never lost: kept as a draft as it is typed, offered when it is opened again.
#pragma once

#include "db/drafts/DraftEnd.h"
#include "widgets/forms/FormDraft.h"
#include "widgets/forms/SheetDialog.h"

class QPushButton;

namespace widgets
{

class Banner;

/// A form derives from it, says which draft it has and what is typed, and calls edited() for every key and saved()
/// once. Closing keeps the draft; only "Discard draft" throws it away, and that can be undone.
class DraftSheet : public SheetDialog
{
    Q_OBJECT

public:
    /// Goes on with what was typed before.
    void setDraft(const db::Draft &draft);
    /// Writes what is typed into the store now, if there is anything to keep.
    void keepDraft();

Q_SIGNALS:
    /// It is gone from the store; keeping it again undoes that.
    void draftDiscarded(const db::Draft &draft);

protected:
    DraftSheet(db::CaseStore &store, const QString &title, QWidget *parent);

    [[nodiscard]] virtual FormDraft::Key draftKey() const = 0;
    /// All that is typed and not saved, whether it can be saved or not; nothing when there is nothing to keep.
    [[nodiscard]] virtual QCborMap typed() const = 0;
    /// Sets the form as it was when typed() gave this.
    virtual void putBack(const QCborMap &fields) = 0;

    [[nodiscard]] db::CaseStore &store() const { return m_store; }
    /// To be held around the call that saves: the draft goes in the same save, or stays when that fails.
    [[nodiscard]] db::DraftEnd endDraft() { return db::DraftEnd(m_store, m_draft->id()); }

    /// Makes a save after which the form goes on with `fields` typed: the draft is written so in the same save, or goes
    /// with it when they are blank. What the save returns.
    template <class Save>
    [[nodiscard]] std::invoke_result_t<Save> goOnAfter(const QCborMap &fields, Save save)
    {
        const db::Draft next = m_draft->next(fields);
        auto made = [&] {
            const db::DraftEnd end = fields.isEmpty() ? endDraft() : db::DraftEnd(m_store, next);
            return save();
        }();
        if (made && !fields.isEmpty()) {
            m_draft->goOnWith(next);
        }
        return made;
    }

    /// Adds the buttons that close, before addAccept().
    void addDraftButtons();
    /// Something was typed: what was wrong is no longer said, and the draft will be written.
    void edited();
    /// What was typed is saved: closes.
    void saved();

    void showEvent(QShowEvent *event) override;
    void done(int result) override;

private:
    void setUpOffer();
    void offer();
    void takeOffered();
    void discardOffered();
    void discard();
    void report(const model::Error &error);

    db::CaseStore &m_store;
    FormDraft *m_draft;
    Banner *m_offer;
    QPushButton *m_take = nullptr;
    QPushButton *m_throwAway = nullptr;
    QPushButton *m_undo = nullptr;
    std::optional<db::Draft> m_offered;
    bool m_shown = false;
};

} // namespace widgets

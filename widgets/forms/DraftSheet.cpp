#include "widgets/forms/DraftSheet.h"

#include "db/drafts/DraftStore.h"
#include "widgets/common/Banner.h"
#include "widgets/common/DayText.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/Words.h"

#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

DraftSheet::DraftSheet(db::CaseStore &store, const QString &title, QWidget *parent)
    : SheetDialog(title, parent)
    , m_store(store)
    , m_draft(new FormDraft(
          store, [this] { return draftKey(); }, [this] { return typed(); }, this))
    , m_offer(new Banner(Banner::Kind::Plain))
{
    setUpOffer();
    connect(m_draft, &FormDraft::kept, this, [this] {
        const QDateTime now =
            QDateTime::fromMSecsSinceEpoch(m_store.environment().clock.millisecondsSinceEpoch()).toLocalTime();
        setStatus(tr("Draft saved in the store, %1", "a time with seconds").arg(now.time().toString(u"HH:mm:ss"_s)));
    });
    connect(m_draft, &FormDraft::failed, this, [this](const model::Error &error) {
        report(error);
        setStatus(tr("Draft not saved"));
    });
}

void DraftSheet::setUpOffer()
{
    m_offer->setObjectName(u"draftOffer"_s);
    auto *take = new KeyButton(tr("Go on with it", "with the draft"));
    take->setKey(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_take = take;
    m_throwAway = new QPushButton(tr("Discard it", "the draft"));
    m_undo = new QPushButton(tr("Undo"));
    for (QPushButton *button : {m_take, m_throwAway, m_undo}) {
        button->setAutoDefault(false);
        m_offer->addAction(button);
    }
    setKind(m_throwAway, "flat");
    m_undo->hide();
    body()->addWidget(m_offer);
    connect(m_take, &QPushButton::clicked, this, &DraftSheet::takeOffered);
    connect(m_throwAway, &QPushButton::clicked, this, &DraftSheet::discardOffered);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const model::Result<db::DraftId> kept = db::DraftStore(m_store).save(*m_offered);
        kept ? offer() : report(kept.error());
    });
}

void DraftSheet::addDraftButtons()
{
    KeyButton *discardButton = addButton(tr("Discard draft"));
    setKind(discardButton, "flat");
    connect(discardButton, &QPushButton::clicked, this, &DraftSheet::discard);
    addClose(tr("Close, keep draft"));
}

void DraftSheet::setDraft(const db::Draft &draft)
{
    m_draft->goOnWith(draft);
    putBack(FormDraft::fieldsOf(draft));
}

void DraftSheet::offer()
{
    const model::Result<std::optional<db::Draft>> left = m_draft->left();
    if (!left) {
        report(left.error());
        return;
    }
    m_offered = *left;
    m_undo->hide();
    m_take->setVisible(m_offered.has_value());
    m_throwAway->setVisible(m_offered.has_value());
    if (!m_offered) {
        m_offer->say({});
        return;
    }
    const QDateTime at = m_offered->saved.toLocalTime();
    m_offer->say(tr("A draft from %1 has not been saved.", "a day and a time")
                     .arg(DayText::day(at.date()) + u", "_s + at.time().toString(u"HH:mm"_s)));
}

void DraftSheet::takeOffered()
{
    if (!m_offered) {
        return;
    }
    m_draft->keep(); // what was typed meanwhile is a draft of its own, and offered next time
    setDraft(*std::exchange(m_offered, std::nullopt));
    m_offer->say({});
}

void DraftSheet::discardOffered()
{
    if (const model::Result<void> gone = db::DraftStore(m_store).discard(m_offered->id); !gone) {
        report(gone.error());
        return;
    }
    m_take->hide();
    m_throwAway->hide();
    m_undo->show();
    m_undo->setFocus();
    m_offer->say(tr("Draft discarded."));
}

void DraftSheet::discard()
{
    const model::Result<std::optional<db::Draft>> gone = m_draft->discard();
    if (!gone) {
        report(gone.error());
        return;
    }
    reject();
    if (*gone) {
        Q_EMIT draftDiscarded(**gone);
    }
}

void DraftSheet::keepDraft()
{
    m_draft->keep();
}

void DraftSheet::edited()
{
    showProblem({});
    m_draft->touch();
}

void DraftSheet::saved()
{
    m_draft->end();
    accept();
}

void DraftSheet::report(const model::Error &error)
{
    showProblem(ErrorText::sentence(error));
}

void DraftSheet::showEvent(QShowEvent *event)
{
    if (!m_shown) {
        m_shown = true;
        if (!m_draft->id()) {
            offer(); // before the size is settled
        }
    }
    SheetDialog::showEvent(event);
}

void DraftSheet::done(int result)
{
    m_draft->keep();
    SheetDialog::done(result);
}

} // namespace widgets

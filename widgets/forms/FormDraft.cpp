#include "widgets/forms/FormDraft.h"

#include "db/drafts/DraftStore.h"

#include <QTimer>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

/// From the first letter typed to its being written: well under the second that may be lost.
constexpr int pause = 250; // ms

/// What the draft is about lies among its fields, under a name that no field has.
const QString aboutName = u"about"_s;

} // namespace

FormDraft::FormDraft(db::CaseStore &store, std::function<Key()> key, std::function<QCborMap()> typed, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_key(std::move(key))
    , m_typed(std::move(typed))
    , m_pause(new QTimer(this))
{
    m_pause->setInterval(pause);
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &FormDraft::keep);
}

void FormDraft::touch()
{
    // Not started again by each key: someone who types without a pause is kept too.
    if (!m_ended && !m_pause->isActive()) {
        m_pause->start();
    }
}

db::Draft FormDraft::next(const QCborMap &fields) const
{
    db::Draft next = draft(fields);
    next.id = m_id ? *m_id : m_store.newId<db::DraftId>();
    return next;
}

db::Draft FormDraft::draft(const QCborMap &fields) const
{
    const Key key = m_key();
    db::Draft draft;
    draft.id = m_id.value_or(db::DraftId());
    draft.form = key.form;
    draft.person = key.person;
    draft.fields = fields;
    if (!key.about.isEmpty() && !draft.fields.isEmpty()) {
        draft.fields.insert(aboutName, key.about);
    }
    return draft;
}

void FormDraft::keep()
{
    m_pause->stop();
    if (m_ended) {
        return;
    }
    const db::Draft now = draft(m_typed());
    if (now.fields.isEmpty()) {
        if (const model::Result<void> gone = m_id ? db::DraftStore(m_store).discard(*m_id) : model::Result<void>();
            !gone) {
            Q_EMIT failed(gone.error());
            return;
        }
        m_id.reset();
        m_kept.clear();
        return;
    }
    if (m_id && now.fields == m_kept) {
        return;
    }
    const model::Result<db::DraftId> saved = db::DraftStore(m_store).save(now);
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    m_id = *saved;
    m_kept = now.fields;
    Q_EMIT kept();
}

model::Result<std::optional<db::Draft>> FormDraft::left() const
{
    const model::Result<QList<db::Draft>> drafts = db::DraftStore(m_store).list();
    if (!drafts) {
        return std::unexpected(drafts.error());
    }
    const Key key = m_key();
    const auto found = std::ranges::find_if(*drafts, [this, &key](const db::Draft &draft) {
        return draft.form == key.form && draft.person == key.person && draft.id != m_id.value_or(db::DraftId()) &&
               aboutOf(draft) == key.about;
    });
    return found == drafts->end() ? std::nullopt : std::optional(*found);
}

void FormDraft::goOnWith(const db::Draft &draft)
{
    m_pause->stop();
    m_id = draft.id;
    m_kept = draft.fields;
}

QCborMap FormDraft::fieldsOf(const db::Draft &draft)
{
    QCborMap fields = draft.fields;
    fields.remove(aboutName);
    return fields;
}

QByteArray FormDraft::aboutOf(const db::Draft &draft)
{
    return draft.fields.value(aboutName).toByteArray();
}

void FormDraft::end()
{
    m_pause->stop();
    m_ended = true;
    if (const model::Result<void> gone = m_id ? db::DraftStore(m_store).discard(*m_id) : model::Result<void>(); !gone) {
        Q_EMIT failed(gone.error());
    }
    m_id.reset();
}

model::Result<std::optional<db::Draft>> FormDraft::discard()
{
    db::Draft last = draft(m_typed());
    if (const model::Result<void> gone = m_id ? db::DraftStore(m_store).discard(*m_id) : model::Result<void>(); !gone) {
        return std::unexpected(gone.error());
    }
    m_pause->stop();
    m_ended = true;
    m_id.reset();
    return last.fields.isEmpty() ? std::nullopt : std::optional(std::move(last));
}

} // namespace widgets

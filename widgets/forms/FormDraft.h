// FormDraft keeps what is typed into one form as a draft inside the store, at most a second behind.
#pragma once

#include "db/drafts/Draft.h"
#include "db/store/CaseStore.h"

#include <functional>

class QTimer;

namespace widgets
{

class FormDraft : public QObject
{
    Q_OBJECT

public:
    /// Which form it is and what it is about; a draft is only offered where all of it is the same.
    struct Key
    {
        QString form;                          ///< A word for the form, such as "contact".
        std::optional<model::PersonId> person; ///< Whom it is about, if that is known.
        QByteArray about;                      ///< The record it changes or ends, by its id; blank for a new one.
    };

    /// `key` and `typed` are asked whenever the draft is written: where it belongs, and what is typed and not saved
    /// (nothing: there is nothing to keep). They are not asked after the parent is gone.
    FormDraft(db::CaseStore &store, std::function<Key()> key, std::function<QCborMap()> typed, QObject *parent);

    /// Something was typed: it will be in the store within a second.
    void touch();
    /// Writes what is typed now, unless it is there already. Once nothing is typed any more, the draft goes.
    void keep();

    /// The newest draft that was left under the key; a failure to read them.
    [[nodiscard]] model::Result<std::optional<db::Draft>> left() const;
    /// What is typed from now on belongs to this draft.
    void goOnWith(const db::Draft &draft);
    /// The fields of a draft as typed() gave them.
    [[nodiscard]] static QCborMap fieldsOf(const db::Draft &draft);
    /// The record that a draft is about, as in its Key.
    [[nodiscard]] static QByteArray aboutOf(const db::Draft &draft);

    /// Which draft what is typed is kept as, if it is yet.
    [[nodiscard]] const std::optional<db::DraftId> &id() const { return m_id; }
    /// The draft as it is once `fields` are what is typed, under the id that it has or will have.
    [[nodiscard]] db::Draft next(const QCborMap &fields) const;
    /// What was typed became a save: nothing is written any more, and the draft is taken away if the save did not.
    void end();
    /// Takes the draft away and writes nothing any more. What it was, typed to the last letter; nothing if there was
    /// nothing to keep.
    [[nodiscard]] model::Result<std::optional<db::Draft>> discard();

Q_SIGNALS:
    void kept();
    void failed(const model::Error &error);

private:
    [[nodiscard]] db::Draft draft(const QCborMap &fields) const;

    db::CaseStore &m_store;
    std::function<Key()> m_key;
    std::function<QCborMap()> m_typed;
    QTimer *m_pause;
    std::optional<db::DraftId> m_id;
    QCborMap m_kept; ///< As it was written last.
    bool m_ended = false;
};

} // namespace widgets

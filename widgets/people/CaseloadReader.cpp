#include "widgets/people/CaseloadReader.h"

#include "db/engagement/PeopleSelection.h"
#include "widgets/common/NewestJob.h"
#include "widgets/common/WorkProgress.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/CaseloadText.h"

namespace widgets
{

namespace
{

constexpr qsizetype firstLines = 100; ///< More than fit a screen.

model::Result<CaseloadLines> linesOf(model::Result<QList<db::CaseloadRow>> rows, QDate today)
{
    return rows ? model::Result<CaseloadLines>(CaseloadLines(*std::move(rows), today)) : std::unexpected(rows.error());
}

model::Result<QSet<model::PersonId>> peopleOf(db::CaseStore &store,
                                              const QMap<db::EngagementField, QStringList> &fields, QDate today,
                                              const std::atomic_bool &cancel)
{
    db::EngagementSelection selection;
    selection.asOf = today;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        for (const QString &value : field.value()) {
            if (field.key() != db::EngagementField::Programme) {
                selection.filters.append({field.key(), value});
            }
        }
    }
    const QStringList programmes = fields.value(db::EngagementField::Programme);
    if (programmes.isEmpty()) {
        return db::PeopleSelection(store, &cancel).people(selection);
    }
    QSet<model::PersonId> people;
    for (const QString &programme : programmes) {
        selection.programme = programme;
        model::Result<QSet<model::PersonId>> own = db::PeopleSelection(store, &cancel).people(selection);
        if (!own) {
            return own;
        }
        people.unite(*own);
    }
    return people;
}

/// What went on before is not wanted any more, and would only keep the newest waiting.
void putInPlaceOf(std::shared_ptr<WorkState> &work, const std::shared_ptr<WorkState> &newest)
{
    if (work) {
        work->cancel = true;
    }
    work = newest;
}

} // namespace

CaseloadReader::CaseloadReader(db::CaseStore &store, CaseloadModel &model, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_model(model)
    , m_reading(new NewestJob(this))
    , m_readingNeeds(new NewestJob(this))
    , m_selecting(new NewestJob(this))
    , m_readingValues(new NewestJob(this))
{
    connect(&m_store, &db::CaseStore::changed, this, &CaseloadReader::readAgain);
}

CaseloadReader::~CaseloadReader()
{
    putInPlaceOf(m_selectingWork, nullptr);
    putInPlaceOf(m_valuesWork, nullptr);
}

void CaseloadReader::reload()
{
    m_model.everyone() == 0 ? readFirst() : readEveryone();
}

void CaseloadReader::readFirst()
{
    const QDate today = m_store.environment().clock.today();
    m_reading->run(
        [store = &m_store, today, pattern = CaseloadText::namePattern()] {
            const auto sortText = [&pattern](const db::CaseloadRow &row) {
                return CaseloadText::nameOf(row, pattern).toCaseFolded();
            };
            return linesOf(db::CaseloadQuery(*store).firstRows(firstLines, sortText, today), today);
        },
        [this](model::Result<CaseloadLines> lines) {
            const bool more = lines && lines->size() >= firstLines;
            m_whole = lines && !more;
            take(std::move(lines));
            if (more) {
                readEveryone();
            }
        });
}

void CaseloadReader::readEveryone()
{
    const QDate today = m_store.environment().clock.today();
    m_reading->run([store = &m_store, today] { return linesOf(db::CaseloadQuery(*store).rows({}, today), today); },
                   [this](model::Result<CaseloadLines> lines) {
                       m_whole = m_whole || lines.has_value();
                       take(std::move(lines));
                   });
}

void CaseloadReader::take(model::Result<CaseloadLines> lines)
{
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    Q_EMIT filling();
    m_model.setLines(*std::move(lines));
    Q_EMIT filled();
}

/// A contact saved is to be seen at once: what a save touched is read while the user waits, all else meanwhile.
void CaseloadReader::readAgain(const db::Change &change)
{
    if (!m_whole || change.everyone || change.people.isEmpty()) {
        reload();
        return;
    }
    const model::Result<QList<db::CaseloadRow>> rows =
        db::CaseloadQuery(m_store).rowsOf(change.people, m_store.environment().clock.today());
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    Q_EMIT filling();
    m_model.replaceRows(*rows);
    Q_EMIT filled();
}

void CaseloadReader::readNeeds(int first, int last)
{
    const QList<model::PersonId> people = m_model.withoutNeeds(first, last);
    if (people.isEmpty()) {
        return;
    }
    m_readingNeeds->run(
        [store = &m_store, people, asOf = m_model.asOf()] { return db::CaseloadQuery(*store).mainNeeds(people, asOf); },
        [this, people](const model::Result<QHash<model::PersonId, QStringList>> &needs) {
            if (needs) {
                m_model.addNeeds(*needs, people);
            } else {
                Q_EMIT failed(needs.error());
            }
        });
}

void CaseloadReader::giveUp(const model::Error &error)
{
    if (error.code != model::ErrorCode::Cancelled) {
        Q_EMIT failed(error);
    }
    Q_EMIT notSelected();
}

void CaseloadReader::select(const CaseloadFilter &filter, std::shared_ptr<WorkState> work)
{
    putInPlaceOf(m_selectingWork, work);
    m_selecting->drop();
    if (filter.fields.isEmpty()) {
        Q_EMIT selected(filter);
        return;
    }
    const QDate today = m_store.environment().clock.today();
    m_selecting->run([store = &m_store, fields = filter.fields, today,
                      work = std::move(work)] { return peopleOf(*store, fields, today, work->cancel); },
                     [this, filter](model::Result<QSet<model::PersonId>> people) {
                         if (!people) {
                             giveUp(people.error());
                             return;
                         }
                         CaseloadFilter found = filter;
                         found.among = *std::move(people);
                         Q_EMIT selected(found);
                     });
}

bool CaseloadReader::isSelecting() const
{
    return m_selecting->isRunning();
}

void CaseloadReader::readValues(const QList<db::EngagementField> &fields, std::shared_ptr<WorkState> work)
{
    using Values = QMap<db::EngagementField, QStringList>;
    const QDate today = m_store.environment().clock.today();
    putInPlaceOf(m_valuesWork, work);
    m_readingValues->run(
        [store = &m_store, fields, today, work = std::move(work)]() -> model::Result<Values> {
            Values values;
            for (const db::EngagementField field : fields) {
                const model::Result<QStringList> own = db::PeopleSelection(*store, &work->cancel).values(field, today);
                if (!own) {
                    return std::unexpected(own.error());
                }
                values.insert(field, *own);
            }
            return values;
        },
        [this](const model::Result<Values> &values) {
            if (!values) {
                giveUp(values.error());
                return;
            }
            for (auto field = values->cbegin(); field != values->cend(); ++field) {
                Q_EMIT valuesRead(field.key(), field.value());
            }
        });
}

} // namespace widgets

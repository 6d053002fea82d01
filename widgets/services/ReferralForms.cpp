#include "widgets/services/ReferralForms.h"

#include "db/services/ReferralStore.h"
#include "db/services/ServiceStore.h"
#include "widgets/common/ProblemText.h"
#include "widgets/forms/DateField.h"
#include "widgets/forms/FieldsForm.h"
#include "widgets/needs/NeedText.h"
#include "widgets/services/ReferralText.h"

#include <QCompleter>
#include <QLineEdit>
#include <QMap>

#include <algorithm>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Referral;
using model::ReferralDirection;
using model::Result;
using Texts = model::RecordTexts::Texts;

namespace
{

/// The services of the directory by what they are offered as: the name, with the provider where two have one name.
QMap<QString, model::Service> directoryOf(db::CaseStore &store)
{
    QMap<QString, model::Service> offered;
    const Result<QList<model::Service>> services = db::ServiceStore(store).list();
    if (!services) {
        return offered; // a name can be typed nevertheless
    }
    for (const model::Service &service : *services) {
        const bool alone = std::ranges::count_if(*services, [&service](const model::Service &other) {
                               return other.name.compare(service.name, Qt::CaseInsensitive) == 0;
                           }) == 1;
        offered.insert(
            alone ? service.name
                  : ReferralForms::tr("%1 (%2)", "a service and its provider").arg(service.name, service.provider),
            service);
    }
    return offered;
}

/// The one of the directory that was meant; none when it is another. Ambiguous when several have the name.
Result<std::optional<model::Service>> serviceOf(db::CaseStore &store, const QString &typed)
{
    const QMap<QString, model::Service> offered = directoryOf(store);
    qsizetype ofThisName = 0;
    for (const auto &[words, service] : offered.asKeyValueRange()) {
        if (words.compare(typed, Qt::CaseInsensitive) == 0) {
            return service;
        }
        ofThisName += service.name.compare(typed, Qt::CaseInsensitive) == 0 ? 1 : 0;
    }
    if (ofThisName > 0) {
        return model::fail(model::ErrorCode::Ambiguous, u"service"_s);
    }
    return std::optional<model::Service>();
}

Result<RecordUndo> addReferral(db::CaseStore &store, const model::PersonId &person, const Texts &texts)
{
    Referral referral;
    referral.person = person;
    referral.direction = model::valueIn(model::referralDirections(), RecordSheet::text(texts, u"direction"_s))
                             .value_or(ReferralDirection::Out);
    referral.serviceName = RecordSheet::text(texts, u"service"_s);
    const Result<std::optional<model::Service>> known = serviceOf(store, referral.serviceName);
    if (!known) {
        return std::unexpected(known.error());
    }
    referral.service = *known ? (*known)->id : model::ServiceId();
    referral.day = RecordSheet::day(texts, u"day"_s);
    referral.need = RecordSheet::text(texts, u"need"_s);
    referral.reason = RecordSheet::text(texts, u"reason"_s);
    const Result<model::ReferralId> added = db::ReferralStore(store).add(referral);
    return added ? Result<RecordUndo>([&store, id = *added] {
        return db::ReferralStore(store).strikeOut(id, ReferralForms::tr("Undone straight after it was recorded"));
    })
                 : std::unexpected(added.error());
}

} // namespace

ReferralForms::ReferralForms(db::CaseStore &store, const model::PersonId &person, QWidget *parent)
    : m_store(store)
    , m_person(person)
    , m_parent(parent)
    , m_today(store.environment().clock.today())
{
}

RecordSheet *ReferralForms::sheet(RecordSheet::Plan plan, const QByteArray &about) const
{
    plan.key.person = m_person;
    plan.key.about = about;
    plan.problem = ProblemText::of;
    return new RecordSheet(m_store, std::move(plan), m_parent);
}

RecordSheet *ReferralForms::add() const
{
    RecordSheet::Plan plan{
        {u"referral"_s, {}, {}}, tr("Refer to another service"), tr("Keep the referral"), tr("Referral kept"), {}, {}};
    plan.fields = [names = directoryOf(m_store).keys(), today = m_today](FieldsForm &form) {
        QLineEdit *service = form.addText(u"service"_s, tr("Service"), tr("from the directory, or any name"));
        auto *completer = new QCompleter(names, service);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        service->setCompleter(completer);
        form.addChoice(u"direction"_s, tr("Who asked whom"),
                       {{u"out"_s, tr("We refer them there")}, {u"in"_s, tr("They were referred to us from there")}});
        form.addDay(u"day"_s, tr("When"), today)->setDay(today);
        form.addChoice(u"need"_s, tr("For which need"), NeedText::choices(tr("None in particular")));
        form.addText(u"reason"_s, tr("Why, and what was asked for"), {}, true);
    };
    plan.save = [&store = m_store, person = m_person](const Texts &texts) { return addReferral(store, person, texts); };
    return sheet(std::move(plan), {});
}

RecordSheet *ReferralForms::step(const Referral &referral, RecordSheet::Plan plan, Step save) const
{
    plan.save = [&store = m_store, referral, save = std::move(save)](const Texts &texts) -> Result<RecordUndo> {
        const Result<void> done = save(texts);
        return done ? Result<RecordUndo>([&store, referral] { return db::ReferralStore(store).restore(referral); })
                    : std::unexpected(done.error());
    };
    return sheet(std::move(plan), referral.id.bytes());
}

RecordSheet *ReferralForms::answer(const Referral &referral) const
{
    RecordSheet::Plan plan{{u"referral_answer"_s, {}, {}},
                           tr("What did %1 answer?", "a service").arg(referral.serviceName),
                           tr("Save the answer"),
                           tr("Answer saved"),
                           {},
                           {}};
    plan.fields = [referral, today = m_today](FieldsForm &form) {
        QList<std::pair<QString, QString>> answers;
        for (const auto &[answer, name] : model::referralAnswers()) {
            answers.append({name, ReferralText::answer(answer)});
        }
        form.addChoice(u"answer"_s, tr("Answer"), answers);
        form.addDay(u"answered"_s, tr("When"), today)->setDay(today);
        form.addText(u"note"_s, tr("Note"), tr("such as: first meeting Thu 4 Feb, 14:00"), true);
    };
    return step(referral, std::move(plan), [&store = m_store, referral](const Texts &texts) {
        const auto answer = model::valueIn(model::referralAnswers(), RecordSheet::text(texts, u"answer"_s));
        return db::ReferralStore(store).answer(referral.id, answer.value_or(model::ReferralAnswer::Waiting),
                                               RecordSheet::day(texts, u"answered"_s),
                                               RecordSheet::text(texts, u"note"_s));
    });
}

RecordSheet *ReferralForms::start(const Referral &referral) const
{
    RecordSheet::Plan plan{{u"referral_start"_s, {}, {}},
                           tr("They started at %1", "a service").arg(referral.serviceName),
                           tr("Save the start"),
                           tr("Start saved"),
                           {},
                           {}};
    plan.fields = [today = m_today](FieldsForm &form) {
        form.addDay(u"started"_s, tr("First day"), today)->setDay(today);
    };
    return step(referral, std::move(plan), [&store = m_store, referral](const Texts &texts) {
        return db::ReferralStore(store).start(referral.id, RecordSheet::day(texts, u"started"_s));
    });
}

RecordSheet *ReferralForms::end(const Referral &referral) const
{
    RecordSheet::Plan plan{{u"referral_end"_s, {}, {}},
                           tr("It ended at %1", "a service").arg(referral.serviceName),
                           tr("Save the end"),
                           tr("End saved"),
                           {},
                           {}};
    plan.fields = [today = m_today](FieldsForm &form) {
        form.addText(u"end_reason"_s, tr("Why it ended"), tr("such as: finished, or did not feel right"), true);
        form.addDay(u"ended"_s, tr("Last day"), today)->setDay(today);
    };
    return step(referral, std::move(plan), [&store = m_store, referral](const Texts &texts) {
        return db::ReferralStore(store).end(referral.id, RecordSheet::text(texts, u"end_reason"_s),
                                            RecordSheet::day(texts, u"ended"_s));
    });
}

} // namespace widgets

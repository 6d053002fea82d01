#include "widgets/contacts/GroupSessionDialog.h"

#include "db/contacts/GroupListStore.h"
#include "db/contacts/GroupSessionStore.h"
#include "widgets/common/EditParts.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/ProblemText.h"
#include "widgets/contacts/AttendanceTable.h"
#include "widgets/forms/DateField.h"
#include "widgets/forms/FieldsForm.h"
#include "widgets/forms/FormField.h"
#include "widgets/people/CaseloadText.h"

#include <QComboBox>
#include <QCompleter>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int groupRole = Qt::UserRole;
} // namespace

GroupSessionDialog::GroupSessionDialog(db::CaseStore &store, FindPeople find, const QList<db::CaseloadRow> &people,
                                       QWidget *parent)
    : DraftSheet(store, tr("Log a group session"), parent)
    , m_group(new QComboBox)
    , m_form(new FieldsForm)
    , m_table(new AttendanceTable)
    , m_add(new PersonField(std::move(find)))
{
    setObjectName(u"groupSession"_s);
    setUpGroups();
    const QDate today = store.environment().clock.today();
    m_form->addDay(u"when"_s, tr("When"), today)->setDay(today);
    m_form->addText(u"minutes"_s, tr("Minutes"))->setPlaceholderText(tr("Don’t know"));
    m_form->addText(u"place"_s, tr("Place"))->setPlaceholderText(tr("Don’t know"));
    m_form->addText(u"subject"_s, tr("What it was about"), tr("Without names"));
    body()->addWidget(m_form);
    setUpPeople(people);
    addHint(tr("A", "key for attended"), tr("attended", "what a key does"));
    addHint(tr("M", "key for did not attend, missed"), tr("missed", "what a key does"));
    addHint(tr("Enter"), tr("note", "what a key does"));
    addHint(tr("Del"), tr("remove", "what a key does"));
    addDraftButtons();
    connect(addAccept(tr("Log session")), &QPushButton::clicked, this, &GroupSessionDialog::finish);
    const auto touch = [this] {
        m_touched = true;
        edited();
    };
    connect(m_form, &FieldsForm::edited, this, touch);
    connect(m_table, &AttendanceTable::edited, this, touch);
    connect(m_group, &QComboBox::editTextChanged, this, touch);
}

void GroupSessionDialog::setUpGroups()
{
    m_group->setObjectName(u"group"_s);
    m_group->setEditable(true);
    setName(m_group, tr("Group"));
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_group->addItem(QString());
    if (const model::Result<QList<model::GroupList>> groups = db::GroupListStore(store()).list()) {
        for (const model::GroupList &group : *groups) {
            m_group->addItem(group.name, group.id.bytes());
        }
    } else {
        report(groups.error());
    }
    auto *field = new FormField(tr("Group"), m_group);
    field->setHint(tr("A name keeps these people together for next time; empty is fine too"));
    body()->addWidget(field);
    connect(m_group, &QComboBox::activated, this, &GroupSessionDialog::takeGroup);
}

void GroupSessionDialog::setUpPeople(const QList<db::CaseloadRow> &people)
{
    for (const db::CaseloadRow &row : people) {
        m_table->addPerson(row.person, CaseloadText::nameAndReference(row));
    }
    body()->addWidget(m_table, 1);
    body()->addWidget(new FormField(tr("Add somebody"), m_add));
    connect(m_add, &PersonField::personChanged, this, &GroupSessionDialog::addFound, Qt::QueuedConnection);
}

void GroupSessionDialog::takeGroup(int index)
{
    const auto group = model::GroupListId::fromBytes(m_group->itemData(index, groupRole).toByteArray());
    if (!group) {
        return;
    }
    const model::Result<QList<model::PersonId>> members = db::GroupListStore(store()).members(*group);
    const model::Result<QList<db::CaseloadRow>> rows =
        members ? db::CaseloadQuery(store()).rowsOf(*members, store().environment().clock.today())
                : std::unexpected(members.error());
    if (!rows) {
        report(rows.error());
        return;
    }
    for (const db::CaseloadRow &row : *rows) {
        m_table->addPerson(row.person, CaseloadText::nameAndReference(row));
    }
    m_touched = true;
    edited();
    m_table->setFocus(Qt::OtherFocusReason);
}

void GroupSessionDialog::addFound()
{
    if (m_add->person().isNull()) {
        return;
    }
    m_table->addPerson(m_add->person(), m_add->text());
    m_add->clear();
    m_add->setPerson({}, {}, {});
    m_touched = true;
    edited();
}

QCborMap GroupSessionDialog::typed() const
{
    if (!m_touched) {
        return {};
    }
    QCborMap fields{{u"group"_s, m_group->currentText()}, {u"people"_s, m_table->lines()}};
    for (const QString &name : m_form->names()) {
        fields.insert(name, m_form->value(name));
    }
    return fields;
}

void GroupSessionDialog::putBack(const QCborMap &fields)
{
    m_group->setEditText(fields.value("group"_L1).toString());
    m_table->setLines(fields.value("people"_L1).toArray());
    for (const QString &name : m_form->names()) {
        m_form->setValue(name, fields.value(name).toString());
    }
    m_touched = true;
}

void GroupSessionDialog::showEvent(QShowEvent *event)
{
    DraftSheet::showEvent(event);
    m_table->rowCount() > 0 ? m_table->setFocus(Qt::OtherFocusReason) : m_group->setFocus(Qt::OtherFocusReason);
}

model::Result<model::GroupSession> GroupSessionDialog::session() const
{
    model::GroupSession session;
    session.day = QDate::fromString(m_form->value(u"when"_s), Qt::ISODate);
    session.place = m_form->value(u"place"_s);
    session.subject = m_form->value(u"subject"_s);
    session.worker = store().session().userName;
    if (const QString typed = m_form->value(u"minutes"_s); !typed.isEmpty()) {
        bool isNumber = false;
        session.minutes = typed.toInt(&isNumber);
        if (!isNumber) {
            return model::fail(model::ErrorCode::InvalidValue, u"minutes"_s, u"minutes_out_of_range"_s);
        }
    }
    return session;
}

model::Result<model::SaveId> GroupSessionDialog::write()
{
    model::Result<model::GroupSession> made = session();
    if (!made) {
        return std::unexpected(made.error());
    }
    if (const QString name = m_group->currentText().trimmed(); !name.isEmpty() && m_table->rowCount() > 0) {
        const model::Result<model::GroupListId> group = db::GroupListStore(store()).keep(name, m_table->people());
        if (!group) {
            return std::unexpected(group.error());
        }
        made->list = *group;
    }
    const db::DraftEnd end = endDraft();
    return db::GroupSessionStore(store()).log(*made, m_table->attendances());
}

void GroupSessionDialog::finish()
{
    if (const QString wrong = m_form->checkDays(); !wrong.isEmpty()) {
        showProblem(wrong);
        return;
    }
    if (m_table->rowCount() == 0) {
        showProblem(tr("Say who was there: choose a group, or add somebody by name."));
        m_add->setFocus(Qt::OtherFocusReason);
        return;
    }
    const int people = m_table->rowCount();
    const model::Result<model::SaveId> save = write();
    if (!save) {
        keepDraft();
        report(save.error());
        return;
    }
    saved();
    Q_EMIT logged(*save, tr("Group session logged with %n people", nullptr, people));
}

void GroupSessionDialog::report(const model::Error &error)
{
    const QString sentence = ProblemText::of(error);
    m_form->showWrong(error.where, sentence);
    showProblem(sentence);
}

} // namespace widgets

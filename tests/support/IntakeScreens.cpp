#include "tests/support/IntakeScreens.h"

#include "db/people/PersonStore.h"
#include "db/programmes/WordListStore.h"
#include "widgets/common/JobPool.h"
#include "widgets/intake/IntakeDialog.h"
#include "widgets/programmes/ClosingDialog.h"
#include "widgets/programmes/EligibilitySheet.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace support
{

using namespace Qt::StringLiterals;

namespace
{

QStringList questions()
{
    return {u"Are they 18 or over?"_s,
            u"Have they been released from prison, or left the care of a local authority, within the last twelve "
            u"months?"_s};
}

} // namespace

void IntakeScreens::addQuestions(TestStore &store)
{
    for (const QString &question : questions()) {
        if (!db::WordListStore(store.store()).add(model::WordList::EligibilityQuestion, question)) {
            qFatal("A question could not be added.");
        }
    }
}

void IntakeScreens::showAndClose(QWidget *dialog, const QString &name)
{
    m_show(*dialog, name);
    dialog->close();
    QTest::qWait(0);
}

void IntakeScreens::visit(const model::PersonId &person)
{
    auto *empty = new widgets::IntakeDialog(m_store.store(), &m_window);
    empty->open();
    showAndClose(empty, u"add-person"_s);
    const model::Result<db::PersonFile> known = db::PersonStore(m_store.store()).read(person);
    auto *dialog = new widgets::IntakeDialog(m_store.store(), &m_window);
    dialog->open();
    const auto type = [dialog](const QString &field, const QString &text) {
        auto *input = dialog->findChild<QLineEdit *>(field);
        input->setText(text);
        Q_EMIT input->textEdited(text);
    };
    type(u"given_name"_s, known->person.givenName);
    type(u"family_name"_s, known->person.familyName);
    type(u"source"_s, u"HMP Wenbury"_s);
    for (const QString &field : {u"contact_channel"_s, u"eligible "_s + questions().last()}) {
        dialog->findChild<QComboBox *>(field)->setCurrentIndex(2);
    }
    QTest::qWait(300); // until it looks who may be the same
    widgets::JobPool::waitForDone();
    m_show(*dialog, u"add-person-same"_s);
    dialog->findChild<QWidget *>(u"contact_next"_s)->setFocus(Qt::TabFocusReason);
    m_show(*dialog, u"add-person-contact"_s);
    type(u"born"_s, u"31 feb"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    showAndClose(dialog, u"add-person-wrong"_s);
    visitEnding(person);
}

void IntakeScreens::visitEnding(const model::PersonId &person)
{
    const model::Result<db::PersonFile> known = db::PersonStore(m_store.store()).read(person);
    auto *ending = new widgets::ClosingDialog(m_store.store(), known->enrolments.last(), &m_window);
    ending->open();
    auto *reason = ending->findChild<QComboBox *>(u"reason"_s);
    reason->setCurrentIndex(reason->findData(u"transferred"_s));
    showAndClose(ending, u"transfer"_s);
    auto *asked =
        widgets::EligibilitySheet::of(m_store.store(), known->enrolments.last(), known->eligibility, &m_window);
    asked->open();
    showAndClose(asked, u"eligibility"_s);
}

} // namespace support

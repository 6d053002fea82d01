#include "db/programmes/ProgrammeStore.h"
#include "db/programmes/WordListStore.h"
#include "db/services/ServiceStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/contacts/NoteEdit.h"
#include "widgets/look/Theme.h"
#include "widgets/needs/NeedText.h"
#include "widgets/programmes/ListText.h"
#include "widgets/programmes/TeamWords.h"
#include "widgets/setup/lists/ListsSection.h"
#include "widgets/setup/lists/ProgrammesSection.h"
#include "widgets/setup/lists/ServiceDialog.h"
#include "widgets/setup/lists/ServicesSection.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using support::button;
using support::CaseFixture;
using widgets::ListsSection;
using widgets::ProgrammesSection;
using widgets::ServicesSection;
using widgets::TeamWords;

/// The lists, programmes and services that a team keeps for itself, by keys.
class TeamListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::Theme::current().apply(widgets::Look::Light, 100); }
    void init() { m_cases = std::make_unique<CaseFixture>(); }
    void cleanup();
    void anEntryIsAddedByEnter();
    void aReasonSaysWhatItCountsAs();
    void anEntryIsRenamedInPlace();
    void keysPutInOrderAndRetire();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void aWorkerSeesButDoesNotChange();
    void aRenamedNeedIsCalledSoEverywhere();
    void aPhraseIsWrittenIntoTheNote();
    void aProgrammeIsMadeAndChanged();
    void aProgrammeOfTheSameNameIsRefused();
    void aServiceIsKeptChangedAndRetired();

private:
    [[nodiscard]] db::CaseStore &store() { return m_cases->store(); }
    [[nodiscard]] QList<ListEntry> entries(WordList list)
    {
        return CaseFixture::sure(db::WordListStore(store()).of(list, db::WordListStore::Show::All));
    }
    template <class Section>
    Section &show()
    {
        m_section = std::make_unique<Section>(store());
        m_section->resize(800, 700);
        m_section->show();
        QApplication::setActiveWindow(m_section.get());
        return static_cast<Section &>(*m_section);
    }
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_section->findChild<Widget *>(name);
    }
    void choose(WordList list) const
    {
        auto *choice = find<QComboBox>(u"list"_s);
        choice->setCurrentIndex(choice->findData(static_cast<int>(list)));
    }
    [[nodiscard]] QString said() const;

    std::unique_ptr<CaseFixture> m_cases;
    std::unique_ptr<QWidget> m_section;
};

void TeamListsTest::cleanup()
{
    m_section.reset();
    m_cases.reset();
    TeamWords::current().forget();
}

QString TeamListsTest::said() const
{
    QStringList words;
    for (const QLabel *label : m_section->findChildren<QLabel *>()) {
        words.append(label->text());
    }
    return words.join(u'\n');
}

void TeamListsTest::anEntryIsAddedByEnter()
{
    show<ListsSection>();
    choose(WordList::Phrase);
    auto *field = find<QLineEdit>(u"newEntry"_s);
    QTest::keyClicks(field, u"Ring  before visiting."_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entries(WordList::Phrase).size(), 1);
    QCOMPARE(entries(WordList::Phrase).first().code, u"Ring before visiting."_s);
    QCOMPARE(find<QListWidget>(u"entries"_s)->item(0)->text(), u"Ring before visiting."_s);
    QVERIFY(field->text().isEmpty() && field->hasFocus()); // ready for the next
    QVERIFY(said().contains(u"Added: Ring before visiting."_s));
}

void TeamListsTest::aReasonSaysWhatItCountsAs()
{
    show<ListsSection>();
    QVERIFY(!find<QComboBox>(u"countsAs"_s)->isVisible());
    choose(WordList::ClosureReason);
    auto *countsAs = find<QComboBox>(u"countsAs"_s);
    QVERIFY(countsAs->isVisible());
    countsAs->setCurrentIndex(countsAs->findData(u"moved_away"_s));
    QTest::keyClicks(find<QLineEdit>(u"newEntry"_s), u"Went home to Cork"_s);
    button(m_section.get(), u"Add it"_s)->click();
    QCOMPARE(entries(WordList::ClosureReason).last().words, u"Went home to Cork"_s);
    QCOMPARE(entries(WordList::ClosureReason).last().detail, u"moved_away"_s);
}

void TeamListsTest::anEntryIsRenamedInPlace()
{
    show<ListsSection>();
    auto *list = find<QListWidget>(u"entries"_s);
    list->setFocus();
    list->setCurrentRow(2);
    QCOMPARE(list->currentItem()->text(), u"Housing"_s);
    QTest::keyClick(list, Qt::Key_F2);
    auto *editor = list->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Home & housing"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(entries(WordList::NeedType).at(2).words, u"Home & housing"_s);
    QCOMPARE(entries(WordList::NeedType).at(2).code, u"housing"_s); // what the records carry stays
    QTRY_COMPARE(list->currentItem()->text(), u"Home & housing"_s);
}

void TeamListsTest::keysPutInOrderAndRetire()
{
    show<ListsSection>();
    auto *list = find<QListWidget>(u"entries"_s);
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(entries(WordList::NeedType).at(0).code, u"drugs"_s);
    QCOMPARE(list->currentRow(), 0); // it goes along
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(entries(WordList::NeedType).at(1).code, u"drugs"_s);
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(entries(WordList::NeedType).at(1).retired);
    QCOMPARE(list->currentItem()->toolTip(), u"offered no more"_s);
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(!entries(WordList::NeedType).at(1).retired);
}

void TeamListsTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << u"  "_s;
    QTest::newRow("there already") << u"Shy"_s;
}

void TeamListsTest::whatIsWrongIsSaid()
{
    QFETCH(const QString, words);
    QVERIFY(db::WordListStore(store()).add(WordList::Phrase, u"Shy"_s).has_value());
    show<ListsSection>();
    choose(WordList::Phrase);
    QTest::keyClicks(find<QLineEdit>(u"newEntry"_s), words);
    const QString before = said();
    QTest::keyClick(find<QLineEdit>(u"newEntry"_s), Qt::Key_Return);
    QCOMPARE(entries(WordList::Phrase).size(), 1);
    QVERIFY(said() != before);
    QCOMPARE(find<QLineEdit>(u"newEntry"_s)->text(), words); // what was typed is not lost
}

void TeamListsTest::aWorkerSeesButDoesNotChange()
{
    support::TestStore worker(1, Role::Worker);
    ListsSection section(worker.store());
    section.show();
    auto *list = section.findChild<QListWidget *>(u"entries"_s);
    QCOMPARE(list->count(), 13);
    QVERIFY(!button(&section, u"Add it"_s)->isEnabled());
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(!db::WordListStore(worker.store()).of(WordList::NeedType)->first().retired);
}

void TeamListsTest::aRenamedNeedIsCalledSoEverywhere()
{
    QCOMPARE(widgets::NeedText::words(u"money"_s), u"Money"_s);
    QVERIFY(db::WordListStore(store()).rename(WordList::NeedType, u"money"_s, u"Debt and benefits"_s).has_value());
    QVERIFY(db::WordListStore(store()).add(WordList::NeedType, u"Gambling"_s).has_value());
    QVERIFY(db::WordListStore(store()).retire(WordList::NeedType, u"alcohol"_s).has_value());
    QVERIFY(TeamWords::current().read(store()).has_value());
    QCOMPARE(widgets::NeedText::words(u"money"_s), u"Debt and benefits"_s);
    const auto choices = widgets::NeedText::choices(u"None"_s);
    QVERIFY(choices.contains(std::pair(u"Gambling"_s, u"Gambling"_s)));
    QVERIFY(!choices.contains(std::pair(u"alcohol"_s, u"Alcohol"_s)));
    QCOMPARE(widgets::NeedText::words(u"alcohol"_s), u"Alcohol"_s); // as it was recorded
    QCOMPARE(widgets::ListText::source(u"court"_s), u"A court"_s);
    QCOMPARE(widgets::ListText::source(u"Sister Bernadette"_s), u"Sister Bernadette"_s);
}

void TeamListsTest::aPhraseIsWrittenIntoTheNote()
{
    QVERIFY(db::WordListStore(store()).add(WordList::Phrase, u"Left a voicemail."_s).has_value());
    QVERIFY(TeamWords::current().read(store()).has_value());
    m_section = std::make_unique<widgets::NoteEdit>();
    auto *note = static_cast<widgets::NoteEdit *>(m_section.get());
    note->show();
    QTest::keyClicks(note, u"Rang."_s);
    QTest::keyClick(note, Qt::Key_Space, Qt::ControlModifier);
    auto *menu = note->findChild<QMenu *>(u"phrases"_s);
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(note->toPlainText(), u"Rang. Left a voicemail."_s);
}

void TeamListsTest::aProgrammeIsMadeAndChanged()
{
    show<ProgrammesSection>();
    button(m_section.get(), u"New programme…"_s)->click();
    auto *name = find<QLineEdit>(u"name"_s);
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Alongside South"_s);
    find<QSpinBox>(u"lapse"_s)->setValue(60);
    find<QCheckBox>(u"custody"_s)->click();
    find<QCheckBox>(u"counts-letter"_s)->click();
    button(m_section.get(), u"Make the programme"_s)->click();
    const Programme made = CaseFixture::sure(db::ProgrammeStore(store()).find(u"Alongside South"_s));
    QCOMPARE(made.lapseDays, 60);
    QVERIFY(made.custodyPauses);
    QVERIFY(!made.countedChannels.contains(Channel::Letter));
    QCOMPARE(made.countedChannels.size(), qsizetype(channels().size()) - 1);
    QVERIFY(said().contains(u"Alongside South is there. People can be started on it."_s));
    // Now it is the chosen one.
    find<QSpinBox>(u"lapse"_s)->setValue(45);
    find<QCheckBox>(u"counts-letter"_s)->click();
    button(m_section.get(), u"Save the programme"_s)->click();
    const Programme changed = CaseFixture::sure(db::ProgrammeStore(store()).find(u"Alongside South"_s));
    QCOMPARE(changed.lapseDays, 45);
    QVERIFY(changed.countedChannels.isEmpty()); // all count
    QCOMPARE(changed.id, made.id);
}

void TeamListsTest::aProgrammeOfTheSameNameIsRefused()
{
    show<ProgrammesSection>();
    button(m_section.get(), u"New programme…"_s)->click();
    QTest::keyClicks(find<QLineEdit>(u"name"_s), u"alongside north"_s);
    button(m_section.get(), u"Make the programme"_s)->click();
    QCOMPARE(CaseFixture::sure(db::ProgrammeStore(store()).list()).size(), 1);
    QCOMPARE(find<QLineEdit>(u"name"_s)->text(), u"alongside north"_s);
}

void TeamListsTest::aServiceIsKeptChangedAndRetired()
{
    show<ServicesSection>();
    button(m_section.get(), u"Add a service…"_s)->click();
    auto *dialog = m_section->findChild<widgets::ServiceDialog *>();
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(dialog->problem(), u"Give the service a name."_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"Detox"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"phone"_s), u"01632 960001"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    auto *table = find<QTableWidget>(u"services"_s);
    QTRY_COMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 2)->text(), u"01632 960001"_s);
    QTRY_VERIFY(!m_section->findChild<widgets::ServiceDialog *>());
    table->selectRow(0);
    button(m_section.get(), u"Stop offering"_s)->click();
    QVERIFY(CaseFixture::sure(db::ServiceStore(store()).list()).isEmpty());
    QCOMPARE(table->item(0, 0)->text(), u"Detox (offered no more)"_s);
    button(m_section.get(), u"Offer it again"_s)->click();
    QCOMPARE(CaseFixture::sure(db::ServiceStore(store()).list()).size(), 1);
}

REGISTER_TEST(TeamListsTest)
#include "tst_TeamLists.moc"

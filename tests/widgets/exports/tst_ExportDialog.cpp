#include "widgets/exports/ExportDialog.h"

#include "db/exchange/export/ExportRows.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/common/Banner.h"
#include "widgets/common/JobPool.h"
#include "widgets/exports/ExportText.h"
#include "widgets/look/Theme.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/ChosenBar.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::CaseFixture;
using widgets::ExportDialog;

/// Taking people out in the window: what is said first, what is written, and who is offered it.
class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::Theme::current().apply(widgets::Look::Light, 100); }
    void init();
    void cleanup();
    void namesNobodyUnlessAsked();
    void saysEveryColumnInWords_data();
    void saysEveryColumnInWords();
    void writesWhatWasSaid();
    void aFileThatIsThereIsLeftAlone();
    void whatGoesWrongIsSaid();
    void isOfferedToThoseWhoMay_data();
    void isOfferedToThoseWhoMay();

private:
    [[nodiscard]] QString columns() { return m_dialog->findChild<QLabel *>(u"exportColumns"_s)->text(); }
    [[nodiscard]] QStringList warnings();
    void choose(const QString &field, int at) { m_dialog->findChild<QComboBox *>(field)->setCurrentIndex(at); }

    std::unique_ptr<CaseFixture> m_case;
    std::unique_ptr<QTemporaryDir> m_folder;
    QWidget m_window;
    QPointer<ExportDialog> m_dialog;
};

void ExportDialogTest::init()
{
    m_case = std::make_unique<CaseFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    const model::PersonId ray = m_case->person(u"R1"_s, u"Zanzibella"_s);
    (void)m_case->person(u"X9"_s, u"Not chosen"_s);
    m_window.show();
    m_dialog = new ExportDialog(m_case->store(), *db::CaseloadQuery(m_case->store()).rowsOf({ray}, QDate(2026, 11, 2)),
                                &m_window);
    m_dialog->open();
}

void ExportDialogTest::cleanup()
{
    widgets::JobPool::waitForDone();
    delete m_dialog;
    m_case.reset();
}

QStringList ExportDialogTest::warnings()
{
    QStringList words;
    for (const widgets::Banner *banner : m_dialog->findChildren<widgets::Banner *>()) {
        if (banner->isVisible()) {
            words.append(banner->words());
        }
    }
    return words;
}

void ExportDialogTest::namesNobodyUnlessAsked()
{
    QCOMPARE(warnings(), QStringList{widgets::ExportText::warning(false)});
    QVERIFY(columns().startsWith(u"a code for the person, gender, age in bands"_s));
    QVERIFY(!columns().contains(u"first name"_s));
    choose(u"identified"_s, 1);
    QCOMPARE(warnings(), QStringList{widgets::ExportText::warning(true)});
    QVERIFY(columns().startsWith(u"reference, first name, last name"_s));
    choose(u"kind"_s, 1);
    QVERIFY(columns().endsWith(u"place, the whole note"_s));
}

void ExportDialogTest::saysEveryColumnInWords_data()
{
    QTest::addColumn<db::ExportKind>("kind");
    QTest::addColumn<bool>("identified");
    for (const auto &kind : db::exportKinds()) {
        QTest::addRow("%s coded", kind.name.data()) << kind.value << false;
        QTest::addRow("%s named", kind.name.data()) << kind.value << true;
    }
}

void ExportDialogTest::saysEveryColumnInWords()
{
    QFETCH(db::ExportKind, kind);
    QFETCH(bool, identified);
    const QStringList names = db::ExportRows::columns(kind, identified);
    QCOMPARE(widgets::ExportText::columns(kind, identified).split(u", "_s).size(), names.size());
    QVERIFY(!widgets::ExportText::columns(kind, identified).contains(u'_'));
}

void ExportDialogTest::writesWhatWasSaid()
{
    QSignalSpy exported(m_dialog, &ExportDialog::exported);
    choose(u"format"_s, 1);
    QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
    auto *files = m_dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    const QString path = m_folder->filePath(u"out.csv"_s);
    Q_EMIT files->fileSelected(path);
    QVERIFY(exported.wait());
    QCOMPARE(exported.first().first().toString(),
             u"1 rows written to “out.csv”. Anybody who gets at the file can read it."_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.count('\n'), 2);
    QVERIFY(!content.contains("Zanzibella"));
    QTRY_VERIFY(!m_dialog);
}

void ExportDialogTest::aFileThatIsThereIsLeftAlone()
{
    const QString path = m_folder->filePath(u"there.csv"_s);
    QFile mine(path);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    m_dialog->exportTo(path);
    QVERIFY(m_dialog->problem().contains(u"there.csv"_s));
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
}

void ExportDialogTest::whatGoesWrongIsSaid()
{
    m_dialog->exportTo(m_folder->filePath(u"none/out.csv"_s));
    QTRY_VERIFY(m_dialog->problem().contains(u"cannot be written"_s));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_dialog->findChild<QComboBox *>(u"kind"_s)->isEnabled()); // to be tried again
}

void ExportDialogTest::isOfferedToThoseWhoMay_data()
{
    QTest::addColumn<model::Role>("role");
    QTest::addColumn<bool>("offered");
    QTest::newRow("worker") << model::Role::Worker << false;
    QTest::newRow("lead") << model::Role::Lead << true;
    QTest::newRow("manager") << model::Role::Manager << true;
}

void ExportDialogTest::isOfferedToThoseWhoMay()
{
    QFETCH(model::Role, role);
    QFETCH(bool, offered);
    CaseFixture cases(role);
    widgets::CaseloadModel model;
    const widgets::ChosenBar bar(model, cases.store());
    bool found = false;
    for (const QPushButton *button : bar.findChildren<QPushButton *>()) {
        found = found || button->text() == u"Export…"_s;
    }
    QCOMPARE(found, offered);
}

REGISTER_TEST(ExportDialogTest)
#include "tst_ExportDialog.moc"

#include "db/documents/DocumentStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/common/Banner.h"
#include "widgets/common/JobPool.h"
#include "widgets/documents/CopyOutDialog.h"
#include "widgets/documents/DocumentViewer.h"
#include "widgets/documents/DocumentsPage.h"
#include "widgets/documents/PageView.h"
#include "widgets/person/PersonPage.h"
#include "widgets/person/ReasonDialog.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using support::CaseFixture;
using widgets::DocumentsPage;
using widgets::DocumentViewer;

/// A person's documents in the window.
class DocumentsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void severalAreAddedAndTheBadStayOut_data();
    void severalAreAddedAndTheBadStayOut();
    void filesAreDroppedOnThePage();
    void filesArePasted();
    void aCopyIsSavedAfterAWarning();
    void aFileThatIsThereIsLeftAlone();
    void whoMayNotExportIsOfferedNoCopy_data();
    void whoMayNotExportIsOfferedNoCopy();
    void itIsSaidWhatItIs();
    void oneIsStruckOutWithAReason();
    void aPictureIsLookedAtByKeyboard();
    void whatCannotBeShownIsSaid_data();
    void whatCannotBeShownIsSaid();

private:
    /// Signs in with the role and shows the documents of a new person.
    void show(model::Role role);
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] DocumentsPage *documents() { return m_page->findChild<DocumentsPage *>(); }
    [[nodiscard]] QTableWidget *table() { return support::named<QTableWidget>(documents(), u"Documents"_s); }
    [[nodiscard]] QList<Document> kept() { return CaseFixture::sure(db::DocumentStore(m_cases->store()).of(m_person)); }
    [[nodiscard]] QString problem();
    /// Adds a file in the window and waits for it.
    void add(const QString &name, const QByteArray &bytes);

    std::unique_ptr<CaseFixture> m_cases;
    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<widgets::PersonPage> m_page;
    PersonId m_person;
};

namespace
{

QByteArray picture()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace

void DocumentsPageTest::init()
{
    widgets::PreviewProcess::setProgram(qEnvironmentVariable("ALONGSIDE_BIN"));
    m_files = std::make_unique<QTemporaryDir>();
    show(model::Role::Manager);
}

void DocumentsPageTest::show(model::Role role)
{
    cleanup();
    m_cases = std::make_unique<CaseFixture>(role);
    m_person = m_cases->person(u"A1"_s, u"Maria"_s);
    m_page = std::make_unique<widgets::PersonPage>(m_cases->store());
    m_page->resize(1200, 800);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->open(m_person);
    QTRY_COMPARE(m_page->person(), m_person);
    for (QAbstractButton *tab : m_page->findChildren<QAbstractButton *>()) {
        if (tab->text() == u"Documents"_s) {
            tab->click();
        }
    }
    QVERIFY(documents()->isVisible());
}

void DocumentsPageTest::cleanup()
{
    m_page.reset();
    widgets::JobPool::waitForDone();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_cases.reset();
}

QString DocumentsPageTest::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_files->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("a file could not be written");
    }
    return path;
}

QString DocumentsPageTest::problem()
{
    QStringList words;
    for (const widgets::Banner *banner : documents()->findChildren<widgets::Banner *>()) {
        words.append(banner->words());
    }
    return words.join(QString());
}

void DocumentsPageTest::add(const QString &name, const QByteArray &bytes)
{
    const int before = table()->rowCount();
    documents()->add({write(name, bytes)});
    QTRY_COMPARE(table()->rowCount(), before + 1);
}

void DocumentsPageTest::severalAreAddedAndTheBadStayOut_data()
{
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << u"empty.pdf"_s << u"is empty"_s;
    QTest::newRow("a folder") << u"folder"_s << u"is a folder"_s;
    QTest::newRow("too large") << u"large.tif"_s << u"larger than 50 MB"_s;
    QTest::newRow("gone") << u"gone.pdf"_s << u"cannot be read"_s;
    QTest::newRow("without an end") << u"/dev/zero"_s << u"cannot be read"_s;
}

void DocumentsPageTest::severalAreAddedAndTheBadStayOut()
{
    QFETCH(const QString, bad);
    QFETCH(const QString, words);
    (void)write(u"empty.pdf"_s, {});
    QVERIFY(QDir(m_files->path()).mkdir(u"folder"_s));
    QFile large(write(u"large.tif"_s, "x"));
    QVERIFY(large.open(QIODevice::ReadWrite) && large.resize((qint64(50) << 20) + 1));
    QVERIFY(kept().isEmpty());
    documents()->add(
        {write(u"first_one.txt"_s, "one"), QDir(m_files->path()).filePath(bad), write(u"second.txt"_s, "two")});
    QTRY_COMPARE(table()->rowCount(), 2);
    QVERIFY2(problem().contains(words), qPrintable(problem()));
    QVERIFY(problem().contains(QFileInfo(bad).fileName()));
    QStringList titles;
    for (const Document &document : kept()) {
        titles.append(document.title);
        QCOMPARE(document.savedBy, u"sam"_s);
    }
    titles.sort();
    QCOMPARE(titles, QStringList({u"first one"_s, u"second"_s}));
    QVERIFY(QFile::exists(m_files->filePath(u"first_one.txt"_s)));
}

void DocumentsPageTest::filesAreDroppedOnThePage()
{
    for (QAbstractButton *tab : m_page->findChildren<QAbstractButton *>()) {
        if (tab->text() == u"Timeline"_s) {
            tab->click();
        }
    }
    QVERIFY(!documents()->isVisible());
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(write(u"letter.txt"_s, "Dear"))});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(documents()->isVisible());
    QVERIFY(problem().contains(u"Let go here"_s));
    QDropEvent drop({50, 50}, Qt::CopyAction | Qt::MoveAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &drop);
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    QVERIFY(!problem().contains(u"Let go here"_s));
    QTRY_COMPARE(table()->rowCount(), 1);
    QCOMPARE(table()->item(0, 0)->text(), u"letter"_s);
    QMimeData words;
    words.setText(u"only words"_s);
    QDragEnterEvent other({50, 50}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QApplication::sendEvent(m_page.get(), &other);
    QVERIFY(!other.isAccepted());
}

void DocumentsPageTest::filesArePasted()
{
    QApplication::clipboard()->setText(u"only words"_s);
    QPushButton *button = support::button(documents(), u"Add…"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(problem().contains(u"no file to paste"_s));
    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(write(u"a.txt"_s, "a")), QUrl::fromLocalFile(write(u"b.txt"_s, "b"))});
    QApplication::clipboard()->setMimeData(files);
    QTest::keyClick(button, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(table()->rowCount(), 2);
    QCOMPARE(problem(), QString());
}

void DocumentsPageTest::aCopyIsSavedAfterAWarning()
{
    add(u"letter.txt"_s, "Dear Maria");
    support::button(documents(), u"Save a copy…"_s)->click();
    auto *dialog = documents()->findChild<widgets::CopyOutDialog *>();
    QVERIFY(dialog);
    QStringList said;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        said.append(label->text());
    }
    QVERIFY(said.join(u' ').contains(u"leaves the protection of the store"_s));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    auto *files = dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    const QString path = m_files->filePath(u"out.txt"_s);
    Q_EMIT files->fileSelected(path);
    QTRY_VERIFY(support::button(documents(), u"Save a copy…"_s)->isEnabled());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Dear Maria"));
}

void DocumentsPageTest::aFileThatIsThereIsLeftAlone()
{
    add(u"letter.txt"_s, "Dear Maria");
    support::button(documents(), u"Save a copy…"_s)->click();
    auto *dialog = documents()->findChild<widgets::CopyOutDialog *>();
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    const QString path = write(u"there.txt"_s, "mine");
    Q_EMIT dialog->findChild<QFileDialog *>()->fileSelected(path);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->problem().contains(u"there.txt"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void DocumentsPageTest::whoMayNotExportIsOfferedNoCopy_data()
{
    QTest::addColumn<model::Role>("role");
    QTest::addColumn<bool>("offered");
    QTest::newRow("worker") << model::Role::Worker << false;
    QTest::newRow("lead") << model::Role::Lead << true;
    QTest::newRow("manager") << model::Role::Manager << true;
}

void DocumentsPageTest::whoMayNotExportIsOfferedNoCopy()
{
    QFETCH(model::Role, role);
    QFETCH(bool, offered);
    show(role);
    add(u"form.doc"_s, "\xD0\xCF\x11\xE0");
    QCOMPARE(support::button(documents(), u"Save a copy…"_s)->isVisible(), offered);
    QTest::keyClick(table(), Qt::Key_S, Qt::AltModifier);
    QCOMPARE(documents()->findChild<widgets::CopyOutDialog *>() != nullptr, offered);
    delete documents()->findChild<widgets::CopyOutDialog *>();
    QApplication::setActiveWindow(m_page.get());
    support::button(documents(), u"Look at it"_s)->click();
    auto *viewer = m_page->findChild<DocumentViewer *>();
    QVERIFY(viewer);
    QTRY_VERIFY(viewer->words().contains(u"cannot be shown here"_s));
    QCOMPARE(viewer->words().contains(u"Save a copy"_s), offered);
}

void DocumentsPageTest::itIsSaidWhatItIs()
{
    add(u"scan_0001.txt"_s, "Dear Maria");
    QTest::keyClick(table(), Qt::Key_F2);
    auto *sheet = qobject_cast<widgets::RecordSheet *>(QApplication::activeModalWidget());
    QVERIFY(sheet);
    auto *title = sheet->findChild<QLineEdit *>(u"title"_s);
    QCOMPARE(title->text(), u"scan 0001"_s);
    title->selectAll();
    QTest::keyClicks(title, u"Tenancy agreement"_s);
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(kept().first().title, u"Tenancy agreement"_s);
    QTRY_COMPARE(table()->item(0, 0)->text(), u"Tenancy agreement"_s);
}

void DocumentsPageTest::oneIsStruckOutWithAReason()
{
    add(u"wrong.txt"_s, "somebody else's");
    support::button(documents(), u"Strike out…"_s)->click();
    auto *dialog = qobject_cast<widgets::ReasonDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reason"_s), u"Another person's"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(kept().isEmpty());
    QTRY_COMPARE(table()->rowCount(), 0);
    QVERIFY(!support::button(documents(), u"Look at it"_s)->isEnabled());
}

void DocumentsPageTest::aPictureIsLookedAtByKeyboard()
{
    add(u"photo.png"_s, picture());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    const auto *viewer = qobject_cast<DocumentViewer *>(QApplication::activeModalWidget());
    QVERIFY(viewer);
    auto *page = support::named<widgets::PageView>(QApplication::activeModalWidget(), u"Page of photo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), 8000);
    QCOMPARE(viewer->words(), QString());
    QCOMPARE(page->percent(), 100); // small pictures are not blown up
    QTest::keyClick(page, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(page->percent(), 125);
    QTest::keyClick(page, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(page->percent(), 100);
    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(!QApplication::activeModalWidget());
}

void DocumentsPageTest::whatCannotBeShownIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("words");
    const QString own = qEnvironmentVariable("ALONGSIDE_BIN");
    QTest::newRow("another kind") << u"x.doc"_s << QByteArray("\xD0\xCF\x11\xE0") << own << u"Save a copy to open it"_s;
    QTest::newRow("damaged") << u"x.pdf"_s << QByteArray("%PDF-1.4\n") << own << u"damaged"_s;
    QTest::newRow("no program") << u"x.png"_s << picture() << u"/nowhere/at/all"_s << u"could not be started"_s;
    QTest::newRow("ends at once") << u"x.png"_s << picture() << u"/bin/false"_s << u"broke off"_s;
    QTest::newRow("says nothing") << u"x.png"_s << picture() << u"/bin/true"_s << u"broke off"_s;
}

void DocumentsPageTest::whatCannotBeShownIsSaid()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, program);
    QFETCH(const QString, words);
    widgets::PreviewProcess::setProgram(program);
    add(name, bytes);
    support::button(documents(), u"Look at it"_s)->click();
    const auto *viewer = qobject_cast<DocumentViewer *>(QApplication::activeModalWidget());
    QVERIFY(viewer);
    QTRY_VERIFY2_WITH_TIMEOUT(viewer->words().contains(words), qPrintable(viewer->words()), 8000);
    QVERIFY(m_page->isVisible());
}

REGISTER_TEST(DocumentsPageTest)
#include "tst_DocumentsPage.moc"

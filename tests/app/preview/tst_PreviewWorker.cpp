#include "app/preview/PreviewSandbox.h"
#include "tests/support/TestRegistry.h"
#include "widgets/documents/PreviewProcess.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using widgets::PreviewMessage;
using widgets::PreviewProcess;
using Answer = PreviewMessage::Answer;
using Kind = PreviewMessage::Kind;
using Outcome = PreviewMessage::Outcome;

/// The preview's own process: what it shows, and that a hostile document gets nothing out of it.
class PreviewWorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PreviewProcess::setProgram(qEnvironmentVariable("ALONGSIDE_BIN")); }
    void aDocumentIsShown_data();
    void aDocumentIsShown();
    void aPageIsTurned();
    void aHostileDocumentGetsNowhere_data();
    void aHostileDocumentGetsNowhere();
    void aDrawingReachesNeitherFilesNorTheNetwork_data();
    void aDrawingReachesNeitherFilesNorTheNetwork();
    void whatIsForbiddenIsRefused_data();
    void whatIsForbiddenIsRefused();
    void theProgramItselfIsHeldBack();
    void whatNoHonestProcessSaysIsNotBelieved_data();
    void whatNoHonestProcessSaysIsNotBelieved();

private:
    /// What comes of it; nothing when the process failed.
    static std::optional<Answer> ask(Kind kind, const QByteArray &bytes, quint32 page = 0);
};

namespace
{

QByteArray picture(const char *format, Qt::GlobalColor colour = Qt::blue)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// Two pages, the second filled with red, as a program that keeps no table of its parts writes it.
QByteArray twoPages(const QByteArray &box = "[0 0 200 100]")
{
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]/MediaBox" +
           box +
           ">>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/Contents 5 0 R/Resources<</Font<</F 7 0 R>>>>>>endobj\n"
           "4 0 obj<</Type/Page/Parent 2 0 R/Contents 6 0 R>>endobj\n"
           "5 0 obj<</Length 42>>stream\nBT /F 40 Tf 10 30 Td (Tenancy papers) Tj ET\nendstream endobj\n"
           "6 0 obj<</Length 28>>stream\n1 0 0 rg 0 0 900 900 re f   \nendstream endobj\n"
           "7 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
           "trailer<</Root 1 0 R>>\n%%EOF\n";
}

/// A head that says 60,000 x 60,000, and nearly nothing behind it.
QByteArray bomb()
{
    QByteArray bytes = picture("png");
    const QByteArray side("\x00\x00\xEA\x60", 4);
    bytes.replace(16, 8, side + side);
    // The sum over the head, so that it is believed.
    quint32 sum = 0xFFFFFFFF;
    for (const char one : bytes.mid(12, 17)) {
        sum ^= static_cast<quint8>(one);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1) ^ ((sum & 1) ? 0xEDB88320 : 0);
        }
    }
    sum ^= 0xFFFFFFFF;
    for (int at = 0; at < 4; ++at) {
        bytes[29 + at] = static_cast<char>(sum >> (24 - 8 * at));
    }
    return bytes;
}

QByteArray laughs()
{
    QByteArray bytes = "<!DOCTYPE svg [<!ENTITY a0 'ha'>";
    for (int at = 1; at < 30; ++at) {
        const QByteArray before = "&a" + QByteArray::number(at - 1) + ';';
        bytes += "<!ENTITY a" + QByteArray::number(at) + " '" + before.repeated(10) + "'>";
    }
    return bytes + "]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text>&a29;</text></svg>";
}

QByteArray doubling()
{
    QByteArray bytes = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
                       "viewBox='0 0 9 9'><defs><g id='g0'><rect width='9' height='9'/></g>";
    for (int at = 1; at < 40; ++at) {
        const QByteArray use = "<use xlink:href='#g" + QByteArray::number(at - 1) + "'/>";
        bytes += "<g id='g" + QByteArray::number(at) + "'>" + use.repeated(4) + "</g>";
    }
    return bytes + "</defs><use xlink:href='#g39'/></svg>";
}

} // namespace

std::optional<Answer> PreviewWorkerTest::ask(Kind kind, const QByteArray &bytes, quint32 page)
{
    PreviewProcess process;
    std::optional<Answer> answer;
    bool failed = false;
    connect(&process, &PreviewProcess::answered, &process, [&](const Answer &got) { answer = got; });
    connect(&process, &PreviewProcess::failed, &process, [&] { failed = true; });
    process.ask(kind, page, std::make_shared<const QByteArray>(bytes));
    if (!QTest::qWaitFor([&] { return answer.has_value() || failed; }, 2 * PreviewProcess::longest)) {
        qFatal("the preview neither answered nor failed");
    }
    return answer;
}

void PreviewWorkerTest::aDocumentIsShown_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Kind kind, const QByteArray &bytes, QSize size, const QString &text = {}) {
        QTest::newRow(name) << static_cast<int>(kind) << bytes << size << text;
    };
    row("png", Kind::Png, picture("png"), {40, 30});
    row("jpeg", Kind::Jpeg, picture("jpeg"), {40, 30});
    row("bmp", Kind::Bmp, picture("bmp"), {40, 30});
    row("drawing", Kind::Svg,
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><rect width='40' height='20' fill='blue'/>"
        "<text x='1' y='4' font-size='4'>Hello</text></svg>",
        {1600, 800});
    row("page", Kind::Pdf, twoPages(), {1600, 800});
    row("utf-8", Kind::Text, "Zo\xC3\xAB\nrang\x1b", {}, u"Zoë\nrang"_s);
    row("latin-1", Kind::Text, "Zo\xEB", {}, u"Zoë"_s);
}

void PreviewWorkerTest::aDocumentIsShown()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QSize, size);
    const std::optional<Answer> answer = ask(static_cast<Kind>(kind), bytes);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->outcome, size.isEmpty() ? Outcome::Text : Outcome::Pixels);
    QCOMPARE(answer->image.isNull() ? QSize() : answer->image.size(), size.isEmpty() ? QSize() : size);
    QTEST(answer->text, "text");
    if (static_cast<Kind>(kind) != Kind::Pdf && !size.isEmpty()) {
        const QColor middle = answer->image.pixelColor(size.width() / 2, size.height() / 2);
        QVERIFY2(middle.blue() > 240 && middle.red() < 10, qPrintable(middle.name()));
    }
}

void PreviewWorkerTest::aPageIsTurned()
{
    const std::optional<Answer> first = ask(Kind::Pdf, twoPages());
    const std::optional<Answer> second = ask(Kind::Pdf, twoPages(), 1);
    QVERIFY(first && second);
    QCOMPARE(first->pages, 2U);
    QCOMPARE(first->image.pixelColor(1599, 0), QColor(Qt::white));
    QCOMPARE(second->image.pixelColor(1599, 0), QColor(Qt::red));
    bool written = false; // the words, in a typeface that needs no file
    for (int x = 0; x < 1600; ++x) {
        written = written || first->image.pixelColor(x, 480).lightness() < 100;
    }
    QVERIFY(written);
    QCOMPARE(ask(Kind::Pdf, twoPages(), 2)->outcome, Outcome::Unreadable);
}

void PreviewWorkerTest::aHostileDocumentGetsNowhere_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, Kind kind, const QByteArray &bytes) {
        QTest::newRow(name) << static_cast<int>(kind) << bytes;
    };
    row("60,000 x 60,000 dots", Kind::Png, bomb());
    row("cut short", Kind::Png, picture("png").left(60));
    row("nothing in it", Kind::Jpeg, {});
    row("another kind", Kind::Jpeg, picture("png"));
    row("no pages", Kind::Pdf, "%PDF-1.4\n%%EOF");
    row("pages in a ring", Kind::Pdf,
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        "2 0 obj<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    row("entities that grow", Kind::Svg, laughs());
    row("parts that double", Kind::Svg, doubling());
    row("not a drawing", Kind::Svg, "<svg><<<");
}

void PreviewWorkerTest::aHostileDocumentGetsNowhere()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, bytes);
    const std::optional<Answer> answer = ask(static_cast<Kind>(kind), bytes);
    QVERIFY(!answer || answer->outcome == Outcome::Unreadable || answer->outcome == Outcome::TooLarge ||
            answer->image.size().width() <= PreviewMessage::largestSide);
    if (QByteArrayView(QTest::currentDataTag()).startsWith("60,000")) {
        QVERIFY(answer.has_value());
        QCOMPARE(answer->outcome, Outcome::TooLarge);
    }
    // The next one is shown: nothing is left over.
    QCOMPARE(ask(Kind::Png, picture("png"))->outcome, Outcome::Pixels);
}

void PreviewWorkerTest::aDrawingReachesNeitherFilesNorTheNetwork_data()
{
    QTest::addColumn<QString>("href");
    QTest::newRow("a file") << u"file://%1/red.png"_s;
    QTest::newRow("a path") << u"%1/red.png"_s;
    QTest::newRow("passwords") << u"file:///etc/passwd"_s;
    QTest::newRow("an address") << u"http://127.0.0.1:%2/red.png"_s;
}

void PreviewWorkerTest::aDrawingReachesNeitherFilesNorTheNetwork()
{
    QFETCH(QString, href);
    const QTemporaryDir folder;
    QFile red(folder.filePath(u"red.png"_s));
    QVERIFY(red.open(QIODevice::WriteOnly));
    red.write(picture("png", Qt::red));
    red.close();
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    href.replace(u"%1"_s, folder.path()).replace(u"%2"_s, QString::number(server.serverPort()));
    const QByteArray drawing =
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 40 30'>"
        "<image width='40' height='30' xlink:href='" +
        href.toUtf8() + "'/></svg>";
    const std::optional<Answer> answer = ask(Kind::Svg, drawing);
    QVERIFY(!server.waitForNewConnection(100));
    QVERIFY(!answer || answer->outcome != Outcome::Pixels ||
            answer->image.pixelColor(answer->image.rect().center()) == QColor(Qt::white));
}

void PreviewWorkerTest::whatIsForbiddenIsRefused_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("nothing") << 0;
    QTest::newRow("open a file") << 1;
    QTest::newRow("make a file") << 2;
    QTest::newRow("a socket") << 3;
    QTest::newRow("a process") << 4;
    QTest::newRow("another program") << 5;
}

void PreviewWorkerTest::whatIsForbiddenIsRefused()
{
    QFETCH(const int, what);
    constexpr int refused = 1;
    constexpr int wasDone = 2;
    const pid_t child = fork();
    if (child == 0) {
        if (!app::PreviewSandbox::enter()) {
            _exit(3);
        }
        bool done = false;
        char program[] = "/bin/true";
        char *const words[] = {program, nullptr};
        switch (what) {
        case 1:
            done = ::open("/etc/hostname", O_RDONLY) >= 0;
            break;
        case 2:
            done = ::open("/tmp/preview-was-here", O_WRONLY | O_CREAT, 0600) >= 0;
            break;
        case 3:
            done = ::socket(AF_INET, SOCK_STREAM, 0) >= 0;
            break;
        case 4:
            done = ::fork() >= 0;
            break;
        case 5:
            ::execv(program, words); // would end with 0
            break;
        default:
            done = true;
        }
        _exit(done ? wasDone : refused);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), what == 0 ? wasDone : refused);
}

void PreviewWorkerTest::theProgramItselfIsHeldBack()
{
    QProcess process;
    process.start(qEnvironmentVariable("ALONGSIDE_BIN"), {QString::fromLatin1(PreviewProcess::argument)});
    QVERIFY(process.waitForStarted());
    const auto read = [&process](const char *name) {
        QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(QLatin1StringView(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll().simplified() : QByteArray();
    };
    // It is so before it was given a single byte.
    QTRY_VERIFY(!app::PreviewSandbox::filtersCalls() || read("status").contains("Seccomp: 2"));
    QTRY_VERIFY(read("limits").contains("Max open files 0 0"));
    process.write("nonsense that is no question");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QVERIFY(process.exitCode() != 0);
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

void PreviewWorkerTest::whatNoHonestProcessSaysIsNotBelieved_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QImage image(3, 2, QImage::Format_RGBA8888);
    image.fill(Qt::red);
    const QByteArray right = PreviewMessage::write(Answer{Outcome::Pixels, 1, image, {}});
    QCOMPARE(PreviewMessage::readAnswer(right)->image.size(), QSize(3, 2));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut short") << right.chopped(1);
    QTest::newRow("too long") << right + 'x';
    QTest::newRow("another mark") << QByteArray(right).replace(0, 1, "X");
    QTest::newRow("no outcome") << QByteArray(right).replace(7, 1, "\x09");
    QTest::newRow("wider than it is") << QByteArray(right).replace(15, 1, "\x04");
    QTest::newRow("without end") << QByteArray(right).replace(12, 1, "\x7f");
    QTest::newRow("sizes that overflow") << QByteArray(right).replace(12, 8, QByteArray(8, '\x40'));
}

void PreviewWorkerTest::whatNoHonestProcessSaysIsNotBelieved()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!PreviewMessage::readAnswer(bytes).has_value());
}

REGISTER_TEST(PreviewWorkerTest)
#include "tst_PreviewWorker.moc"

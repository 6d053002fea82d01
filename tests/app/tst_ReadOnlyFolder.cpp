#include "tests/support/Sandbox.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Sandbox;

/// Where one may not write, or not read, the program says so in words and with its exit code, and changes nothing. Run
/// as somebody whom the modes of files bind.
class ReadOnlyFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSaidAndChangesNothing_data();
    void isSaidAndChangesNothing();

private:
    QString stateHash() const;

    std::unique_ptr<Sandbox> m_sandbox;
    QString m_skip;
};

namespace
{

using Permissions = QFileDevice::Permissions;

constexpr Permissions nothing{};
constexpr Permissions readFolder = QFileDevice::ReadOwner | QFileDevice::ExeOwner;
constexpr Permissions readFile = QFileDevice::ReadOwner;

const QString secret = u"Zanzibella"_s;

} // namespace

void ReadOnlyFolderTest::initTestCase()
{
    m_sandbox = std::make_unique<Sandbox>(secret, "correct horse battery staple");
    m_sandbox->makeStore();
    m_sandbox->write(u"people.csv"_s, "reference,given_name\nA1,Zanzibella\n");
    QDir(m_sandbox->folder()).mkdir(u"shelf"_s);
    m_skip = m_sandbox->bindToModes();
    if (m_skip.isEmpty()) {
        QCOMPARE(m_sandbox->run({u"person"_s, u"new"_s, u"reference=B1"_s, u"given_name=Zanzibella"_s}).code, 0);
    }
}

QString ReadOnlyFolderTest::stateHash() const
{
    const Sandbox::Ran ran = m_sandbox->run({u"store"_s, u"verify"_s});
    const QJsonObject answer = QJsonDocument::fromJson(ran.output).object();
    return ran.code == 0 && answer.value("ok"_L1).toBool() ? answer.value("state_hash"_L1).toString()
                                                           : QString::fromUtf8(ran.error);
}

void ReadOnlyFolderTest::isSaidAndChangesNothing_data()
{
    QTest::addColumn<QString>("what");      // whose mode is changed
    QTest::addColumn<Permissions>("mode");  // to this one
    QTest::addColumn<QStringList>("words"); // "@" before a word stands for its path
    QTest::addColumn<QString>("store");
    QTest::addColumn<QString>("place"); // which the sentence names
    QTest::addColumn<QString>("sentence");
    const QString usual = Sandbox::usualStore();
    const QStringList info{u"store"_s, u"info"_s};
    const QString readOnly = u"may only be read. Choose another folder, or ask for leave to write there."_s;
    const QString unreadable = u"cannot be read. Check that it is still there and that you may open it."_s;
    const QString unwritable = u"cannot be written. Check that its folder is there and that you may write in it."_s;
    QTest::newRow("a new store") << u"shelf"_s << readFolder << QStringList{u"store"_s, u"new"_s}
                                 << u"shelf/n.alongside"_s << u"shelf/n.alongside"_s << readOnly;
    QTest::newRow("a store whose folder may only be read") << usual << readFolder << info << usual << usual << readOnly;
    QTest::newRow("a store whose database may only be read")
        << usual + u"/cases.db"_s << readFile << info << usual << usual + u"/cases.db"_s << readOnly;
    QTest::newRow("a store that may not be looked into") << usual << nothing << info << usual << usual << unreadable;
    QTest::newRow("a store whose key slots may not be read")
        << usual + u"/keys.json"_s << nothing << info << usual << usual + u"/keys.json"_s << unreadable;
    QTest::newRow("a store whose database may not be read")
        << usual + u"/cases.db"_s << nothing << info << usual << usual + u"/cases.db"_s << unreadable;
    QTest::newRow("a backup") << u"shelf"_s << readFolder << QStringList{u"store"_s, u"backup"_s, u"@shelf/b"_s}
                              << usual << u"shelf"_s << readOnly;
    QTest::newRow("the list of refused rows")
        << u"shelf"_s << readFolder
        << QStringList{u"import"_s, u"people"_s, u"@people.csv"_s, u"--refused"_s, u"@shelf/r.csv"_s} << usual
        << u"shelf/r.csv"_s << unwritable;
    QTest::newRow("a file to import") << u"people.csv"_s << nothing
                                      << QStringList{u"import"_s, u"people"_s, u"@people.csv"_s} << usual
                                      << u"people.csv"_s << unreadable;
}

void ReadOnlyFolderTest::isSaidAndChangesNothing()
{
    QFETCH(const QString, what);
    QFETCH(const Permissions, mode);
    QFETCH(QStringList, words);
    QFETCH(const QString, store);
    QFETCH(const QString, place);
    QFETCH(const QString, sentence);
    if (!m_skip.isEmpty()) {
        QSKIP(qPrintable(m_skip));
    }
    for (QString &word : words) {
        word = word.startsWith(u'@') ? m_sandbox->path(word.mid(1)) : word;
    }
    const QString before = stateHash();
    QCOMPARE(before.size(), 64);
    const QString path = m_sandbox->path(what);
    const Permissions usual = QFile::permissions(path);
    QVERIFY(QFile::setPermissions(path, mode));
    const Sandbox::Ran ran = m_sandbox->run(words, store);
    QVERIFY(QFile::setPermissions(path, usual));
    const QString error = QString::fromUtf8(ran.error).trimmed();
    QVERIFY2(error.startsWith(u'“' + m_sandbox->path(place) + u"” "_s + sentence), qPrintable(error));
    QCOMPARE(ran.code, 5);
    QVERIFY2(!error.contains(secret), qPrintable(error));
    QVERIFY(ran.output.isEmpty());
    QCOMPARE(stateHash(), before);
    QVERIFY(QDir(m_sandbox->path(u"shelf"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

REGISTER_TEST(ReadOnlyFolderTest)
#include "tst_ReadOnlyFolder.moc"

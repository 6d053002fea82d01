#include "widgets/common/ErrorText.h"

#include "tests/support/TestRegistry.h"
#include <QSet>

#include <QTest>

using namespace Qt::StringLiterals;
using model::ErrorCode;

namespace
{
QList<ErrorCode> everyCode()
{
    QList<ErrorCode> codes;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        codes.append(static_cast<ErrorCode>(code));
    }
    return codes;
}
} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnSentence();
    void everySentenceNamesThePlace();
    void everySentenceReadsWithoutAPlace();
    void theDetailIsLeftToTheTechnicalReader();
    void readsAsThePicturesDo_data();
    void readsAsThePicturesDo();
};

void ErrorTextTest::everyCodeHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (const ErrorCode code : everyCode()) {
        sentences.insert(widgets::ErrorText::sentence({code, u"here"_s, {}}));
    }
    QCOMPARE(sentences.size(), everyCode().size());
}

void ErrorTextTest::everySentenceNamesThePlace()
{
    for (const ErrorCode code : everyCode()) {
        const QString sentence = widgets::ErrorText::sentence({code, u"C:/100%1 cases"_s, {}});
        QVERIFY2(sentence.contains(u"“C:/100%1 cases”"_s), qPrintable(sentence));
    }
}

void ErrorTextTest::everySentenceReadsWithoutAPlace()
{
    for (const ErrorCode code : everyCode()) {
        const QString sentence = widgets::ErrorText::sentence({code, {}, {}});
        QVERIFY2(sentence.at(0).isUpper(), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%') && !sentence.contains(u'“'), qPrintable(sentence));
    }
}

void ErrorTextTest::theDetailIsLeftToTheTechnicalReader()
{
    for (const ErrorCode code : everyCode()) {
        QVERIFY(!widgets::ErrorText::sentence({code, u"here"_s, u"detail"_s}).contains(u"detail"_s));
    }
}

void ErrorTextTest::readsAsThePicturesDo_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("passphrase")
        << ErrorCode::WrongPassphrase
        << u"That passphrase does not open this store. Check Caps Lock, or use the recovery sheet."_s;
    QTest::newRow("newer")
        << ErrorCode::StoreNewer
        << u"This store was made by a newer Alongside. Update this laptop first; nothing was changed."_s;
}

void ErrorTextTest::readsAsThePicturesDo()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, sentence);
    QCOMPARE(widgets::ErrorText::sentence({code, {}, {}}), sentence);
}

REGISTER_TEST(ErrorTextTest)
#include "tst_ErrorText.moc"

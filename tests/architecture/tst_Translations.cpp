#include "tests/support/SourceTree.h"

#include "tests/support/TestRegistry.h"
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <QTest>

using namespace Qt::StringLiterals;
using support::SourceFile;
using support::SourceTree;

namespace
{

/// One message of a catalogue.
struct Message
{
    QString context;
    QString source;
    QString comment;   ///< What tells it from another with the same source.
    QStringList forms; ///< One for a sentence, one for each number for a plural.
    bool plural = false;
    bool finished = true;

    [[nodiscard]] QString name() const { return u"%1: “%2”"_s.arg(context, source); }
};

Message messageAt(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = xml.attributes().value("type"_L1).isEmpty();
            while (message.plural && xml.readNextStartElement()) {
                message.forms.append(xml.readElementText());
            }
            if (!message.plural) {
                message.forms.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// Every message of the catalogue `name` under translations/.
QList<Message> catalogue(const QString &name)
{
    const QList<SourceFile> files = SourceTree::files({u"translations"_s}, {name});
    QXmlStreamReader xml(files.isEmpty() ? QString() : files.first().text);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append(messageAt(xml, context));
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QList<Message> finished(const QString &name)
{
    QList<Message> messages = catalogue(name);
    messages.removeIf([](const Message &message) { return !message.finished; });
    return messages;
}

/// "%1", "%n" and the like in `text`, in order; the grouping letter of %L1 makes no difference.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?([0-9]+|n)"_s);
    QStringList places;
    for (const QRegularExpressionMatch &match : place.globalMatch(text)) {
        places.append(match.captured(1));
    }
    places.sort();
    return places;
}

/// "Ctrl+K", "F6", "--undo", "did_not_attend", "source_id": what must be pressed or typed as it stands.
QStringList keysIn(const QString &text)
{
    static const QRegularExpression key(
        u"(?:Ctrl|Alt|Shift)\\+[^\\s,.;:)]+|\\bF[0-9]{1,2}\\b|--[a-z]+(?:-[a-z]+)*|\\b[a-z]+(?:_[a-z]+)+\\b"_s);
    QStringList keys;
    for (const QRegularExpressionMatch &match : key.globalMatch(text)) {
        keys.append(match.captured());
    }
    keys.sort();
    return keys;
}

QString list(const QStringList &lines)
{
    return u'\n' + lines.join(u'\n');
}

/// Each message of `name` that is finished and for some form of which `wrong` says so.
QStringList wrongIn(const QString &name, const std::function<bool(const Message &, const QString &)> &wrong)
{
    QStringList found;
    for (const Message &message : finished(name)) {
        for (const QString &form : message.forms) {
            if (wrong(message, form)) {
                found.append(message.name() + u" → “%1”"_s.arg(form));
            }
        }
    }
    return found;
}

} // namespace

/// The catalogues under translations/: what a translation must share with the words it stands for.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTranslationFillsTheSamePlaces_data() { catalogues(); }
    void aTranslationFillsTheSamePlaces();
    void aTranslationNamesTheSameKeysAndOptions_data() { catalogues(); }
    void aTranslationNamesTheSameKeysAndOptions();
    void aPluralHasAWordForEveryNumber_data() { catalogues(); }
    void aPluralHasAWordForEveryNumber();
    void aMnemonicStandsWhereTheSourceHasOne_data() { catalogues(); }
    void aMnemonicStandsWhereTheSourceHasOne();
    void sameWordsMeanTheSameInEveryPlace();
    void keysOfOneGroupDiffer();
    void hardlyAnyWelshIsMissing();

private:
    static void catalogues();
};

void TranslationsTest::catalogues()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("numbers");
    QTest::newRow("English") << u"alongside_en.ts"_s << 2;
    QTest::newRow("Welsh") << u"alongside_cy.ts"_s << 5;
    QTest::newRow("Welsh, what Qt says") << u"qtbase_cy.ts"_s << 5;
}

void TranslationsTest::aTranslationFillsTheSamePlaces()
{
    QFETCH(QString, name);
    QVERIFY(finished(name).size() > 50);
    const QStringList wrong = wrongIn(name, [](const Message &message, const QString &form) {
        return form.isEmpty() || placesIn(form) != placesIn(message.source);
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(list(wrong)));
}

void TranslationsTest::aTranslationNamesTheSameKeysAndOptions()
{
    QFETCH(QString, name);
    const QStringList wrong = wrongIn(
        name, [](const Message &message, const QString &form) { return keysIn(form) != keysIn(message.source); });
    QVERIFY2(wrong.isEmpty(), qPrintable(list(wrong)));
}

void TranslationsTest::aPluralHasAWordForEveryNumber()
{
    QFETCH(QString, name);
    QFETCH(int, numbers);
    QStringList wrong;
    for (const Message &message : finished(name)) {
        if (message.plural && message.forms.size() != numbers) {
            wrong.append(message.name());
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(list(wrong)));
}

void TranslationsTest::aMnemonicStandsWhereTheSourceHasOne()
{
    QFETCH(QString, name);
    static const QRegularExpression mnemonic(u"&\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList wrong = wrongIn(name, [](const Message &message, const QString &form) {
        // The one "&" that is a word is the hospital's A&E.
        return message.source != "A&E"_L1 && form.count(mnemonic) != message.source.count(mnemonic);
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(list(wrong)));
}

void TranslationsTest::sameWordsMeanTheSameInEveryPlace()
{
    QHash<std::pair<QString, QString>, QString> first;
    QStringList differing;
    for (const Message &message : finished(u"alongside_cy.ts"_s)) {
        const QString words = message.forms.join(u'|');
        const QString known = first.value({message.source, message.comment});
        if (known.isEmpty()) {
            first.insert({message.source, message.comment}, words);
        } else if (known != words) {
            differing.append(message.name() + u" → “%1”, elsewhere “%2”"_s.arg(words, known));
        }
    }
    QVERIFY2(differing.isEmpty(), qPrintable(list(differing)));
}

void TranslationsTest::keysOfOneGroupDiffer()
{
    QHash<QString, QSet<QString>> keys;
    int seen = 0;
    for (const Message &message : finished(u"alongside_cy.ts"_s)) {
        if (message.comment.startsWith("key for "_L1)) {
            const QString key = message.forms.first();
            QVERIFY2(key.size() == 1 && key.at(0).isLetter(), qPrintable(message.name()));
            QVERIFY2(!keys[message.context].contains(key), qPrintable(message.name()));
            keys[message.context].insert(key);
            ++seen;
        }
    }
    QVERIFY(seen >= 12); // six outcomes in the contact's form, six in the group's table
}

void TranslationsTest::hardlyAnyWelshIsMissing()
{
    const QList<Message> all = catalogue(u"alongside_cy.ts"_s);
    QStringList missing;
    for (const Message &message : all) {
        if (!message.finished) {
            missing.append(message.name());
        }
    }
    qInfo("%lld of %lld messages have no Welsh yet.", qint64(missing.size()), qint64(all.size()));
    // New words come before their Welsh; a page of them must not stay behind.
    QVERIFY2(missing.size() * 20 <= all.size(), qPrintable(list(missing)));
}

REGISTER_TEST(TranslationsTest)
#include "tst_Translations.moc"

#include "widgets/person/HistoryWords.h"

#include "model/sync/EntitySchema.h"
#include "tests/support/InWelsh.h"
#include "tests/support/TestRegistry.h"
#include "widgets/look/Theme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using widgets::HistoryWords;

class HistoryWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatACaseFileHoldsHasItsWords();
    void aChangeIsASentence_data();
    void aChangeIsASentence();
    void welshHasItsOwnWords();
};

void HistoryWordsTest::everythingThatACaseFileHoldsHasItsWords()
{
    for (const model::EntitySchema &schema : model::entitySchemas()) {
        if (schema.compartment != model::Compartment::CaseFile) {
            continue;
        }
        const QString kind = schema.table;
        QVERIFY2(!HistoryWords::kind(kind).isEmpty(), qPrintable(kind));
        for (const model::Atom &atom : schema.atoms) {
            // What is written once comes with the entry; "struck" is a sentence of its own.
            if (atom.rule != model::MergeRule::AddOnce && atom.name != "struck"_L1) {
                QVERIFY2(!HistoryWords::field(QString(atom.name)).isEmpty(), qPrintable(kind + u'.' + atom.name));
            }
        }
    }
}

void HistoryWordsTest::aChangeIsASentence_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("made") << u"contact_method"_s << u"Added: way to reach them"_s;
    QTest::newRow("changed") << u"goal.state"_s << u"Changed: goal, how far it has come"_s;
    QTest::newRow("struck") << u"document.struck"_s << u"Struck out or put back: document"_s;
    QTest::newRow("corrected") << u"contact.amended"_s << u"Corrected: contact"_s;
    QTest::newRow("from a newer version") << u"pet_animal.fur_colour"_s << u"Changed: pet animal, fur colour"_s;
}

void HistoryWordsTest::aChangeIsASentence()
{
    QFETCH(QString, what);
    QTEST(HistoryWords::sentence(what), "sentence");
}

void HistoryWordsTest::welshHasItsOwnWords()
{
    (void)widgets::Theme::current(); // brings the catalogues
    const support::InWelsh welsh;
    QCOMPARE(HistoryWords::sentence(u"goal.state"_s), u"Newidiwyd: nod, pa mor bell y mae wedi dod"_s);
    QCOMPARE(HistoryWords::sentence(u"consent"_s), u"Ychwanegwyd: caniatâd"_s);
}

REGISTER_TEST(HistoryWordsTest)
#include "tst_HistoryWords.moc"

#include "tests/support/TypingRounds.h"

#include "db/drafts/DraftStore.h"
#include "db/people/PersonStore.h"
#include "tests/support/StoreWork.h"
#include "tests/support/TestChild.h"
#include "tests/support/WindowSignIn.h"
#include "widgets/contacts/LogContactDialog.h"
#include "widgets/intake/IntakeDialog.h"
#include "widgets/look/Theme.h"
#include "widgets/shell/Workspace.h"
#include "widgets/unlock/KnownStores.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSettings>
#include <QThread>

namespace support
{

using namespace Qt::StringLiterals;

namespace
{

[[maybe_unused]] const bool registered = TestChild::add(u"type"_s, TypingRounds::type);

constexpr int together = 2;       // rounds side by side: a laptop is not idle either
constexpr int longestLife = 2200; // ms from the first letter on
constexpr int longestStart = 500; // ms for those that are killed before they type

/// The same in every process of one machine.
qint64 moment()
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

/// What is typed with this seed: every stretch of it looks different.
QString textOf(quint64 seed)
{
    std::mt19937_64 random(seed);
    QString text = u"Round %1."_s.arg(seed);
    while (text.size() < 4000) {
        text += u' ';
        for (auto letters = 2 + random() % 7; letters > 0; --letters) {
            text += QChar(static_cast<char16_t>(u'a' + random() % 26));
        }
    }
    return text;
}

/// The note of a contact with somebody; null when the form does not open.
QPlainTextEdit *openContact(widgets::MainWindow &window)
{
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    auto *dialog = window.findChild<widgets::LogContactDialog *>();
    if (!dialog) {
        return nullptr;
    }
    auto *person = dialog->findChild<QLineEdit *>(u"person"_s);
    QTest::keyClicks(person, u"bri"_s);
    QTest::keyClick(person, Qt::Key_Return);
    return dialog->findChild<QPlainTextEdit *>(u"note"_s);
}

/// The note of the first contact with somebody who is taken in, and who may be somebody known.
QPlainTextEdit *openIntake(widgets::MainWindow &window)
{
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    auto *dialog = window.findChild<widgets::IntakeDialog *>();
    if (!dialog) {
        return nullptr;
    }
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"given_name"_s), u"Ray"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"family_name"_s), u"Brightwater"_s);
    QTest::keyClick(dialog->findChild<QComboBox *>(u"contact_channel"_s), Qt::Key_Down);
    return dialog->findChild<QPlainTextEdit *>(u"contact_note"_s);
}

} // namespace

TypingRounds::Round::Round(quint64 roundNumber)
    : store(roundNumber)
    , number(roundNumber)
{
    model::Person person;
    person.givenName = u"Ray"_s;
    person.familyName = u"Brightwater"_s;
    if (!db::PersonStore(store.store()).add(person)) {
        qFatal("no person for the test");
    }
    store.close();
}

int TypingRounds::type(const QStringList &arguments)
{
    const QString &folder = arguments.at(0);
    const quint64 seed = arguments.at(1).toULongLong();
    ManualClock clock{QDate(2026, 11, 3)};
    SeededRandom random(seed);
    QSettings settings(folder + u".ini"_s, QSettings::IniFormat); // beside the store, and gone with its folder
    widgets::KnownStores(settings).note(folder, u"Team"_s, clock.today());
    widgets::Theme::current().apply(widgets::Look::Light, 100);
    widgets::MainWindow window({clock, random, db::KeyCost::smallest(), db::KeyCost::smallest(), {}}, settings);
    window.show();
    QApplication::setActiveWindow(&window);
    if (!signIn(window)) {
        return 1;
    }
    QPlainTextEdit *note = arguments.at(2) == "intake"_L1 ? openIntake(window) : openContact(window);
    if (!note) {
        return 2;
    }
    note->setFocus();
    qsizetype typed = 0;
    std::mt19937_64 haste(seed);
    for (const QChar letter : textOf(seed)) {
        QTest::keyClick(note, letter.toLatin1());
        TestChild::say(QByteArray::number(moment()) + ' ' + QByteArray::number(++typed));
        // Mostly in a flow, sometimes with a pause for thought.
        QTest::qWait(haste() % 20 == 0 ? 300 : static_cast<int>(10 + haste() % 50));
    }
    return 3;
}

QString TypingRounds::run(int rounds)
{
    for (int done = 0; done < rounds; done += together) {
        const QString fault = runTogether(static_cast<quint64>(1000 + done), std::min(together, rounds - done));
        if (!fault.isEmpty()) {
            return fault;
        }
    }
    return {};
}

QString TypingRounds::runTogether(quint64 seed, int rounds)
{
    QRandomGenerator &dice = *QRandomGenerator::global();
    std::vector<std::unique_ptr<Round>> running;
    for (int i = 0; i < rounds; ++i) {
        running.push_back(std::make_unique<Round>(seed + static_cast<quint64>(i)));
        Round &round = *running.back();
        TestChild::start(
            round.child, u"type"_s,
            {round.store.path(), QString::number(round.number), m_form == Form::Intake ? u"intake"_s : u"contact"_s});
        // One in eight is killed while it starts, unlocks or opens the form.
        round.killAt = dice.bounded(8) == 0 ? moment() + dice.bounded(longestStart) : 0;
    }
    for (const std::unique_ptr<Round> &round : running) {
        if (round->killAt == 0 && !round->child.waitForReadyRead(30'000)) {
            return u"round %1: the child types nothing (exit %2)"_s.arg(round->number).arg(round->child.exitCode());
        }
        round->killAt = round->killAt == 0 ? moment() + dice.bounded(longestLife) : round->killAt;
    }
    std::ranges::sort(running, {}, &Round::killAt);
    std::vector<qint64> killed;
    for (const std::unique_ptr<Round> &round : running) {
        QThread::msleep(static_cast<unsigned long>(std::max<qint64>(0, round->killAt - moment())));
        killed.push_back(moment());
        round->child.kill();
    }
    for (size_t i = 0; i < running.size(); ++i) {
        const QString fault = check(*running[i], killed[i]);
        if (!fault.isEmpty()) {
            return u"round %1: %2"_s.arg(running[i]->number).arg(fault);
        }
    }
    return {};
}

QString TypingRounds::check(Round &round, qint64 killed)
{
    round.child.waitForFinished();
    QList<QByteArray> said = round.child.readAllStandardOutput().split('\n');
    said.removeLast(); // nothing, or a line that was cut short
    if (!round.store.open()) {
        return u"the store does not open"_s;
    }
    if (const QString fault = StoreWork::faults(round.store.store()); !fault.isEmpty()) {
        return fault;
    }
    const model::Result<QList<db::Draft>> drafts = db::DraftStore(round.store.store()).list();
    if (!drafts || drafts->size() > 1) {
        return drafts ? u"the form has more than one draft"_s : u"the drafts cannot be read"_s;
    }
    return checkNote(drafts->value(0).fields.value(m_form == Form::Intake ? u"contact_note"_s : u"note"_s).toString(),
                     round.number, said, killed);
}

QString TypingRounds::checkNote(const QString &note, quint64 seed, const QList<QByteArray> &said, qint64 killed)
{
    if (!textOf(seed).startsWith(note)) {
        return u"the draft is not what was typed: %1"_s.arg(note);
    }
    qint64 owed = 0;
    for (const QByteArray &line : said) {
        const QList<QByteArray> parts = line.split(' ');
        const qint64 at = parts.value(0).toLongLong();
        const qint64 typed = parts.value(1).toLongLong();
        if (at <= killed - mostLost) {
            owed = typed;
        }
        if (typed > note.size()) {
            m_longestLoss = std::max(m_longestLoss, killed - at);
        }
    }
    m_lettersOwed += owed;
    m_roundsOwing += owed > 0 ? 1 : 0;
    return note.size() >= owed ? QString()
                               : u"the draft holds %1 letters of %2 typed a second before"_s.arg(note.size()).arg(owed);
}

} // namespace support

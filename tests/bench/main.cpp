// window_bench STORE USER PASSPHRASE-FILE [CASES…]: opens a store that may be written to, and measures the window on
// it. The first run makes the store ready for the others, and leaves a user in it whose key is quickly tried: made-up
// people only.
#include "app/SystemClock.h"
#include "db/keys/SodiumRandom.h"
#include "tests/bench/QuickUser.h"
#include "tests/bench/WindowBench.h"
#include "widgets/look/Theme.h"

#include <QApplication>
#include <QFile>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QFile secret(words.value(3));
    if (words.size() < 4 || !secret.open(QIODevice::ReadOnly)) {
        qInfo("window_bench STORE USER PASSPHRASE-FILE [list] [filters] [person] [saving] [several] [dashboard]");
        return 2;
    }
    const QString passphrase = QString::fromUtf8(secret.readLine().trimmed());
    widgets::Theme::current().apply(widgets::Look::Light, 100);
    app::SystemClock clock;
    db::SodiumRandom random;
    const db::StoreEnvironment environment{.clock = clock,
                                           .random = random,
                                           .newKeyCost = db::KeyCost::smallest(),
                                           .leastKeyCost = db::KeyCost::smallest(),
                                           .wait = {}};
    // What it takes to make ready would count as the window's memory: the real run begins anew.
    if (bench::QuickUser::make(environment, words.at(1), words.at(2), passphrase)) {
        qInfo("The store is ready. Run this again to measure.");
        return 0;
    }
    bench::WindowBench(environment, {words.at(1), bench::QuickUser::name(), passphrase}).run(words.mid(4));
    return 0;
}

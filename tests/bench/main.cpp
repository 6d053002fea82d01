// window_bench STORE USER PASSPHRASE-FILE: opens a store that may be written to, and measures the window on it.
#include "app/SystemClock.h"
#include "db/keys/SodiumRandom.h"
#include "tests/bench/WindowBench.h"
#include "widgets/look/Theme.h"

#include <QApplication>
#include <QFile>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QFile secret(words.value(3));
    if (words.size() != 4 || !secret.open(QIODevice::ReadOnly)) {
        qInfo("window_bench STORE USER PASSPHRASE-FILE");
        return 2;
    }
    widgets::Theme::current().apply(widgets::Look::Light, 100);
    app::SystemClock clock;
    db::SodiumRandom random;
    const db::StoreEnvironment environment{.clock = clock, .random = random, .wait = {}};
    bench::WindowBench(environment, {words.at(1), words.at(2), QString::fromUtf8(secret.readLine().trimmed())}).run();
    return 0;
}

// window_bench STORE USER PASSPHRASE-FILE: opens a store that may be written to, and measures the window on it.
#include "app/SystemClock.h"
#include "db/keys/SodiumRandom.h"
#include "db/store/StoreOpener.h"
#include "tests/bench/WindowBench.h"
#include "widgets/look/Theme.h"

#include <QApplication>
#include <QFile>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QFile secret(words.value(3));
    if (words.size() != 4 || !secret.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        qInfo("window_bench STORE USER PASSPHRASE-FILE");
        return 2;
    }
    widgets::Theme::current().apply(widgets::Look::Light, 100);
    app::SystemClock clock;
    db::SodiumRandom random;
    const auto passphrase = db::Passphrase::fromFirstLine(secret);
    const db::StoreEnvironment environment{.clock = clock, .random = random, .wait = {}};
    auto store = passphrase ? db::StoreOpener(environment).open(words.at(1), words.at(2), *passphrase)
                            : std::unexpected(passphrase.error());
    if (!store) {
        qInfo("the store does not open");
        return 3;
    }
    bench::WindowBench(std::shared_ptr<db::CaseStore>(std::move(*store))).run();
    return 0;
}

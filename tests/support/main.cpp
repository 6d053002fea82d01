#include "tests/support/TestChild.h"
#include "tests/support/TestRegistry.h"

#include <QApplication>
#include <QTest>

/// Runs the test class named first; what follows are QTest's own arguments. Started by a test as its child, it does
/// what that test asks for instead.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (const std::optional<int> code = support::TestChild::run(arguments)) {
        return *code;
    }
    const QString name = arguments.value(1);
    const std::unique_ptr<QObject> test = support::TestRegistry::make(name);
    if (!test) {
        qCritical("There is no test class %s in this program.", qPrintable(name));
        return 2;
    }
    arguments.removeAt(1);
    return QTest::qExec(test.get(), arguments);
}

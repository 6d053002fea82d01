// TestRegistry knows every test class of one test program by name, so that ctest can run each by itself.
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace support
{

class TestRegistry
{
public:
    using Maker = std::function<std::unique_ptr<QObject>()>;

    /// Returns true, so that a test file can register its class before main() runs.
    static bool add(const QString &name, Maker maker);

    /// A new object of the class with this name; null if there is none.
    [[nodiscard]] static std::unique_ptr<QObject> make(const QString &name);
};

} // namespace support

/// Stands where QTEST_MAIN would.
#define REGISTER_TEST(TestClass)                                                                                       \
    [[maybe_unused]] static const bool registered##TestClass = ::support::TestRegistry::add(                           \
        QStringLiteral(#TestClass), [] { return std::unique_ptr<QObject>(std::make_unique<TestClass>()); });

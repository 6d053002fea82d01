// Sandbox is a home of its own in which a test runs the program itself, as a process, so that everything it might leave
// behind is found in it.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace support
{

class Sandbox
{
public:
    /// What came of one call.
    struct Ran
    {
        int code;
        QByteArray output;
        QByteArray error;
    };

    /// The program is called with `user` and `passphrase`.
    Sandbox(QString user, const QByteArray &passphrase);

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Where a call's store lies unless it says otherwise.
    [[nodiscard]] static QString usualStore() { return QStringLiteral("work/s.alongside"); }

    /// Makes the usual store, whose keys are as cheap to try as the program takes them, with the user as its manager.
    void makeStore() const;

    /// Makes a file and returns its path.
    QString write(const QString &name, const QByteArray &contents) const;

    /// From here on the program runs as somebody whom the modes of files bind: as nobody, when the tests run as root.
    /// "" or why that cannot be. Call after makeStore() and write(); what there is belongs to whom it runs as then.
    [[nodiscard]] QString bindToModes();

    /// Readies a process to run the program here; `preload` is a library that is loaded before all others.
    void prepare(QProcess &process, const QString &preload = {}) const;

    /// Runs `words` on the store `in`, with --json.
    [[nodiscard]] Ran run(const QStringList &words, const QString &in = usualStore(),
                          const QString &preload = {}) const;

    /// The words of a call that name the store `in` and who opens it.
    [[nodiscard]] QStringList common(const QString &in) const;

private:
    QTemporaryDir m_folder;
    QString m_user;
    QByteArray m_passphrase;
    QString m_program;
    bool m_asNobody = false;
};

} // namespace support

#include "app/preview/PreviewWorker.h"

#include "app/preview/PreviewPainter.h"
#include "app/preview/PreviewSandbox.h"
#include "db/keys/SecureBytes.h"
#include "model/documents/DocumentRules.h"
#include "widgets/documents/PreviewProcess.h"

#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>
#include <string_view>

#ifdef __linux__
#include <sched.h>
#endif

namespace app
{

using widgets::PreviewMessage;

namespace
{

QByteArray readAll(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    const size_t read = std::fread(bytes.data(), 1, static_cast<size_t>(size), stdin);
    bytes.truncate(static_cast<qsizetype>(read));
    return bytes;
}

/// Painting on one processor needs one thread, which is there before threads are refused.
void stayOnOneProcessor()
{
#ifdef __linux__
    cpu_set_t all;
    if (sched_getaffinity(0, sizeof all, &all) != 0) {
        return;
    }
    for (int one = 0; one < CPU_SETSIZE; ++one) {
        if (CPU_ISSET(one, &all)) {
            cpu_set_t only;
            CPU_ZERO(&only);
            CPU_SET(one, &only);
            (void)sched_setaffinity(0, sizeof only, &only);
            return;
        }
    }
#endif
}

} // namespace

bool PreviewWorker::isWanted(int argc, char *argv[])
{
    return argc == 2 && std::string_view(argv[1]) == widgets::PreviewProcess::argument;
}

int PreviewWorker::run(int argc, char *argv[])
{
    stayOnOneProcessor();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    PreviewPainter::warmUp();
    (void)std::setvbuf(stdin, nullptr, _IONBF, 0); // no copy of the document in a buffer that nobody wipes
    if (!PreviewSandbox::enter()) {
        return EXIT_FAILURE;
    }
    const std::optional<PreviewMessage::Ask> ask = PreviewMessage::readAsk(readAll(PreviewMessage::askSize));
    if (!ask || ask->size > model::DocumentRules::largest) {
        return EXIT_FAILURE;
    }
    QByteArray bytes = readAll(ask->size);
    if (bytes.size() != static_cast<qsizetype>(ask->size)) {
        return EXIT_FAILURE;
    }
    QByteArray answer = PreviewMessage::write(PreviewPainter::paint(*ask, bytes));
    db::wipe(bytes);
    const bool given = std::fwrite(answer.constData(), 1, static_cast<size_t>(answer.size()), stdout) ==
                           static_cast<size_t>(answer.size()) &&
                       std::fflush(stdout) == 0;
    db::wipe(answer);
    // What the libraries would tidy up asks for what they may no longer do.
    std::_Exit(given ? EXIT_SUCCESS : EXIT_FAILURE);
}

} // namespace app

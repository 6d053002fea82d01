#include "app/Application.h"
#include "app/Interrupt.h"
#include "app/ProcessGuard.h"
#include "app/WindowProgram.h"
#include "app/preview/PreviewWorker.h"

int main(int argc, char *argv[])
{
    app::ProcessGuard::forbidMemoryDumps();
    if (app::PreviewWorker::isWanted(argc, argv)) {
        return app::PreviewWorker::run(argc, argv);
    }
    if (app::WindowProgram::isWanted(argc, argv)) {
        return app::WindowProgram().run(argc, argv);
    }
    app::Interrupt::listen();
    app::Application application;
    return application.run(argc, argv);
}

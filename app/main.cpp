#include "app/Application.h"
#include "app/Interrupt.h"
#include "app/ProcessGuard.h"

int main(int argc, char *argv[])
{
    app::ProcessGuard::forbidMemoryDumps();
    app::Interrupt::listen();
    app::Application application;
    return application.run(argc, argv);
}

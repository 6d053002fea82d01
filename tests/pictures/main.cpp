// Writes a picture of every page and dialog of the window, with made-up people, in every look: for people to look at.
#include "tests/pictures/Album.h"
#include "widgets/look/Theme.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    (void)widgets::Theme::current(); // brings the resources
    const QString folder = QCoreApplication::arguments().value(1);
    if (folder.isEmpty()) {
        qCritical("Say which folder the pictures go to.");
        return 2;
    }
    pictures::Album album(folder);
    return album.take() ? 0 : 1;
}

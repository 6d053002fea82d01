// Writes a picture of every page and dialog of the window, with made-up people, in every look: for people to look at.
#include "tests/pictures/Album.h"
#include "widgets/look/Theme.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    (void)widgets::Theme::current(); // brings the resources
    QTranslator plurals;
    if (plurals.load(QStringLiteral(":/translations/alongside_en.qm"))) {
        QCoreApplication::installTranslator(&plurals);
    }
    const QString folder = QCoreApplication::arguments().value(1);
    if (folder.isEmpty()) {
        qCritical("Say which folder the pictures go to.");
        return 2;
    }
    pictures::Album album(folder);
    return album.take() ? 0 : 1;
}

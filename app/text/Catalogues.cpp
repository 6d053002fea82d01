#include "app/text/Catalogues.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

// The resources of a static library are only linked in when they are asked for, outside any namespace.
static void addCatalogues()
{
    Q_INIT_RESOURCE(translations);
}

namespace app
{

using namespace Qt::StringLiterals;

void Catalogues::speak(const QLocale &locale)
{
    addCatalogues();
    const QString folder = u":/translations"_s;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    if (m_ours.load(locale, u"alongside"_s, u"_"_s, folder) || m_ours.load(u"alongside_en"_s, folder)) {
        QCoreApplication::installTranslator(&m_ours);
    }
    if (m_qts.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) ||
        m_qts.load(locale, u"qtbase"_s, u"_"_s, folder)) {
        QCoreApplication::installTranslator(&m_qts);
    }
}

} // namespace app

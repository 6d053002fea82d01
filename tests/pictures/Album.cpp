#include "tests/pictures/Album.h"

#include "widgets/look/Theme.h"
#include "widgets/shell/Workspace.h"

#include <QDir>

namespace pictures
{

using widgets::Look;
using widgets::Workspace;

namespace
{
constexpr Setting settings[] = {
    {"light", Look::Light, 100, {1366, 768}},
    {"dark", Look::Dark, 100, {1366, 768}},
    {"contrast", Look::HighContrast, 100, {1366, 768}},
    {"text150", Look::Light, 150, {1366, 768}},
    {"text200", Look::Light, 200, {1366, 768}},
    {"wide", Look::Light, 100, {1920, 1080}},
    {"welsh", Look::Light, 100, {1366, 768}, QLocale::Welsh},
    {"welsh150", Look::Light, 150, {1366, 768}, QLocale::Welsh},
};
constexpr qsizetype people = 2000;
constexpr int rest = 400; ///< What moves has come to rest then.
} // namespace

Album::Album(const QString &folder)
    : m_folder(folder)
    , m_screens(m_store)
{
    QDir().mkpath(folder);
}

bool Album::take()
{
    speak(settings[0].language);
    takeEmpty(settings[0]);
    m_screens.addPeople(people);
    for (const Setting &setting : settings) {
        speak(setting.language);
        widgets::Theme::current().apply(setting.look, setting.textPercent);
        m_prefix = QString::fromLatin1(setting.name) + u'-';
        m_screens.visit(setting.size, [this](QWidget &screen, const QString &name) { shoot(screen, name); });
    }
    return m_allWritten;
}

void Album::speak(QLocale::Language language)
{
    QLocale::setDefault(QLocale(language, QLocale::UnitedKingdom));
    m_catalogues.speak(QLocale());
}

void Album::shoot(QWidget &screen, const QString &name)
{
    support::Screens::settle(rest);
    const QString path = QDir(m_folder).filePath(m_prefix + name + QStringLiteral(".png"));
    m_allWritten = screen.grab().save(path) && m_allWritten;
}

void Album::takeEmpty(const Setting &setting)
{
    widgets::Theme::current().apply(setting.look, setting.textPercent);
    m_prefix = QStringLiteral("empty-");
    Workspace workspace(m_store.store());
    workspace.resize(setting.size);
    workspace.show();
    shoot(workspace, QStringLiteral("people"));
}

} // namespace pictures

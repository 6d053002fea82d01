// Album takes the pictures: one made-up store, each page in each look and size.
#pragma once

#include "app/text/Catalogues.h"
#include "tests/support/Screens.h"
#include "widgets/look/Look.h"

#include <QLocale>

namespace pictures
{

/// How a picture is taken.
struct Setting
{
    const char *name;
    widgets::Look look;
    int textPercent;
    QSize size;
    QLocale::Language language = QLocale::English;
};

class Album
{
public:
    explicit Album(const QString &folder);

    /// Every picture; whether all could be written.
    bool take();

private:
    void speak(QLocale::Language language);
    void takeEmpty(const Setting &setting);
    void shoot(QWidget &screen, const QString &name);

    QString m_folder;
    QString m_prefix;
    support::TestStore m_store;
    support::Screens m_screens;
    app::Catalogues m_catalogues;
    bool m_allWritten = true;
};

} // namespace pictures

// Album takes the pictures: one made-up store, each page in each look and size.
#pragma once

#include "tests/support/Screens.h"
#include "widgets/look/Look.h"

namespace pictures
{

/// How a picture is taken.
struct Setting
{
    const char *name;
    widgets::Look look;
    int textPercent;
    QSize size;
};

class Album
{
public:
    explicit Album(const QString &folder);

    /// Every picture; whether all could be written.
    bool take();

private:
    void takeEmpty(const Setting &setting);
    void shoot(QWidget &screen, const QString &name);

    QString m_folder;
    QString m_prefix;
    support::TestStore m_store;
    support::Screens m_screens;
    bool m_allWritten = true;
};

} // namespace pictures

// Album takes the pictures: one made-up store, each page in each look and size.
#pragma once

#include "tests/support/TestStore.h"
#include "widgets/look/Look.h"

#include <functional>

class QWidget;

namespace widgets
{
class Workspace;
}

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
    void takeIn(const Setting &setting);
    void takeEmpty(const Setting &setting);
    void shoot(QWidget &window, const QString &name);
    void shootOfferedDraft(widgets::Workspace &workspace);
    void settle(int milliseconds = 250);
    model::PersonId longestFile();
    void addAwkwardPeople();

    QString m_folder;
    QString m_prefix;
    support::TestStore m_store;
    bool m_allWritten = true;
};

} // namespace pictures

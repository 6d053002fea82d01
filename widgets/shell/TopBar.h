// TopBar is the strip above every page: find, log a contact, who is signed in, lock.
#pragma once

#include "widgets/shell/FindBox.h"

#include <QWidget>

namespace widgets
{

class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(FindPeople find, const QString &userName, const QString &role, QWidget *parent = nullptr);

    [[nodiscard]] FindBox &find() const { return *m_find; }

Q_SIGNALS:
    void logContactWanted();
    void lockWanted();

private:
    FindBox *m_find;
};

} // namespace widgets

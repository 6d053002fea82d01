// Rail is the column of pages on the left.
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace widgets
{

class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// Adds a page with its number, icon and name; it is reached by `key` too.
    void addPage(int page, const char *icon, const QString &name, const QKeySequence &key);
    void setCurrent(int page);

Q_SIGNALS:
    void chosen(int page);

private:
    QVBoxLayout *m_layout;
    QButtonGroup *m_buttons;
};

} // namespace widgets

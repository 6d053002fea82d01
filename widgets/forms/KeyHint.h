// KeyHint says in a few words what a key does, the key drawn before them.
#pragma once

#include <QLabel>

namespace widgets
{

class KeyHint : public QLabel
{
    Q_OBJECT

public:
    KeyHint(const QString &key, const QString &words, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace widgets

// KeyChip is a choice that shows beside its words the key that makes it.
#pragma once

#include <QToolButton>

namespace widgets
{

class KeyChip : public QToolButton
{
    Q_OBJECT

public:
    /// `key` is one letter or digit; blank: a chip like others.
    explicit KeyChip(const QString &key, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace widgets

// Tag is a word or two on a fill beside a name, with an icon, so that what it warns of is not said by colour alone.
#pragma once

#include <QFrame>

class QLabel;

namespace widgets
{

class Tag : public QFrame
{
    Q_OBJECT

public:
    /// `kind` is one of the style sheet's tags: "tag", "tag-warning", "tag-success", "tag-danger", "tag-info".
    /// Words too long for one line wrap rather than being cut.
    Tag(const char *kind, const char *icon, const QString &words, QWidget *parent = nullptr);

    [[nodiscard]] QString words() const;

private:
    QLabel *m_words;
};

} // namespace widgets

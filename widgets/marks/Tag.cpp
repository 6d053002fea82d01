#include "widgets/marks/Tag.h"

#include "widgets/common/Words.h"
#include "widgets/look/Theme.h"
#include "widgets/marks/IconLabel.h"

#include <QHBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longTag = 60;
constexpr int leastWidth = 440; ///< Narrower, a long tag would be a column of its own.
constexpr int iconSize = 13;

Token tokenOf(const QString &kind)
{
    return kind == "tag-warning"_L1   ? Token::Warning
           : kind == "tag-success"_L1 ? Token::Success
           : kind == "tag-danger"_L1  ? Token::Danger
           : kind == "tag-info"_L1    ? Token::Info
                                      : Token::Muted;
}

} // namespace

Tag::Tag(const char *kind, const char *icon, const QString &words, QWidget *parent)
    : QFrame(parent)
    , m_words(label("tag-words", words))
{
    setProperty("kind", QString::fromLatin1(kind));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::current().scaled(6), 1, Theme::current().scaled(6), 1);
    layout->setSpacing(4);
    const bool wraps = words.size() > longTag;
    layout->addWidget(new IconLabel(icon, tokenOf(property("kind").toString()), iconSize), 0,
                      wraps ? Qt::AlignTop : Qt::AlignVCenter);
    layout->addWidget(m_words, 1);
    if (wraps) {
        m_words->setWordWrap(true);
        m_words->setMinimumWidth(leastWidth);
    }
}

QString Tag::words() const
{
    return m_words->text();
}

} // namespace widgets

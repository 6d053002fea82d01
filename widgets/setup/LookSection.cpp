#include "widgets/setup/LookSection.h"

#include "widgets/common/Words.h"
#include "widgets/look/LookChips.h"
#include "widgets/look/Theme.h"

#include <QVBoxLayout>

namespace widgets
{

LookSection::LookSection(db::CaseStore &store, QWidget *parent)
    : SetUpSection(store, tr("Look, text size and language"), parent)
{
    LookChips *look = LookChips::forLook(this);
    QList<std::pair<QString, QString>> sizes;
    for (const int percent : Theme::textPercents) {
        //: A text size, such as 150%
        sizes.append({QString::number(percent), tr("%1%").arg(percent)});
    }
    auto *size = new LookChips(tr("Text size"), sizes, this);
    const auto follow = [size] { size->setChosen(QString::number(Theme::current().textPercent())); };
    follow();
    connect(&Theme::current(), &Theme::changed, size, follow);
    connect(look, &LookChips::chosen, this, [this](const QString &name) {
        Q_EMIT lookChosen(static_cast<Look>(LookChips::lookNames().indexOf(name)));
    });
    connect(size, &LookChips::chosen, this, [this](const QString &percent) { Q_EMIT textSizeChosen(percent.toInt()); });
    LookChips *language = LookChips::forLanguage(this);
    connect(language, &LookChips::chosen, this, &LookSection::languageChosen);
    body()->addWidget(look);
    body()->addWidget(size);
    body()->addWidget(language);
    QLabel *words = label("muted", tr("These hold on this laptop, for everyone who opens a store here."), this);
    words->setWordWrap(true);
    body()->addWidget(words);
    body()->addStretch();
}

} // namespace widgets

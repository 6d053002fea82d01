#include "widgets/programmes/SourceOffer.h"

#include "widgets/programmes/ListText.h"
#include "widgets/programmes/TeamWords.h"

#include <QCompleter>
#include <QLineEdit>

namespace widgets
{

void SourceOffer::addTo(QLineEdit *source)
{
    QStringList words;
    for (const model::ListEntry &entry : TeamWords::current().offered(model::WordList::Source)) {
        words.append(ListText::words(entry));
    }
    auto *completer = new QCompleter(words, source);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    source->setCompleter(completer);
}

QString SourceOffer::codeOf(const QString &typed)
{
    for (const model::ListEntry &entry : TeamWords::current().offered(model::WordList::Source)) {
        if (ListText::words(entry).compare(typed, Qt::CaseInsensitive) == 0) {
            return entry.code;
        }
    }
    return typed;
}

} // namespace widgets

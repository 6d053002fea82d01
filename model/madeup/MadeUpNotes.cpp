#include "model/madeup/MadeUpNotes.h"

namespace model
{

using namespace Qt::StringLiterals;

QString MadeUpNotes::write(Outcome outcome, const QString &name, const QString &need, MadeUpRandom &random) const
{
    QString note;
    note.reserve(240);
    int likely = 1000;
    for (const QList<MadeUpSentence> &sentences : *m_recipe.notes.constFind(outcome)) {
        if (random.chance(likely)) {
            append(note, random.oneOf(sentences), name, need, random);
        }
        likely = 690;
    }
    return note;
}

void MadeUpNotes::append(QString &note, const MadeUpSentence &sentence, const QString &name, const QString &need,
                         MadeUpRandom &random) const
{
    if (!note.isEmpty()) {
        note += u' ';
    }
    const qsizetype start = note.size();
    for (const MadeUpSentence::Part &part : sentence.parts) {
        if (!part.isGap) {
            note += part.text;
        } else if (part.text == "name"_L1) {
            note += name;
        } else if (part.text == "need"_L1) {
            note += QString(need).replace(u'_', u' ');
        } else {
            note += random.oneOf(*m_recipe.fillers.constFind(part.text));
        }
    }
    note[start] = note.at(start).toUpper();
}

} // namespace model

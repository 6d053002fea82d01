// MadeUpRecipeReader turns the recipe's JSON into lists to draw from, and says which part is missing.
#pragma once

#include "model/madeup/recipe/MadeUpRecipe.h"

#include <QJsonArray>
#include <QJsonObject>

namespace model
{

class MadeUpRecipeReader
{
public:
    /// Reads from `root`, the whole recipe.
    explicit MadeUpRecipeReader(const QJsonObject &root);

    /// The recipe, or FileMalformed with the first part that is missing or empty as `where`.
    [[nodiscard]] Result<MadeUpRecipe> read();

private:
    void readPeople(MadeUpRecipe &recipe);
    void readStays(MadeUpRecipe &recipe);
    void readContacts(MadeUpRecipe &recipe);
    void readEvents(MadeUpRecipe &recipe);
    void readNotes(MadeUpRecipe &recipe);

    [[nodiscard]] QJsonObject object(const QJsonObject &parent, const QString &key);
    [[nodiscard]] QStringList strings(const QJsonObject &parent, const QString &key);
    [[nodiscard]] QList<MadeUpSentence> sentences(const QJsonArray &list, const QHash<QString, QStringList> &fillers);
    [[nodiscard]] MadeUpRecipe::Range range(const QJsonValue &value, const QString &key);
    [[nodiscard]] MadeUpRecipe::Leaving leaving(const QString &key);
    /// A choice from {"name": weight}; `convert` makes the value from the name, or nothing if there is none such.
    template <class T, class Convert>
    [[nodiscard]] MadeUpChoice<T> choice(const QJsonObject &parent, const QString &key, Convert convert);
    [[nodiscard]] MadeUpChoice<QString> words(const QString &key);
    [[nodiscard]] MadeUpChoice<int> numbers(const QString &key);
    void miss(const QString &key);

    QJsonObject m_root;
    QString m_missing;
};

} // namespace model

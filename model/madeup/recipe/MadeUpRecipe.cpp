#include "model/madeup/recipe/MadeUpRecipe.h"

#include "model/madeup/recipe/MadeUpRecipeReader.h"

#include <QJsonDocument>
#include <QResource>

// Outside every namespace, as Qt asks for resources in a static library.
static void registerMadeUpResource()
{
    Q_INIT_RESOURCE(madeup);
}

namespace model
{

using namespace Qt::StringLiterals;

Result<MadeUpRecipe> MadeUpRecipe::fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return fail(ErrorCode::FileMalformed, u"recipe"_s, problem.errorString());
    }
    return MadeUpRecipeReader(document.object()).read();
}

const MadeUpRecipe &MadeUpRecipe::builtIn()
{
    static const MadeUpRecipe recipe = [] {
        registerMadeUpResource();
        const Result<MadeUpRecipe> read = fromJson(QResource(u":/madeup/recipe.json"_s).uncompressedData());
        // It is part of the program and read by a test: a fault in it never leaves the workshop.
        Q_ASSERT(read.has_value());
        return read.value();
    }();
    return recipe;
}

} // namespace model

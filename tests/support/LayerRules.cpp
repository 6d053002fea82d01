#include "tests/support/LayerRules.h"

#include "tests/support/SourceText.h"
#include "tests/support/SourceTree.h"

#include <QRegularExpression>

namespace support
{

namespace
{

/// What no file of `layers` may hold, and in which words to say so.
struct Rule
{
    QStringList layers;
    QRegularExpression pattern;
    QString words;
    QString exception = {}; ///< Files whose path begins with this are free to.
};

QRegularExpression expression(const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern));
}

QStringList layers(const char *names)
{
    return QString::fromLatin1(names).split(QLatin1Char(' '));
}

/// Matched against the name between the brackets or quotes of an include.
const QList<Rule> &includeRules()
{
    static const QList<Rule> rules = {
        {layers("model"), expression("^(sqlite3|SQLiteCpp|sodium|sqlcipher|zstd|zip|zlib|xlsxwriter|openssl)\\b"),
         QStringLiteral("the model knows no store")},
        {layers("model"), expression("^(Qt(Widgets|Gui|Charts|Svg|PrintSupport|Sql|Network|Concurrent)\\b|QSql)"),
         QStringLiteral("the model uses Qt Core and nothing else of Qt")},
        {layers("model"),
         expression("^(QtCore/)?Q(File|FileInfo|FileDevice|SaveFile|Dir|DirIterator|LockFile|Temporary(File|Dir)|"
                    "StandardPaths|Settings|Process|FileSystemWatcher)$|^(fstream|filesystem|cstdio|stdio\\.h)$"),
         QStringLiteral("the model touches no disk")},
        {layers("model"), expression("^boost/(?!math/)"), QStringLiteral("the model uses Boost.Math only")},
        {layers("db"), expression("^(Qt(Widgets|Gui|Charts|Svg|PrintSupport|Sql)\\b|QWidget$|QApplication$|QSql)"),
         QStringLiteral("the store has no screen and no second database driver")},
        {layers("widgets"), expression("^(sqlite3|SQLiteCpp|sqlcipher|sodium|QtSql|QSql)"),
         QStringLiteral("the screen knows no SQL and no keys")},
        {layers("app"), expression("^(QtSql|QSql)"), QStringLiteral("there is one database driver, and it is ours")},
        {layers("app widgets db model"), expression("^tests/"), QStringLiteral("the product knows no tests")},
        {layers("app widgets db model"), expression("\\.\\./"),
         QStringLiteral("includes start at the root of the tree")},
    };
    return rules;
}

/// Matched against the code without comments, quotes' contents and directives.
const QList<Rule> &codeRules()
{
    static const QList<Rule> rules = {
        {layers("app widgets db model"),
         expression(
             "\\b(currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch|currentSecsSinceEpoch|system_clock|"
             "utc_clock|gettimeofday|clock_gettime|timespec_get)\\b|\\bQDate\\s*::\\s*currentDate\\b|"
             "\\bQTime\\s*::\\s*currentTime\\b|(?<![\\w.>])(std::)?time\\s*\\(\\s*(nullptr|NULL|0|&\\w+)\\s*\\)"),
         QStringLiteral("only app/SystemClock reads the clock"), QStringLiteral("app/SystemClock.")},
        {layers("model"), expression("\\b(QElapsedTimer|QDeadlineTimer|steady_clock|high_resolution_clock)\\b"),
         QStringLiteral("the model does not measure time")},
        {layers("widgets db model"), expression("\\b(QUuid|QRandomGenerator|random_device)\\b|\\bstd::rand\\b"),
         QStringLiteral("randomness comes in through RandomSource")},
        {layers("model"),
         expression("\\bQ(File|FileInfo|SaveFile|Dir|DirIterator|LockFile|TemporaryFile|TemporaryDir|StandardPaths|"
                    "Settings|Process)\\b|\\bstd::(o|i)?fstream\\b|\\bstd::filesystem\\b|\\bfopen\\b"),
         QStringLiteral("the model touches no disk")},
        {layers("widgets"), expression("\\b(sqlite3_\\w+|sodium_\\w+|crypto_\\w+|SQLite::\\w+|QSql\\w+)"),
         QStringLiteral("the screen knows no SQL and no keys")},
        {layers("model"), expression("\\b(sqlite3_\\w+|sodium_\\w+|crypto_\\w+|SQLite::\\w+)"),
         QStringLiteral("the model knows no store")},
    };
    return rules;
}

/// Matched against the whole text, for what hides in quotes.
const QList<Rule> &textRules()
{
    static const QList<Rule> rules = {
        {layers("widgets model"),
         expression("\"(?:\\w*\\()?\\s*(SELECT\\s+\\S|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\b|UPDATE\\s+\\w+\\s+SET\\b|"
                    "DELETE\\s+FROM\\b|"
                    "PRAGMA\\s+\\w|CREATE\\s+(TABLE|INDEX|VIRTUAL)\\b)"),
         QStringLiteral("SQL stands in db")},
    };
    return rules;
}

QString sentence(const QString &path, const QString &text, const QRegularExpressionMatch &match, const QString &words)
{
    return QStringLiteral("%1:%2: \"%3\": %4")
        .arg(path)
        .arg(SourceText::lineAt(text, match.capturedStart()))
        .arg(match.captured().simplified(), words);
}

QStringList broken(const QList<Rule> &rules, const QString &layer, const QString &path, const QString &text)
{
    QStringList found;
    for (const Rule &rule : rules) {
        if (!rule.layers.contains(layer) || (!rule.exception.isEmpty() && path.startsWith(rule.exception))) {
            continue;
        }
        QRegularExpressionMatchIterator matches = rule.pattern.globalMatch(text);
        while (matches.hasNext()) {
            found.append(sentence(path, text, matches.next(), rule.words));
        }
    }
    return found;
}

QStringList brokenIncludes(const QString &layer, const QString &path, const QString &code)
{
    static const QRegularExpression include(QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]+)[>"])"),
                                            QRegularExpression::MultilineOption);
    const qsizetype place = SourceTree::layers().indexOf(layer);
    QStringList found;
    QRegularExpressionMatchIterator matches = include.globalMatch(code);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString target = match.captured(1);
        const qsizetype other = SourceTree::layers().indexOf(target.section(QLatin1Char('/'), 0, 0));
        if (target.contains(QLatin1Char('/')) && other >= 0 && other < place) {
            found.append(
                sentence(path, code, match, QStringLiteral("includes point from app to widgets to db to model")));
        }
        for (const Rule &rule : includeRules()) {
            if (rule.layers.contains(layer) && rule.pattern.match(target).hasMatch()) {
                found.append(sentence(path, code, match, rule.words));
            }
        }
    }
    return found;
}

} // namespace

QStringList LayerRules::violations(const QString &path, const QString &text)
{
    const QString layer = path.section(QLatin1Char('/'), 0, 0);
    if (!SourceTree::layers().contains(layer)) {
        return {};
    }
    const QString code = SourceText::codeOf(text);
    return brokenIncludes(layer, path, code) + broken(codeRules(), layer, path, SourceText::withoutDirectives(code)) +
           broken(textRules(), layer, path, text);
}

} // namespace support

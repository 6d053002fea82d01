#include "tests/support/SourceText.h"

#include <QRegularExpression>

namespace support
{

namespace
{

QString blanked(const QString &piece)
{
    QString blanks(piece.size(), QLatin1Char(' '));
    for (qsizetype i = 0; i < piece.size(); ++i) {
        if (piece[i] == QLatin1Char('\n')) {
            blanks[i] = QLatin1Char('\n');
        }
    }
    return blanks;
}

QString quotesKept(const QString &piece)
{
    QString result = blanked(piece);
    result[piece.indexOf(QLatin1Char('"'))] = QLatin1Char('"');
    result[result.size() - 1] = QLatin1Char('"');
    return result;
}

} // namespace

QString SourceText::codeOf(const QString &text)
{
    // In this order: what begins first wins, so a comment sign inside a string stays a string. A digit separator
    // (1'000) is taken along with its number, or it would open a character.
    static const QRegularExpression token(QStringLiteral(R"re((?<include>^[ \t]*#[ \t]*include[^\n]*))re"
                                                         R"re(|(?<comment>//[^\n]*|/\*.*?\*/))re"
                                                         R"re(|(?<raw>R"(?<mark>[^()\s\\]{0,16})\(.*?\)\k<mark>"))re"
                                                         R"re(|(?<string>"(?:[^"\\\n]|\\.)*"))re"
                                                         R"re(|(?<number>\b[0-9][0-9a-zA-Z_.']*))re"
                                                         R"re(|(?<character>'(?:[^'\\\n]|\\.)*'))re"),
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::DotMatchesEverythingOption);

    QString result;
    result.reserve(text.size());
    qsizetype done = 0;
    QRegularExpressionMatchIterator matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        const QString piece = match.captured();
        if (match.hasCaptured(u"include") || match.hasCaptured(u"number")) {
            result += piece;
        } else if (match.hasCaptured(u"comment") || match.hasCaptured(u"character")) {
            result += blanked(piece);
        } else {
            result += quotesKept(piece);
        }
        done = match.capturedEnd();
    }
    result += QStringView(text).sliced(done);
    return result;
}

QString SourceText::withoutDirectives(const QString &code)
{
    static const QRegularExpression directive(QStringLiteral(R"(^[ \t]*#(?:[^\n]*\\\n)*[^\n]*)"),
                                              QRegularExpression::MultilineOption);
    QString result = code;
    QRegularExpressionMatchIterator matches = directive.globalMatch(code);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result.replace(match.capturedStart(), match.capturedLength(), blanked(match.captured()));
    }
    return result;
}

int SourceText::lineAt(const QString &text, qsizetype position)
{
    return static_cast<int>(QStringView(text).first(position).count(QLatin1Char('\n'))) + 1;
}

} // namespace support

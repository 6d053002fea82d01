#include "tests/support/FunctionScan.h"

#include "tests/support/SourceText.h"

#include <QRegularExpression>

#include <optional>

namespace support
{

namespace
{

enum class Brace { Scope, Function, Other };

/// What stands before an opening brace, back to the last `;`, `{` or `}` of the same level.
struct Head
{
    QString text;
    qsizetype begin = 0;
};

/// Round brackets and what is in them become blanks, so that only the outer words remain.
QString outerWords(const QString &head)
{
    QString words = head;
    int depth = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool opens = head[i] == QLatin1Char('(');
        const bool closes = head[i] == QLatin1Char(')');
        depth += opens ? 1 : 0;
        if (depth > 0 && !(opens && depth == 1) && !(closes && depth == 1)) {
            words[i] = QLatin1Char(' ');
        }
        depth -= closes ? 1 : 0;
    }
    return words;
}

/// True for `Foo() : m_a` before the brace of `m_a{1}`: the body is still to come.
bool isMemberInitialiser(const QString &words)
{
    static const QRegularExpression list(QStringLiteral(R"(\)\s*(noexcept\s*)?:(?!:).*[\w>]\s*$)"),
                                         QRegularExpression::DotMatchesEverythingOption);
    return list.match(words).hasMatch();
}

/// The position in `words` of the function's name; nothing if this is no function.
std::optional<QRegularExpressionMatch> functionName(const QString &words)
{
    static const QRegularExpression initialiser(QStringLiteral(R"((?<!operator)(?<![=!<>])=(?!=))"));
    static const QRegularExpression lambda(QStringLiteral(R"(\[[^\]]*\]\s*(<[^>]*>\s*)?(\(|$|mutable))"));
    static const QRegularExpression type(QStringLiteral(R"(\b(class|struct|enum|union)\b[^()]*$)"));
    static const QRegularExpression named(QStringLiteral(
        R"((?!\b(?:noexcept|decltype|requires|alignas|explicit)\b)((?:[\w:~]|<[^<>()]*>)*\w|operator\s*[^\s\w(]+|operator\s*\(\s*\))\s*\()"));
    if (type.match(words).hasMatch() || initialiser.match(words).hasMatch()) {
        const QRegularExpressionMatch found = lambda.match(words);
        return found.hasMatch() ? std::optional(found) : std::nullopt;
    }
    static const QRegularExpression members(QStringLiteral(R"(\)\s*(noexcept\s*)?:(?!:))"));
    const qsizetype colon = members.match(words).capturedStart();
    std::optional<QRegularExpressionMatch> last;
    QRegularExpressionMatchIterator matches = named.globalMatch(colon < 0 ? words : words.first(colon + 1));
    while (matches.hasNext()) {
        last = matches.next();
    }
    return last;
}

/// Walks over the code once, holding what each open brace belongs to.
class Scanner
{
public:
    explicit Scanner(const QString &code)
        : m_code(code)
    {
    }

    QList<FunctionSpan> run()
    {
        for (qsizetype i = 0; i < m_code.size(); ++i) {
            if (m_code[i] == QLatin1Char('{')) {
                open(i);
            } else if (m_code[i] == QLatin1Char('}')) {
                close(i);
            } else if (m_code[i] == QLatin1Char(';') && m_function < 0 && m_parentheses == 0) {
                m_head = i + 1;
            } else if (m_code[i] == QLatin1Char('(')) {
                ++m_parentheses;
            } else if (m_code[i] == QLatin1Char(')')) {
                --m_parentheses;
            }
        }
        return m_found;
    }

private:
    void open(qsizetype at)
    {
        m_braces.append(m_function >= 0 ? Brace::Other : kindAt(at));
        if (m_braces.last() != Brace::Other) {
            m_head = at + 1;
            m_parentheses = 0;
        }
    }

    Brace kindAt(qsizetype at)
    {
        static const QRegularExpression scope(
            QStringLiteral(R"(\b(namespace|extern)\b|\b(class|struct|union)\b[^()]*$)"));
        const QString words = outerWords(m_code.sliced(m_head, at - m_head));
        if (m_parentheses > 0 || isMemberInitialiser(words)) {
            return Brace::Other;
        }
        if (const std::optional<QRegularExpressionMatch> name = functionName(words)) {
            m_function = m_braces.size();
            m_found.append(
                {name->captured(1).simplified(), SourceText::lineAt(m_code, m_head + name->capturedStart()), 0});
            return Brace::Function;
        }
        return scope.match(words).hasMatch() ? Brace::Scope : Brace::Other;
    }

    void close(qsizetype at)
    {
        if (m_braces.isEmpty()) {
            return;
        }
        const Brace kind = m_braces.takeLast();
        if (kind == Brace::Function) {
            m_found.last().lastLine = SourceText::lineAt(m_code, at);
            m_function = -1;
        }
        if (kind != Brace::Other) {
            m_head = at + 1;
            m_parentheses = 0;
        }
    }

    const QString &m_code;
    QList<FunctionSpan> m_found;
    QList<Brace> m_braces;
    qsizetype m_function = -1; ///< How deep the function that is open stands; -1 if none is.
    qsizetype m_head = 0;      ///< Where the words before the next brace begin.
    int m_parentheses = 0;
};

} // namespace

QList<FunctionSpan> FunctionScan::functions(const QString &text)
{
    const QString code = SourceText::withoutDirectives(SourceText::codeOf(text));
    return Scanner(code).run();
}

} // namespace support

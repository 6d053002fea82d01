// PseudoTranslator is a language 40% longer than English and full of accents: what it cuts, a real one will.
#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace support
{

class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    /// Every translated text begins with it.
    static constexpr QChar mark = u'\u27E6';

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *, const char *source, const char *disambiguation, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const QString note = QString::fromUtf8(disambiguation);
        // Keys are single letters, and patterns for dates are no words.
        if (text.size() < 2 || note.contains(u"day in a timeline") || note.startsWith(u"key for")) {
            return text;
        }
        static const QRegularExpression kept(QStringLiteral("%L?\\d|%L?n|&\\w|<[^>]*>|\\n"));
        QString grown(mark);
        qsizetype from = 0;
        for (const QRegularExpressionMatch &match : kept.globalMatch(text)) {
            grown += accented(text.sliced(from, match.capturedStart() - from)) + match.captured();
            from = match.capturedEnd();
        }
        grown += accented(text.sliced(from));
        const qsizetype more = text.size() * 2 / 5;
        for (qsizetype at = 0; at < more; ++at) {
            grown += at % 6 == 0 ? u' ' : u'ö';
        }
        return grown;
    }

private:
    [[nodiscard]] static QString accented(QString words)
    {
        const QString plain = QStringLiteral("aeiouyncAEIOUYNC");
        const QString other = QStringLiteral("áéíóúýñçÁÉÍÓÚÝÑÇ");
        for (QChar &letter : words) {
            const qsizetype at = plain.indexOf(letter);
            letter = at < 0 ? letter : other[at];
        }
        return words;
    }
};

} // namespace support

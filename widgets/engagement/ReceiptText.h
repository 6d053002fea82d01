// ReceiptText is a receipt as lines of words, the same for the panel, for screen readers and for copying.
#pragma once

#include "widgets/engagement/ReceiptCase.h"

#include <QCoreApplication>

namespace widgets
{

class ReceiptText
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptText)

public:
    /// One line: words, and for some a number or an answer beside them.
    struct Line
    {
        enum class Kind { Title, Text, Formula, Count, SubCount, Fact, Rule };

        Kind kind = Kind::Text;
        QString words;
        QString value = {};
        QString part = {}; ///< The part of the list that the number opens, as model::BehindPart::code.
    };

    [[nodiscard]] static QList<Line> lines(const ReceiptCase &receipt);

    /// The figure in a sentence: "37% stayed more than 1 month".
    [[nodiscard]] static QString title(const ReceiptCase &receipt);

    /// The lines as plain text, without anybody's name.
    [[nodiscard]] static QString asText(const ReceiptCase &receipt);

    /// What stands beside a person in the list: "met for 171 days, still here", or why left out.
    [[nodiscard]] static QString note(const model::BehindPart &part, const model::BehindPerson &person);

    /// What a part of the list is called on its chip: "Stayed", "Dropped out".
    [[nodiscard]] static QString part(const QString &code);

private:
    static void addFormula(const ReceiptCase &receipt, QList<Line> &lines);
    static void addCounted(const ReceiptCase &receipt, QList<Line> &lines);
    static void addLeftOut(const ReceiptCase &receipt, QList<Line> &lines);
    static void addFacts(const ReceiptCase &receipt, QList<Line> &lines);
};

} // namespace widgets

// SheetParser turns a worksheet's XML into rows of text.
#pragma once

#include "db/exchange/xlsx/SharedStrings.h"
#include "db/exchange/xlsx/SheetStyles.h"
#include "db/exchange/xlsx/SheetText.h"
#include "db/exchange/xlsx/XmlPart.h"

namespace db
{

class SheetParser
{
public:
    /// The parser holds on to `strings` and `styles`.
    SheetParser(const SharedStrings &strings, const SheetStyles &styles, bool datesFrom1904);

    /// Reads the sheet to its end. Numbers with a date's format become ISO dates; truth values "true" and "false";
    /// formulas their last result; errors their text ("#N/A"). FileMalformed if the XML breaks off or a cell is over
    /// 1 MiB, FileTooLarge if the text takes over 112 MiB.
    [[nodiscard]] model::Result<SheetText> parse(XmlPart &xml, const QString &where);

    /// The column of a reference such as "AB12", from 0; -1 if it is none. Columns beyond any sheet's stay large.
    [[nodiscard]] static qint64 columnOf(const QString &reference);

private:
    void start(const XmlPart &xml);
    void end(QStringView name);
    [[nodiscard]] QByteArray cellText() const;

    const SharedStrings &m_strings;
    const SheetStyles &m_styles;
    bool m_datesFrom1904;
    SheetText m_text;
    qint64 m_row = 0;
    qint64 m_column = -1;
    qint64 m_style = 0;
    QString m_type;
    QByteArray m_value;
    bool m_inData = false;
    bool m_inValue = false;
    bool m_inReading = false;
    bool m_tooLarge = false;
};

} // namespace db

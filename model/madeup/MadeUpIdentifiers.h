// MadeUpIdentifiers makes numbers that look as other services' numbers do and pass their checks.
#pragma once

#include "model/madeup/MadeUpRandom.h"

#include <QDate>
#include <QString>

namespace model
{

/// The check digits and letters are those of calculations.md section 7.
class MadeUpIdentifiers
{
public:
    /// Ten digits from 999…, a range the NHS keeps for tests; the last by modulus 11.
    [[nodiscard]] static QString nhsNumber(MadeUpRandom &random);

    /// "A1234BC".
    [[nodiscard]] static QString prisonNumber(MadeUpRandom &random);

    /// "2003/0062845E", of a year between the person's sixteenth birthday and `day`.
    [[nodiscard]] static QString pnc(MadeUpRandom &random, QDate born, QDate day);

    /// "X123456".
    [[nodiscard]] static QString crn(MadeUpRandom &random);

    /// "AB123456C".
    [[nodiscard]] static QString niNumber(MadeUpRandom &random);

    /// Thirteen characters, the first a check letter.
    [[nodiscard]] static QString upn(MadeUpRandom &random);

    /// "ZZ1 2AB": the area ZZ does not exist.
    [[nodiscard]] static QString postcode(MadeUpRandom &random);

    /// One of Ofcom's numbers for drama: 07700 900xxx, or 01632 960xxx for a landline.
    [[nodiscard]] static QString phone(MadeUpRandom &random, bool landline);
};

} // namespace model

// Catalogues lets the program, and what Qt shows in its name, speak one language.
#pragma once

#include <QTranslator>

class QLocale;

namespace app
{

class Catalogues
{
public:
    /// Has everything speak the language of `locale` from now on, in place of the language before; English, with its
    /// plurals, where there is no catalogue. Our own words for Qt's dialogs and menus stand in where Qt brings none.
    void speak(const QLocale &locale);

private:
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace app

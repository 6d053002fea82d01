// InWelsh has the window speak Welsh, its dates and numbers too, for as long as it lives.
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace support
{

class InWelsh
{
public:
    /// The catalogues must have been brought, as Theme::current() does.
    InWelsh()
    {
        if (!m_words.load(QStringLiteral(":/translations/alongside_cy.qm"))) {
            qFatal("The Welsh catalogue is not there.");
        }
        QLocale::setDefault(QLocale(QLocale::Welsh, QLocale::UnitedKingdom));
        QCoreApplication::installTranslator(&m_words);
    }
    InWelsh(const InWelsh &) = delete;
    InWelsh &operator=(const InWelsh &) = delete;
    ~InWelsh() { QLocale::setDefault(m_before); }

private:
    QTranslator m_words; ///< Takes itself out when it goes.
    QLocale m_before;
};

} // namespace support

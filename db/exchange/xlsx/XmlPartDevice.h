// XmlPartDevice unpacks one XML part of a workbook while it is read, and stops at what only a hostile one holds.
#pragma once

#include <QIODevice>

struct zip_file;

namespace db
{

/// Reading fails at: more bytes than the archive promised; a document type (which could define entities); UTF-16; a
/// tag, text, comment or section of over 1 MiB, since an XML reader holds each whole.
class XmlPartDevice : public QIODevice
{
public:
    /// Takes `file` over and closes it. `promised` is its size as the archive's directory has it.
    XmlPartDevice(zip_file *file, qint64 promised);
    ~XmlPartDevice() override;
    XmlPartDevice(const XmlPartDevice &) = delete;
    XmlPartDevice &operator=(const XmlPartDevice &) = delete;

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *bytes, qint64 most) override;
    qint64 writeData(const char *bytes, qint64 count) override;

private:
    [[nodiscard]] bool isHarmless(QByteArrayView bytes);
    [[nodiscard]] bool look(char byte);

    [[nodiscard]] bool closes() const;

    enum class Place { Content, TagStart, DeclarationStart, Enclosed };

    zip_file *m_file;
    qint64 m_left;
    qint64 m_run = 0; ///< Bytes since the last tag, comment or section began or ended.
    Place m_place = Place::Content;
    char m_closing = 0;
    char m_before = 0;
    char m_beforeThat = 0;
};

} // namespace db

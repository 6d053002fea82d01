// MyPageSheet is the one sheet of plain words in large type that a person takes home: who we are to them, what we
// agreed, when we meet next, and whom to ring.
#pragma once

#include <QCoreApplication>
#include <QStringList>

class QPagedPaintDevice;
class QTextDocument;

namespace widgets
{

class MyPageSheet
{
    Q_DECLARE_TR_FUNCTIONS(widgets::MyPageSheet)

public:
    struct Contents
    {
        QString name;        ///< What the person likes to be called.
        QString worker;      ///< Who works with them.
        QStringList goals;   ///< What they want, in their words.
        QStringList actions; ///< "Ring the court: Ray, by 9 Nov".
        QString next;        ///< When we meet next; blank when nothing is agreed.
        QString ring;        ///< The number to ring, or whom; blank leaves a line to write on.
    };

    explicit MyPageSheet(Contents contents)
        : m_contents(std::move(contents))
    {
    }

    /// Draws it on one page, in letters as large as the page takes.
    void print(QPagedPaintDevice &device) const;

    /// As a PDF of one A4 page, which stays in memory.
    [[nodiscard]] QByteArray pdf() const;

    /// All of its words, paragraph by paragraph, with a blank line above each heading.
    [[nodiscard]] QString text() const;

private:
    void fill(QTextDocument &document, int points) const;

    Contents m_contents;
};

} // namespace widgets

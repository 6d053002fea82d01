// CsvAutomaton follows cells, quotation marks and line ends byte by byte.
#pragma once

namespace db
{

/// RFC 4180, and: a quotation mark inside a cell that does not start with one is an ordinary character, and blanks may
/// stand behind a closing one.
class CsvAutomaton
{
public:
    enum class Event {
        None,      ///< The byte is no text of a cell: an opening, closing or first of two quotation marks, or a blank.
        Text,      ///< The byte belongs to the cell.
        CellEnds,  ///< The byte separates two cells.
        RowEnds,   ///< The byte is a line end outside quotation marks.
        Misplaced, ///< Text behind a closing quotation mark; what follows is read as if unquoted.
    };

    explicit CsvAutomaton(char separator)
        : m_separator(separator)
    {
    }

    [[nodiscard]] bool isQuoted() const { return m_state == State::Quoted; }

    Event step(char byte)
    {
        if (m_state == State::Quoted) {
            m_state = byte == '"' ? State::QuoteSeen : State::Quoted;
            return byte == '"' ? Event::None : Event::Text;
        }
        if (byte == m_separator) {
            m_state = State::CellStart;
            return Event::CellEnds;
        }
        if (byte == '\n' || byte == '\r') {
            return Event::RowEnds;
        }
        return stepInCell(byte);
    }

private:
    enum class State { CellStart, Plain, Quoted, QuoteSeen, AfterQuote };

    Event stepInCell(char byte)
    {
        switch (m_state) {
        case State::CellStart:
            m_state = byte == '"' ? State::Quoted : State::Plain;
            return byte == '"' ? Event::None : Event::Text;
        case State::QuoteSeen:
            if (byte == '"') {
                m_state = State::Quoted;
                return Event::Text;
            }
            [[fallthrough]];
        case State::AfterQuote:
            m_state = byte == ' ' ? State::AfterQuote : State::Plain;
            return byte == ' ' ? Event::None : Event::Misplaced;
        case State::Plain:
        case State::Quoted:
            break;
        }
        return Event::Text;
    }

    char m_separator;
    State m_state = State::CellStart;
};

} // namespace db

// ListText says the team's lists and their entries in words.
#pragma once

#include "model/programmes/WordList.h"

#include <QCoreApplication>

namespace widgets
{

class ListText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ListText)

public:
    [[nodiscard]] static QString name(model::WordList list);
    /// What the list is for.
    [[nodiscard]] static QString purpose(model::WordList list);
    /// What the team calls the entry; a built-in one that it never renamed in the language of the window.
    [[nodiscard]] static QString words(const model::ListEntry &entry);
    /// Who referred somebody, as an enrolment keeps it: a code of the list, or what was typed.
    [[nodiscard]] static QString source(const QString &code);
};

} // namespace widgets

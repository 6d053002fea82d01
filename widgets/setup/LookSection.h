// LookSection chooses the look of the window and how large its text is.
#pragma once

#include "widgets/look/Look.h"
#include "widgets/setup/SetUpSection.h"

namespace widgets
{

class LookSection : public SetUpSection
{
    Q_OBJECT

public:
    explicit LookSection(db::CaseStore &store, QWidget *parent = nullptr);

Q_SIGNALS:
    void lookChosen(widgets::Look look);
    void textSizeChosen(int percent);
    /// "en" or "cy".
    void languageChosen(const QString &language);
};

} // namespace widgets

// OutcomeKeys is a row of buttons, one for each way a contact can go, that one letter presses from anywhere but a text.
#pragma once

#include "model/contacts/Outcome.h"

#include <QWidget>

namespace widgets
{

class OutcomeKeys : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeKeys(QWidget *parent = nullptr);

Q_SIGNALS:
    void pressed(model::Outcome outcome);

private:
    void addButton(model::Outcome outcome);
};

} // namespace widgets

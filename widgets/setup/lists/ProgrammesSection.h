// ProgrammesSection is where a manager makes programmes and says what engagement means on each.
#pragma once

#include "model/programmes/Programme.h"
#include "widgets/setup/SetUpSection.h"

#include <QCborMap>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace widgets
{

class FormDraft;

class ProgrammesSection : public SetUpSection
{
    Q_OBJECT

public:
    explicit ProgrammesSection(db::CaseStore &store, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    void setUpChoice();
    void setUpSettings();
    void setUpChannels();
    void setUpButtons();
    /// Puts the chosen programme's settings into the fields; a new one's when none is chosen.
    void choose();
    void beginNew();
    void save();
    /// What is typed into the fields is kept in the store until it is saved or put back.
    void beginDraft(const model::Programme &shown);
    void keepDraft();
    void putBack(const QCborMap &fields);
    [[nodiscard]] QCborMap differences(const model::Programme &from) const;
    /// As the fields stand.
    [[nodiscard]] model::Programme typed() const;
    [[nodiscard]] bool isNew() const;

    QList<model::Programme> m_programmes;
    QString m_current; ///< The name of the one whose settings are shown; blank for a new one.
    QComboBox *m_choice;
    QWidget *m_editing;
    QLineEdit *m_name = nullptr;
    QSpinBox *m_lapse = nullptr;
    QSpinBox *m_months = nullptr;
    QCheckBox *m_custody = nullptr;
    QList<std::pair<model::Channel, QCheckBox *>> m_channels;
    QPushButton *m_save = nullptr;
    FormDraft *m_draft = nullptr;
};

} // namespace widgets

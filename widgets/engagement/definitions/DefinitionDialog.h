// DefinitionDialog changes what a programme counts, once the figures before and after have been seen side by side and
// somebody has agreed.
#pragma once

#include "db/engagement/EngagementSelection.h"
#include "model/programmes/AgreedDefinition.h"
#include "widgets/common/NewestJob.h"
#include "widgets/engagement/EngagementReport.h"
#include "widgets/forms/SheetDialog.h"

class QCheckBox;
class QSpinBox;
class QStandardItemModel;
class QTableView;
class QTimer;

namespace widgets
{

class FieldsForm;

class DefinitionDialog : public SheetDialog
{
    Q_OBJECT

public:
    /// Of `programme`; the figures are those of `selection`, which `kept` makes quick.
    DefinitionDialog(db::CaseStore &store, const model::Programme &programme, const db::EngagementSelection &selection,
                     std::shared_ptr<db::KeptScan> kept, QWidget *parent);

Q_SIGNALS:
    /// It is agreed; `words` say which version.
    void agreed(const QString &words);

private:
    void setUpRule();
    void setUpFigures();
    void setUpHistory();
    void reckon();
    void show(const model::EngagementFigures &now, const model::EngagementFigures &then);
    void agree();
    [[nodiscard]] model::CountingRule typed() const;
    [[nodiscard]] model::CountingRule present() const;

    db::CaseStore &m_store;
    NewestJob m_reckoning{this};
    model::Programme m_programme;
    db::EngagementSelection m_selection;
    std::shared_ptr<db::KeptScan> m_kept;
    QSpinBox *m_lapse = nullptr;
    QCheckBox *m_custody = nullptr;
    QList<std::pair<model::Channel, QCheckBox *>> m_channels;
    QTimer *m_wait = nullptr;
    QLabel *m_state = nullptr;
    QTableView *m_table = nullptr;
    QStandardItemModel *m_rows = nullptr;
    FieldsForm *m_form = nullptr;
    KeyButton *m_accept = nullptr;
};

} // namespace widgets

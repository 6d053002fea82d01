// EngagementFilters is the row of choices over the engagement page: which programme, whose people, started since when.
#pragma once

#include "db/engagement/EngagementChoices.h"
#include "db/engagement/EngagementSelection.h"
#include "widgets/filters/FilterChip.h"

#include <QWidget>

class QComboBox;

namespace widgets
{

class EngagementFilters : public QWidget
{
    Q_OBJECT

public:
    explicit EngagementFilters(QWidget *parent = nullptr);

    /// What can be chosen; what is chosen stays. Does not emit changed().
    void setChoices(const db::EngagementChoices &choices, QDate today);

    /// Versions of what counts, the latest first; what is chosen stays while it is among them.
    void setAgreements(const QList<model::AgreedDefinition> &agreements);

    [[nodiscard]] db::EngagementSelection selection(QDate today) const;

    /// Fewer than the programme's people are asked for.
    [[nodiscard]] bool narrowed() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_programme;
    QComboBox *m_version; ///< Shown while there is an earlier one.
    QList<model::AgreedDefinition> m_agreements;
    FilterChip *m_since;
    FilterChip *m_worker;
    FilterChip *m_source;
};

} // namespace widgets

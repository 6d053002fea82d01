// FilterBar is the row of chips over the caseload: key worker, states, and any other field that is added to it.
#pragma once

#include "widgets/people/filters/CaseloadFilter.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QToolButton;

namespace widgets
{

class CaseloadLines;
class FilterChip;
class FlowLayout;

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// As the chips stand; without a text and without who is among it.
    [[nodiscard]] CaseloadFilter filter() const;
    /// Sets the chips without emitting changed().
    void setFilter(const CaseloadFilter &filter);
    /// The values of a field have been read: its chip offers them, and opens if they were waited for.
    void offer(db::EngagementField field, const QStringList &values);
    /// Says how many fit each chip, and whose key workers there are; `whole` is false while not everyone is read.
    void say(const CaseloadLines &lines, bool whole);
    /// Whether there is anything to clear, also outside this bar.
    void setClearable(bool clearable);

Q_SIGNALS:
    void changed();
    /// The values of this field are to be offered.
    void valuesWanted(db::EngagementField field);
    void clearWanted();

private:
    [[nodiscard]] QToolButton *addChip(const QString &name, const char *iconName);
    void setUpFields();
    void showField(db::EngagementField field);
    void sayKeyWorkers(const QStringList &workers);

    FlowLayout *m_layout;
    QComboBox *m_keyWorker;
    QList<QToolButton *> m_stateChips;
    QToolButton *m_overdue;
    QToolButton *m_alert;
    QMap<db::EngagementField, FilterChip *> m_fields; ///< Hidden until they are added.
    QToolButton *m_add;
    QToolButton *m_clear;
    std::optional<db::EngagementField> m_awaited; ///< Opens once its values are known.
};

} // namespace widgets

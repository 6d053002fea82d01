// EngagementPage says who stays, for how long, and where people are lost, and shows what is behind each number.
#pragma once

#include "model/engagement/behind/FigureKey.h"
#include "widgets/common/NewestJob.h"
#include "widgets/engagement/EngagementReport.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace widgets
{

class EngagementBoard;
class EngagementFilters;
class ReceiptPanel;

class EngagementPage : public QWidget
{
    Q_OBJECT

public:
    /// `store` outlives this. Reads when it is first shown, and again whenever the store changes.
    explicit EngagementPage(db::CaseStore &store, QWidget *parent = nullptr);

    /// What is shown now; nothing before the first reading.
    [[nodiscard]] const std::optional<EngagementReport> &report() const { return m_report; }
    /// Whether newer figures are on their way.
    [[nodiscard]] bool isReckoning() const { return m_reading.isRunning(); }

Q_SIGNALS:
    void personChosen(const model::PersonId &person);
    void logWanted(const model::PersonId &person);
    void assignWanted(const QList<model::PersonId> &people);
    /// Something is done that is worth a word.
    void did(const QString &words);
    void importWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpHead(QBoxLayout *layout);
    void setUpActions(QLayout &head);
    void setUpBody(QBoxLayout *layout);
    void setUpEmpty();
    void setUpPanel(QBoxLayout *layout);

    void refresh();
    void read();
    void take(model::Result<EngagementReport> report);
    void showEmpty(bool nobody);
    void openReceipt(const QString &key);
    [[nodiscard]] db::EngagementSelection selection() const;
    void readReceipt();
    void closeReceipt();
    /// Gives the receipt its place: beside the figures, or instead of them where there is no room.
    void fitPanel(bool open);
    void showFrozen();
    void showSummary();
    void showDefinition();

    db::CaseStore &m_store;
    std::shared_ptr<db::KeptScan> m_kept = std::make_shared<db::KeptScan>();
    NewestJob m_reading{this};
    NewestJob m_receiptReading{this};
    QTimer m_slow;
    std::optional<EngagementReport> m_report;
    bool m_stale = true;
    std::optional<model::FigureKey> m_receipt; ///< The figure whose receipt is open.
    QPointer<QWidget> m_openedFrom;            ///< Where the keyboard was then.

    QWidget *m_main = nullptr;
    QPushButton *m_counts = nullptr;
    QPushButton *m_summary = nullptr;
    QPushButton *m_frozen = nullptr;
    QLabel *m_asAt = nullptr;
    QLabel *m_part = nullptr; ///< Says that this copy holds some of the people alone.
    EngagementFilters *m_filters = nullptr;
    QFrame *m_problem = nullptr;
    QLabel *m_problemWords = nullptr;
    QStackedWidget *m_stack = nullptr;
    EngagementBoard *m_board = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_emptyWords = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QLabel *m_waiting = nullptr;
    ReceiptPanel *m_panel = nullptr;
};

} // namespace widgets

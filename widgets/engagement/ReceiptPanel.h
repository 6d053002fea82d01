// ReceiptPanel is the panel beside the page in which a figure is argued, from its meaning down to the people.
#pragma once

#include "widgets/engagement/ReceiptText.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace widgets
{

class ReceiptPeople;

class ReceiptPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptPanel(db::CaseStore &store, QWidget *parent = nullptr);

    void setReceipt(const ReceiptCase &receipt);
    /// Instead of a receipt: why there is none.
    void setError(const model::Error &error);

    /// The least width at which no number is cut.
    [[nodiscard]] int neededWidth() const;

    /// Puts the keyboard at the top of the panel.
    void takeFocus();

Q_SIGNALS:
    void closed();
    void personChosen(const model::PersonId &person);
    void logWanted(const model::PersonId &person);
    void assignWanted(const QList<model::PersonId> &people);
    /// The figure is frozen; `words` say which.
    void frozen(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpHead(QBoxLayout *layout);
    void setUpBody(QBoxLayout *layout);
    void addLine(QGridLayout *grid, const ReceiptText::Line &line);
    void setLines(const QList<ReceiptText::Line> &lines);
    void setUpFoot(QBoxLayout *layout);
    void copy() const;
    void askToFreeze();

    db::CaseStore &m_store;
    std::optional<ReceiptCase> m_receipt;
    QString m_text; ///< What Copy copies.
    QWidget *m_foot = nullptr;
    QPushButton *m_freeze = nullptr;
    QPushButton *m_copy = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_body = nullptr;
    QWidget *m_lines = nullptr;
    ReceiptPeople *m_people = nullptr;
};

} // namespace widgets

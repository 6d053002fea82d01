// LookChips lets someone choose one of the few looks or languages; what is chosen has a tick.
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace widgets
{

class LookChips : public QWidget
{
    Q_OBJECT

public:
    /// `choices` are what is chosen and how it is called, in the order of the chips.
    LookChips(const QString &name, const QList<std::pair<QString, QString>> &choices, QWidget *parent = nullptr);

    /// Chips for the three looks, named as in lookNames(); the one in use is ticked.
    [[nodiscard]] static LookChips *forLook(QWidget *parent = nullptr);
    /// The languages, with the one in use chosen; its choices are "en" and "cy".
    [[nodiscard]] static LookChips *forLanguage(QWidget *parent);

    /// Ticks a choice without emitting chosen().
    void setChosen(const QString &choice);
    [[nodiscard]] QString chosenChoice() const;

    /// "light", "dark" and "contrast", by Look.
    [[nodiscard]] static QStringList lookNames();

Q_SIGNALS:
    void chosen(const QString &choice);

private:
    void refresh();

    QButtonGroup *m_group;
    QStringList m_choices;
};

} // namespace widgets

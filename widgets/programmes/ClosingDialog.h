// ClosingDialog ends somebody's time on a programme: when, why in the team's words, and what they go on to.
#pragma once

#include "db/programmes/TransferStore.h"
#include "widgets/circumstances/RecordSheet.h"

namespace widgets
{

class ClosingDialog : public FieldsSheet
{
    Q_OBJECT

public:
    ClosingDialog(db::CaseStore &store, const model::Enrolment &enrolment, QWidget *parent);

Q_SIGNALS:
    void recordSaved(const QString &words, const widgets::RecordUndo &undo);

protected:
    void putBack(const QCborMap &fields) override;

private:
    void setUpFields();
    [[nodiscard]] QList<std::pair<QString, QString>> destinations();
    void offerServices();
    /// Where somebody goes on to is asked when they go on to something.
    void showParts();
    void save();
    void report(const model::Error &error);
    [[nodiscard]] model::ReasonForEnding reason() const;
    [[nodiscard]] bool isTransfer() const;
    [[nodiscard]] std::optional<model::ProgrammeId> nextProgramme() const;
    [[nodiscard]] db::Transfer transfer() const;
    [[nodiscard]] QString outcome(const db::Transfer &transfer) const;

    model::Enrolment m_enrolment;
    QMap<QString, QString> m_programmes; ///< The others, by id.
    QDate m_today;
};

} // namespace widgets

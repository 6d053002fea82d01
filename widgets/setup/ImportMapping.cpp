#include "widgets/setup/ImportMapping.h"

#include "db/exchange/TableFile.h"
#include "widgets/common/EditParts.h"
#include "widgets/look/Theme.h"
#include "widgets/setup/ImportWords.h"

#include <QComboBox>
#include <QHeaderView>

namespace widgets
{

namespace
{
constexpr int rowsShown = 3;
}

model::Result<FilePreview> FilePreview::read(const QString &path)
{
    model::Result<std::unique_ptr<db::TableReader>> table = db::TableFile::open(path);
    if (!table) {
        return std::unexpected(table.error());
    }
    FilePreview preview{(*table)->header(), {}};
    while (preview.rows.size() < rowsShown) {
        const model::Result<const db::TableRow *> row = (*table)->next();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        preview.rows.append((*row)->texts());
    }
    return preview;
}

ImportMapping::ImportMapping(QWidget *parent)
    : QTableWidget(0, 3, parent)
{
    setAccessibleName(tr("Columns of the file"));
    setHorizontalHeaderLabels({tr("Column in the file"), tr("First rows"), tr("Read as")});
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::current().scaled(36));
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setFocusPolicy(Qt::ClickFocus); // the choices in it are what is to be reached
}

void ImportMapping::show(const FilePreview &preview, db::ImportKind kind)
{
    m_header = preview.header;
    setRowCount(0); // the old choices go with their rows
    setRowCount(static_cast<int>(m_header.size()));
    QStringList guessed;
    for (int column = 0; column < rowCount(); ++column) {
        QStringList shown;
        for (const QStringList &row : preview.rows) {
            shown.append(row.value(column));
        }
        setItem(column, 0, new QTableWidgetItem(m_header.at(column)));
        setItem(column, 1, new QTableWidgetItem(shown.join(QStringLiteral(" · "))));
        auto *fields = new QComboBox(this);
        //: %1 is the name of a column
        setName(fields, tr("Read column %1 as").arg(m_header.at(column)));
        fields->addItem(tr("Not read"), QString());
        for (const db::ImportField &field : db::importFields(kind)) {
            fields->addItem(ImportWords::ofField(field.name), QString(field.name));
        }
        const QString guess = ImportWords::guess(kind, m_header.at(column));
        if (!guess.isEmpty() && !guessed.contains(guess)) {
            guessed.append(guess);
            fields->setCurrentIndex(fields->findData(guess));
        }
        connect(fields, &QComboBox::currentIndexChanged, this, &ImportMapping::edited);
        setCellWidget(column, 2, fields);
    }
}

QComboBox *ImportMapping::choice(int column) const
{
    return qobject_cast<QComboBox *>(cellWidget(column, 2));
}

QString ImportMapping::fill(db::ImportOptions &options) const
{
    QStringList given;
    for (int column = 0; column < rowCount(); ++column) {
        const QString field = choice(column)->currentData().toString();
        if (field.isEmpty()) {
            continue;
        }
        if (given.contains(field)) {
            return ImportWords::ofField(field);
        }
        given.append(field);
        options.maps.append({field, m_header.at(column)});
    }
    // A column that is called like a field would be read by itself; here "Not read" means what it says.
    for (const db::ImportField &field : db::importFields(options.kind)) {
        if (!given.contains(field.name) && m_header.contains(field.name, Qt::CaseInsensitive)) {
            options.sets.append({field.name, QString()});
        }
    }
    return {};
}

} // namespace widgets

#include "widgets/forms/FormErrors.h"

#include "widgets/common/Words.h"
#include "widgets/forms/FormField.h"
#include "widgets/look/Theme.h"
#include "widgets/marks/IconLabel.h"

#include <QVBoxLayout>

namespace widgets
{

FormErrors::FormErrors(QWidget *parent)
    : QFrame(parent)
{
    setProperty("kind", QStringLiteral("banner-danger"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(new IconLabel("circle-alert", Token::Danger, 16, this), 0, Qt::AlignTop);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    row->addLayout(m_lines, 1);
    setAccessibleName(tr("What is to be put right"));
    hide();
}

void FormErrors::add(FormField *field, const QString &sentence)
{
    if (field) {
        field->setError(sentence);
        if (m_fields.isEmpty()) {
            field->takeFocus();
        }
        m_fields.append(field);
    }
    m_sentences.append(sentence);
    QLabel *words = label("", {}, this);
    words->setWordWrap(true);
    if (field) {
        words->setTextFormat(Qt::RichText);
        words->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        words->setText(QStringLiteral("<a href=\"#\" style=\"color:%1\">%2</a>")
                           .arg(Theme::current().colour(Token::Text).name(), sentence.toHtmlEscaped()));
        connect(words, &QLabel::linkActivated, field, [field] { field->takeFocus(); });
    } else {
        words->setText(sentence);
    }
    words->setAccessibleName(sentence);
    m_lines->addWidget(words);
    show();
}

void FormErrors::clear()
{
    for (FormField *field : std::as_const(m_fields)) {
        field->setError({});
    }
    m_fields.clear();
    m_sentences.clear();
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    hide();
}

} // namespace widgets

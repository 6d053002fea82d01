#include "widgets/unlock/PassphraseEdit.h"

#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/marks/IconLabel.h"
#include "widgets/unlock/PassphraseStrength.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace widgets
{

PassphraseEdit::PassphraseEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_show(new QToolButton(m_edit))
    , m_capsLock(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    setUpEdit();
    setUpCapsLock();
    column->addWidget(m_edit);
    column->addWidget(m_capsLock);
    setFocusProxy(m_edit);
}

void PassphraseEdit::setUpEdit()
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu); // no way to a clipboard by accident
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &PassphraseEdit::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseEdit::returnPressed);
    setKind(m_show, "flat");
    m_show->setCheckable(true);
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_show->setIcon(icon("eye", Token::Muted));
    m_show->setText(tr("Show", "a hidden passphrase"));
    nameShow();
    m_show->setFocusPolicy(Qt::StrongFocus);
    m_show->setCursor(Qt::ArrowCursor);
    m_show->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // as high as the field: easier to hit
    auto *row = new QHBoxLayout(m_edit);
    row->setContentsMargins(0, 1, 1, 1);
    row->addStretch();
    row->addWidget(m_show);
    connect(m_show, &QToolButton::toggled, this, &PassphraseEdit::showTyped);
    placeShow();
}

void PassphraseEdit::setUpCapsLock()
{
    auto *row = new QHBoxLayout(m_capsLock);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(new IconLabel("arrow-up", Token::Warning, 14, m_capsLock));
    row->addWidget(label("warning", tr("Caps Lock is on"), m_capsLock), 1);
    m_capsLock->setObjectName(QStringLiteral("capsLock"));
    m_capsLock->hide();
}

void PassphraseEdit::placeShow()
{
    const int side = Theme::current().scaled(16);
    if (m_show->iconSize().width() != side) {
        m_show->setIconSize(QSize(side, side));
    }
    m_edit->setTextMargins(0, 0, m_show->sizeHint().width(), 0);
}

void PassphraseEdit::showTyped(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setIcon(icon(shown ? "eye-off" : "eye", Token::Muted));
    m_show->setText(shown ? tr("Hide", "a shown passphrase") : tr("Show", "a hidden passphrase"));
    nameShow();
    placeShow();
}

void PassphraseEdit::setName(const QString &name)
{
    m_edit->setAccessibleName(name);
    nameShow();
}

void PassphraseEdit::nameShow()
{
    //: %1 is the name of a field for a passphrase, such as New passphrase
    m_show->setAccessibleName(
        (m_edit->echoMode() == QLineEdit::Normal ? tr("Hide: %1") : tr("Show: %1")).arg(m_edit->accessibleName()));
}

bool PassphraseEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        // Qt does not tell the state of Caps Lock; what a letter key gives with and without Shift does.
        if (key->key() == Qt::Key_CapsLock) {
            m_capsLock->hide();
        } else if (text.size() == 1 && text.at(0).isLetter() && text.at(0).toLower() != text.at(0).toUpper()) {
            m_capsLock->setVisible(text.at(0).isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
        }
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        placeShow();
    }
    return QWidget::eventFilter(watched, event);
}

model::Result<db::Passphrase> PassphraseEdit::take()
{
    QString typed = m_edit->text();
    m_edit->setText({}); // also forgets what could be undone; after it `typed` is the only holder
    m_show->setChecked(false);
    m_capsLock->hide();
    QByteArray text = typed.toUtf8();
    db::wipe(typed);
    return db::Passphrase::fromText(text);
}

void PassphraseEdit::wipe()
{
    QString typed = m_edit->text();
    m_edit->setText({});
    db::wipe(typed);
}

bool PassphraseEdit::isEmpty() const
{
    return m_edit->text().isEmpty();
}

bool PassphraseEdit::holdsSameAs(const PassphraseEdit &other) const
{
    return m_edit->text() == other.m_edit->text();
}

QString PassphraseEdit::strength() const
{
    return PassphraseStrength::sentence(m_edit->text());
}

} // namespace widgets

#include "widgets/unlock/UnlockPage.h"

#include "widgets/common/Words.h"
#include "widgets/look/LookChips.h"
#include "widgets/look/Theme.h"
#include "widgets/marks/IconLabel.h"
#include "widgets/unlock/KnownStorePanel.h"
#include "widgets/unlock/MadeUpStore.h"
#include "widgets/unlock/NewStoreDialog.h"
#include "widgets/unlock/RecoveryDialog.h"

#include <QCoreApplication>
#include <QProgressBar>
#include <QShowEvent>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int widest = 1000;
constexpr int quietStart = 300; // ms of work before its progress shows
} // namespace

UnlockPage::UnlockPage(const db::StoreEnvironment &environment, QSettings &settings, QWidget *parent)
    : QScrollArea(parent)
    , m_environment(environment)
    , m_stores(settings)
    , m_home(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
    , m_trying(this)
    , m_column(new QWidget(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_column->setProperty("kind", u"page"_s);
    m_column->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(m_column);
    column->setSpacing(16);
    setUpHead(column);
    setUpStores(column);
    setUpStarts(column);
    setUpTrying(column);
    setUpFoot(column);
    column->addStretch();
    setWidget(m_column);
    m_list->refresh();
}

UnlockPage::~UnlockPage()
{
    endTrying();
}

void UnlockPage::setUpHead(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new IconLabel("mark", Token::Accent, 32, m_column));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label("title", u"Alongside"_s, m_column));
    QLabel *promise = label("muted", tr("Everything stays on this laptop, encrypted. No network is needed."), m_column);
    promise->setWordWrap(true);
    words->addWidget(promise);
    row->addLayout(words, 1);
    column->addLayout(row);
}

void UnlockPage::setUpStores(QVBoxLayout *column)
{
    auto *panel = new QFrame(m_column);
    panel->setProperty("kind", u"panel"_s);
    m_list = new KnownStorePanel(m_stores, panel);
    m_form = new UnlockForm(m_environment, panel);
    auto *between = new QFrame(panel);
    between->setProperty("kind", u"side"_s);
    between->setFixedWidth(1);
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    row->addWidget(m_list, 44);
    row->addWidget(between);
    row->addWidget(m_form, 56);
    column->addWidget(panel);
    connect(m_list, &KnownStorePanel::chose, m_form, &UnlockForm::setStore);
    connect(m_list, &KnownStorePanel::notAStore, this, [this](const QString &folder) {
        m_form->showError({model::ErrorCode::NotAStore, QFileInfo(folder).fileName(), {}});
    });
    connect(m_form, &UnlockForm::opened, this, [this](const auto &store) { take(store); });
    connect(m_form, &UnlockForm::recoveryAsked, this, &UnlockPage::recover);
    connect(m_form, &UnlockForm::busyChanged, this, [this](bool busy) {
        m_list->setEnabled(!busy);
        m_starts->setEnabled(!busy);
    });
}

QPushButton *UnlockPage::addStart(QVBoxLayout *column, const char *icon, const QStringList &words)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 12, 0, 12);
    row->setSpacing(12);
    row->addWidget(new IconLabel(icon, Token::Muted, 20, m_starts));
    auto *said = new QVBoxLayout;
    said->setSpacing(2);
    QLabel *title = label("field", words.at(0), m_starts);
    QLabel *what = label("caption", words.at(1), m_starts);
    title->setWordWrap(true);
    what->setWordWrap(true);
    said->addWidget(title);
    said->addWidget(what);
    row->addLayout(said, 1);
    auto *button = new QPushButton(words.at(2), m_starts);
    button->setMinimumWidth(Theme::current().scaled(160));
    button->setAccessibleDescription(words.at(1));
    row->addWidget(button);
    column->addLayout(row);
    return button;
}

void UnlockPage::setUpStarts(QVBoxLayout *column)
{
    m_starts = new QFrame(m_column);
    m_starts->setProperty("kind", u"panel"_s);
    auto *rows = new QVBoxLayout(m_starts);
    rows->setContentsMargins(16, 0, 16, 0);
    rows->setSpacing(0);
    m_make = addStart(rows, "folder-plus",
                      {tr("Start a new store"),
                       tr("For a team lead or manager setting up a programme. Prints a recovery sheet to "
                          "keep in a safe."),
                       tr("Make a new store…")});
    rows->addWidget(line(m_starts));
    m_try = addStart(
        rows, "flask-conical",
        {tr("Try it with a made-up caseload"),
         tr("%1 people who do not exist, on one programme. Nothing you do there is kept.").arg(MadeUpStore::people),
         tr("Try it")});
    column->addWidget(m_starts);
    connect(m_make, &QPushButton::clicked, this, &UnlockPage::makeStore);
    connect(m_try, &QPushButton::clicked, this, &UnlockPage::tryIt);
}

void UnlockPage::setUpTrying(QVBoxLayout *column)
{
    m_progress = new QWidget(m_column);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins({});
    auto *bar = new QProgressBar(m_progress);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Making up people"));
    auto *stop = new QPushButton(tr("Cancel"), m_progress);
    stop->setAccessibleName(tr("Cancel making up people"));
    row->addWidget(label("", tr("Making up %1 people…").arg(MadeUpStore::people), m_progress));
    row->addWidget(bar, 1);
    row->addWidget(stop);
    m_progress->hide();
    column->addWidget(m_progress);
    m_showTrying.setSingleShot(true);
    m_showTrying.setInterval(quietStart);
    connect(&m_showTrying, &QTimer::timeout, m_progress, &QWidget::show);
    connect(stop, &QPushButton::clicked, this, &UnlockPage::endTrying);
}

void UnlockPage::setUpFoot(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    LookChips *language = LookChips::forLanguage(m_column);
    LookChips *look = LookChips::forLook(m_column);
    connect(language, &LookChips::chosen, this, &UnlockPage::languageChosen);
    connect(look, &LookChips::chosen, this, [this](const QString &name) {
        Q_EMIT lookChosen(static_cast<Look>(LookChips::lookNames().indexOf(name)));
    });
    row->addWidget(language);
    row->addWidget(look);
    row->addStretch();
    if (const QString version = QCoreApplication::applicationVersion(); !version.isEmpty()) {
        row->addWidget(label("caption", tr("Version %1").arg(version), m_column));
    }
    column->addLayout(row);
}

void UnlockPage::notice(const QString &words)
{
    m_form->notice(words);
}

void UnlockPage::recover(const KnownStore &store)
{
    auto *dialog = new RecoveryDialog(m_environment, store, this);
    connect(dialog, &RecoveryDialog::recovered, this, [this](const auto &opened) { take(opened); });
    dialog->open();
}

void UnlockPage::makeStore()
{
    auto *dialog = new NewStoreDialog(m_environment, m_home, this);
    connect(dialog, &NewStoreDialog::made, this, &UnlockPage::take);
    dialog->open();
}

void UnlockPage::tryIt()
{
    m_stopTrying = std::make_shared<std::atomic_bool>(false);
    m_showTrying.start();
    m_starts->setEnabled(false);
    m_trying.run([environment = m_environment, window = thread(),
                  stop = m_stopTrying] { return MadeUpStore::make(environment, window, *stop); },
                 [this](const model::Result<std::shared_ptr<db::CaseStore>> &made) {
                     endTrying();
                     if (made) {
                         Q_EMIT unlocked(*made);
                     } else {
                         m_form->showError(made.error());
                     }
                 });
}

void UnlockPage::endTrying()
{
    if (m_stopTrying) {
        m_stopTrying->store(true);
        m_stopTrying.reset();
    }
    m_trying.drop();
    m_showTrying.stop();
    m_progress->hide();
    m_starts->setEnabled(true);
}

void UnlockPage::take(const std::shared_ptr<db::CaseStore> &store, const QString &label)
{
    m_stores.note(store->folder().path, label, m_environment.clock.today());
    m_list->refresh(QFileInfo(store->folder().path).absoluteFilePath());
    Q_EMIT unlocked(store);
}

void UnlockPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!event->spontaneous()) {
        m_list->isEmpty() ? m_make->setFocus(Qt::OtherFocusReason) : m_form->focusFirst();
    }
}

void UnlockPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const int side = std::max(16, (viewport()->width() - Theme::current().scaled(widest)) / 2);
    const int top = viewport()->height() > Theme::current().scaled(720) ? 40 : 16;
    m_column->layout()->setContentsMargins(side, top, side, 16);
}

} // namespace widgets

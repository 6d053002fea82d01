#include "widgets/people/filters/ViewChoice.h"

#include "db/settings/UserSettings.h"
#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/people/filters/ViewNameDialog.h"

#include <QCborArray>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

QString settingName()
{
    return u"people.views"_s;
}

/// As the menu of a button must have it.
QString plain(const QString &words)
{
    return QString(words).replace(u'&', u"&&"_s);
}

} // namespace

ViewChoice::ViewChoice(db::CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_button(new QToolButton)
    , m_changed(label("caption", tr("changed since saved", "about a saved view of a list")))
    , m_save(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_button->setObjectName(u"view"_s);
    m_button->setProperty("kind", u"chip"_s);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setIcon(icon("chevron-down"));
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setMenu(new QMenu(m_button));
    m_save->setObjectName(u"saveView"_s);
    m_save->setProperty("kind", u"link"_s);
    m_save->setAccessibleName(tr("Save view"));
    m_save->setToolTip(tr("Save view"));
    if (Theme::current().hasVeryLargeText()) { // its icon must do, for the row to fit a small screen
        m_save->setIcon(icon("save"));
    } else {
        m_save->setText(tr("Save view"));
    }
    m_save->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_button);
    layout->addWidget(m_changed);
    layout->addWidget(m_save);
    connect(m_save, &QToolButton::clicked, this, [this] { m_current.isEmpty() ? askName(false) : keep(m_current); });
    read();
    fillMenu();
    say();
}

void ViewChoice::read()
{
    const model::Result<QCborValue> kept = db::UserSettings(m_store).value(settingName());
    if (!kept) {
        return; // the list is whole without it
    }
    for (const QCborValue &view : kept->toArray()) {
        m_views.append(SavedView::fromCbor(view.toMap()));
    }
}

void ViewChoice::write()
{
    std::ranges::sort(m_views,
                      [](const SavedView &a, const SavedView &b) { return a.name.localeAwareCompare(b.name) < 0; });
    QCborArray views;
    for (const SavedView &view : std::as_const(m_views)) {
        views.append(view.toCbor());
    }
    if (const model::Result<void> kept = db::UserSettings(m_store).setValue(settingName(), views); !kept) {
        Q_EMIT failed(kept.error());
    }
    fillMenu();
    say();
}

void ViewChoice::fillMenu()
{
    QMenu *menu = m_button->menu();
    menu->clear();
    connect(menu->addAction(tr("Everyone", "the view of the caseload without filters")), &QAction::triggered, this,
            [this] { choose({}); });
    for (const SavedView &view : std::as_const(m_views)) {
        connect(menu->addAction(plain(view.name)), &QAction::triggered, this,
                [this, name = view.name] { choose(name); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Save as a new view…")), &QAction::triggered, this, [this] { askName(false); });
    QAction *rename = menu->addAction(tr("Rename this view…"));
    QAction *forget = menu->addAction(tr("Forget this view"));
    connect(rename, &QAction::triggered, this, [this] { askName(true); });
    connect(forget, &QAction::triggered, this, &ViewChoice::forget);
    menu->addSeparator();
    connect(menu->addAction(tr("Phone round with these people…")), &QAction::triggered, this, &ViewChoice::roundWanted);
    for (QAction *action : {rename, forget}) {
        action->setEnabled(!m_current.isEmpty());
    }
}

const SavedView *ViewChoice::find(const QString &name) const
{
    const auto found = std::ranges::find(m_views, name, &SavedView::name);
    return found == m_views.end() ? nullptr : &*found;
}

void ViewChoice::choose(const QString &name)
{
    const SavedView *view = find(name);
    m_current = view ? name : QString();
    fillMenu();
    Q_EMIT chosen(view ? SavedView(*view) : SavedView());
    say();
}

void ViewChoice::setShown(const SavedView &shown)
{
    m_shown = shown;
    m_shown.filter.among.reset();
    say();
}

void ViewChoice::say()
{
    const SavedView *view = find(m_current);
    const QString name = view ? view->name : tr("Everyone", "the view of the caseload without filters");
    m_button->setText(plain(tr("View: %1", "which saved view of a list is shown").arg(name)));
    SavedView shown = m_shown;
    shown.name = m_current;
    const bool changed = view ? *view != shown : !m_shown.filter.isEmpty();
    m_changed->setVisible(!Theme::current().hasVeryLargeText() &&
                          (view && changed)); // the button beside it says so too
    m_save->setVisible(changed);
}

void ViewChoice::askName(bool renaming)
{
    QStringList taken;
    for (const SavedView &view : std::as_const(m_views)) {
        if (!renaming || view.name != m_current) {
            taken.append(view.name);
        }
    }
    auto *dialog = new ViewNameDialog(renaming ? m_current : QString(), taken, window());
    connect(dialog, &ViewNameDialog::named, this,
            [this, renaming](const QString &name) { renaming ? rename(name) : keep(name); });
    dialog->open();
}

void ViewChoice::keep(const QString &name)
{
    m_views.removeIf([&name](const SavedView &view) { return view.name == name; });
    m_current = name;
    SavedView view = m_shown;
    view.name = name;
    m_views.append(view);
    write();
}

void ViewChoice::rename(const QString &name)
{
    const auto view = std::ranges::find(m_views, m_current, &SavedView::name);
    if (view != m_views.end()) {
        view->name = name;
        m_current = name;
        write();
    }
}

void ViewChoice::forget()
{
    m_views.removeIf([this](const SavedView &view) { return view.name == m_current; });
    m_current.clear();
    write();
}

} // namespace widgets

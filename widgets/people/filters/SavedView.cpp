#include "widgets/people/filters/SavedView.h"

#include <QCborArray>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

QCborArray arrayOf(QStringList texts)
{
    texts.sort(); // a set has no order, a file should
    return QCborArray::fromStringList(texts);
}

QStringList textsIn(const QCborValue &value)
{
    QStringList texts;
    for (const QCborValue &text : value.toArray()) {
        texts.append(text.toString());
    }
    return texts;
}

} // namespace

QCborMap SavedView::toCbor() const
{
    QCborMap fields;
    for (auto field = filter.fields.cbegin(); field != filter.fields.cend(); ++field) {
        fields.insert(QString(model::nameIn(db::engagementFields(), field.key())), arrayOf(field.value()));
    }
    return {{u"name"_s, name},
            {u"text"_s, filter.text},
            {u"states"_s, arrayOf(filter.states.values())},
            {u"key_worker"_s, filter.keyWorker},
            {u"overdue"_s, filter.overdue},
            {u"alert"_s, filter.withAlert},
            {u"fields"_s, fields},
            {u"sort"_s, sortColumn},
            {u"descending"_s, descending}};
}

SavedView SavedView::fromCbor(const QCborMap &map)
{
    SavedView view;
    view.name = map["name"_L1].toString();
    view.filter.text = map["text"_L1].toString();
    const QStringList states = textsIn(map["states"_L1]);
    view.filter.states = {states.begin(), states.end()};
    view.filter.keyWorker = map["key_worker"_L1].toString();
    view.filter.overdue = map["overdue"_L1].toBool();
    view.filter.withAlert = map["alert"_L1].toBool();
    const QCborMap fields = map["fields"_L1].toMap();
    for (const auto &[name, values] : fields) {
        if (const auto field = model::valueIn(db::engagementFields(), name.toString())) {
            view.filter.fields.insert(*field, textsIn(values));
        }
    }
    view.sortColumn = map["sort"_L1].toString();
    view.descending = map["descending"_L1].toBool();
    return view;
}

} // namespace widgets

// RecordTexts carry a person's circumstances between their values and named texts: what is typed in a form or after a
// command, and what is shown of them.
#pragma once

#include "model/circumstances/CircumstanceRules.h"

#include <QList>
#include <QStringList>

#include <span>
#include <variant>

namespace model
{

/// One field of a value, by its name on the command line.
template <class Value>
struct RecordField
{
    const char *name;
    std::variant<QString Value::*, QDate Value::*, bool Value::*> member;
};

/// The fields of each kind that people fill in.
template <class Value>
[[nodiscard]] std::span<const RecordField<Value>> recordFields();

/// A new one, as most are: today, by who is signed in.
template <class Value>
[[nodiscard]] Value freshRecord(const PersonId &person, QDate today, const QString &user)
{
    Value value;
    value.person = person;
    if constexpr (requires { value.raised; }) {
        value.raised = today;
    }
    if constexpr (requires { value.given; }) {
        value.given = today;
    }
    if constexpr (requires { value.gatheredBy; }) {
        value.day = today;
        value.gatheredBy = user;
    }
    return value;
}

class RecordTexts
{
public:
    using Texts = QList<std::pair<QString, QString>>;

    template <class Value>
    [[nodiscard]] static QStringList names()
    {
        QStringList names;
        for (const RecordField<Value> &field : recordFields<Value>()) {
            names.append(QString::fromLatin1(field.name));
        }
        return names;
    }

    /// Days as YYYY-MM-DD, "yes" and "no" for what is so or not.
    template <class Value>
    [[nodiscard]] static Texts of(const Value &value)
    {
        Texts texts;
        for (const RecordField<Value> &field : recordFields<Value>()) {
            texts.append({QString::fromLatin1(field.name),
                          std::visit([&value](auto member) { return text(value.*member); }, field.member)});
        }
        return texts;
    }

    /// Sets the fields that are named; the others stay. UnknownField (the detail lists the known ones), InvalidValue
    /// ("date_not_understood", "not_one_of_the_choices").
    template <class Value>
    [[nodiscard]] static Result<void> apply(Value &value, const Texts &texts)
    {
        for (const auto &[name, given] : texts) {
            const RecordField<Value> *found = nullptr;
            for (const RecordField<Value> &field : recordFields<Value>()) {
                found = name == QLatin1StringView(field.name) ? &field : found;
            }
            if (!found) {
                return fail(ErrorCode::UnknownField, name, names<Value>().join(QStringLiteral(", ")));
            }
            const char *why = std::visit(
                [&value, text = given.trimmed()](auto member) { return set(value.*member, text); }, found->member);
            if (why) {
                return fail(ErrorCode::InvalidValue, name, QString::fromLatin1(why));
            }
        }
        return {};
    }

private:
    [[nodiscard]] static QString text(const QString &value) { return value; }
    [[nodiscard]] static QString text(QDate value) { return value.toString(Qt::ISODate); }
    [[nodiscard]] static QString text(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }
    /// What is wrong with the text; null when nothing is.
    [[nodiscard]] static const char *set(QString &value, const QString &text);
    [[nodiscard]] static const char *set(QDate &value, const QString &text);
    [[nodiscard]] static const char *set(bool &value, const QString &text);
};

} // namespace model

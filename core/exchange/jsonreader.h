// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/codes.h"
#include "core/domain/record.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace gelt::interchange {

/// The first thing that was wrong in a JSON text, with its place. Reading goes on with defaults after it; whoever
/// reads asks at the end of each record.
class Problem {
public:
    bool isSet() const { return m_set; }
    void set(const QString &place, const QString &message);
    Error toError() const;

private:
    bool m_set = false;
    QString m_place;
    QString m_message;
};

/**
 * An object of a JSON text, with its place in it for messages. Values of a wrong type are problems; a missing key and
 * null are the same: "not said".
 */
class Node {
    Q_DECLARE_TR_FUNCTIONS(gelt::interchange::Node)

public:
    Node(const QJsonObject &object, Problem &problem) : m_object(object), m_problem(problem) {}

    bool has(const QString &key) const;
    QString text(const QString &key, qsizetype maxChars) const;
    std::optional<bool> boolean(const QString &key) const;
    std::optional<qint64> integer(const QString &key, qint64 least, qint64 most) const;
    /// A number as whole units of 1/@p scale; a problem where it has more decimals or lies outside least…most units.
    std::optional<qint64> scaled(const QString &key, int scale, qint64 least, qint64 most) const;
    QDate date(const QString &key) const;
    std::optional<Instant> instant(const QString &key) const;
    template <class Enum>
    std::optional<Enum> code(const QString &key) const
    {
        const QString word = text(key, 100);
        if (word.isEmpty())
            return {};
        const std::optional<Enum> value = fromCode<Enum>(word);
        if (!value)
            fail(key, unknownWord(word));
        return value;
    }

    /// The objects of a list, each passed to @p each(Node); stops at the first problem.
    template <class Each>
    void forEach(const QString &key, Each &&each) const
    {
        const QJsonArray array = list(key);
        for (qsizetype i = 0; i < array.size() && !m_problem.isSet(); ++i) {
            if (!array[i].isObject()) {
                m_problem.set(placeOf(key, i), expected(tr("an object"), array[i]));
                return;
            }
            each(Node(array[i].toObject(), m_problem, this, key, i));
        }
    }
    /// The texts of a list.
    QStringList texts(const QString &key, qsizetype maxChars) const;
    /// An object within this one, or an empty one.
    Node object(const QString &key) const;
    QJsonArray list(const QString &key) const;
    QJsonValue value(const QString &key) const { return m_object.value(key); }

    void fail(const QString &key, const QString &message) const;
    /// Checks a value that was put together from this node.
    void check(const Result<> &valid) const;
    Problem &problem() const { return m_problem; }

private:
    Node(const QJsonObject &object, Problem &problem, const Node *parent, const QString &key, qsizetype index)
        : m_object(object), m_problem(problem), m_parent(parent), m_key(key), m_index(index)
    {
    }
    static QString expected(const QString &what, const QJsonValue &found);
    static QString unknownWord(const QString &word);
    QString place() const;
    QString placeOf(const QString &key, qsizetype index = -1) const;

    QJsonObject m_object;
    Problem &m_problem;
    const Node *m_parent = nullptr;
    QString m_key;
    qsizetype m_index = -1;
};

/// What "recorded" of an entry says: when it was written down and by whom; all of it may be unsaid.
Record recordedOf(const Node &node);

} // namespace gelt::interchange

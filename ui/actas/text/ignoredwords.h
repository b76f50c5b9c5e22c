// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

namespace gelt {

/// Words that a person does not want to be told of in one document, shared by its fields. Forgotten with it.
class IgnoredWords : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool contains(const QString &word) const { return m_words.contains(word); }
    void add(const QString &word)
    {
        if (contains(word))
            return;
        m_words.insert(word);
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    QSet<QString> m_words;
};

} // namespace gelt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace gelt {

class Ask;
class ToneLabel;

/// The name of a plan file that is to be made: typed, or chosen in the system's dialog. Never one that exists.
class NewFileField : public QWidget {
    Q_OBJECT

public:
    /// @param ask outlives the field.
    explicit NewFileField(Ask &ask, QWidget *parent = nullptr);

    /// Proposes a name, unless a person has said one.
    void propose(const QString &path);
    /// The whole path, with its ending. @return Invalid, NotFound (no such folder) or Exists, in words.
    Result<QString> value() const;
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void changed();

private:
    void choose();
    void showState();

    Ask &m_ask;
    QLineEdit *m_line;
    ToneLabel *m_problem;
    bool m_isSaid = false; ///< by a person
};

} // namespace gelt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QDialog>

namespace gelt {

class EntryList;

/// What was done to an acta, the newest first: every edit with its moment and author, the steps of its life, and why it
/// was approved with things pending. Can be copied as text.
class ActaHistoryDialog : public QDialog {
    Q_OBJECT

public:
    ActaHistoryDialog(const Desk &desk, ActaId acta, QWidget *parent);

    /// All of it as text, an edit a paragraph.
    const QString &text() const { return m_text; }

private:
    void fill(const Desk &desk, ActaId acta);

    EntryList *m_list;
    QString m_text;
};

} // namespace gelt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace gelt {

class Session;

/// A strip that says on opening what waits; it leads to the first page and goes away when a person closes it. It asks
/// nothing and stands in nobody's way.
class SummaryStrip : public QFrame {
    Q_OBJECT

public:
    explicit SummaryStrip(QWidget *parent = nullptr);

    /// Shows what waits in the plan, or hides itself where nothing does. For once after opening, when all of it is
    /// read.
    void showFor(const Session &session);
    QString text() const;

Q_SIGNALS:
    /// The person wants to see what falls due.
    void agendaWanted();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeColors();
    void dismiss();

    QLabel *m_sign;
    QLabel *m_text;
    bool m_isTakingColors = false;
};

} // namespace gelt

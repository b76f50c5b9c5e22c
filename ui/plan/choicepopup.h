// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVariant>

#include <vector>

class QLineEdit;
class QListWidget;

namespace gelt {

/// A list of things to tick, below a button: ticking tells at once, Escape or a click elsewhere closes it.
class ChoicePopup : public QFrame {
    Q_OBJECT

public:
    struct Choice {
        QString text;
        QVariant value;
        QIcon icon;
        bool isChosen = false;
    };

    ChoicePopup(const std::vector<Choice> &choices, const QString &name, QWidget *parent);

    /// Below @p button, within the screen; the first choice has the focus. Deletes itself when it is closed.
    void openAt(QWidget *button);
    std::vector<QVariant> chosen() const;

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void narrow(const QString &text);

    QListWidget *m_list;
    QLineEdit *m_search = nullptr; ///< where there are many
};

} // namespace gelt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <vector>

namespace gelt {

/**
 * A small frame right below a widget, or above it where there is no room, over whatever else stands in the same window.
 * It follows the widget, goes when the widget does, and never takes the focus. Owned by the window once it is shown, so
 * its maker deletes it.
 */
class Floater : public QFrame {
    Q_OBJECT

public:
    /// @param anchor the widget; it may get its window later.
    explicit Floater(QWidget *anchor);
    ~Floater() override;

    /// The only thing in it; becomes its child.
    void setContent(QWidget *content);
    /// Widest in characters of its font; it is at least as wide as the anchor.
    void setMostCharacters(int characters) { m_mostCharacters = characters; }
    void appear();
    /// Fits and places it anew, after the content changed.
    void place();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void watch(bool on);

    QPointer<QWidget> m_anchor;
    QWidget *m_content = nullptr;
    std::vector<QPointer<QWidget>> m_watched;
    int m_mostCharacters = 48;
};

} // namespace gelt

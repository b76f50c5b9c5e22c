// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gelt {

/// A dashed frame that says that files can be dropped; the page around it takes them.
class DropArea : public QWidget {
    Q_OBJECT

public:
    explicit DropArea(const QString &text, QWidget *parent = nullptr);

    /// Something that can be dropped is over the page.
    void setLit(bool lit);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_lit = false;
};

} // namespace gelt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/style/glyphs.h"

#include <QListWidget>

namespace gelt {

/// The places of the window at its left: sign, name and how much there asks for attention. Narrow, the signs alone.
class Navigation : public QListWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void add(PageId page, const QString &name, style::Glyph glyph, const QString &keys);
    void setCurrent(PageId page);
    /// @param count 0: nothing to say; @param sentence says what it counts, for the tooltip and who listens.
    void setCount(PageId page, int count, const QString &sentence);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

Q_SIGNALS:
    void chosen(gelt::PageId page);

protected:
    QSize sizeHint() const override;

private:
    QListWidgetItem *itemOf(PageId page) const;
    void describe(QListWidgetItem *item) const;
    void fit();

    bool m_narrow = false;
};

} // namespace gelt

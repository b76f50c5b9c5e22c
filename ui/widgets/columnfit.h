// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <vector>

class QHeaderView;

namespace gelt {

/**
 * Fits the columns of a table to its width: where there is too little room the elastic ones become narrower down to their
 * least, where there is too much the first of them takes it. It goes on until the person gives a column a width.
 * Goes with its header.
 */
class ColumnFit : public QObject {
    Q_OBJECT

public:
    /// A column of words, which may be elided.
    struct Elastic {
        int section;
        int least; ///< width, in device-independent pixels
    };

    ColumnFit(QHeaderView *header, std::vector<Elastic> elastic);

    /// What each section would take if there were room for all. Fits now.
    void setWanted(const std::vector<int> &widths);
    /// The widths are the person's from now on.
    void stop() { m_isByHand = true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void fitTo(int room);

    QHeaderView *m_header;
    std::vector<Elastic> m_elastic;
    std::vector<int> m_wanted; ///< by section
    bool m_isByHand = false;
    bool m_isFitting = false;
    QTimer m_later;
};

} // namespace gelt

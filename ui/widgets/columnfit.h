// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <set>
#include <vector>

class QHeaderView;

namespace gelt {

/**
 * Fits the columns of a table to its width: where there is too little room the elastic ones become narrower down to their
 * least, where there is too much the first of them takes it. Goes with its header.
 */
class ColumnFit : public QObject {
    Q_OBJECT

public:
    /// A column of words, which may be elided.
    struct Elastic {
        int section;
        int least; ///< width, in device-independent pixels
    };

    /// What it means when the person gives a column a width.
    enum class ByHand {
        EndsIt,        ///< all widths are the person's from then on
        KeepsThatOne,  ///< that column has its width, the others go on being fitted
    };

    ColumnFit(QHeaderView *header, std::vector<Elastic> elastic, ByHand byHand = ByHand::EndsIt);

    /// What each section would take if there were room for all, save those by hand. Fits now.
    void setWanted(const std::vector<int> &widths);
    /// The sections that the person gave a width, ascending.
    const std::set<int> &byHand() const { return m_byHand; }
    /// These have the width that the header gives them now, and keep it. Fits now.
    void setByHand(const std::set<int> &sections);
    /// No width is the person's any more.
    void forgetByHand() { m_byHand.clear(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void resized(int section, int before, int now);
    void fit();
    void fitTo(int room);
    bool isElastic(const Elastic &one) const;

    QHeaderView *m_header;
    std::vector<Elastic> m_elastic;
    ByHand m_rule;
    std::vector<int> m_wanted; ///< by section
    std::set<int> m_byHand;
    bool m_isFitting = false;
    QTimer m_later;
};

} // namespace gelt

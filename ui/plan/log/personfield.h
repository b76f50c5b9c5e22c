// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/linefield.h"
#include "ui/widgets/people.h"

class QStringListModel;

namespace gelt {

/// The name of whoever said or did something: those of the plan are offered while it is typed, any other will do.
class PersonField : public LineField {
    Q_OBJECT

public:
    explicit PersonField(const PeopleIndex &people, QWidget *parent = nullptr);

    QString problem() const override;

private:
    void offer(const QString &typed);

    PeopleIndex m_people;
    QStringListModel *m_offers;
};

} // namespace gelt

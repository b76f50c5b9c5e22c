// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

#include <QVariant>

class QComboBox;
class QLineEdit;

namespace gelt {

/// One of several things, by name. What is chosen is taken at once.
class ChoiceField : public Field {
    Q_OBJECT

public:
    explicit ChoiceField(Place place, QWidget *parent = nullptr);

    struct Choice {
        QString name;
        QVariant value;
        bool operator==(const Choice &) const = default;
    };
    void setChoices(const std::vector<Choice> &choices);
    void setValue(const QVariant &value);
    void setSeveral(); ///< the things edited together differ
    QVariant value() const;
    QComboBox *box() const { return m_box; }

    bool isModified() const override { return m_isTouched; }
    void restore() override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showValue();

    QComboBox *m_box;
    QLineEdit *m_text; ///< instead of the box, where it is only read
    std::vector<Choice> m_choices;
    QVariant m_original; ///< invalid: several
    bool m_isTouched = false;
    bool m_isReadOnly = false;
};

} // namespace gelt

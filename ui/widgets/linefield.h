// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

class QLineEdit;

namespace gelt {

/// A field of one line of text.
class LineField : public Field {
    Q_OBJECT

public:
    explicit LineField(Place place, QWidget *parent = nullptr);

    QString text() const;
    /// Sets what the line says; Escape comes back to it.
    void setText(const QString &text);
    /// Puts @p text into the line as if a person had typed it.
    void type(const QString &text);
    /// The things edited together differ: the line is empty and says so until something is typed.
    void setSeveral();
    bool isSeveral() const { return m_isSeveral; }
    /// Shown where the line is empty and stands for one value.
    void setPlaceholder(const QString &text);
    QLineEdit *line() const { return m_line; }
    /// The text that was set.
    const QString &original() const { return m_original; }
    /// Changes what Escape comes back to and what counts as unchanged, and leaves the line alone: for a value that
    /// changed elsewhere while somebody types.
    void setOriginal(const QString &text);

    bool isModified() const override;
    void restore() override;
    void setReadOnly(bool readOnly) override;

    /// A button behind the line, in a form.
    void addButton(QWidget *button);

private:
    void showSeveral();

    QHBoxLayout *m_row;
    QLineEdit *m_line;
    QString m_original;
    QString m_placeholder;
    bool m_isSeveral = false;
    bool m_isTouched = false;
};

} // namespace gelt

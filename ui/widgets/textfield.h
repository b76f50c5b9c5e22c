// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

class QPlainTextEdit;

namespace gelt {

/// A field of several lines of text, as high as what stands in it within bounds.
class TextField : public Field {
    Q_OBJECT

public:
    /// @param fewest and @p most lines that it shows; beyond them it scrolls.
    TextField(Place place, int fewest, int most, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setSeveral(); ///< as LineField::setSeveral()
    bool isSeveral() const { return m_isSeveral; }
    void setPlaceholder(const QString &text);
    void setOriginal(const QString &text); ///< as LineField::setOriginal()
    QPlainTextEdit *edit() const { return m_edit; }

    bool isModified() const override;
    void restore() override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void setQuietly(const QString &text);
    void showSeveral();
    void fitHeight();

    QPlainTextEdit *m_edit;
    int m_fewest;
    int m_most;
    QString m_original;
    QString m_placeholder;
    bool m_isSeveral = false;
    bool m_isTouched = false;
    bool m_isSetting = false;
};

} // namespace gelt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QWidget>

class QLabel;
class QPushButton;

namespace gelt {

class Ask;

/**
 * The picture that the bytes of a PNG or JPEG hold. Nothing is trusted: the format is what the bytes say, and a picture
 * over 4096 × 4096 points is not decoded.
 * @return Invalid where they hold no such picture, TooLarge where it has too many points or bytes (5 MB).
 */
Result<QImage> armsImage(const QByteArray &bytes);

/// The coat of arms of the municipality: a picture that is chosen from a file, with what it looks like.
class ArmsEdit : public QWidget {
    Q_OBJECT

public:
    explicit ArmsEdit(Ask &ask, QWidget *parent = nullptr);

    QByteArray value() const { return m_bytes; }
    void setValue(const QByteArray &bytes);

Q_SIGNALS:
    void changed();

private:
    void choose();
    void show(const QImage &image);

    Ask &m_ask;
    QByteArray m_bytes;
    QLabel *m_picture;
    QLabel *m_problem;
    QPushButton *m_remove;
};

} // namespace gelt

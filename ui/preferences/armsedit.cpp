// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/armsedit.h"

#include "ui/ask.h"
#include "ui/committee/inputs.h"
#include "ui/style/tokens.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>

namespace gelt {
namespace {

constexpr qint64 mostBytes = 5LL << 20;
constexpr int mostPoints = 4096; ///< of width and of height
constexpr int previewPoints = 88;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::ArmsEdit)
};

Error tooLarge()
{
    return {ErrorCode::TooLarge,
            Tr::tr("The picture is larger than %1 MB or %2 × %2 points. Choose a smaller one.").arg(mostBytes >> 20).arg(mostPoints),
            {}};
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, Tr::tr("The file could not be read. Choose another one."), file.errorString()};
    const QByteArray bytes = file.read(mostBytes + 1); // one byte more tells that there are more
    if (bytes.size() > mostBytes)
        return tooLarge();
    return bytes;
}

} // namespace

Result<QImage> armsImage(const QByteArray &bytes)
{
    const Error noPicture{ErrorCode::Invalid, Tr::tr("This is neither a PNG nor a JPEG picture. Choose another file."), {}};
    if (bytes.size() > mostBytes)
        return tooLarge();
    const bool isPng = bytes.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n"));
    if (!isPng && !bytes.startsWith(QByteArrayLiteral("\xff\xd8\xff")))
        return noPicture;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, isPng ? "png" : "jpeg");
    reader.setDecideFormatFromContent(false); // no other decoder ever sees the bytes
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > mostPoints || size.height() > mostPoints)
        return tooLarge();
    if (size.isEmpty())
        return noPicture;
    const QImage image = reader.read();
    if (image.isNull())
        return Error{ErrorCode::Invalid, Tr::tr("The picture is damaged. Choose another file."), reader.errorString()};
    return image;
}

ArmsEdit::ArmsEdit(Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_ask(ask)
    , m_picture(new QLabel(this))
    , m_problem(committee::warningLabel(QStringLiteral("armsProblem"), this))
    , m_remove(new QPushButton(tr("Re&move picture"), this))
{
    m_picture->setObjectName(QStringLiteral("armsPicture"));
    m_picture->setFixedSize(previewPoints, previewPoints);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_picture->setFrameShape(QFrame::StyledPanel);
    auto *choose = new QPushButton(tr("&Choose a picture…"), this);
    choose->setObjectName(QStringLiteral("chooseArms"));
    m_remove->setObjectName(QStringLiteral("removeArms"));
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(choose, 0, Qt::AlignLeft);
    buttons->addWidget(m_remove, 0, Qt::AlignLeft);
    buttons->addWidget(committee::hintLabel(tr("PNG or JPEG; it is kept in the plan and printed on covers."), this));
    buttons->addWidget(m_problem);
    buttons->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(style::metric::margin);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(buttons, 1);
    setFocusProxy(choose);
    connect(choose, &QPushButton::clicked, this, &ArmsEdit::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setValue({});
        Q_EMIT changed();
    });
    setValue({});
}

void ArmsEdit::setValue(const QByteArray &bytes)
{
    m_bytes = bytes;
    const Result<QImage> image = bytes.isEmpty() ? Result<QImage>(QImage()) : armsImage(bytes);
    show(image ? *image : QImage());
    committee::say(m_problem, image ? QString() : image.error().message);
}

void ArmsEdit::choose()
{
    FileQuestion question;
    question.title = tr("Choose the coat of arms");
    question.filter = tr("Pictures (*.png *.jpg *.jpeg)");
    const QString path = m_ask.fileToOpen(this, question);
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes = bytesOf(path);
    const Result<QImage> image = bytes ? armsImage(*bytes) : Result<QImage>(bytes.error());
    if (!image) { // what was chosen before stays
        committee::say(m_problem, image.error().message);
        return;
    }
    setValue(*bytes);
    Q_EMIT changed();
}

void ArmsEdit::show(const QImage &image)
{
    m_remove->setVisible(!m_bytes.isEmpty());
    m_picture->setAccessibleName(image.isNull() ? tr("No coat of arms") : tr("Coat of arms"));
    if (image.isNull()) {
        m_picture->setPixmap({});
        m_picture->setText(tr("No picture"));
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const int side = qRound((previewPoints - 4) * ratio);
    QPixmap pixmap = QPixmap::fromImage(image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
}

} // namespace gelt

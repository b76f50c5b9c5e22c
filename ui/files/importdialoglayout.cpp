// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog is put together; what it does stands in importdialog.cpp.
#include "ui/files/importdialog.h"

#include "ui/files/dialogparts.h"
#include "ui/files/draftpreview.h"
#include "ui/files/droparea.h"
#include "ui/files/newfilefield.h"
#include "ui/session/session.h"
#include "ui/style/glyphs.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gelt {
namespace {

QDateEdit *dateEdit(QDate day, const QString &name, QWidget *parent)
{
    auto *edit = new QDateEdit(day, parent);
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    return edit;
}

} // namespace

void ImportDialog::layOut()
{
    setWindowTitle(tr("Import a plan"));
    setAcceptDrops(true);
    setSizeGripEnabled(true);
    m_problem = new ToneLabel(ToneLabel::Tone::Problem, this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_import = new QPushButton(tr("&Import"), this);
    m_import->setObjectName(QStringLiteral("import"));
    m_drop = new DropArea(tr("A file dropped here, or rows copied in Word, Excel or LibreOffice."), this);
    m_drop->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_preview = new DraftPreview(m_desk.locale, this);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setFont(style::sized(font(), style::TextSize::Section));

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(style::metric::gap);
    layout->addLayout(makeSourceRow());
    layout->addWidget(makeProgress());
    layout->addWidget(m_problem);
    layout->addWidget(m_summary);
    layout->addWidget(m_drop, 1);
    layout->addWidget(m_preview, 1);
    layout->addWidget(makeOptions());
    layout->addWidget(makeDestination());
    layout->addLayout(dialogButtons(this, m_import, tr("Cancel")));
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 40);
}

QLayout *ImportDialog::makeSourceRow()
{
    m_source = new QLabel(this);
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setTextFormat(Qt::PlainText);
    m_source->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *choose = new QPushButton(style::icon(style::Glyph::OpenFolder), tr("&Choose a file…"), this);
    choose->setObjectName(QStringLiteral("choose"));
    choose->setAutoDefault(false);
    auto *paste = new QPushButton(style::icon(style::Glyph::Sheet), tr("&Paste rows"), this);
    paste->setObjectName(QStringLiteral("paste"));
    paste->setAutoDefault(false);
    paste->setShortcut(QKeySequence::Paste);
    paste->setToolTip(tr("Reads the rows that were copied in another program (%1)")
                          .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)));
    m_format = new QComboBox(this);
    m_format->setObjectName(QStringLiteral("format"));
    m_format->setAccessibleName(tr("Read the file as"));
    m_format->setToolTip(tr("How the file is read"));
    m_format->addItem(tr("What the file seems to be"));
    m_format->addItem(tr("Text"), static_cast<int>(ImportFormat::Text));
    m_format->addItem(tr("Table (CSV)"), static_cast<int>(ImportFormat::Csv));
    m_format->addItem(tr("Workbook (XLSX)"), static_cast<int>(ImportFormat::Xlsx));
    m_format->addItem(tr("Spreadsheet (ODS)"), static_cast<int>(ImportFormat::Ods));
    m_format->addItem(tr("Document (DOCX)"), static_cast<int>(ImportFormat::Docx));
    m_format->addItem(tr("Interchange file (JSON)"), static_cast<int>(ImportFormat::Json));
    m_sheet = new QComboBox(this);
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_sheet->setAccessibleName(tr("Sheet of the workbook"));
    m_sheet->setToolTip(tr("The sheet that is read"));
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheet->setMinimumContentsLength(12);
    m_sheet->hide();
    connect(m_sheet, &QComboBox::activated, this, &ImportDialog::readSheet);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(paste, &QPushButton::clicked, this, &ImportDialog::paste);
    auto *row = new QHBoxLayout;
    row->addWidget(m_source, 1);
    row->addWidget(m_sheet);
    row->addWidget(choose);
    row->addWidget(paste);
    row->addWidget(m_format);
    return row;
}

QWidget *ImportDialog::makeProgress()
{
    m_progress = new QWidget(this);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progressText = new QLabel(m_progress);
    m_progressText->setTextFormat(Qt::PlainText);
    auto *bar = new QProgressBar(m_progress);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    auto *stop = new QPushButton(tr("&Stop"), m_progress);
    stop->setObjectName(QStringLiteral("stop"));
    stop->setAutoDefault(false);
    connect(stop, &QPushButton::clicked, this, &ImportDialog::stopReading);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progressText);
    row->addWidget(bar, 1);
    row->addWidget(stop);
    m_progress->hide();
    return m_progress;
}

QWidget *ImportDialog::makeOptions()
{
    m_options = new QWidget(this);
    const QDate today = m_desk.clock.today();
    const Period period = governmentPeriod(today);
    m_entity = new QLineEdit(m_options);
    m_entity->setObjectName(QStringLiteral("entity"));
    m_entityLabel = new QLabel(tr("&Entity:"), m_options);
    m_entityLabel->setBuddy(m_entity);
    m_from = dateEdit(period.first, QStringLiteral("from"), m_options);
    m_from->setAccessibleName(tr("First day of the plan"));
    m_to = dateEdit(period.last, QStringLiteral("to"), m_options);
    m_to->setAccessibleName(tr("Last day of the plan"));
    m_periodLabel = new QLabel(tr("Pe&riod:"), m_options);
    m_periodLabel->setBuddy(m_from);
    m_periodGuessed = new QCheckBox(tr("as the &deadlines say"), m_options);
    m_periodGuessed->setObjectName(QStringLiteral("periodGuessed"));
    m_periodGuessed->setChecked(true);
    m_date = dateEdit(today, QStringLiteral("date"), m_options);
    m_dateLabel = new QLabel(tr("Pro&gress is of:"), m_options);
    m_dateLabel->setBuddy(m_date);
    m_date->setToolTip(tr("The day that percentages and notes of the table speak of"));
    auto *row = new QHBoxLayout(m_options);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_entityLabel);
    row->addWidget(m_entity, 1);
    row->addWidget(m_periodLabel);
    row->addWidget(m_from);
    row->addWidget(m_to);
    row->addWidget(m_periodGuessed);
    row->addWidget(m_dateLabel);
    row->addWidget(m_date);
    row->addStretch();
    return m_options;
}

QWidget *ImportDialog::makeDestination()
{
    auto *box = new QWidget(this);
    m_destination = box;
    m_intoOpen = new QRadioButton(box);
    m_intoOpen->setObjectName(QStringLiteral("intoOpen"));
    m_intoNew = new QRadioButton(tr("Make a &new plan file"), box);
    m_intoNew->setObjectName(QStringLiteral("intoNew"));
    if (m_open)
        m_intoOpen->setText(tr("&Add to the open plan “%1”").arg(withoutKeys(m_open->contents().plan.name)));
    const bool editable = m_open && m_open->isEditable();
    m_intoOpen->setEnabled(editable);
    if (m_open && !editable)
        m_intoOpen->setToolTip(tr("The open plan cannot be changed now: it is open read-only, shown at another cut-off or "
                                  "still being read."));
    (editable ? m_intoOpen : m_intoNew)->setChecked(true);
    m_file = new NewFileField(m_desk.ask, box);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::metric::gap / 2);
    layout->addWidget(m_intoOpen);
    layout->addWidget(m_intoNew);
    layout->addWidget(m_file);
    return box;
}

} // namespace gelt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "tests/support/officefiles.h"
#include "tests/ui/files/filesfixture.h"
#include "ui/files/draftmodel.h"
#include "ui/files/draftpreview.h"
#include "ui/files/findingsmodel.h"
#include "ui/files/importdialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace gelt;

namespace {

const QString realPlan = QStringLiteral(GELT_SOURCE_DIR "/tests/data/plan-de-accion-2012.txt");
const QByteArray doubtful = "Número;Actividad;Plazo;Responsable;Peso;Avance;Zona\n"
                            "1;Publicar el directorio;Junio 2013;Secretaría de Planeación;mucho;40;Norte\n"
                            "2;Actualizar el sitio;mediados de año;Web Máster;3;200;Sur\n"
                            ";;2014;;;;\n";

/// A dialog that keeps what was decided; carrying it out fails with @c failure where there is one.
struct ImportTest : Files {
    explicit ImportTest(Session *open = nullptr)
        : dialog(files.desk(), open, [this](const ImportDecision &decision) -> Result<> {
            decided.push_back(decision);
            return failure.isEmpty() ? Result<>() : Result<>(Error{ErrorCode::Io, failure, {}});
        })
    {
        dialog.show();
    }

    void read(const QString &source)
    {
        dialog.readFile(source);
        waitUntil([this] { return !dialog.isReading(); });
    }
    const DraftModel &activities() const { return child<DraftPreview>(dialog, "preview")->activities(); }
    const FindingsModel &findings() const { return child<DraftPreview>(dialog, "preview")->findings(); }
    QString cell(int row, int part) const { return activities().index(row, part).data().toString(); }
    DraftModel::Mark mark(int row, int part) const
    {
        return static_cast<DraftModel::Mark>(activities().index(row, part).data(DraftModel::MarkRole).toInt());
    }
    QString problem() const { return child<QLabel>(dialog, "problem")->text(); }
    bool canImport() const { return child<QPushButton>(dialog, "import")->isEnabled(); }

    std::vector<ImportDecision> decided;
    QString failure;
    ImportDialog dialog;
};

} // namespace

TEST_CASE("A plan is looked at before it comes in: its activities, and what was doubted", "[import]")
{
    ImportTest import;
    import.read(realPlan);
    const QAbstractItemModelTester tester(const_cast<DraftModel *>(&import.activities()));

    REQUIRE(import.activities().rowCount() == 22);
    CHECK(import.cell(0, DraftModel::Number) == QStringLiteral("1"));
    CHECK_FALSE(import.cell(0, DraftModel::PhaseName).isEmpty());
    CHECK(import.cell(0, DraftModel::DeadlineText) == QStringLiteral("Junio 2012"));
    CHECK(import.cell(0, DraftModel::Meaning) == QStringLiteral("30/06/2012"));
    REQUIRE(import.findings().rowCount() >= 1);
    CHECK(child<QLabel>(import.dialog, "summary")->text().startsWith(QStringLiteral("22 ")));
    CHECK(child<QDateEdit>(import.dialog, "from")->date() == QDate(2012, 1, 1));
    CHECK(child<QLineEdit>(import.dialog, "file")->text().endsWith(QStringLiteral(".gelt")));
    CHECK(import.decided.empty());

    QTest::keyClicks(child<QLineEdit>(import.dialog, "entity"), QStringLiteral("Chaparral"));
    click(import.dialog, "import");
    REQUIRE(import.decided.size() == 1);
    CHECK(import.decided[0].contents->activities.size() == 22);
    CHECK(import.decided[0].contents->plan.entity.name == QStringLiteral("Chaparral"));
    CHECK(import.decided[0].way == imports::Way::Append);
    CHECK_FALSE(import.decided[0].newFile.isEmpty());
}

TEST_CASE("Refused and doubted cells are marked where they stand, and unread rows are listed", "[import]")
{
    ImportTest import;
    import.read(import.write("dudas.csv", doubtful));
    const QAbstractItemModelTester tester(const_cast<FindingsModel *>(&import.findings()));

    REQUIRE(import.activities().rowCount() == 2);
    CHECK(import.mark(0, DraftModel::Title) == DraftModel::Mark::None);
    CHECK(import.mark(0, DraftModel::WeightText) == DraftModel::Mark::Refused);
    CHECK(import.cell(0, DraftModel::WeightText) == QStringLiteral("mucho"));
    CHECK(import.mark(0, DraftModel::ProgressText) == DraftModel::Mark::None);
    CHECK(import.cell(0, DraftModel::ProgressText).startsWith(QStringLiteral("40")));
    CHECK(import.mark(1, DraftModel::ProgressText) == DraftModel::Mark::Refused);
    CHECK(import.mark(1, DraftModel::DeadlineText) == DraftModel::Mark::Doubted);
    CHECK(import.cell(1, DraftModel::DeadlineText) == QStringLiteral("mediados de año"));
    CHECK(import.cell(1, DraftModel::Meaning) == QStringLiteral("not interpreted"));
    CHECK(import.cell(1, DraftModel::Responsible) == QStringLiteral("Web Máster"));
    CHECK(import.activities().index(0, DraftModel::WeightText).data(Qt::ToolTipRole).toString().contains(
        QStringLiteral("“mucho” was not taken")));
    CHECK_FALSE(import.activities().isUsed(DraftModel::BudgetText));

    QStringList kinds;
    for (int i = 0; i < import.findings().rowCount(); ++i)
        kinds << import.findings().index(i, FindingsModel::Where).data().toString() + u' '
                     + import.findings().index(i, FindingsModel::Kind).data().toString();
    CHECK(kinds.contains(QStringLiteral("Row 2 Refused")));
    CHECK(kinds.contains(QStringLiteral("Row 3 Doubt")));
    CHECK(kinds.contains(QStringLiteral("Row 4 Not read")));
    CHECK(kinds.contains(QStringLiteral("All Doubt"))); // the column that nobody knows

    auto *findings = child<QTableView>(import.dialog, "findings");
    auto *activities = child<QTableView>(import.dialog, "activities");
    findings->selectRow(static_cast<int>(kinds.indexOf(QStringLiteral("Row 3 Doubt"))));
    CHECK(activities->currentIndex() == import.activities().index(1, DraftModel::DeadlineText));
}

TEST_CASE("A period or day that is said reads the plan again", "[import]")
{
    ImportTest import;
    import.read(import.write("plan.csv", "Actividad;Plazo;Avance\nPublicar;Permanente;\nOtra;2013;50\n"));
    CHECK(import.cell(0, DraftModel::Meaning) == QStringLiteral("quarterly, until 31/12/2013"));
    child<QCheckBox>(import.dialog, "periodGuessed")->setChecked(false);
    auto *to = child<QDateEdit>(import.dialog, "to");
    to->setDate(QDate(2015, 12, 31));
    Q_EMIT to->editingFinished();
    waitUntil([&] { return import.cell(0, DraftModel::Meaning) == QStringLiteral("quarterly, until 31/12/2015"); });
    auto *date = child<QDateEdit>(import.dialog, "date");
    CHECK(date->isVisible());
    date->setDate(QDate(2013, 3, 1));
    Q_EMIT date->editingFinished();
    waitUntil([&] { return !import.dialog.isReading(); });
    click(import.dialog, "import");
    REQUIRE(import.decided.size() == 1);
    CHECK(import.decided[0].contents->followUps.front().date == QDate(2013, 3, 1));
    CHECK(import.decided[0].contents->plan.period.last == QDate(2015, 12, 31));
}

TEST_CASE("A person says what a column is", "[import]")
{
    ImportTest import;
    import.read(import.write("plan.csv", "Actividad;Plazo;Zona\nPublicar;2013;Ana Díaz\n"));
    CHECK(import.cell(0, DraftModel::Responsible).isEmpty());
    auto *box = child<QComboBox>(import.dialog, "column2");
    CHECK(box->currentText() == QStringLiteral("(left out)"));
    const int responsible = box->findText(QStringLiteral("Responsible"));
    box->setCurrentIndex(responsible);
    Q_EMIT box->activated(responsible);
    waitUntil([&] { return import.cell(0, DraftModel::Responsible) == QStringLiteral("Ana Díaz"); });
    CHECK(import.findings().rowCount() == 0);

    auto *first = child<QComboBox>(import.dialog, "column1"); // what stands in one column stands in no other
    first->setCurrentIndex(responsible);
    Q_EMIT first->activated(responsible);
    CHECK(box->currentIndex() == 0);
    waitUntil([&] { return import.cell(0, DraftModel::Responsible) == QStringLiteral("2013"); });
}

TEST_CASE("What cannot be read is refused in words and decides nothing", "[import]")
{
    ImportTest import;
    const auto program = import.write("programa.csv", QByteArray("\x7F" "ELF\0\1", 6));
    QFile huge(import.path("enorme.csv"));
    REQUIRE(huge.open(QIODevice::WriteOnly));
    REQUIRE(huge.resize(2LL << 30));
    huge.close();
    for (const QString &source : {import.folder.path(), program, huge.fileName(), import.path("falta.csv"),
                                  import.write("vacio.csv", {}), import.write("nada.txt", "lista del mercado\n"),
                                  import.write("malo.json", R"({"format":"plan-gelt","activities":[{"title":7}]})"),
                                  import.write("foto.jpg", QByteArray("\xFF\xD8\xFF\0\0", 5)), import.write("hoja.xlsx", "PK\x03\x04xl/")}) {
        INFO(source.toStdString());
        import.read(source);
        CHECK_FALSE(import.problem().isEmpty());
        CHECK_FALSE(import.canImport());
    }
    import.dialog.accept();
    CHECK(import.decided.empty());
}

TEST_CASE("A workbook is read like any table, and another of its sheets on request", "[import]")
{
    ImportTest import;
    const auto rows = [](const char *title) {
        return test::xlsxRows({{QStringLiteral("Actividad"), QStringLiteral("Plazo")},
                               {QString::fromUtf8(title), QStringLiteral("Junio 2012")}});
    };
    import.read(import.write("plan.xlsx", test::zipOf(test::xlsxParts({{"Uno", {}, rows("Primera")}}))));
    CHECK(import.canImport());
    auto *sheets = child<QComboBox>(import.dialog, "sheet");
    CHECK_FALSE(sheets->isVisible());

    import.read(import.write("dos.xlsx", test::zipOf(test::xlsxParts({{"Uno", {}, rows("Primera")}, {"Dos", {}, rows("Segunda")}}))));
    CHECK(sheets->isVisible());
    CHECK(sheets->currentText() == QStringLiteral("Uno"));
    sheets->setCurrentIndex(1);
    Q_EMIT sheets->activated(1);
    waitUntil([&] { return !import.dialog.isReading(); });
    CHECK(sheets->currentText() == QStringLiteral("Dos"));
    click(import.dialog, "import");
    REQUIRE(import.decided.size() == 1);
    REQUIRE(import.decided[0].contents->activities.size() == 1);
    CHECK(import.decided[0].contents->activities[0].title == QStringLiteral("Segunda"));
    CHECK(import.decided[0].source.format == QStringLiteral("xlsx"));
}

TEST_CASE("An import that fails keeps the dialog and everything in it", "[import]")
{
    ImportTest import;
    import.read(realPlan);
    import.failure = QStringLiteral("The disk is full.");
    click(import.dialog, "import");
    CHECK(import.dialog.isVisible());
    CHECK(import.problem() == QStringLiteral("The disk is full."));
    CHECK(import.canImport());
    import.failure.clear();
    click(import.dialog, "import");
    CHECK_FALSE(import.dialog.isVisible());
    CHECK(import.decided.size() == 2);
}

TEST_CASE("A table is added to the open plan as one step that can be undone, after a backup", "[import]")
{
    Files files;
    const QString path = templatePlan(files.folder);
    const auto session = files.files.open(path, nullptr);
    REQUIRE(session);
    const QString source = files.write("mas.csv", QByteArray("Actividad;Plazo\nNueva;Permanente\n")
                                                      + session->contents().activities.front().title.toUtf8() + ";2014\n");
    whenShown<ImportDialog>([](ImportDialog &dialog) {
        waitUntil([&] { return !dialog.isReading(); });
        CHECK(child<QRadioButton>(dialog, "intoOpen")->isChecked());
        CHECK_FALSE(child<QLineEdit>(dialog, "file")->isVisible());
        CHECK_FALSE(child<QLineEdit>(dialog, "entity")->isVisible());
        const auto &findings = child<DraftPreview>(dialog, "preview")->findings();
        REQUIRE(findings.rowCount() == 1); // the title that the plan has already
        CHECK(findings.index(0, FindingsModel::Where).data().toString() == QStringLiteral("Row 3"));
        click(dialog, "import");
    });

    CHECK_FALSE(files.files.import(nullptr, source, session.get()));

    REQUIRE(session->contents().activities.size() == 24);
    const Activity &added = session->contents().activities[22];
    CHECK(added.number == 23);
    CHECK(added.deadline.reading.due == QDate(2015, 12, 31)); // of the open plan's period
    const auto kept = backups::list(path);
    CHECK(std::ranges::find(kept, QStringLiteral("import"), &backups::Backup::reason) != kept.end());
    need(session->undo());
    CHECK(session->contents().activities.size() == 22);
    need(session->redo());
    CHECK(session->contents().activities.size() == 24);
}

TEST_CASE("A table makes a new plan file while another plan is open", "[import]")
{
    Files files;
    const auto session = files.files.open(templatePlan(files.folder), nullptr);
    const QString source = files.write("otro.csv", "Actividad;Plazo\nUna;2014\n");
    whenShown<ImportDialog>([&](ImportDialog &dialog) {
        waitUntil([&] { return !dialog.isReading(); });
        child<QRadioButton>(dialog, "intoNew")->setChecked(true);
        waitUntil([&] { return !dialog.isReading(); });
        CHECK(child<QLineEdit>(dialog, "file")->text() == files.path("otro.gelt"));
        click(dialog, "import");
    });
    const auto made = files.files.import(nullptr, source, session.get());
    REQUIRE(made);
    CHECK(made->contents().activities.size() == 1);
    CHECK(made->contents().plan.period.first == QDate(2014, 1, 1));
    CHECK(session->contents().activities.size() == 22);
}

TEST_CASE("Who chose a new file gets one, whenever that was chosen", "[import]")
{
    Files files;
    const auto session = files.files.open(templatePlan(files.folder), nullptr);
    const QString source = files.write("otro.csv", "Actividad;Plazo\nUna;2014\n");
    const bool early = GENERATE(true, false);
    INFO(early);
    whenShown<ImportDialog>([&](ImportDialog &dialog) {
        if (!early)
            waitUntil([&] { return !dialog.isReading(); });
        child<QRadioButton>(dialog, "intoNew")->setChecked(true);
        waitUntil([&] { return !dialog.isReading(); });
        auto *format = child<QComboBox>(dialog, "format"); // read once more, as what it was taken for
        format->setCurrentIndex(format->findData(static_cast<int>(ImportFormat::Csv)));
        Q_EMIT format->activated(format->currentIndex());
        waitUntil([&] { return !dialog.isReading(); });
        CHECK(child<QRadioButton>(dialog, "intoNew")->isChecked());
        click(dialog, "import");
    });
    const auto made = files.files.import(nullptr, source, session.get());
    REQUIRE(made);
    CHECK(made->contents().activities.size() == 1);
    CHECK(session->contents().activities.size() == 22);
}

TEST_CASE("An interchange file replaces the open plan only by choice, asked, after a backup", "[import]")
{
    Files files;
    const QString path = templatePlan(files.folder);
    const auto session = files.files.open(path, nullptr);
    const QString source = files.write("uno.json", R"({"format":"plan-gelt","activities":[{"number":5,"title":"Sola","deadline":"2014"}]})");
    const auto choose = [&](bool replaces) {
        return [&, replaces](ImportDialog &dialog) {
            waitUntil([&] { return !dialog.isReading(); });
            CHECK(child<QRadioButton>(dialog, "intoNew")->isChecked());
            CHECK_FALSE(child<QLineEdit>(dialog, "entity")->isVisible());
            child<QRadioButton>(dialog, "intoOpen")->setChecked(true);
            waitUntil([&] { return !dialog.isReading(); });
            click(dialog, "import");
            CHECK(dialog.isVisible() != replaces);
            dialog.reject();
        };
    };
    whenShown<ImportDialog>(choose(false)); // the answer is not to
    files.files.import(nullptr, source, session.get());
    CHECK(session->contents().activities.size() == 22);
    CHECK(files.ask.questions.size() == 1);

    files.ask.choices = {0};
    whenShown<ImportDialog>(choose(true));
    files.files.import(nullptr, source, session.get());
    REQUIRE(session->contents().activities.size() == 1);
    CHECK(session->contents().activities[0].number == 5);
    CHECK_FALSE(session->history().canUndo());
    const auto kept = backups::list(path);
    const auto before = std::ranges::find(kept, QStringLiteral("import"), &backups::Backup::reason);
    REQUIRE(before != kept.end());
    CHECK(Database::open(before->path, Database::Mode::ReadOnly, clock2013));
}

TEST_CASE("Nothing is added to a plan that is read-only; a new file can be made", "[import]")
{
    Files files;
    const auto session = need(Session::open(templatePlan(files.folder), Database::Mode::ReadOnly, clock2013, {}));
    ImportTest import(session.get());
    import.read(realPlan);
    CHECK_FALSE(child<QRadioButton>(import.dialog, "intoOpen")->isEnabled());
    CHECK_FALSE(child<QRadioButton>(import.dialog, "intoOpen")->toolTip().isEmpty());
    CHECK(child<QRadioButton>(import.dialog, "intoNew")->isChecked());
    CHECK(import.canImport());
}

TEST_CASE("A plan is read from the clipboard as well", "[import]")
{
    ImportTest import;
    QMimeData data;
    data.setText(QStringLiteral("Actividad\tPlazo\nUna\t2014\nDos\t2015\n"));
    import.dialog.readClipboard(data);
    waitUntil([&] { return !import.dialog.isReading(); });
    CHECK(import.activities().rowCount() == 2);
    CHECK(import.canImport());
}

TEST_CASE("A hundred thousand rows are shown without a widget a row", "[import]")
{
    QByteArray csv = "Actividad;Descripción;Plazo;Responsable\n";
    for (int i = 0; i < 100'000; ++i)
        csv += "Actividad " + QByteArray::number(i) + ";Se hace;" + (i % 3 == 0 ? "mediados de año" : "Junio 2013") + ";Ana Díaz\n";
    ImportTest import;
    import.read(import.write("grande.csv", csv));
    CHECK(import.activities().rowCount() == 100'000);
    CHECK(import.findings().rowCount() > 30'000);
    CHECK(import.dialog.findChildren<QWidget *>().size() < 200);
    CHECK(import.canImport());
}

TEST_CASE("Reading can be stopped, and nothing comes of it", "[import]")
{
    ImportTest import;
    QByteArray csv = "Actividad;Plazo\n";
    for (int i = 0; i < 50'000; ++i)
        csv += "Actividad " + QByteArray::number(i) + ";Junio 2013\n";
    const QString source = import.write("grande.csv", csv);
    import.dialog.readFile(source);
    CHECK(import.dialog.isReading());
    CHECK_FALSE(child<QLineEdit>(import.dialog, "file")->isVisible()); // nothing is asked before there is a plan to see
    click(import.dialog, "stop");
    CHECK_FALSE(import.dialog.isReading());
    CHECK(import.problem().contains(QStringLiteral("stopped")));
    CHECK_FALSE(import.canImport());
    import.read(import.write("otro.csv", "Actividad;Plazo\nUna;2014\n"));
    CHECK(import.activities().rowCount() == 1);
    import.dialog.readFile(source); // and the dialog may go while it is being read
}

TEST_CASE("What was read under another choice is not imported when reading it again is stopped", "[import]")
{
    Files files;
    const auto session = files.files.open(templatePlan(files.folder), nullptr);
    ImportTest import(session.get());
    import.read(import.write("otro.csv", "Actividad;Plazo\nUna;2014\n"));
    REQUIRE(import.canImport());
    child<QRadioButton>(import.dialog, "intoNew")->setChecked(true); // and with it the plan's own period
    REQUIRE(import.dialog.isReading());
    click(import.dialog, "stop");
    CHECK_FALSE(import.canImport());
    import.dialog.accept();
    CHECK(import.decided.empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/decode.h"
#include "core/exchange/delimited.h"
#include "core/exchange/formulaguard.h"
#include "tests/exchange/drafts.h"

#include <random>

using namespace gelt;

namespace {

using Random = std::mt19937;
using Reader = Result<ImportDraft> (*)(const QByteArray &, const ImportOptions &);

std::size_t below(Random &random, qsizetype n) // the same numbers with every library, unlike a distribution
{
    return n <= 0 ? 0 : random() % static_cast<std::size_t>(n);
}

/// The text without what a reader may drop or put between pieces: blanks, marks of form and of emphasis.
QString bare(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace() && !QStringView(u"\"'\\*#|").contains(c))
            out.append(c);
    }
    return out;
}

/// Everything the draft says that must be the source's own words; lines of one paragraph are joined, so that only
/// words are compared where there can be several.
std::vector<QString> wordsOf(const ImportDraft &draft)
{
    std::vector<QString> words;
    for (const Activity &activity : draft.contents.activities) {
        for (const QString &text :
             {activity.shortName, activity.target.text, activity.indicator, activity.expectedEvidence})
            words.push_back(text);
        for (const QString &text : {activity.title, activity.description}) {
            for (const QString &word : text.simplified().split(u' '))
                words.push_back(word);
        }
    }
    for (const Phase &phase : draft.contents.phases)
        words.push_back(phase.name);
    for (const Person &person : draft.contents.people) {
        words.push_back(person.name);
        words.push_back(person.position);
    }
    return words;
}

void readAndCheck(Reader reader, const QByteArray &bytes)
{
    const auto read = reader(bytes, drafts::options());
    if (!read) {
        CHECK((read.error().code == ErrorCode::Invalid || read.error().code == ErrorCode::TooLarge));
        CHECK_FALSE(read.error().message.isEmpty());
        return;
    }
    drafts::checkSound(*read);
    const QString source = bare(need(decodeText(bytes)));
    for (const QString &text : wordsOf(*read)) {
        if (!source.contains(bare(text)))
            FAIL_CHECK("not in the source: " << text.toStdString());
    }
}

QByteArray mutated(QByteArray bytes, Random &random)
{
    static const QByteArray pieces[] = {
        "\t", ";",    "|",   "\n", "\n\n", "\"", "\"\"", "\r",       "FASE ",        "Hasta 2015", "#",
        "**", "2013", "0,5", "%",  "'",    "=",  "\xC3", "\xC3\xB1", "\xEF\xBB\xBF", "Plazo",      "Actividad"};
    for (std::size_t changes = 1 + below(random, 12); changes > 0; --changes) {
        const auto at = static_cast<qsizetype>(below(random, bytes.size()));
        const auto length = static_cast<qsizetype>(below(random, 40));
        switch (random() % 5) {
        case 0:
            bytes.remove(at, length);
            break;
        case 1:
            bytes.insert(at, pieces[below(random, std::ssize(pieces))]);
            break;
        case 2:
            bytes.insert(static_cast<qsizetype>(below(random, bytes.size())), bytes.mid(at, length));
            break;
        case 3:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(random() % 256);
            break;
        default:
            bytes.truncate(random() % 20 == 0 ? at : bytes.size());
            break;
        }
    }
    return bytes;
}

} // namespace

TEST_CASE("Damaged plans are read or refused, and nothing is made up", "[hostile]")
{
    const char *fixture =
        GENERATE("plan-de-accion-2012.txt", "import-merged-phases.csv", "import-doubts.csv", "import-all-columns.csv");
    const Reader reader = GENERATE(as<Reader>(), &readTextPlan, &readCsvPlan);
    const QByteArray bytes = drafts::fixture(fixture);
    Random random(20120615);
    for (int round = 0; round < 150; ++round) {
        CAPTURE(fixture, round);
        readAndCheck(reader, mutated(bytes, random));
    }
}

TEST_CASE("Random bytes are read or refused", "[hostile]")
{
    const Reader reader = GENERATE(as<Reader>(), &readTextPlan, &readCsvPlan);
    Random random(7);
    for (int round = 0; round < 300; ++round) {
        CAPTURE(round);
        QByteArray bytes(static_cast<qsizetype>(below(random, 400)), Qt::Uninitialized);
        const bool text = round % 2 == 0;
        static constexpr char alphabet[] = "aA1 ;;,|\t\n\n\"#*FASE-2013/";
        for (char &c : bytes)
            c = text ? alphabet[below(random, sizeof alphabet - 1)] : static_cast<char>(random() % 256);
        readAndCheck(reader, bytes);
    }
}

TEST_CASE("Cells of random text survive being written with separators and read", "[hostile]")
{
    const QChar separator = GENERATE(QChar(u';'), QChar(u','), QChar(u'\t'), QChar(u'|'));
    Random random(42);
    static const QString alphabet = QStringLiteral("a\u00F1\"\"';,|\t\n x");
    for (int round = 0; round < 100; ++round) {
        std::vector<std::vector<QString>> rows(1 + below(random, 6));
        QString text;
        for (auto &row : rows) {
            row.resize(1 + below(random, 6));
            for (QString &cell : row) {
                for (std::size_t n = below(random, 8); n > 0; --n)
                    cell.append(alphabet[static_cast<qsizetype>(below(random, alphabet.size()))]);
                QString quoted = cell;
                text += (text.isEmpty() || text.endsWith(u'\n') ? QString() : QString(separator)) + u'"'
                        + quoted.replace(u'"', QLatin1String("\"\"")) + u'"';
                cell = cell.trimmed();
            }
            text += u'\n';
            while (!row.empty() && row.back().isEmpty())
                row.pop_back();
        }
        CAPTURE(text);
        const Delimited read = need(readDelimited(text, separator));
        REQUIRE(read.rows.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            CHECK(read.rows[i].cells == rows[i]);
        CHECK(read.openQuotes.empty());
    }
}

TEST_CASE("Cells over the limits are refused with row and column", "[hostile]")
{
    struct Case {
        const char *column;
        qsizetype most;
    };
    const Case c = GENERATE(values<Case>({{"Actividad", limits::titleChars},
                                          {"Plazo", limits::titleChars},
                                          {"Fase", limits::nameChars},
                                          {"Responsable", limits::nameChars},
                                          {"Nombre corto", limits::nameChars},
                                          {"Meta", limits::textChars},
                                          {"Observaciones", limits::textChars}}));
    CAPTURE(c.column);
    const QStringList headers{QStringLiteral("Actividad"),    QStringLiteral("Plazo"),        QStringLiteral("Fase"),
                              QStringLiteral("Responsable"),  QStringLiteral("Nombre corto"), QStringLiteral("Meta"),
                              QStringLiteral("Observaciones")};
    const auto table = [&](qsizetype size) {
        QStringList cells{QStringLiteral("a"), QStringLiteral("2013"), {}, {}, {}, {}, {}};
        cells[headers.indexOf(QLatin1String(c.column))] = QString(size, u'x');
        return QString(headers.join(u';') + u'\n' + cells.join(u';') + u'\n').toUtf8();
    };
    CHECK(readCsvPlan(table(c.most), drafts::options()));
    const auto read = readCsvPlan(table(c.most + 1), drafts::options());
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::TooLarge);
    CHECK(read.error().message.contains(QStringLiteral("Row 2")));
    CHECK(read.error().message.contains(QLatin1String(c.column)));
}

TEST_CASE("Files that are large and of one piece are refused or read, not hung upon", "[hostile]")
{
    const QByteArray bytes = GENERATE(
        QByteArray(1'000'000, '\0'), QByteArray(1'000'000, ';'), QByteArray(1'000'000, '"'),
        QByteArray(1'000'000, '\n'), QByteArray(1'000'000, 'x'), QByteArray(1'000'000, '#'),
        QByteArray(1'000'000, '\t'), QByteArray(1'000'000, '|'), QByteArray("\"a\n").repeated(60'000),
        QByteArray("\"\";").repeated(60'000), QByteArray("\"a\"\";").repeated(60'000),
        QByteArray("Actividad;Plazo\n" + QByteArray(1'000'000, 'x') + ";2013\n"), QByteArray("x\n\n").repeated(60'000));
    const Reader reader = GENERATE(as<Reader>(), &readTextPlan, &readCsvPlan);
    CHECK_FALSE(reader(bytes, drafts::options()));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stylehints.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gelt::stylehints {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::StyleHints)
};

struct Tense {
    QStringView present;
    QStringView past;
};

/// Verbs of minutes whose present is no noun or adjective that stands beside them ("la pregunta", "la firma").
constexpr std::array tenses{Tense{u"abre", u"abrió"},
                            Tense{u"aclara", u"aclaró"},
                            Tense{u"aclaran", u"aclararon"},
                            Tense{u"acuerda", u"acordó"},
                            Tense{u"acuerdan", u"acordaron"},
                            Tense{u"afirma", u"afirmó"},
                            Tense{u"afirman", u"afirmaron"},
                            Tense{u"agradece", u"agradeció"},
                            Tense{u"agradecen", u"agradecieron"},
                            Tense{u"agrega", u"agregó"},
                            Tense{u"agregan", u"agregaron"},
                            Tense{u"aprueba", u"aprobó"},
                            Tense{u"aprueban", u"aprobaron"},
                            Tense{u"asigna", u"asignó"},
                            Tense{u"comenta", u"comentó"},
                            Tense{u"comentan", u"comentaron"},
                            Tense{u"concluye", u"concluyó"},
                            Tense{u"concluyen", u"concluyeron"},
                            Tense{u"considera", u"consideró"},
                            Tense{u"consideran", u"consideraron"},
                            Tense{u"decide", u"decidió"},
                            Tense{u"deciden", u"decidieron"},
                            Tense{u"delega", u"delegó"},
                            Tense{u"designa", u"designó"},
                            Tense{u"explica", u"explicó"},
                            Tense{u"explican", u"explicaron"},
                            Tense{u"expone", u"expuso"},
                            Tense{u"exponen", u"expusieron"},
                            Tense{u"expresa", u"expresó"},
                            Tense{u"expresan", u"expresaron"},
                            Tense{u"finaliza", u"finalizó"},
                            Tense{u"indica", u"indicó"},
                            Tense{u"indican", u"indicaron"},
                            Tense{u"informa", u"informó"},
                            Tense{u"informan", u"informaron"},
                            Tense{u"insiste", u"insistió"},
                            Tense{u"interviene", u"intervino"},
                            Tense{u"intervienen", u"intervinieron"},
                            Tense{u"lee", u"leyó"},
                            Tense{u"manifiesta", u"manifestó"},
                            Tense{u"manifiestan", u"manifestaron"},
                            Tense{u"menciona", u"mencionó"},
                            Tense{u"mencionan", u"mencionaron"},
                            Tense{u"pide", u"pidió"},
                            Tense{u"piden", u"pidieron"},
                            Tense{u"presenta", u"presentó"},
                            Tense{u"presentan", u"presentaron"},
                            Tense{u"procede", u"procedió"},
                            Tense{u"propone", u"propuso"},
                            Tense{u"proponen", u"propusieron"},
                            Tense{u"recomienda", u"recomendó"},
                            Tense{u"recomiendan", u"recomendaron"},
                            Tense{u"recuerda", u"recordó"},
                            Tense{u"recuerdan", u"recordaron"},
                            Tense{u"reitera", u"reiteró"},
                            Tense{u"reiteran", u"reiteraron"},
                            Tense{u"responde", u"respondió"},
                            Tense{u"responden", u"respondieron"},
                            Tense{u"saluda", u"saludó"},
                            Tense{u"señala", u"señaló"},
                            Tense{u"señalan", u"señalaron"},
                            Tense{u"socializa", u"socializó"},
                            Tense{u"solicita", u"solicitó"},
                            Tense{u"solicitan", u"solicitaron"},
                            Tense{u"somete", u"sometió"},
                            Tense{u"sugiere", u"sugirió"},
                            Tense{u"sugieren", u"sugirieron"},
                            Tense{u"verifica", u"verificó"},
                            Tense{u"verifican", u"verificaron"}};

/// Words behind which a present is as it should be, or which turn the word into another; "lo propone" stays a verb.
constexpr std::array<QStringView, 12> covers{u"que",  u"quien",  u"quienes", u"cual",   u"cuales", u"donde",
                                             u"como", u"cuando", u"si",      u"cuanto", u"según",  u"mientras"};

/// Words that end as a gerund and are none.
constexpr std::array<QStringView, 18> noGerunds{u"cuando",   u"mando",    u"bando",      u"comando",  u"contrabando",
                                                u"blando",   u"nando",    u"fernando",   u"hernando", u"orlando",
                                                u"rolando",  u"armando",  u"ferdinando", u"normando", u"graduando",
                                                u"remiendo", u"arriendo", u"subarriendo"};

bool isWordPart(QChar c) { return c.isLetter() || c.isMark(); }

struct Word {
    qsizetype start = 0;
    QStringView text;
};

/// The next word at or behind @p from; empty at the end.
Word nextWord(QStringView text, qsizetype from)
{
    while (from < text.size() && !isWordPart(text[from]))
        ++from;
    qsizetype end = from;
    while (end < text.size() && isWordPart(text[end]))
        ++end;
    return {from, text.sliced(from, end - from)};
}

/// Without the pronouns that are written onto a gerund: "informándoles" is "informándo".
QString withoutPronouns(const QString &word)
{
    for (const QStringView end : {u"ándo", u"iéndo", u"yéndo"}) {
        const qsizetype at = word.lastIndexOf(end);
        if (at < 0)
            continue;
        QStringView tail = QStringView(word).sliced(at + end.size());
        for (bool cut = true; cut && !tail.isEmpty();) {
            cut = false;
            for (const QStringView pronoun :
                 {u"me", u"te", u"se", u"nos", u"los", u"las", u"les", u"lo", u"la", u"le"}) {
                if (tail.startsWith(pronoun)) {
                    tail = tail.sliced(pronoun.size());
                    cut = true;
                    break;
                }
            }
        }
        if (tail.isEmpty() && at + end.size() < word.size())
            return word.left(at + end.size()).replace(u'á', u'a').replace(u'é', u'e');
    }
    return word;
}

bool isGerund(QStringView written)
{
    const QString word = withoutPronouns(written.toString().toLower());
    const bool ends = word.endsWith(u"ando") || word.endsWith(u"iendo") || word.endsWith(u"yendo");
    return ends && word.size() > 4 && std::ranges::find(noGerunds, QStringView(word)) == noGerunds.end();
}

/// Finds the verbs to be put in the past, sentence by sentence.
class Tenses {
public:
    explicit Tenses(QStringView text)
        : m_text(text)
    {
    }

    void find(std::vector<Hint> &hints)
    {
        qsizetype before = 0;
        for (Word word = nextWord(m_text, 0); !word.text.isEmpty(); word = nextWord(m_text, before)) {
            passSigns(before, word.start);
            before = word.start + word.text.size();
            if (m_isDone || m_quoted > 0)
                continue;
            const QString lower = word.text.toString().toLower();
            const auto tense = std::ranges::find(tenses, QStringView(lower), &Tense::present);
            if (std::ranges::find(covers, QStringView(lower)) != covers.end()) {
                m_isDone = true;
            } else if (tense != tenses.end()) {
                m_isDone = true;
                hints.push_back(
                    {word.start, word.text.size(),
                     Tr::tr("Minutes tell what happened: “%1” rather than “%2”.").arg(tense->past.toString(), lower)});
            }
        }
    }

private:
    /// What stands between two words: the end of a sentence, a quotation, a colon.
    void passSigns(qsizetype from, qsizetype to)
    {
        for (const QChar c : m_text.sliced(from, to - from)) {
            switch (c.unicode()) {
            case u'.':
            case u'!':
            case u'?':
            case u';':
            case 0x2028:
                m_isDone = false;
                break;
            case u':':
                m_isDone = true;
                break;
            case 0x201C: // “
            case 0x00AB: // «
                ++m_quoted;
                break;
            case 0x201D: // ”
            case 0x00BB: // »
                m_quoted = std::max(0, m_quoted - 1);
                break;
            case u'"':
                m_quoted = m_quoted > 0 ? 0 : 1;
                break;
            default:
                break;
            }
        }
    }

    QStringView m_text;
    int m_quoted = 0;
    bool m_isDone = false; ///< nothing more to be said in this sentence
};

} // namespace

std::vector<Hint> of(QStringView paragraph)
{
    std::vector<Hint> hints;
    const Word first = nextWord(paragraph, 0);
    if (isGerund(first.text))
        hints.push_back({first.start, first.text.size(),
                         Tr::tr("A paragraph of minutes reads better when it does not begin with a gerund (“%1”).")
                             .arg(first.text.toString())});
    Tenses(paragraph).find(hints);
    return hints;
}

} // namespace gelt::stylehints

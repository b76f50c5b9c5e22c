// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/tagging.h"

#include "core/print/pdfmetadata.h"
#include "core/print/rolenames.h"
#include "core/print/sentinels.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <memory>
#include <stdexcept>

namespace gelt::print {
namespace {

using Object = QPDFObjectHandle;

/// What each piece of a page begins with.
std::vector<std::string> beginsOf(const Structure &structure, std::size_t page)
{
    std::vector<std::string> begins;
    int id = 0;
    for (const qint32 node : structure.marks(page)) {
        if (node == Structure::repeated)
            begins.emplace_back("/Artifact <</Type /Pagination>> BDC");
        else if (node < 0)
            begins.emplace_back("/Artifact <</Type /Layout>> BDC");
        else
            begins.push_back(std::string("/") + nameOf(structure.nodes()[static_cast<std::size_t>(node)].role)
                             + " <</MCID " + std::to_string(id++) + ">> BDC");
    }
    return begins;
}

/// Rewrites a page's content when it is written: the pages of a large document need not be held at once.
class MarkedContent : public Object::StreamDataProvider {
public:
    explicit MarkedContent(const Structure &structure)
        : m_structure(&structure)
    {
    }

    void add(Object rewritten, Object painted, std::size_t page)
    {
        m_pages.insert_or_assign(rewritten.getObjGen(), Page{painted, page});
    }

    void provideStreamData(const QPDFObjGen &object, Pipeline *pipeline) override
    {
        Page &page = m_pages.at(object);
        const auto data = page.painted.getStreamData(qpdf_dl_generalized);
        const std::string_view content(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        const std::string marked = withMarkedContent(content, beginsOf(*m_structure, page.number));
        pipeline->write(reinterpret_cast<const unsigned char *>(marked.data()), marked.size());
        pipeline->finish();
    }

private:
    struct Page {
        Object painted;
        std::size_t number;
    };
    const Structure *m_structure;
    std::map<QPDFObjGen, Page> m_pages;
};

/// A rectangle as PDF has it: from the sheet's lower left corner.
Object rectangle(const QRectF &box, double height)
{
    Object made = Object::newArray();
    for (const double edge : {box.left(), height - box.bottom(), box.right(), height - box.top()})
        made.appendItem(Object::newReal(edge, 2));
    return made;
}

/// What leads from one page to another; whoever reads aloud says its words (ISO 14289-1, 7.18.5).
Object annotation(const Structure::Link &link, long long key, const std::vector<double> &heights,
                  const std::vector<Object> &pages)
{
    const auto target = static_cast<std::size_t>(link.target);
    Object place = Object::newArray();
    place.appendItem(pages.at(target));
    place.appendItem(Object::newName("/XYZ"));
    place.appendItem(Object::newInteger(0));
    place.appendItem(Object::newReal(heights.at(target) - link.top, 2));
    place.appendItem(Object::newNull());
    Object made = Object::parse("<</Type /Annot /Subtype /Link /Border [0 0 0] /F 4>>"); // it is printed: ISO 19005-2, 6.3.2
    made.replaceKey("/Rect", rectangle(link.box, heights.at(static_cast<std::size_t>(link.page))));
    made.replaceKey("/Dest", place);
    made.replaceKey("/Contents", Object::newUnicodeString(metadataText(link.words).toStdString()));
    made.replaceKey("/StructParent", Object::newInteger(key));
    return made;
}

std::vector<QPDFObjGen> addLinks(QPDF &pdf, const Structure &structure, const std::vector<double> &heights,
                                 const std::vector<Object> &pages)
{
    std::vector<QPDFObjGen> added;
    for (const Structure::Link &link : structure.links()) {
        const auto key = static_cast<long long>(structure.pages() + added.size());
        const Object object = pdf.makeIndirectObject(annotation(link, key, heights, pages));
        Object page = pages[static_cast<std::size_t>(link.page)];
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", Object::newArray());
        page.getKey("/Annots").appendItem(object);
        added.push_back(object.getObjGen());
    }
    return added;
}

} // namespace

TaggedObjects setStructure(QPDF &pdf, const Structure &structure, const std::vector<double> &pageHeights)
{
    std::vector<Object> pages;
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(pdf).getAllPages())
        pages.push_back(page.getObjectHandle());
    if (pages.size() != structure.pages())
        throw std::runtime_error("there are other pages than were painted");
    TaggedObjects tagged;
    const auto content = std::make_shared<MarkedContent>(structure);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Object painted = pages[i].getKey("/Contents");
        if (!painted.isStream())
            throw std::runtime_error("a page without one content");
        Object rewritten = Object::newStream(&pdf);
        rewritten.replaceStreamData(content, Object::newNull(), Object::newNull());
        content->add(rewritten, painted, i);
        pages[i].replaceKey("/Contents", rewritten);
        pages[i].replaceKey("/StructParents", Object::newInteger(static_cast<long long>(i)));
        pages[i].replaceKey("/Tabs", Object::newName("/S"));
        tagged.pages.push_back(pages[i].getObjGen());
    }
    tagged.links = addLinks(pdf, structure, pageHeights, pages);
    const Object tree = pdf.makeIndirectObject(Object::parse("<</Type /StructTreeRoot>>"));
    tagged.tree = tree.getObjGen();
    pdf.getRoot().replaceKey("/StructTreeRoot", tree);
    pdf.getRoot().replaceKey("/MarkInfo", Object::parse("<</Marked true>>"));
    return tagged;
}

} // namespace gelt::print

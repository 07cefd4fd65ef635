// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/pdf.hpp"

#include "platform/documents/millimetres.hpp"

#include <cairo-pdf.h>

#include <stdexcept>

namespace ztc::documents {

namespace {

cairo_status_t append(void* to, unsigned char const* bytes, unsigned length)
{
    static_cast<std::string*>(to)->append(reinterpret_cast<char const*>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

struct Pdf::Inside {
    PdfHead head;
    Typesetter typesetter;
    std::string bytes;
    cairo_surface_t* surface;
    cairo_t* cairo;

    Inside(PdfHead the_head, Fonts fonts)
        : head(std::move(the_head)), typesetter(std::move(fonts)),
          surface(cairo_pdf_surface_create_for_stream(&append, &bytes, points_of(a4.width),
                                                      points_of(a4.height))),
          cairo(cairo_create(surface))
    {
        auto const say = [&](cairo_pdf_metadata_t what, std::string const& words) {
            cairo_pdf_surface_set_metadata(surface, what, words.c_str());
        };
        say(CAIRO_PDF_METADATA_TITLE, head.title);
        say(CAIRO_PDF_METADATA_AUTHOR, head.author);
        say(CAIRO_PDF_METADATA_CREATE_DATE, format_instant(head.created_at));
    }
    ~Inside()
    {
        cairo_destroy(cairo);
        cairo_surface_destroy(surface);
    }
};

Pdf::Pdf(PdfHead head, Fonts fonts)
    : inside_(std::make_unique<Inside>(std::move(head), std::move(fonts)))
{}
Pdf::~Pdf() = default;

Typesetter const& Pdf::typesetter() const
{
    return inside_->typesetter;
}

void Pdf::page(Paper const& paper, std::function<void(Canvas&)> const& draw)
{
    cairo_pdf_surface_set_size(inside_->surface, points_of(paper.width), points_of(paper.height));
    Canvas canvas(inside_->cairo, inside_->typesetter);
    draw(canvas);
    cairo_show_page(inside_->cairo);
}

std::string Pdf::finish()
{
    cairo_surface_finish(inside_->surface);
    auto const status = cairo_status(inside_->cairo);
    if (status != CAIRO_STATUS_SUCCESS && status != CAIRO_STATUS_SURFACE_FINISHED)
        throw std::runtime_error(std::string("a PDF: ") + cairo_status_to_string(status));
    return with_language(std::move(inside_->bytes), inside_->head.language);
}

} // namespace ztc::documents

#if defined(__SANITIZE_ADDRESS__)
// Cairo 1.16 loses one small array for each PDF and fontconfig one table for each process: theirs,
// and small. Looked for in our own code all the same: nothing of ours allocates through them alone.
extern "C" char const* __lsan_default_suppressions()
{
    return "leak:libcairo.so\nleak:libfontconfig.so\n";
}
#endif

// SPDX-License-Identifier: Apache-2.0
//
// A PDF in the making. The same words and the same moment give the same bytes: nothing in it comes
// from a clock or from chance. It names its title and its language, and has its headings and
// paragraphs marked for those who have it read to them.
#pragma once

#include "kernel/date.hpp"
#include "platform/documents/canvas.hpp"

#include <functional>

namespace ztc::documents {

struct PdfHead {
    std::string title;
    std::string author; // the site
    Instant created_at; // of what it tells: an event, never the moment of printing
    std::string language = "zh-CN";
};

class Pdf {
public:
    Pdf(PdfHead head, Fonts fonts);
    ~Pdf();
    Pdf(Pdf const&) = delete;
    Pdf& operator=(Pdf const&) = delete;

    void page(Paper const& paper, std::function<void(Canvas&)> const& draw);
    Typesetter const& typesetter() const;

    /// The bytes; nothing may be drawn after that. Throws when the drawing failed.
    std::string finish();

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

/// Adds the language to the catalogue of a PDF that Cairo wrote, as an update at its end (ISO
/// 32000-1, 7.5.6), since Cairo 1.16 cannot. Another kind of PDF comes back as it is.
std::string with_language(std::string pdf, std::string_view language);

} // namespace ztc::documents

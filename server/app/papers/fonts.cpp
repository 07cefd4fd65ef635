// SPDX-License-Identifier: Apache-2.0
#include "app/config.hpp"
#include "app/suggestion_papers.hpp"
#include "platform/documents/installed_fonts.hpp"

#include <fmt/format.h>

namespace ztc::app {

documents::Fonts fonts_of(PrintConfig const& print)
{
    return {print.song, print.hei, print.kai, print.fangsong, print.title};
}

PaperLook paper_look(SiteConfig const& site, PrintConfig const& print)
{
    return {
        site.name,
        fonts_of(print),
        {print.docx_song, print.docx_hei, print.docx_kai, print.docx_fangsong, print.docx_title}};
}

std::string missing_fonts_in_words(PrintConfig const& print)
{
    std::string out;
    for (auto const& [setting, family] : {std::pair{"song", &print.song},
                                          {"hei", &print.hei},
                                          {"kai", &print.kai},
                                          {"fangsong", &print.fangsong},
                                          {"title", &print.title}}) {
        auto const instead = documents::stands_in_for(*family);
        if (!instead) continue;
        out +=
            fmt::format("字体没有安装，打印改用“{2}” / a font is not installed, “{2}” is printed "
                        "instead: [print] {0} = \"{1}\"\n",
                        setting, *family, *instead);
    }
    return out;
}

} // namespace ztc::app

// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/pdf.hpp"

#include <fmt/format.h>

#include <charconv>
#include <optional>

namespace ztc::documents {

namespace {

/// The number behind `name` at or after `from`: "/Root 24 0 R".
std::optional<std::size_t> number_after(std::string_view pdf, std::string_view name,
                                        std::size_t from)
{
    auto const at = pdf.find(name, from);
    if (at == pdf.npos) return std::nullopt;
    auto const begin = pdf.data() + at + name.size();
    std::size_t number = 0;
    auto const parsed = std::from_chars(begin, pdf.data() + pdf.size(), number);
    if (parsed.ec != std::errc{}) return std::nullopt;
    return number;
}

/// What stands between the outer << and >> of object `number`; it holds no dictionary itself.
std::optional<std::string_view> dictionary_of(std::string_view pdf, std::size_t number)
{
    auto const at = pdf.find(fmt::format("\n{} 0 obj\n<<", number));
    if (at == pdf.npos) return std::nullopt;
    auto const begin = pdf.find("<<", at) + 2;
    auto const end = pdf.find(">>", begin);
    if (end == pdf.npos || pdf.substr(begin, end - begin).find("<<") != pdf.npos)
        return std::nullopt;
    return pdf.substr(begin, end - begin);
}

} // namespace

std::string with_language(std::string pdf, std::string_view language)
{
    auto const trailer = pdf.rfind("\ntrailer");
    if (trailer == pdf.npos) return pdf;
    auto const size = number_after(pdf, "/Size ", trailer);
    auto const root = number_after(pdf, "/Root ", trailer);
    auto const info = number_after(pdf, "/Info ", trailer);
    auto const table = number_after(pdf, "startxref\n", trailer);
    if (!size || !root || !info || !table) return pdf;
    auto const catalogue = dictionary_of(pdf, *root);
    if (!catalogue) return pdf;
    auto const object =
        fmt::format("{} 0 obj\n<<{}   /Lang ({})\n   /ViewerPreferences << /DisplayDocTitle true "
                    ">>\n   /MarkInfo << /Marked true >>\n>>\nendobj\n",
                    *root, *catalogue, language);
    auto const at = pdf.size();
    pdf += object;
    auto const new_table = pdf.size();
    pdf += fmt::format("xref\n{} 1\n{:010} 00000 n \ntrailer\n<< /Size {}\n   /Root {} 0 R\n   "
                       "/Info {} 0 R\n   /Prev {}\n>>\nstartxref\n{}\n%%EOF\n",
                       *root, at, *size, *root, *info, *table, new_table);
    return pdf;
}

} // namespace ztc::documents

// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/xml_cut.hpp"

#include <string>

namespace ztc::documents {
namespace {

std::string_view without_prefix(std::string_view name)
{
    auto const colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

std::optional<std::string_view> XmlCut::next()
{
    for (;;) {
        auto const open = rest_.find('<');
        if (open == std::string_view::npos) return std::nullopt;
        rest_.remove_prefix(open);
        auto const end_of_tag = rest_.find('>');
        if (end_of_tag == std::string_view::npos) return break_off();
        auto const name = rest_.substr(1, rest_.find_first_of(" \t\r\n/>", 1) - 1);
        if (without_prefix(name) != element_) {
            rest_.remove_prefix(end_of_tag);
            continue;
        }
        auto const closing = "</" + std::string{name} + ">";
        auto const empty = rest_[end_of_tag - 1] == '/';
        auto const close = empty ? end_of_tag : rest_.find(closing, end_of_tag);
        if (close > largest_tree) return break_off(); // npos too
        auto const whole = rest_.substr(0, close + (empty ? 1 : closing.size()));
        rest_.remove_prefix(whole.size());
        return whole;
    }
}

std::nullopt_t XmlCut::break_off()
{
    rest_ = {};
    broken_off_ = true;
    return std::nullopt;
}

std::string_view local_name(pugi::xml_node node)
{
    return without_prefix(node.name());
}

pugi::xml_node child(pugi::xml_node node, std::string_view name)
{
    for (auto const candidate : node.children())
        if (local_name(candidate) == name) return candidate;
    return {};
}

} // namespace ztc::documents

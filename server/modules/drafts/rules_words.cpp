// SPDX-License-Identifier: Apache-2.0
//
// Finding the words that a remark is about, and putting others in their place.
#include "kernel/lines.hpp"
#include "kernel/text.hpp"
#include "modules/drafts/rules.hpp"

namespace ztc::drafts::rules {

namespace {

bool is_of(std::string_view words, std::size_t least, std::size_t most)
{
    auto const characters = text::characters(words);
    return characters >= least && characters <= most && words == text::tidy(words);
}

bool fits(Opened const& text)
{
    if (!is_of(text.title, 4, 60) || text.title.find('\n') != std::string::npos) return false;
    if (!is_of(text.situation, 1, 5000)) return false;
    if (text.asks.size() > suggestions::asks_at_most) return false;
    for (auto const& ask : text.asks)
        if (!is_of(ask, 1, 500) || ask.find('\n') != std::string::npos) return false;
    return true;
}

std::string joined(std::vector<std::string> const& asks)
{
    return text::one_a_line(asks).value_or("");
}

Result<> replace(std::string& in, std::string_view quoted, std::string_view proposed)
{
    CHECK(find_quote(in, quoted));
    in.replace(in.find(quoted), quoted.size(), proposed);
    return {};
}

} // namespace

std::string passage_of(Opened const& text, Passage passage, std::optional<std::int64_t> ask)
{
    switch (passage) {
    case Passage::title: return text.title;
    case Passage::situation: return text.situation;
    case Passage::asks: {
        if (!ask) return joined(text.asks);
        bool const there = *ask >= 1 && *ask <= static_cast<std::int64_t>(text.asks.size());
        return there ? text.asks[static_cast<std::size_t>(*ask - 1)] : "";
    }
    case Passage::whole: return "";
    }
    return "";
}

Result<> find_quote(std::string_view passage, std::string_view quoted)
{
    auto const at = passage.find(quoted);
    if (at == passage.npos) return refuse("drafts.passage_gone", "/quoted");
    if (passage.find(quoted, at + 1) != passage.npos)
        return refuse("drafts.quote_not_unique", "/quoted");
    return {};
}

Result<Opened> replaced(Opened text, Remark const& remark, std::string_view quoted,
                        std::string_view proposed)
{
    if (remark.passage == Passage::title) CHECK(replace(text.title, quoted, proposed));
    if (remark.passage == Passage::situation) CHECK(replace(text.situation, quoted, proposed));
    if (remark.passage == Passage::asks) {
        if (remark.ask && *remark.ask > static_cast<std::int64_t>(text.asks.size()))
            return refuse("drafts.passage_gone", "/comment");
        if (remark.ask) {
            CHECK(replace(text.asks[static_cast<std::size_t>(*remark.ask - 1)], quoted, proposed));
        } else {
            auto all = joined(text.asks);
            CHECK(replace(all, quoted, proposed));
            text.asks = text::lines(all);
        }
    }
    if (!fits(text)) return refuse("drafts.does_not_fit", "/comment");
    return text;
}

} // namespace ztc::drafts::rules

// SPDX-License-Identifier: Apache-2.0
//
// What is looked at while one writes, computed on the text as it was saved, and earlier ones that
// are near it.
#include "kernel/routes.hpp"
#include "kernel/text.hpp"
#include "views/drafts/page_stored.hpp"
#include "views/drafts/sql.hpp"

#include <algorithm>

namespace ztc::views::drafts {

namespace {

using ztc::drafts::Check;

constexpr std::size_t earlier_at_most = 5;

struct ChecksQuery {
    DraftId draft;
};
BOOST_DESCRIBE_STRUCT(ChecksQuery, (), (draft))

struct Earlier {
    std::string title, lead_name;
    Date filed_on;
    std::optional<SuggestionId> suggestion;
    std::int64_t percent = 0;
};
BOOST_DESCRIBE_STRUCT(Earlier, (), (title, lead_name, filed_on, suggestion, percent))

struct ChecksPage {
    std::int64_t revision = 0;
    std::int64_t characters = 0;
    std::vector<Check> checks;
    std::vector<Earlier> earlier; // the nearest first
};
BOOST_DESCRIBE_STRUCT(ChecksPage, (), (revision, characters, checks, earlier))

/// Those that were filed and may be known: the register is open to whoever has `read_suggestions`,
/// and what its deputy does not want public stays with its title there.
std::vector<Earlier> earlier_like(Words const& words, DraftId const& draft,
                                  DraftPolicy const& policy, Reading& reading)
{
    std::vector<Earlier> out;
    if (!reading.viewer().may(Right::read_suggestions)) return out;
    Names names(reading);
    auto const mine = words.title + "\n" + words.situation;
    for (auto const& one : reading.tables().rows(list_filed, read_stored, reading.congress())) {
        if (one.draft == draft) continue;
        auto const text = text_at(one.draft, one.revision, reading);
        if (!text) continue;
        auto const title = reading.open(one.title_ref).value_or("");
        auto const percent =
            std::max(ztc::drafts::nearness(words.title, title),
                     ztc::drafts::nearness(
                         mine, title + "\n" + reading.open(text->situation_ref).value_or("")));
        if (percent < policy.similar_from_percent) continue;
        out.push_back({title, names.of(one.lead.text), *one.filed_on, one.suggestion, percent});
    }
    std::ranges::stable_sort(out, std::ranges::greater{}, &Earlier::percent);
    if (out.size() > earlier_at_most) out.resize(earlier_at_most);
    return out;
}

/// What residents wrote in the linked matters, of those alone that the viewer may read.
std::vector<std::string> letters_of(std::vector<StoredMatter> const& matters, Reading& reading)
{
    std::vector<std::string> out;
    for (auto const& one : matters) {
        if (!matters::relation(one.held, reading.viewer()).any()) continue;
        if (auto words = reading.open(one.text_ref)) out.push_back(*std::move(words));
    }
    return out;
}

ztc::drafts::Checked looked_at(Stored const& stored, Words const& words, Reading& reading)
{
    auto const matters = linked_to(stored.draft, reading);
    ztc::drafts::Checked out{.kind = stored.kind,
                             .title = words.title,
                             .situation = words.situation,
                             .asks = words.asks,
                             .feasibility = words.feasibility,
                             .evidence = {},
                             .counted = {static_cast<std::int64_t>(matters.size())},
                             .letters = letters_of(matters, reading),
                             .similar_to = {}};
    std::int64_t people = 0;
    for (auto const& one : matters) people += people_of(one, reading);
    out.counted.push_back(people);
    for (auto const& one :
         reading.tables().rows(list_evidence, read_evidence, reading.congress(), stored.draft))
        out.evidence.push_back(reading.open(one.words_ref).value_or(""));
    return out;
}

Result<ChecksPage> checks(ChecksQuery const& query, Reading& reading)
{
    auto const seen = TRY(find_seen(query.draft, reading));
    if (!seen.sight.reads()) return refuse("drafts.unknown", "/draft");
    ChecksPage out{.revision = seen.stored.revision, .characters = 0, .checks = {}, .earlier = {}};
    auto const text = text_at(query.draft, seen.stored.revision, reading);
    if (!text) return out;
    auto const words = words_of(*text, reading);
    auto const policy = policy_of<DraftPolicy>(reading);
    out.earlier = earlier_like(words, query.draft, policy, reading);
    auto looked = looked_at(seen.stored, words, reading);
    for (auto const& one : out.earlier) looked.similar_to.push_back(one.title);
    out.checks = ztc::drafts::checks_of(looked, policy);
    std::size_t characters = text::characters(words.situation);
    for (auto const& ask : words.asks) characters += text::characters(ask);
    if (words.feasibility) characters += text::characters(*words.feasibility);
    out.characters = static_cast<std::int64_t>(characters);
    return out;
}

} // namespace

void declare_checks(Routes& routes)
{
    routes.get("/draft_checks", &checks)
        .says("What to look at in a draft as it was saved, each with its article: advice, which "
              "holds nothing up but a letter merely passed on; and earlier ones like it.")
        .needs_sign_in()
        .refuses({"drafts.unknown"});
}

} // namespace ztc::views::drafts

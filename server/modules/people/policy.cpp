// SPDX-License-Identifier: Apache-2.0
#include "modules/people/policy.hpp"

#include "kernel/digest.hpp"
#include "kernel/text.hpp"
#include "kernel/work.hpp"

#include <algorithm>

namespace ztc::people {

namespace {

constexpr std::size_t longest_wording = 6000;

bool is_readable(std::string const& words)
{
    return !words.empty() && !text::first_bad_byte(words) &&
           text::characters(words) <= longest_wording && !text::has_control_characters(words);
}

/// The one that took its place, if any did.
Wording const* next_of(WordingPolicy const& policy, Wording const& wording)
{
    Wording const* next = nullptr;
    for (auto const& other : policy.wordings)
        if (other.kind == wording.kind && other.from > wording.from &&
            (!next || other.from < next->from))
            next = &other;
    return next;
}

bool has_every_kind(WordingPolicy const& policy)
{
    return std::ranges::all_of(
        std::initializer_list<WordingKind>{WordingKind::notice, WordingKind::raising,
                                           WordingKind::publishing},
        [&](WordingKind kind) {
            return std::ranges::any_of(policy.wordings,
                                       [&](auto const& one) { return one.kind == kind; });
        });
}

} // namespace

Result<> check_policy(WordingPolicy const& policy)
{
    std::vector<FieldError> errors;
    auto const check = [&](std::string pointer, std::string code, bool good) {
        if (!good) errors.push_back({std::move(pointer), std::move(code)});
    };
    check("/basis", "request.missing", !policy.basis.empty());
    check("/draft_days", "request.out_of_range",
          policy.draft_days >= 0 && policy.draft_days <= 365);
    check("/wordings", "request.missing", has_every_kind(policy));
    for (std::size_t i = 0; i < policy.wordings.size(); ++i) {
        auto const& one = policy.wordings[i];
        auto const at = "/wordings/" + std::to_string(i);
        check(at + "/version", "request.missing", !one.version.empty() && one.version.size() <= 20);
        check(at + "/zh", "request.missing", is_readable(one.zh));
        check(at + "/en", "request.missing", is_readable(one.en));
        bool const apart = std::none_of(
            policy.wordings.begin(), policy.wordings.begin() + static_cast<std::ptrdiff_t>(i),
            [&](auto const& before) {
                return before.kind == one.kind &&
                       (before.version == one.version || before.from >= one.from);
            });
        check(at + "/version", "people.wording_ambiguous", apart);
    }
    if (!errors.empty()) return Refusal{errors[0].code, std::move(errors)};
    return {};
}

Result<> check_kept(WordingPolicy const& before, WordingPolicy const& after)
{
    for (auto const& one : before.wordings) {
        auto const* found = find_wording(after, one.kind, one.version);
        if (!found || *found != one) return refuse("people.wording_changed", "/wordings");
    }
    return {};
}

Wording const* find_wording(WordingPolicy const& policy, WordingKind kind, std::string_view version)
{
    auto const found = std::ranges::find_if(policy.wordings, [&](auto const& one) {
        return one.kind == kind && one.version == version;
    });
    return found == policy.wordings.end() ? nullptr : &*found;
}

Wording const& wording_on(WordingPolicy const& policy, WordingKind kind, Date day)
{
    Wording const* shown = nullptr;
    for (auto const& one : policy.wordings) {
        if (one.kind != kind) continue;
        bool const begun = one.from <= day;
        if (!shown || (begun && (shown->from > day || one.from > shown->from))) shown = &one;
    }
    ZTC_ENSURE(shown); // check_policy wants one of each kind
    return *shown;
}

bool is_fresh(WordingPolicy const& policy, Wording const& wording, Date today)
{
    if (wording.from > today) return false;
    auto const* next = next_of(policy, wording);
    return !next || add_days(next->from, static_cast<int>(policy.draft_days)) >= today;
}

Shown shown_of(Wording const& wording)
{
    return {wording.kind, wording.version, sha256_hex(wording.zh), sha256_hex(wording.en)};
}

Result<Shown> wording_shown(WordingKind kind, std::optional<std::string> const& named,
                            std::string_view pointer, Work& work)
{
    auto const policy = policy_in_force<WordingPolicy>(work, work.today()).policy;
    if (!named) return shown_of(wording_on(policy, kind, work.today()));
    auto const* found = find_wording(policy, kind, *named);
    if (!found || found->from > work.today())
        return refuse("people.unknown_wording", std::string(pointer));
    if (!is_fresh(policy, *found, work.today()))
        return refuse("people.outdated_wording", std::string(pointer));
    return shown_of(*found);
}

} // namespace ztc::people

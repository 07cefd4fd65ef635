// SPDX-License-Identifier: Apache-2.0
#include "modules/points/policy.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace ztc::points {

namespace {

using Acts = std::vector<Act const*>;

Oddity oddity_of(OddityKind kind, Acts const& acts)
{
    Oddity odd{kind, acts.front()->kind, {acts.front()->day, acts.front()->day}, {}};
    for (auto const* act : acts) {
        odd.days.first = std::min(odd.days.first, act->day);
        odd.days.last = std::max(odd.days.last, act->day);
        odd.acts.push_back(act->id);
    }
    return odd;
}

/// Runs of acts of which each lies in some window of so many days with too many acts.
void find_bursts(Acts const& of_one_kind, OddityLimits const& limits, std::vector<Oddity>& found)
{
    auto const many = static_cast<std::size_t>(limits.burst_acts);
    Acts run;
    std::size_t in_run_until = 0;
    for (std::size_t last = 0; last < of_one_kind.size(); ++last) {
        if (last + 1 < many) continue;
        auto const first = last + 1 - many;
        auto const days = days_between(of_one_kind[first]->day, of_one_kind[last]->day) + 1;
        if (days > limits.burst_days) continue;
        if (!run.empty() && first >= in_run_until) {
            found.push_back(oddity_of(OddityKind::burst, run));
            run.clear();
        }
        for (auto i = run.empty() ? first : in_run_until; i <= last; ++i)
            run.push_back(of_one_kind[i]);
        in_run_until = last + 1;
    }
    if (!run.empty()) found.push_back(oddity_of(OddityKind::burst, run));
}

template <class Groups>
void say_repeated(OddityKind kind, Groups const& groups, std::vector<Oddity>& found)
{
    for (auto const& [key, acts] : groups)
        if (acts.size() > 1) found.push_back(oddity_of(kind, acts));
}

/// What he began himself: of meetings others set the days, and what is done at one comes at once.
bool is_of_his_own_accord(Act const& act)
{
    return act.opportunity.empty() && act.kind != ActKind::voters_met &&
           act.kind != ActKind::point_answered;
}

} // namespace

std::vector<Oddity> look_for(std::span<Act const> acts, OddityLimits const& limits)
{
    Acts sorted;
    for (auto const& act : acts) sorted.push_back(&act);
    std::ranges::sort(sorted, [](Act const* a, Act const* b) {
        return std::tie(a->day, a->id) < std::tie(b->day, b->id);
    });
    std::map<ActKind, Acts> by_kind;
    std::map<std::string_view, Acts> by_digest;
    std::map<std::tuple<std::chrono::sys_days, ActKind, std::string_view>, Acts> by_day;
    for (auto const* act : sorted) {
        if (is_of_his_own_accord(*act)) by_kind[act->kind].push_back(act);
        for (auto const& evidence : act->evidence)
            if (auto& same = by_digest[evidence.digest];
                !evidence.digest.empty() && (same.empty() || same.back() != act))
                same.push_back(act);
        if (!act->subject.empty())
            by_day[{std::chrono::sys_days{act->day}, act->kind, act->subject}].push_back(act);
    }
    std::vector<Oddity> found;
    for (auto const& [kind, of_one_kind] : by_kind) find_bursts(of_one_kind, limits, found);
    say_repeated(OddityKind::same_evidence, by_digest, found);
    say_repeated(OddityKind::same_day_again, by_day, found);
    return found;
}

} // namespace ztc::points

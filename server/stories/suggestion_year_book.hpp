// SPDX-License-Identifier: Apache-2.0
//
// Somebody else's book of a year of suggestions: what may happen to each, by which day, and what
// the year comes to, told once more from the rule's words. It knows nothing of the server and must
// never include anything of it; the days on which nobody works are all that it is given.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace ztc::stories::suggestion_year {

using Day = std::chrono::sys_days;

enum class Part { sole, lead, co, separate };
enum class Mark { satisfied, basically_satisfied, dissatisfied };

struct Verdict {
    Mark attitude{}, result{};
    bool is_bad() const { return attitude == Mark::dissatisfied || result == Mark::dissatisfied; }
};

struct Plan {
    int ask = 0;
    Day by{};
};

struct AtUnit {
    Part part{};
    Day due{}, latest{}, relief_until{};
    bool taken_on = false, wants_relief = false, opinion = false, extended = false;
    std::optional<Day> wants_until;
    std::int64_t draft = 0;  // that waits to be signed
    std::vector<Plan> plans; // in it
    int replied = 0;         // in which round
    bool replies() const { return part != Part::co; }
};

/// One for each signed answer.
struct Reply {
    int unit = 0, round = 0;
    Day due{}, on{};
};

struct Told {
    std::string state = "submitted";
    int lead = 0, asks = 1, round = 1;
    bool wants_reply = true; // or it is for reference only, and nobody rates
    std::set<int> signatories;
    std::map<int, AtUnit> units;
    std::optional<Day> rate_until;
    std::map<int, Verdict> rated, last; // in this round; the latest of each
    std::vector<Reply> replies;

    bool is(std::initializer_list<char const*> states) const
    {
        return std::ranges::any_of(states, [&](auto const* one) { return state == one; });
    }
    bool somebody_is_dissatisfied() const
    {
        return std::ranges::any_of(rated, [](auto const& one) { return one.second.is_bad(); });
    }
    bool all_have_rated() const { return !wants_reply || rated.size() == signatories.size(); }
    bool owes(AtUnit const& unit) const { return unit.replies() && unit.replied < round; }
    AtUnit const* at(int unit) const
    {
        auto const found = units.find(unit);
        return found == units.end() ? nullptr : &found->second;
    }
};

struct Promise {
    std::string id; // empty until it was seen in the ledger
    int suggestion = 0, unit = 0, ask = 0, slips = 0;
    Day first{}, due{};
    std::set<int> to;
    std::optional<Day> delivered;
    std::map<int, Mark> rated;
};

struct Share {
    std::int64_t n = 0, of = 0, silent = 0;
    bool operator==(Share const&) const = default;
};
struct Numbers {
    std::int64_t replies = 0, redone = 0, overdue = 0;
    Share on_time, attitude, result;
    bool operator==(Numbers const&) const = default;
};
struct Delivery {
    std::int64_t due = 0, on_time = 0, late = 0, slipped = 0, overdue = 0, ahead = 0;
    bool operator==(Delivery const&) const = default;
};

/// The rule that it goes by: an answer within three months, six with consent; relief within seven
/// working days; a rehandling within a month, and one only; ratings within fifteen working days.
class Book {
public:
    explicit Book(std::function<bool(Day)> is_worked) : is_worked_(std::move(is_worked)) {}

    std::vector<Told> all;
    std::vector<Promise> promises;

    // ---- what may be done ------------------------------------------------------------------
    bool may_merge(int one, int into) const
    {
        return one != into && told(one).is({"submitted", "accepted"}) &&
               told(into).is({"accepted", "referred"});
    }
    bool may_withdraw(int one, int deputy) const
    {
        return told(one).lead == deputy &&
               told(one).is({"submitted", "accepted", "referred", "answered", "assessed"});
    }
    bool may_take_on(int one, int unit) const
    {
        auto const* at = handled(one, unit);
        return at && !at->taken_on;
    }
    bool may_ask_relief(int one, int unit, Day today) const
    {
        auto const* at = handled(one, unit);
        return at && !at->wants_relief && at->replied == 0 && today <= at->relief_until;
    }
    bool may_rule(int one, int unit, std::optional<int> to) const
    {
        auto const* at = handled(one, unit);
        return at && at->wants_relief && (!to || !told(one).at(*to));
    }
    bool may_send_opinion(int one, int unit) const
    {
        auto const* at = handled(one, unit);
        return at && !at->replies() && !at->opinion;
    }
    bool may_ask_time(int one, int unit, Day until, Day today) const
    {
        auto const* at = handled(one, unit);
        return at && told(one).owes(*at) && !at->extended && !at->wants_until && today <= at->due &&
               until > at->due && until <= at->latest;
    }
    bool may_decide_time(int one, int unit) const
    {
        auto const* at = handled(one, unit);
        return at && at->wants_until;
    }
    bool may_draft(int one, int unit) const
    {
        auto const* at = handled(one, unit);
        return at && told(one).owes(*at);
    }
    bool may_sign(int one, int unit) const
    {
        auto const* at = handled(one, unit);
        bool const waited_for = std::ranges::any_of(told(one).units, [](auto const& other) {
            return !other.second.replies() && !other.second.opinion;
        });
        bool const must_wait = at && at->part == Part::lead && told(one).round == 1 && waited_for;
        return at && at->draft > 0 && !must_wait;
    }
    bool may_rate(int one, int deputy) const
    {
        auto const& it = told(one);
        return it.is({"answered"}) && it.wants_reply && it.signatories.contains(deputy) &&
               !it.rated.contains(deputy);
    }
    bool may_redo(int one) const
    {
        return told(one).is({"answered"}) && told(one).somebody_is_dissatisfied() &&
               told(one).round == 1;
    }
    bool may_assess(int one) const
    {
        return told(one).is({"answered"}) && told(one).somebody_is_dissatisfied() &&
               told(one).round > 1;
    }
    bool may_close(int one, Day today) const
    {
        auto const& it = told(one);
        bool const over = it.rate_until && today > *it.rate_until;
        return it.is({"answered"}) && (over || it.all_have_rated()) && !may_redo(one);
    }

    // ---- what was done ---------------------------------------------------------------------
    void merged(int one, int into)
    {
        told(one).state = "merged";
        told(into).signatories.insert(told(one).signatories.begin(), told(one).signatories.end());
    }
    /// By which day they must answer.
    Day referred(int one, std::map<int, Part> const& units, Day today)
    {
        told(one).state = "referred";
        for (auto const& [unit, part] : units) hand_over(one, unit, part, today);
        return months_after(today, 3);
    }
    void moved(int one, int unit, int to, Day today)
    {
        auto const part = told(one).units.at(unit).part;
        told(one).units.erase(unit);
        hand_over(one, to, part, today);
    }
    /// By which day it is to be rated, when this was the last one waited for.
    std::optional<Day> replied(int one, int unit, Day today)
    {
        auto& it = told(one);
        auto& at = it.units.at(unit);
        it.replies.push_back({unit, it.round, at.due, today});
        for (auto const& plan : at.plans)
            promises.push_back({.id = {},
                                .suggestion = one,
                                .unit = unit,
                                .ask = plan.ask,
                                .first = plan.by,
                                .due = plan.by,
                                .to = it.signatories,
                                .delivered = {},
                                .rated = {}});
        at.replied = it.round;
        at.draft = 0;
        at.wants_relief = false;
        at.wants_until.reset();
        bool const waits =
            std::ranges::any_of(it.units, [&](auto const& other) { return it.owes(other.second); });
        if (waits) return std::nullopt;
        it.state = "answered";
        if (it.wants_reply) it.rate_until = worked_days_after(today, 15);
        return it.rate_until;
    }
    void rated(int one, int deputy, Verdict verdict)
    {
        told(one).rated[deputy] = told(one).last[deputy] = verdict;
    }
    void redone(int one, Day today)
    {
        auto& it = told(one);
        it.state = "referred";
        ++it.round;
        it.rated.clear();
        it.rate_until.reset();
        for (auto& [unit, at] : it.units) {
            if (!at.replies()) continue;
            at.due = at.latest = months_after(today, 1);
            at.extended = false;
        }
    }

    // ---- what it comes to ------------------------------------------------------------------
    std::map<std::string, std::int64_t> states() const
    {
        std::map<std::string, std::int64_t> counts;
        for (auto const& one : all) ++counts[one.state];
        return counts;
    }
    /// The four numbers of a year: answered on time, attitude, result, delivered (below). Of one
    /// unit, or of all.
    Numbers numbers(int year, std::optional<int> unit, Day today) const
    {
        Numbers sum;
        for (auto const& one : all) {
            for (auto const& reply : one.replies)
                if ((!unit || reply.unit == *unit) && year_of(reply.on) == year)
                    count(sum, one, reply);
            if (!one.is({"referred"})) continue;
            for (auto const& [who, at] : one.units)
                if ((!unit || who == *unit) && one.owes(at) && at.due < today) ++sum.overdue;
        }
        return sum;
    }
    Delivery delivery(int year, Day today) const
    {
        Delivery sum;
        for (auto const& promise : promises) {
            if (year_of(promise.first) != year) continue;
            ++sum.due;
            if (promise.slips > 0) ++sum.slipped;
            auto& kind = promise.delivered
                             ? (*promise.delivered <= promise.first ? sum.on_time : sum.late)
                             : (promise.due < today ? sum.overdue : sum.ahead);
            ++kind;
        }
        return sum;
    }
    /// The day that its line in the register counts towards.
    std::optional<Day> next_day(int one) const
    {
        auto const& it = told(one);
        if (it.is({"answered"})) return it.rate_until;
        std::optional<Day> next;
        if (it.is({"referred"}))
            for (auto const& [unit, at] : it.units)
                if (it.owes(at) && (!next || at.due < *next)) next = at.due;
        return next;
    }

    Told& told(int one) { return all.at(static_cast<std::size_t>(one)); }
    Told const& told(int one) const { return all.at(static_cast<std::size_t>(one)); }

private:
    AtUnit const* handled(int one, int unit) const
    {
        return told(one).is({"referred"}) ? told(one).at(unit) : nullptr;
    }
    void hand_over(int one, int unit, Part part, Day today)
    {
        AtUnit at;
        at.part = part;
        at.due = months_after(today, 3);
        at.latest = months_after(today, 6);
        at.relief_until = worked_days_after(today, 7);
        told(one).units[unit] = at;
    }
    static void count(Numbers& sum, Told const& one, Reply const& reply)
    {
        if (reply.round > 1) {
            ++sum.redone;
            return;
        }
        ++sum.replies;
        ++sum.on_time.of;
        if (reply.on <= reply.due) ++sum.on_time.n;
        if (!one.wants_reply) return;
        for (auto const deputy : one.signatories) {
            ++sum.attitude.of;
            ++sum.result.of;
            auto const said = one.last.find(deputy);
            if (said == one.last.end()) {
                ++sum.attitude.silent;
                ++sum.result.silent;
                continue;
            }
            if (said->second.attitude != Mark::dissatisfied) ++sum.attitude.n;
            if (said->second.result != Mark::dissatisfied) ++sum.result.n;
        }
    }
    static int year_of(Day day)
    {
        return static_cast<int>(std::chrono::year_month_day{day}.year());
    }
    /// The same day of the month, or its last; when nobody works on it, the next day that is
    /// worked.
    Day months_after(Day from, int months) const
    {
        auto day = std::chrono::year_month_day{from} + std::chrono::months{months};
        if (!day.ok()) day = day.year() / day.month() / std::chrono::last;
        Day due{day};
        while (!is_worked_(due)) due += std::chrono::days{1};
        return due;
    }
    Day worked_days_after(Day from, int days) const
    {
        while (days > 0)
            if (is_worked_(from += std::chrono::days{1})) --days;
        return from;
    }

    std::function<bool(Day)> is_worked_;
};

} // namespace ztc::stories::suggestion_year

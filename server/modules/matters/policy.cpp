// SPDX-License-Identifier: Apache-2.0
#include "modules/matters/policy.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace ztc::matters {

namespace {

class Checking {
public:
    void check(std::string const& pointer, std::string_view code, bool holds)
    {
        if (!holds) errors_.push_back({pointer, std::string(code)});
    }

    void period(std::string const& pointer, Period const& period)
    {
        check(pointer + "/amount", "matters.policy_period",
              period.amount >= 1 && period.amount <= 366);
    }

    void ladder(std::string const& pointer, std::vector<Rung> const& ladder,
                std::set<Role> const& may_be_told)
    {
        std::set<Role> told;
        for (std::size_t i = 0; i < ladder.size(); ++i) {
            auto const& rung = ladder[i];
            auto const at = fmt::format("{}/{}", pointer, i);
            auto const least = i == 0 ? 0 : ladder[i - 1].working_days_late;
            check(at + "/working_days_late", "matters.policy_ladder",
                  rung.working_days_late >= least && rung.working_days_late <= 366);
            check(at + "/tells", "matters.policy_ladder",
                  may_be_told.contains(rung.tells) && told.insert(rung.tells).second);
        }
    }

    /// Days on which nothing may leave would hold every message for ever.
    void hours(std::string const& pointer, Hours const& hours)
    {
        auto const is_time = [](std::string const& text) {
            return text.size() == 5 && text[2] == ':' && text >= "00:00" && text <= "24:00" &&
                   text.find_first_not_of("0123456789:") == text.npos && text.substr(3) < "60";
        };
        check(pointer + "/from", "matters.policy_hours", is_time(hours.from));
        check(pointer + "/until", "matters.policy_hours",
              is_time(hours.until) && (!is_time(hours.from) || hours.from < hours.until));
    }

    void categories(std::vector<Category> const& categories)
    {
        check("/categories", "matters.policy_categories", !categories.empty());
        for (std::size_t i = 0; i < categories.size(); ++i) {
            auto const& one = categories[i];
            auto const at = fmt::format("/categories/{}", i);
            auto const is_code = [](std::string const& code) {
                return !code.empty() && code.size() <= 40 &&
                       code.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == code.npos;
            };
            auto const same = [&](Category const& other) { return other.code == one.code; };
            check(at + "/code", "matters.policy_category_code",
                  is_code(one.code) && std::ranges::count_if(categories, same) == 1);
            check(at + "/zh", "request.missing", !one.zh.empty());
            check(at + "/en", "request.missing", !one.en.empty());
            check(at + "/parent", "matters.policy_category_parent", has_parent(categories, one));
            if (one.answer_within) period(at + "/answer_within", *one.answer_within);
        }
    }

    Result<> verdict()
    {
        if (errors_.empty()) return {};
        return Refusal{errors_[0].code, std::move(errors_)};
    }

private:
    /// Two levels: the one above lies below none.
    static bool has_parent(std::vector<Category> const& categories, Category const& one)
    {
        return !one.parent || std::ranges::any_of(categories, [&](Category const& above) {
            return above.code == *one.parent && above.code != one.code && !above.parent;
        });
    }

    std::vector<FieldError> errors_;
};

} // namespace

Result<> check_policy(MatterPolicy const& policy)
{
    Checking checking;
    checking.check("/basis", "request.missing", !policy.basis.empty());
    checking.period("/accept_within", policy.accept_within);
    checking.period("/refer_within", policy.refer_within);
    checking.period("/take_on_within", policy.take_on_within);
    checking.period("/answer_within", policy.answer_within);
    checking.period("/rate_within", policy.rate_within);
    checking.period("/contest_within", policy.contest_within);
    checking.period("/extend_at_most", policy.extend_at_most);
    auto const small = [](std::int64_t n) { return n >= 0 && n <= 60; };
    checking.check("/extension_limit", "request.out_of_range", small(policy.extension_limit));
    checking.check("/reopen_limit", "request.out_of_range", small(policy.reopen_limit));
    checking.check("/due_soon_days", "request.out_of_range", small(policy.due_soon_days));
    std::set<Role> const desk{Role::liaison_officer, Role::committee_clerk,
                              Role::committee_director};
    auto unit_or_desk = desk;
    unit_or_desk.insert({Role::unit_clerk, Role::unit_head});
    checking.ladder("/answer_ladder", policy.answer_ladder, unit_or_desk);
    checking.ladder("/desk_ladder", policy.desk_ladder, desk);
    checking.hours("/staff_hours", policy.staff_hours);
    checking.hours("/resident_hours", policy.resident_hours);
    checking.check("/notice_versions", "request.missing", !policy.notice_versions.empty());
    checking.categories(policy.categories);
    return checking.verdict();
}

std::optional<Instant> closed_until(Hours const& hours, Calendar const& calendar, Instant now)
{
    auto const minute_of = [](std::string const& time) {
        return (time[0] - '0') * 600 + (time[1] - '0') * 60 + (time[3] - '0') * 10 + time[4] - '0';
    };
    constexpr std::int64_t minute_ms = 60'000;
    auto const opens = [&](Date day) {
        return Instant{start_of(day).ms + minute_of(hours.from) * minute_ms};
    };
    auto day = date_of(now);
    auto const is_open_day = [&](Date on) {
        return !hours.working_days_only || is_worked(calendar.day(on).kind);
    };
    bool const is_over = now.ms >= start_of(day).ms + minute_of(hours.until) * minute_ms;
    if (is_open_day(day) && !is_over && now >= opens(day)) return std::nullopt;
    if (is_over) day = add_days(day, 1);
    while (!is_open_day(day)) day = add_days(day, 1);
    return opens(day);
}

Period answer_period(MatterPolicy const& policy, std::string_view category)
{
    auto const find = [&](std::string_view code) {
        return std::find_if(policy.categories.begin(), policy.categories.end(),
                            [&](auto const& known) { return known.code == code; });
    };
    auto const own = find(category);
    if (own == policy.categories.end()) return policy.answer_within;
    if (own->answer_within) return *own->answer_within;
    auto const above = own->parent ? find(*own->parent) : policy.categories.end();
    if (above != policy.categories.end() && above->answer_within) return *above->answer_within;
    return policy.answer_within;
}

} // namespace ztc::matters

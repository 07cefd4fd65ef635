// SPDX-License-Identifier: Apache-2.0
//
// When a station is open: as people write it, and day by day.
#include "modules/organisation/rules.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ztc::organisation::rules {

namespace {

constexpr std::int64_t minutes_of_a_day = 24 * 60;
constexpr std::size_t openings_at_most = 28;
constexpr std::array<std::string_view, 7> day_words{"一", "二", "三", "四", "五", "六", "日"};

/// Reads from the front, and only what it is asked for.
class Words {
public:
    explicit Words(std::string_view words) : left_(words) {}

    bool take(std::string_view word)
    {
        if (word.empty() || !left_.starts_with(word)) return false;
        left_.remove_prefix(word.size());
        return true;
    }
    template <std::size_t N>
    bool take_any(std::array<std::string_view, N> const& words)
    {
        return std::ranges::any_of(words, [&](auto word) { return take(word); });
    }
    void skip_blanks()
    {
        while (take_any<6>({" ", "　", "\t", "、", ":", "："})) {
        }
    }
    std::optional<std::int64_t> number()
    {
        std::int64_t n = 0;
        std::size_t digits = 0;
        while (digits < left_.size() && digits < 2 && left_[digits] >= '0' && left_[digits] <= '9')
            n = n * 10 + (left_[digits++] - '0');
        left_.remove_prefix(digits);
        if (digits == 0) return std::nullopt;
        return n;
    }
    bool done() const { return left_.empty(); }

private:
    std::string_view left_;
};

bool take_dash(Words& words)
{
    words.skip_blanks();
    bool const found = words.take_any<8>({"–", "—", "-", "~", "～", "至", "到", "－"});
    words.skip_blanks();
    return found;
}

std::optional<std::size_t> one_day(Words& words)
{
    if (!words.take_any<3>({"周", "星期", "礼拜"})) return std::nullopt;
    for (std::size_t i = 0; i < day_words.size(); ++i)
        if (words.take(day_words[i])) return i;
    if (words.take("天")) return 6;
    return std::nullopt;
}

using Days = std::array<bool, 7>;

/// "周一至周五", "周二、周四", "每周三", "每天", "工作日".
std::optional<Days> days(Words& words)
{
    Days out{};
    if (words.take_any<2>({"每天", "每日"})) return Days{true, true, true, true, true, true, true};
    if (words.take("工作日")) return Days{true, true, true, true, true, false, false};
    words.take("每"); // 每周三
    bool found = false;
    for (auto first = one_day(words); first; first = one_day(words)) {
        auto last = first;
        if (take_dash(words)) last = one_day(words);
        if (!last || *last < *first) return std::nullopt;
        std::fill(out.begin() + static_cast<std::ptrdiff_t>(*first),
                  out.begin() + static_cast<std::ptrdiff_t>(*last) + 1, true);
        found = true;
        words.skip_blanks();
    }
    if (!found) return std::nullopt;
    return out;
}

std::optional<std::int64_t> clock_time(Words& words)
{
    auto const hour = words.number();
    if (!hour || *hour > 24 || !words.take_any<3>({":", "：", "点"})) return std::nullopt;
    auto const minute = words.number().value_or(0);
    if (minute > 59) return std::nullopt;
    return *hour * 60 + minute;
}

bool add_times(Words& words, Days const& on, std::vector<Opening>& week)
{
    bool found = false;
    for (auto opens = clock_time(words); opens; opens = clock_time(words)) {
        if (!take_dash(words)) return false;
        auto const closes = clock_time(words);
        if (!closes) return false;
        for (std::size_t day = 0; day < on.size(); ++day)
            if (on[day]) week.push_back({static_cast<Weekday>(day), *opens, *closes});
        found = true;
        words.skip_blanks();
    }
    return found;
}

} // namespace

Result<std::vector<Opening>> sound_week(std::vector<Opening> week)
{
    auto const wrong = [] { return refuse("organisation.wrong_hours", "/week"); };
    if (week.size() > openings_at_most) return wrong();
    std::ranges::sort(week, {}, [](Opening const& one) {
        return std::pair(static_cast<int>(one.day), one.opens_minute);
    });
    for (std::size_t i = 0; i < week.size(); ++i) {
        auto const& one = week[i];
        bool const sound = one.opens_minute >= 0 && one.opens_minute < one.closes_minute &&
                           one.closes_minute <= minutes_of_a_day;
        bool const overlaps =
            i > 0 && week[i - 1].day == one.day && week[i - 1].closes_minute > one.opens_minute;
        if (!sound || overlaps) return wrong();
    }
    return week;
}

std::optional<std::vector<Opening>> week_in(std::string_view hours)
{
    Words words(hours);
    std::vector<Opening> week;
    while (!words.done()) {
        words.skip_blanks();
        auto const on = days(words);
        words.skip_blanks();
        if (!on || !add_times(words, *on, week)) return std::nullopt;
        if (words.done()) break;
        if (!words.take_any<6>({"；", ";", "，", ",", "。", "\n"})) return std::nullopt;
    }
    auto sound = sound_week(std::move(week));
    if (!sound || sound->empty()) return std::nullopt;
    return *std::move(sound);
}

Result<> sound_point(MapPoint const& point)
{
    auto const within = [](std::int64_t value, std::int64_t most) {
        return value >= -most && value <= most;
    };
    if (!within(point.latitude_e6, 90'000'000) || !within(point.longitude_e6, 180'000'000))
        return refuse("organisation.wrong_point", "/point");
    return {};
}

} // namespace ztc::organisation::rules

// SPDX-License-Identifier: Apache-2.0
#include "demo/year.hpp"

#include "demo/cast.hpp"
#include "demo/year_plots.hpp"

#include <array>
#include <deque>

namespace ztc::demo {

namespace {

constexpr int ended = 128; // of them; the last of these ends before what goes on today begins

struct Neighbourhood {
    std::string_view community;
    std::string_view by;
    std::array<std::string_view, 2> deputies;
};
constexpr Neighbourhood neighbourhoods[] = {
    {"inkstone", "dama", {"shen", "lu"}},    {"ferry", "feng", {"gu", "han"}},
    {"maple", "peng", {"pan", "yue"}},       {"pine", "ge", {"fu", "yue"}},
    {"lantern", "zheng", {"lu", "tang"}},    {"reed", "cao", {"jiang", "gu"}},
    {"loom", "jin", {"pan", "pan"}},         {"academy", "fan", {"fu", "fu"}},
    {"osmanthus", "zheng", {"shen", "lu"}},  {"bridge", "feng", {"gu", "han"}},
    {"red_brick", "wei", {"yue", "pan"}},    {"threshing", "xi", {"fu", "fu"}},
    {"willow", "dama", {"lu", "shen"}},      {"wenchang", "cao", {"jiang", "han"}},
    {"south_garden", "tao", {"pan", "pan"}}, {"spring", "yan", {"yue", "fu"}},
};

constexpr Origin origins[] = {Origin::mini_program, Origin::phone,        Origin::web,
                              Origin::paper,        Origin::mini_program, Origin::station,
                              Origin::place_code,   Origin::mini_program, Origin::chat};
constexpr Identity identities[] = {Identity::relay, Identity::relay, Identity::to_unit,
                                   Identity::relay, Identity::anonymous_to_unit};

/// What was not for us, and where it was sent.
struct Elsewhere {
    std::string_view title;
    std::string_view text;
    Door to;
    std::string_view words;
};
constexpr Elsewhere elsewhere[] = {
    {"@的房东不退押金", "@的房子退租一个月了，两千元押金房东一直拖着不给。", Door::court,
     "这是租房合同的纠纷，可以先请社区人民调解委员会调解，也可以到区法院立案窗口起诉。"},
    {"@买的冰箱用了三天就坏", "在@的店里买的冰箱，三天就不制冷，店里说要等厂家。",
     Door::hotline_12345, "消费纠纷请打 12345 或者 12315，带上发票和照片，会转给市场监管部门。"},
    {"@老房子补偿的事没有说清", "@的老房子补偿算了两遍，数目不一样，想找人说清楚。", Door::petition,
     "补偿的事请到区信访接待中心登记，会由征收部门当面答复，来的时候带上协议。"},
    {"@有人在河里游野泳出事了", "刚才@有人下水，半天没上来，快来人。", Door::emergency,
     "人命关天，请马上打 110 和 120；联络员已经同时报了警，网格员正在赶过去。"},
};

/// Holds the words that were made for a place, for as long as the program runs.
class Year {
public:
    Year()
    {
        for (auto const* some : {&concerns_of_streets, &concerns_of_homes, &concerns_of_people})
            for (auto const& concern : *some) concerns_.push_back(&concern);
        for (int nth = 0; nth < ended; ++nth) tell_ended(nth);
        for (auto const& other : elsewhere) send_elsewhere(other);
        tell_what_goes_on();
    }

    std::vector<Tale> tales() && { return std::move(tales_); }
    static std::deque<std::string>& words()
    {
        static std::deque<std::string> all;
        return all;
    }

private:
    Plot plot_for(Concern const& concern, int nth)
    {
        auto const next = [](std::vector<Plot> const& plots, std::size_t& told) {
            return plots[told++ % plots.size()];
        };
        if (!concern.cannot.empty() && nth % 2 == 0) return next(plots_of_refusals, refusals_);
        if (!concern.plan.empty() && nth % 3 == 1) return next(plots_of_plans, plans_);
        return next(plots_for_any, any_);
    }

    void tell_ended(int nth)
    {
        auto const& concern = *concerns_[static_cast<std::size_t>(nth) * 7 % concerns_.size()];
        auto const days = year_begins_before - longest_plot - 2;
        auto const raised = year_begins_before - nth * days / ended;
        auto const& home = neighbourhoods[(nth * 5 + nth / 16) % 16];
        auto const plot = plot_for(concern, nth);
        Case const told{nth, concern, home.community, home.by, home.deputies[nth % 2], raised};
        tell(told, plot);
        if (nth % 30 == 11) tell_again(told);
    }

    /// A neighbour raises the same on that evening.
    void tell_again(Case const& first)
    {
        auto again = tales_.back();
        again.at.hour = 21;
        again.by = "chen";
        again.title = words().emplace_back(std::string(again.title) + "，我也看到了");
        again.then = plots::the_same_as_before(first);
        tales_.push_back(std::move(again));
    }

    void tell_what_goes_on()
    {
        using namespace plots;
        struct Now {
            Concern const& concern;
            int home;
            int raised;
            Plot plot;
        };
        auto const& streets = concerns_of_streets;
        auto const& homes = concerns_of_homes;
        auto const& people = concerns_of_people;
        Now const all[] = {
            {people[13], 6, 62, &promise_put_off},
            {homes[0], 11, 60, &promise_put_off},
            {streets[14], 2, 52, &promise_forgotten},
            {homes[13], 14, 27, &overdue},
            {people[10], 3, 28, &overdue},
            {homes[12], 0, 29, &overdue},
            {streets[13], 7, 24, &sent_back},
            {homes[7], 10, 25, &sent_back},
            {streets[4], 12, 26, &sent_back},
            {streets[0], 15, 13, &relief_waits},
            {homes[5], 1, 18, &extension_waits},
            {homes[6], 9, 14, &clock_stands},
            {people[9], 0, 14, &to_be_rated},
            {homes[2], 4, 13, &to_be_rated},
            {people[12], 13, 15, &to_be_rated},
            {streets[17], 5, 9, &with_the_unit},
            {people[0], 5, 11, &with_the_unit},
            {people[4], 0, 8, &with_the_unit},
            {homes[14], 3, 4, &to_be_referred},
            {streets[18], 2, 5, &to_be_referred},
            {streets[11], 0, 2, &to_be_looked_into},
            {people[8], 11, 3, &to_be_looked_into},
            {homes[3], 14, 3, &asked_and_not_answered},
            {streets[6], 7, 6, &nothing_yet},
            {people[14], 4, 1, &nothing_yet},
            {streets[19], 5, 0, &nothing_yet},
            {homes[1], 10, 0, &nothing_yet},
            {streets[5], 15, 1, &nothing_yet},
        };
        int nth = ended;
        for (auto const& now : all) {
            auto const& home = neighbourhoods[now.home];
            tell({nth, now.concern, home.community, home.by, home.deputies[0], now.raised},
                 now.plot);
            ++nth;
        }
    }

    void send_elsewhere(Elsewhere const& other)
    {
        auto const nth = static_cast<int>(tales_.size());
        auto const& home = neighbourhoods[nth * 3 % 16];
        auto const raised = 200 - nth % 4 * 45;
        auto const place = place_at(home.community, nth);
        tales_.push_back({.at = {raised, 10, nth % 60},
                          .by = home.by,
                          .community = home.community,
                          .category = "other",
                          .identity = Identity::relay,
                          .origin = Origin::mini_program,
                          .title = at_place(other.title, place),
                          .text = at_place(other.text, place),
                          .place = place,
                          .then = {Redirected{{raised, 11, nth % 60}, other.to, other.words}}});
    }

    void tell(Case const& told, Plot plot)
    {
        auto const place = place_at(told.community, told.nth);
        auto const hour = 7 + told.nth * 5 % 14;
        tales_.push_back({.at = {told.raised, hour, told.nth * 7 % 60},
                          .by = told.by,
                          .community = told.community,
                          .category = told.concern.category,
                          .identity = identities[told.nth % 5],
                          .origin = origins[told.nth % 9],
                          .title = at_place(told.concern.title, place),
                          .text = at_place(told.concern.text, place),
                          .place = place,
                          .then = plot(told)});
    }

    static std::string_view place_at(std::string_view community, int nth)
    {
        return places_of(community)[static_cast<std::size_t>(nth / 5 + nth / 16) % 4];
    }

    static std::string_view at_place(std::string_view words, std::string_view place)
    {
        std::string made;
        for (auto const letter : words)
            if (letter == '@')
                made += place;
            else
                made += letter;
        return Year::words().emplace_back(std::move(made));
    }

    std::vector<Concern const*> concerns_;
    std::vector<Tale> tales_;
    std::size_t any_ = 0, plans_ = 0, refusals_ = 0;
};

} // namespace

std::vector<Tale> const& tales_of_the_year()
{
    static std::vector<Tale> const all = Year().tales();
    return all;
}

} // namespace ztc::demo

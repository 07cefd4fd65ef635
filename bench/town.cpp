// SPDX-License-Identifier: Apache-2.0
#include "bench/town.hpp"

#include "bench/orders.hpp"
#include "demo/cast.hpp"
#include "demo/story_clock.hpp"
#include "modules/matters/service.hpp"
#include "platform/jobs/process_runner.hpp"
#include "views/organisation/view.hpp"

#include <fmt/format.h>

#include <array>

namespace ztc::bench {

namespace {

using matters::MatterId;

constexpr int days = 1'080;

constexpr std::string_view words =
    "示例：小区东门到菜场的路上有三盏路灯不亮，晚上老人和孩子经过看不清台阶，上个月已经有人摔倒。"
    "希望有人来看看，能修就修，不能修请告诉我们原因和打算。";
constexpr std::string_view reply = "示例：已到现场查看，三盏灯是线路老化，已更换电缆并恢复照明；今"
                                   "后每月巡查一次，有问题请直接联系。";

constexpr std::array communities = {"osmanthus", "willow", "bridge", "wenchang"};
constexpr std::array residents = {"chen", "li", "wang", "zhao", "sun"};
constexpr std::array units = {"city_management", "housing_bureau", "traffic_police",
                              "water",           "public_service", "urban_centre"};
constexpr std::array categories = {"housing", "roads", "environment", "traffic", "safety"};

Process nothing()
{
    return {"bench_nothing", [](Recorded const&) { return std::function<Result<>(Work&)>{}; }};
}

class Growing {
public:
    Growing(app::House& house, demo::StoryClock& clock, demo::Cast const& cast, std::size_t matters)
        : house_(house), clock_(clock), cast_(cast), ids_(matters)
    {
        for (auto const& [key, person] : cast.people)
            actors_.emplace(std::string(key), actor_of(house, person));
    }

    void all(Date today)
    {
        for (int day = 0; day < days; ++day) {
            clock_.set({start_of(add_days(today, day - days + 1)).ms + 9LL * 3'600'000});
            for (auto n = first_of(day); n < first_of(day + 1); ++n) raise(n);
            orders_.wait();
            each_raised_on(day - 1, [this](std::size_t n) { accept(n); });
            each_raised_on(day - 2, [this](std::size_t n) { refer(n); });
            each_raised_on(day - 20, [this](std::size_t n) { answer(n); });
            each_raised_on(day - 25, [this](std::size_t n) { rate(n); });
            if (!ids_.empty() && day % 108 == 107)
                fmt::print(stderr, "  {} matters\n", first_of(day + 1));
        }
    }

private:
    std::size_t first_of(int day) const
    {
        return ids_.size() * static_cast<std::size_t>(day) / days;
    }

    template <class F>
    void each_raised_on(int day, F&& step)
    {
        if (day < 0) return;
        for (auto n = first_of(day); n < first_of(day + 1); ++n)
            if (!is_imported(n)) step(n);
        orders_.wait();
    }

    static bool is_imported(std::size_t n) { return n % 10 < 3; }
    static bool is_left_lying(std::size_t n) { return n / 10 % 10 == 0; }

    static std::string officer_of(std::size_t n) { return n % 4 < 2 ? "xu" : "lin"; }
    static std::string deputy_of(std::size_t n)
    {
        if (n % 4 < 2) return n % 8 < 4 ? "shen" : "lu";
        return n % 8 < 4 ? "gu" : "jiang";
    }
    static char const* unit_of(std::size_t n) { return units[n / 7 % units.size()]; }
    static char const* resident_of(std::size_t n) { return residents[n / 3 % residents.size()]; }

    void raise(std::size_t n)
    {
        auto const community = cast_.nodes.at(communities[n % 4]);
        auto const title = fmt::format("示例：第 {} 件，东门到菜场的路灯不亮", n + 1);
        if (is_imported(n)) return import(n, community, title);
        send<matters::Raised>(
            resident_of(n), &matters::raise,
            matters::Raise{.title = {title},
                           .text = {std::string(words)},
                           .category = {categories[n % categories.size()]},
                           .community = community,
                           .place = std::nullopt,
                           .identity = matters::Identity::relay,
                           .origin = matters::Origin::web,
                           .photos = std::nullopt,
                           .notice_version = {"2026-11"}},
            [this, n](matters::Raised const& raised) { ids_[n] = raised.matter; });
    }

    void import(std::size_t n, NodeId const& community, std::string const& title)
    {
        auto const now = clock_.now();
        orders_.submit(app::system_actor(house_.congress()),
                       [now, community, title, n](Work& work) -> Result<> {
                           CHECK(matters::import_message({.source_key = fmt::format("bench-{}", n),
                                                          .community = community,
                                                          .title = {title},
                                                          .text = {std::string(words)},
                                                          .category = {"roads"},
                                                          .said_at = {now.ms - 20LL * 86'400'000},
                                                          .answer = {{std::string(reply)}},
                                                          .answered_at = {{now.ms - 86'400'000}}},
                                                         work));
                           return {};
                       });
    }

    void accept(std::size_t n)
    {
        send<Done>(officer_of(n), &matters::accept,
                   matters::Accept{ids_[n], cast_.people.at(deputy_of(n)), std::nullopt});
    }
    void refer(std::size_t n)
    {
        send<matters::ReferredReply>(
            "zhou", &matters::refer,
            matters::Refer{ids_[n], cast_.nodes.at(unit_of(n)), std::nullopt});
    }
    void answer(std::size_t n)
    {
        if (is_left_lying(n)) return;
        send<Done>(std::string(unit_of(n)) + "_clerk", &matters::answer,
                   matters::Answer{.matter = ids_[n],
                                   .outcome = matters::AnswerOutcome::done,
                                   .text = {std::string(reply)},
                                   .done_on = clock_.today(),
                                   .planned_on = std::nullopt,
                                   .owner = std::nullopt,
                                   .reason = std::nullopt});
    }
    void rate(std::size_t n)
    {
        if (is_left_lying(n)) return;
        send<matters::RatedReply>(resident_of(n), &matters::rate,
                                  matters::Rate{ids_[n], matters::Satisfaction::satisfied,
                                                matters::Satisfaction::satisfied, std::nullopt});
    }

    template <class Reply, class Command>
    void send(
        std::string const& who, Result<Reply> (*handler)(Command const&, Work&), Command command,
        std::function<void(Reply const&)> then = [](Reply const&) {})
    {
        orders_.submit(actors_.at(who),
                       [handler, command = std::move(command),
                        then = std::move(then)](Work& work) -> Result<> {
                           then(TRY(handler(command, work)));
                           return {};
                       });
    }

    app::House& house_;
    demo::StoryClock& clock_;
    demo::Cast const& cast_;
    std::vector<MatterId> ids_;
    std::map<std::string, Actor> actors_;
    Orders orders_{house_};
};

} // namespace

Actor actor_of(app::House& house, PersonId const& person)
{
    Actor actor{house.congress(), person, {}, std::nullopt};
    auto lease = house.store->reads().lease();
    actor.offices = views::organisation::offices_of(*lease, house.congress(), person);
    if (actor.offices.empty()) actor.offices.push_back({Role::resident, {}, {}});
    return actor;
}

std::unique_ptr<app::House> found_town(std::filesystem::path const& folder, Clock const& clock)
{
    return app::make_site({.data = folder,
                           .db = {},
                           .origin = "bench.example/town",
                           .name = "示例",
                           .place = "示例街道",
                           .congress_name = "示例区人民代表大会",
                           .demo = true},
                          clock)
        .value();
}

void grow_town(std::filesystem::path const& folder, std::size_t matters)
{
    auto const now = RealClock().now();
    auto const begin = add_days(date_of(now), -days - 1);
    demo::StoryClock clock({start_of(begin).ms + 9LL * 3'600'000});
    auto const house = found_town(folder, clock);
    auto const cast = demo::settle(*house);
    // The site has "run" from here: nobody is written to about matters of years ago.
    jobs::ProcessRunner(*house->store, {nothing()}).catch_up();
    Growing(*house, clock, cast, matters).all(date_of(now));
}

std::unique_ptr<app::House> open_town(std::filesystem::path const& folder)
{
    static RealClock const clock;
    return app::open_house(app::load_config(folder).value(), clock).value();
}

Actor member_of(app::House& house, std::string_view name)
{
    static constexpr std::string_view all_names =
        "SELECT DISTINCT id, name FROM view_matter_page_name WHERE congress = $1";
    auto const found = house.store->read(
        app::system_actor(house.congress()), [&](Reading& reading) -> std::optional<PersonId> {
            std::optional<PersonId> person;
            for (auto const& [id, ref] : reading.tables().rows(
                     all_names,
                     [](Row const& row) {
                         return std::pair{std::string(row.text(0)), std::string(row.text(1))};
                     },
                     house.congress()))
                if (reading.open(ref) == name) person = PersonId{id};
            return person;
        });
    return actor_of(house, found.value());
}

} // namespace ztc::bench

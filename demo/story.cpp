// SPDX-License-Identifier: Apache-2.0
#include "demo/story.hpp"

#include "app/duties.hpp"
#include "app/messages.hpp"
#include "demo/activities.hpp"
#include "demo/doing.hpp"
#include "demo/suggestions.hpp"
#include "demo/texts.hpp"
#include "demo/year.hpp"
#include "platform/jobs/process_runner.hpp"
#include "platform/notify/transports.hpp"

#include <algorithm>

namespace ztc::demo {

namespace {

constexpr int settled_before = year_begins_before + 2; // working days

Instant at(Date day, int hour, int minute)
{
    return {start_of(day).ms + (hour * 60LL + minute) * 60'000};
}

/// What a real site does by itself.
class ByItself {
public:
    explicit ByItself(app::House& house)
        : processes_(*house.store, app::all_processes()),
          scheduler_(*house.store, house.clock, app::all_duties(house)),
          transport_(notify::log_transport()),
          delivery_(*house.store, house.clock, *transport_, app::address_of(house))
    {}

    void by_night() { scheduler_.ask_now(); }
    void by_evening()
    {
        processes_.catch_up();
        while (delivery_.send_due() > 0) {
        }
    }

private:
    jobs::ProcessRunner processes_;
    jobs::Scheduler scheduler_;
    std::unique_ptr<notify::Transport> transport_;
    notify::Delivery delivery_;
};

struct Scene {
    Instant at;
    std::function<void()> happens;
};

struct Stage {
    Doing doing;
    ByItself by_itself;
    std::vector<Scene> scenes = {};
    std::vector<std::unique_ptr<Told>> told = {};
};

void add_days_and_nights(Stage& stage, Date from, Date today)
{
    for (auto day = from; day <= today; day = add_days(day, 1)) {
        stage.scenes.push_back({at(day, 0, 30), [&stage] { stage.by_itself.by_night(); }});
        stage.scenes.push_back({at(day, 20, 59), [&stage] { stage.by_itself.by_evening(); }});
    }
}

void add_tale(Stage& stage, Tale const& tale, std::function<Instant(When)> const& moment)
{
    auto const* before = stage.told.empty() ? nullptr : stage.told.back().get();
    auto& told = *stage.told.emplace_back(std::make_unique<Told>());
    told.before = before;
    stage.scenes.push_back({moment(tale.at), [&] { stage.doing.raise(tale, told); }});
    for (auto const& any : tale.then)
        std::visit(
            [&](auto const& step) {
                stage.scenes.push_back(
                    {moment(step.at), [&] { stage.doing.step(tale, told, step); }});
            },
            any);
}

} // namespace

Date working_days_before(Date today, int days, Calendar const& calendar)
{
    auto day = today;
    while (days > 0) {
        day = add_days(day, -1);
        if (is_worked(calendar.day(day).kind)) --days;
    }
    return day;
}

Date first_day(Date today, Calendar const& calendar)
{
    return working_days_before(today, settled_before, calendar);
}

void tell(app::House& house, StoryClock& clock, Cast const& cast, Instant now)
{
    auto const today = date_of(now);
    auto const moment = [&](When when) {
        auto const day = working_days_before(today, when.days_ago, house.store->calendar());
        return std::min(at(day, when.hour, when.minute), now);
    };
    Stage stage{Doing(house, cast), ByItself(house)};
    add_days_and_nights(stage, add_days(date_of(clock.now()), 1), today);
    for (auto const* tales : {&tales_of_the_year(), &tales_that_ended, &tales_going_on})
        for (auto const& tale : *tales) add_tale(stage, tale, moment);
    for (auto& scene : activities_of_the_year(house, cast, date_of(clock.now()), today))
        stage.scenes.push_back({scene.at, std::move(scene.happens)});
    for (auto& scene : suggestions_of_the_year(house, cast, today))
        stage.scenes.push_back({scene.at, std::move(scene.happens)});
    std::ranges::stable_sort(stage.scenes, {}, &Scene::at);
    for (auto const& scene : stage.scenes) {
        if (scene.at > now) break; // this evening has not come yet
        clock.set(scene.at);
        scene.happens();
    }
    clock.set(now);
    stage.by_itself.by_night();
    stage.by_itself.by_evening();
}

} // namespace ztc::demo

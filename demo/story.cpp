// SPDX-License-Identifier: Apache-2.0
#include "demo/story.hpp"

#include "app/duties.hpp"
#include "app/messages.hpp"
#include "demo/texts.hpp"
#include "modules/matters/policy.hpp"
#include "modules/matters/service.hpp"
#include "platform/jobs/process_runner.hpp"
#include "platform/notify/transports.hpp"
#include "views/organisation/view.hpp"

#include <algorithm>

namespace ztc::demo {

namespace {

constexpr int settled_before = 32; // working days; the first tale begins on the 30th

Instant at(Date day, int hour, int minute)
{
    return {start_of(day).ms + (hour * 60LL + minute) * 60'000};
}

template <class T>
std::optional<T> given(std::string_view words)
{
    if (words.empty()) return std::nullopt;
    return T{std::string(words)};
}

/// The people of the town doing what the tales say.
class Doing {
public:
    Doing(app::House& house, Cast const& cast) : house_(house), cast_(cast) {}

    matters::MatterId raise(Tale const& tale)
    {
        return run(tale.by, &matters::raise,
                   matters::Raise{
                       .title = {std::string(tale.title)},
                       .text = {std::string(tale.text)},
                       .category = {std::string(tale.category)},
                       .community = cast_.nodes.at(tale.community),
                       .place = given<matters::Place>(tale.place),
                       .identity = tale.identity,
                       .origin = tale.origin,
                       .photos = std::nullopt,
                       .notice_version = {matters::MatterPolicy{}.notice_versions.back()}})
            .matter;
    }

    struct Told {
        matters::MatterId matter;
        std::string_view deputy = {};
        std::string_view unit = {};
    };

    void step(Tale const& tale, Told& told, Accepted const& step)
    {
        told.deputy = step.deputy;
        run(officer_of(tale), &matters::accept,
            matters::Accept{told.matter, cast_.people.at(step.deputy),
                            given<Text<1, 500>>(step.note)});
    }
    void step(Tale const&, Told& told, LookedInto const& step)
    {
        run(told.deputy, &matters::look_into,
            matters::LookInto{told.matter, {std::string(step.note)}});
    }
    void step(Tale const&, Told& told, Referred const& step)
    {
        told.unit = step.unit;
        run("zhou", &matters::refer,
            matters::Refer{told.matter, cast_.nodes.at(step.unit), given<Text<1, 500>>(step.note)});
    }
    void step(Tale const&, Told& told, Answered const& step)
    {
        auto const today = house_.clock.today();
        bool const done = step.outcome == AnswerOutcome::done;
        bool const planned = step.outcome == AnswerOutcome::planned;
        run(clerk_of(told.unit), &matters::answer,
            matters::Answer{.matter = told.matter,
                            .outcome = step.outcome,
                            .text = {std::string(step.text)},
                            .done_on = done ? std::optional(today) : std::nullopt,
                            .planned_on = planned
                                              ? std::optional(add_days(today, step.planned_in_days))
                                              : std::nullopt,
                            .owner = given<Text<1, 60>>(step.owner),
                            .reason = given<Text<1, 1000>>(step.reason)});
    }
    void step(Tale const& tale, Told& told, Rated const& step)
    {
        run(tale.by, &matters::rate,
            matters::Rate{told.matter, step.attitude, step.result,
                          given<Text<1, 500>>(step.words)});
    }
    void step(Tale const& tale, Told& told, Withdrawn const& step)
    {
        run(tale.by, &matters::withdraw,
            matters::Withdraw{told.matter, given<Text<1, 200>>(step.reason)});
    }
    void step(Tale const& tale, Told& told, Redirected const& step)
    {
        run(officer_of(tale), &matters::redirect,
            matters::Redirect{told.matter, step.to, {std::string(step.words)}});
    }

private:
    /// The story is our own: a refusal in it is a bug and throws.
    template <class Command, class Reply>
    Reply run(std::string_view who, Result<Reply> (*handler)(Command const&, Work&),
              Command const& command)
    {
        return app::run(house_, actor(who), handler, command).value();
    }

    Actor actor(std::string_view who)
    {
        auto const& person = cast_.people.at(who);
        Actor actor{house_.congress(), person, {}, std::nullopt};
        auto lease = house_.store->reads().lease();
        actor.offices = views::organisation::offices_of(*lease, house_.congress(), person);
        if (actor.offices.empty()) actor.offices.push_back({Role::resident, {}, {}});
        return actor;
    }

    static std::string_view officer_of(Tale const& tale)
    {
        auto const community = std::ranges::find(bodies, tale.community, &Body::key);
        return community->under == "triangle_station" ? "xu" : "lin";
    }

    static std::string_view clerk_of(std::string_view unit)
    {
        auto const clerk = std::ranges::find_if(members, [&](Member const& member) {
            return member.office && member.office->role == Role::unit_clerk &&
                   member.office->at == unit;
        });
        return clerk->key;
    }

    app::House& house_;
    Cast const& cast_;
};

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
    std::vector<std::unique_ptr<Doing::Told>> told = {};
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
    auto& told = *stage.told.emplace_back(std::make_unique<Doing::Told>());
    stage.scenes.push_back({moment(tale.at), [&] { told.matter = stage.doing.raise(tale); }});
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
    for (auto const* tales : {&tales_that_ended, &tales_going_on})
        for (auto const& tale : *tales) add_tale(stage, tale, moment);
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

// SPDX-License-Identifier: Apache-2.0
#include "platform/jobs/scheduler.hpp"

#include "platform/jobs/bell.hpp"
#include "platform/jobs/orders.hpp"
#include "platform/journal/journal.hpp"

#include <algorithm>

namespace ztc::jobs {

struct Scheduler::Inside {
    log::Store& store;
    Clock const& clock;
    std::vector<Duty> duties;
    SchedulerSettings settings;
    Bell bell = {};
    std::thread thread = {};
    std::optional<Instant> asked_at = std::nullopt;

    bool is_time_to_ask() const
    {
        if (!asked_at) return true;
        auto const passed = clock.now().ms - asked_at->ms;
        return passed >= settings.ask_every.count() || passed < 0 ||
               clock.today() != date_of(*asked_at);
    }

    std::vector<log::Order> what_is_due(Duty const& duty, Date today)
    {
        auto const lease = store.reads().lease();
        return duty.due(*lease, today);
    }

    /// How many of them were carried out; refusals and faults are noted.
    std::size_t carry_out(Duty const& duty, std::vector<log::Order> orders)
    {
        std::size_t done = 0;
        for (auto const& outcome : run_all(store.writer(), std::move(orders))) {
            if (auto const fault = fault_of(outcome))
                journal::error("duty {}: {}", duty.name, *fault);
            else if (!outcome.answer)
                journal::info("duty {} refused: {}", duty.name, outcome.answer.error().code);
            else
                ++done;
        }
        return done;
    }

    std::size_t see_to(Duty const& duty, Date today)
    {
        std::size_t all = 0;
        while (!bell.is_closed()) {
            auto orders = what_is_due(duty, today);
            auto const done = orders.empty() ? 0 : carry_out(duty, std::move(orders));
            if (done == 0) break; // nothing due, or nothing that can be done now
            all += done;
        }
        tidy_up(duty, today);
        return all;
    }

    void tidy_up(Duty const& duty, Date today)
    {
        if (!duty.tidy || bell.is_closed()) return;
        auto chores = [&] {
            auto const lease = store.reads().lease();
            return duty.tidy(*lease, today);
        }();
        for (auto& chore : chores)
            if (auto const done = store.writer().run(std::move(chore)); !done)
                journal::info("duty {} refused: {}", duty.name, done.error().code);
    }

    std::size_t ask()
    {
        asked_at = clock.now();
        std::size_t all = 0;
        for (auto const& duty : duties) {
            try {
                all += see_to(duty, date_of(*asked_at));
            } catch (std::exception const& fault) {
                journal::error("duty {}: {}", duty.name, fault.what());
            }
        }
        return all;
    }

    void loop()
    {
        while (!bell.is_closed()) {
            if (is_time_to_ask()) ask();
            bell.wait(bell.rings(), Bell::Moment::clock::now() + settings.look_every);
        }
    }
};

Scheduler::Scheduler(log::Store& store, Clock const& clock, std::vector<Duty> duties,
                     SchedulerSettings settings)
    : inside_(new Inside{store, clock, std::move(duties), settings})
{}

Scheduler::~Scheduler()
{
    stop();
}

void Scheduler::start()
{
    inside_->thread = std::thread([this] { inside_->loop(); });
}

void Scheduler::stop()
{
    inside_->bell.close();
    if (inside_->thread.joinable()) inside_->thread.join();
}

std::size_t Scheduler::ask_now()
{
    return inside_->ask();
}

} // namespace ztc::jobs

// SPDX-License-Identifier: Apache-2.0
#include "platform/jobs/process_runner.hpp"

#include "platform/jobs/bell.hpp"
#include "platform/jobs/orders.hpp"
#include "platform/journal/journal.hpp"
#include "platform/log/statements.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ztc::jobs {

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::string_view select_positions = "SELECT name, position FROM process_position";
constexpr std::string_view save_position =
    "INSERT INTO process_position (name, position) VALUES ($1, $2) "
    "ON CONFLICT (name) DO UPDATE SET position = excluded.position";

struct Running {
    Process process;
    std::uint64_t position; // reacted to up to here
    std::optional<std::uint64_t> saved;
    std::chrono::milliseconds pause{0};
    Steady::time_point not_before = {};
};

std::map<std::string, std::uint64_t> saved_positions(log::Store& store)
{
    std::map<std::string, std::uint64_t> saved;
    store.reads().lease()->query(select_positions, [&](Row const& row) {
        saved.emplace(row.text(0), static_cast<std::uint64_t>(row.integer(1)));
    });
    return saved;
}

log::Order order_of(Process const& process, Recorded const& event,
                    std::function<Result<>(Work&)> command)
{
    return {.by = Actor{event.congress, PersonId{"system"}, {}, std::nullopt},
            .request = fmt::format("process/{}/{}", process.name, event.position),
            .body_hash = {},
            .streams = {},
            .run = [command = std::move(command)](Work& work) -> Result<std::string> {
                CHECK(command(work));
                return std::string("{}");
            }};
}

} // namespace

struct ProcessRunner::Inside {
    log::Store& store;
    RunnerSettings settings;
    std::vector<Running> all;
    std::shared_ptr<Bell> bell = std::make_shared<Bell>();
    std::thread thread = {};
    Steady::time_point saved_at = Steady::now();

    /// The last page, for the processes of the same round that stand at the same place.
    std::optional<std::uint64_t> page_from = std::nullopt;
    std::vector<Recorded> page = {};

    std::uint64_t newest() { return store.writer().head().size; }
    bool is_behind(Running const& running) { return running.position < newest(); }

    std::vector<Recorded> const& page_after(std::uint64_t position)
    {
        if (page_from != position) {
            page = store.reads().lease()->rows(log::sql_text::select_events_after, log::recorded_of,
                                               position, settings.page);
            page_from = position;
        }
        return page;
    }

    void react_to_page(Running& running)
    {
        auto const& events = page_after(running.position);
        if (events.empty()) return;
        std::vector<log::Order> orders;
        for (auto const& event : events)
            if (auto command = running.process.react(event))
                orders.push_back(order_of(running.process, event, std::move(command)));
        std::vector<std::string> requests;
        for (auto const& order : orders) requests.push_back(order.request);
        auto const outcomes = run_all(store.writer(), std::move(orders));
        for (auto const& outcome : outcomes)
            if (auto const fault = fault_of(outcome)) throw std::runtime_error(*fault);
        for (std::size_t i = 0; i < outcomes.size(); ++i)
            if (!outcomes[i].answer)
                journal::info("{} refused: {}", requests[i], outcomes[i].answer.error().code);
        running.position = events.back().position;
    }

    /// Whether it moved on.
    bool attempt(Running& running)
    {
        try {
            react_to_page(running);
            running.pause = {};
            return true;
        } catch (std::exception const& fault) {
            running.pause =
                std::clamp(running.pause * 2, settings.first_pause, settings.longest_pause);
            running.not_before = Steady::now() + running.pause;
            journal::error("process {} stands at {}: {}", running.process.name, running.position,
                           fault.what());
            return false;
        }
    }

    /// One page for each process that is behind; whether any moved on.
    bool round()
    {
        page_from.reset();
        bool moved = false;
        for (auto& running : all)
            if (!bell->is_closed() && is_behind(running) && Steady::now() >= running.not_before)
                moved = attempt(running) || moved;
        return moved;
    }

    bool all_saved() const
    {
        return std::ranges::all_of(all, [](auto const& r) { return r.saved == r.position; });
    }

    bool is_time_to_save() const
    {
        if (all_saved()) return false;
        auto const full_page = [&](Running const& running) {
            return running.position - running.saved.value_or(0) >=
                   static_cast<std::uint64_t>(settings.page);
        };
        return Steady::now() >= saved_at + settings.save_every ||
               std::ranges::any_of(all, full_page);
    }

    void save()
    {
        saved_at = Steady::now();
        if (all_saved()) return;
        auto const done =
            store.writer().run(log::Chore{[&](Tables&, Statements& out) -> Result<std::string> {
                for (auto const& running : all)
                    out.run(save_position, running.process.name, running.position);
                return std::string("{}");
            }});
        if (!done) throw std::runtime_error(done.error().code);
        for (auto& running : all) running.saved = running.position;
    }

    /// A position that could not be saved only means that more is asked again after a crash.
    void try_to_save()
    {
        try {
            save();
        } catch (std::exception const& fault) {
            journal::error("positions of processes not saved: {}", fault.what());
        }
    }

    std::optional<Steady::time_point> next_look()
    {
        std::optional<Steady::time_point> next;
        if (!all_saved()) next = saved_at + settings.save_every;
        for (auto const& running : all)
            if (is_behind(running))
                next = std::min(next.value_or(running.not_before), running.not_before);
        return next;
    }

    void loop()
    {
        while (!bell->is_closed()) {
            auto const heard = bell->rings();
            auto const moved = round();
            if (is_time_to_save()) try_to_save();
            if (!moved) bell->wait(heard, next_look());
        }
        try_to_save();
    }
};

ProcessRunner::ProcessRunner(log::Store& store, std::vector<Process> processes,
                             RunnerSettings settings)
    : inside_(std::make_unique<Inside>(Inside{store, settings, {}}))
{
    auto const saved = saved_positions(store);
    auto const begin = saved.empty() ? 0 : inside_->newest();
    for (auto& process : processes) {
        auto const found = saved.find(std::string(process.name));
        if (found == saved.end())
            inside_->all.push_back({std::move(process), begin, std::nullopt});
        else
            inside_->all.push_back({std::move(process), found->second, found->second});
    }
    inside_->save();
    store.writer().on_committed([bell = inside_->bell](auto const&) { bell->ring(); });
}

ProcessRunner::~ProcessRunner()
{
    stop();
}

void ProcessRunner::start()
{
    inside_->thread = std::thread([this] { inside_->loop(); });
}

void ProcessRunner::stop()
{
    inside_->bell->close();
    if (inside_->thread.joinable()) inside_->thread.join();
}

void ProcessRunner::catch_up()
{
    auto& in = *inside_;
    while (std::ranges::any_of(in.all, [&](auto const& r) { return in.is_behind(r); })) {
        in.page_from.reset();
        for (auto& running : in.all)
            if (in.is_behind(running)) in.react_to_page(running);
    }
    in.save();
}

} // namespace ztc::jobs

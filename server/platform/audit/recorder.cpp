// SPDX-License-Identifier: Apache-2.0
#include "platform/audit/recorder.hpp"

#include "platform/audit/book.hpp"
#include "platform/audit/statements.hpp"
#include "platform/journal/journal.hpp"

#include <boost/describe/enum_to_string.hpp>

#include <future>
#include <map>

namespace ztc::audit {

namespace {

using boost::describe::enum_to_string;

/// The first office that is more than a resident's, where the view named none.
void add_office(Look& look, Viewer const& viewer)
{
    if (look.role) return;
    for (auto const& office : viewer.offices) {
        if (office.role == Role::resident) continue;
        look = through(std::move(look), office);
        return;
    }
}

std::optional<std::string> words_of(std::optional<Role> role)
{
    if (!role) return std::nullopt;
    return enum_to_string(*role, "");
}

} // namespace

void append(Tables& tables, Statements& statements, std::string const& congress,
            std::vector<Line> lines)
{
    auto end = end_of(tables, congress);
    for (auto& line : lines) {
        line.number = ++end.count;
        line.at = end.at = Instant{std::max(line.at.ms, end.at.ms)};
        end.hash = chained(end.hash, congress, line);
        auto const& look = line.look;
        statements.run(sql_text::insert_line, congress, line.number, line.at, line.person,
                       words_of(look.role), look.node, look.matter, look.about,
                       enum_to_string(look.surface, ""), enum_to_string(look.seen, ""), look.basis,
                       Blob{end.hash});
    }
}

Recorder::Recorder(log::Writer& writer, Clock const& clock, RecorderSettings settings)
    : writer_(writer), clock_(clock), settings_(settings), thread_([this] { loop(); })
{}

Recorder::~Recorder()
{
    {
        std::lock_guard const lock(mutex_);
        stopping_ = true;
    }
    woken_.notify_all();
    thread_.join();
}

void Recorder::take(Viewer const& viewer, std::span<Look const> looks)
{
    constexpr std::string_view program = "system";
    if (looks.empty() || !viewer.signed_in() || viewer.person.text == program) return;
    auto const now = clock_.now();
    std::lock_guard const lock(mutex_);
    auto const before = waiting_.size();
    for (auto look : looks) {
        if (look.about == viewer.person) continue;
        add_office(look, viewer);
        waiting_.push_back({viewer.congress, Line{0, now, viewer.person, std::move(look)}});
        if (waiting_.size() <= settings_.kept_back_at_most) continue;
        journal::critical("audit.lost: a read could not be recorded for too long");
        waiting_.pop_front();
    }
    // Woken for the first and when it is enough; between them it waits for company anyway.
    if (before == 0 || waiting_.size() >= settings_.gather_at_most) woken_.notify_all();
}

void Recorder::when_kept(std::function<void(Kept)> then)
{
    {
        std::lock_guard const lock(mutex_);
        askers_.push_back(std::move(then));
    }
    woken_.notify_all();
}

Recorder::Kept Recorder::keep()
{
    std::promise<Kept> promise;
    when_kept([&](Kept kept) { promise.set_value(kept); });
    return promise.get_future().get();
}

/// Waits for something to do, and a moment longer for company unless somebody waits.
std::deque<Recorder::Taken> Recorder::gather(std::unique_lock<std::mutex>& lock)
{
    woken_.wait(lock, [&] { return stopping_ || !waiting_.empty() || !askers_.empty(); });
    woken_.wait_for(lock, settings_.gather_for, [&] {
        return stopping_ || !askers_.empty() || waiting_.size() >= settings_.gather_at_most;
    });
    std::deque<Taken> taken;
    while (!waiting_.empty() && taken.size() < settings_.gather_at_most) {
        taken.push_back(std::move(waiting_.front()));
        waiting_.pop_front();
    }
    return taken;
}

bool Recorder::write(std::deque<Taken> const& taken)
{
    std::map<std::string, std::vector<Line>> by_congress;
    for (auto const& one : taken) by_congress[one.congress].push_back(one.line);
    try {
        auto const written = writer_.run(
            log::Chore{[&](Tables& tables, Statements& statements) -> Result<std::string> {
                for (auto const& [congress, lines] : by_congress)
                    append(tables, statements, congress, lines);
                return std::string("{}");
            }});
        if (!written) journal::error("audit.not_kept {}", written.error().code);
        return written.has_value();
    } catch (std::exception const& fault) {
        journal::error("audit.not_kept {}", fault.what());
        return false;
    }
}

void Recorder::loop()
{
    std::unique_lock lock(mutex_);
    for (;;) {
        auto taken = gather(lock);
        auto const last = stopping_;
        // Whoever asks is told when nothing is left that was taken before he asked.
        auto askers = waiting_.empty() ? std::exchange(askers_, {})
                                       : std::vector<std::function<void(Kept)>>{};
        lock.unlock();
        bool const kept = taken.empty() || write(taken);
        for (auto const& asker : askers) asker(kept ? Kept::yes : Kept::no);
        lock.lock();
        if (!kept) {
            waiting_.insert(waiting_.begin(), std::make_move_iterator(taken.begin()),
                            std::make_move_iterator(taken.end()));
            for (auto const& asker : std::exchange(askers_, {})) asker(Kept::no);
            if (last) return;
            woken_.wait_for(lock, settings_.try_again_after, [&] { return stopping_; });
        }
        if (stopping_ && waiting_.empty() && askers_.empty()) return;
    }
}

} // namespace ztc::audit

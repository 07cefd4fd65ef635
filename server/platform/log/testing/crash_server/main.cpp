// SPDX-License-Identifier: Apache-2.0
//
// log_crash_server FOLDER RUN honest|early
//
// Appends from several threads to the log in FOLDER and prints each acknowledgement, until it is
// killed: `ack <request> <position> <head's size> <head's root>`. `early` acknowledges before the
// commit, so that the kill test can show that it would notice.
#include "platform/log/testing.hpp"
#include "platform/log/testing/sample.hpp"

#include <fmt/format.h>

#include <thread>
#include <unistd.h>

using namespace ztc;
using namespace ztc::log;
using namespace ztc::log::testing;

namespace {

constexpr int threads = 8;
constexpr int notes_before_a_new_person = 5;

enum class Manner { honest, early };

/// In one write, which a pipe does not tear.
void say(std::string const& line)
{
    if (::write(STDOUT_FILENO, line.data(), line.size()) < 0) ::_exit(1);
}

void acknowledge(std::string const& request, std::uint64_t position, Head const& head,
                 proof::VerifierKey const& key)
{
    auto const seen = proof::verify_checkpoint(head.checkpoint, key);
    say(fmt::format("ack {} {} {} {}\n", request, position, seen ? seen->size : 0,
                    seen ? proof::to_base64(seen->root) : "-"));
}

Order note(std::string request, PersonId about, Manner manner)
{
    auto order = House::order(
        somebody("clerk"), [request, about, manner](Work& work) -> Result<std::string> {
            CHECK(take_note(work, about, "示例 " + request));
            auto const position = work.stream(note_stream(about)).back().position;
            if (manner == Manner::early) say(fmt::format("ack {} {} 0 -\n", request, position));
            return std::string("{}");
        });
    order.request = std::move(request);
    order.streams = {note_stream(about)};
    return order;
}

void work_on(Writer& writer, std::string const& name, Manner manner)
{
    for (int n = 0;; ++n) {
        auto const request = fmt::format("{}-{}", name, n);
        PersonId const about{fmt::format("{}-{}", name, n / notes_before_a_new_person)};
        auto const answer = writer.run(note(request, about, manner)).value();
        if (manner == Manner::honest)
            acknowledge(request, answer.position, writer.head(), writer.verifier());
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) return 2;
    StandingClock clock;
    StoreSettings settings;
    settings.data = argv[1];
    settings.views = {notes_view()};
    auto const store = Store::open(std::move(settings), clock, shipped_calendar()).value();
    auto const manner = std::string_view(argv[3]) == "early" ? Manner::early : Manner::honest;
    std::vector<std::thread> all;
    for (int i = 0; i < threads; ++i)
        all.emplace_back(
            [&, i] { work_on(store->writer(), fmt::format("{}-{}", argv[2], i), manner); });
    for (auto& thread : all) thread.join();
}

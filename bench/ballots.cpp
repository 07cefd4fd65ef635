// SPDX-License-Identifier: Apache-2.0
//
// What a ballot of 2,000 voters costs by sealed cards: making the codes, casting all of them by
// sixty-four at once, and opening the box.
//
//   bench_ballots [VOTERS]
#include "bench/figures.hpp"
#include "platform/ballots/card_box.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <semaphore>
#include <stdlib.h>

using namespace ztc;

namespace {

constexpr std::size_t at_once = 64, questions = 6;

class StandingClock final : public Clock {
    Instant now() const override { return start_of(Date{std::chrono::year{2026} / 11 / 24}); }
};

/// A store of its own, gone with this object.
struct Folder {
    std::filesystem::path path;
    Folder()
    {
        auto name = (std::filesystem::temp_directory_path() / "bench-ballots-XXXXXX").string();
        path = mkdtemp(name.data());
    }
    ~Folder() { std::filesystem::remove_all(path); }
};

ballots::Choices choices_of(std::size_t voter)
{
    ballots::Choices out(questions);
    for (std::size_t i = 0; i < questions; ++i) out[i] = (voter * 7 + i * 3) % ballots::options;
    return out;
}

void cast_all(ballots::CardBox& box, std::vector<std::string> const& codes)
{
    std::counting_semaphore<> room(at_once);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        room.acquire();
        box.cast(
            "demo", codes[i], choices_of(i), [](Tables&, std::string const&) { return Result<>{}; },
            [&](ballots::BallotBox::Said) { room.release(); });
    }
    for (std::size_t i = 0; i < at_once; ++i) room.acquire();
}

} // namespace

int main(int argc, char** argv)
{
    auto const voters = argc > 1 ? std::stoul(argv[1]) : 2000ul;
    Folder const folder;
    StandingClock const clock;
    Calendar const calendar;
    if (!log::create_keys(folder.path, "bench.example/ballots")) return 2;
    auto const store = log::Store::open({.data = folder.path}, clock, calendar).value();
    ballots::CardBox box(*store);
    auto begun = bench::wall_us();
    auto const codes = box.make_codes("demo", "one", questions, voters);
    auto const made = (bench::wall_us() - begun) / 1e6;
    begun = bench::wall_us();
    cast_all(box, codes);
    auto const cast = (bench::wall_us() - begun) / 1e6;
    begun = bench::wall_us();
    auto const count = box.count("demo", "one");
    auto const opened = (bench::wall_us() - begun) / 1e6;
    if (!count || count->cast != static_cast<std::int64_t>(voters)) return 1;
    auto const row = [&](std::string_view what, std::string const& measured) {
        bench::table_row(fmt::format("{}, {} voters", what, voters), "–", measured,
                         bench::Ok::unknown);
    };
    row("codes of sealed cards", fmt::format("{:.2f} s", made));
    row("ballots cast by 64 at once, all durable",
        fmt::format("{:.1f} s, {:.0f} each second", cast, static_cast<double>(voters) / cast));
    row("the box opened and checked", fmt::format("{:.1f} ms", opened * 1e3));
    return 0;
}

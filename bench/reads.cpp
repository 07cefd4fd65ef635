// SPDX-License-Identifier: Apache-2.0
//
// What a list of fifty and one matter cost the server over HTTP, in CPU time of its process for
// each request, against the same SQL, decryption and JSON called in this process without HTTP. Two
// copies of one town, alternating rounds; the answers must be the same, byte for byte. The record
// of who looked belongs to the page, so both are measured until it is written. Both run on one
// core, so that neither is slowed down by what the other one does to a shared core, and as the
// client is a batch task the server is not interrupted for it.
//
//   bench_reads TOWN_FOLDER
#include "bench/figures.hpp"
#include "bench/queries.hpp"
#include "bench/site_process.hpp"
#include "bench/town.hpp"
#include "platform/sql/connection.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <sched.h>
#include <thread>
#include <unistd.h>

using namespace ztc;
using namespace ztc::bench;

namespace {

constexpr std::size_t connections = 16;
constexpr std::size_t asked_each = 24; // of a connection in a round
constexpr std::size_t rounds = 9;
constexpr std::chrono::milliseconds record_is_written{
    400}; // RecorderSettings::gather_for, and more

struct Question {
    std::string target; // over HTTP
    std::string path;   // of the route
    Members members;
};

class OverHttp {
public:
    OverHttp(std::filesystem::path const& folder, std::string_view name)
        : site_(folder), token_(sign_in(site_.port(), name))
    {
        for (unsigned n = 0; n < connections; ++n) connections_.emplace_back(site_.port(), n);
    }

    std::string one(Question const& question)
    {
        connections_[0].ask(get(question.target, token_));
        return connections_[0].answer();
    }

    double cpu_us(std::vector<Question> const& questions)
    {
        std::vector<std::string> requests;
        for (auto const& question : questions) requests.push_back(get(question.target, token_));
        auto const before = cpu_of_process_us(site_.id());
        std::size_t asked = 0;
        auto const ask = [&](Loopback& connection) {
            connection.ask(requests[asked++ % requests.size()]);
        };
        for (auto& connection : connections_) ask(connection);
        // Each asks again as soon as it is answered, so the server never runs out of work.
        for (std::size_t turn = 1; turn < asked_each; ++turn)
            for (auto& connection : connections_) (void)connection.answer(), ask(connection);
        for (auto& connection : connections_) (void)connection.answer();
        std::this_thread::sleep_for(record_is_written);
        return (cpu_of_process_us(site_.id()) - before) / static_cast<double>(asked);
    }

private:
    SiteProcess site_;
    std::string token_;
    std::vector<Loopback> connections_;
};

class InProcess {
public:
    InProcess(std::filesystem::path const& folder, std::string_view name)
        : house_(open_town(folder)), queries_(*house_), by_(member_of(*house_, name))
    {}

    std::string one(Question const& question)
    {
        return queries_.answer(question.path, question.members, by_);
    }

    double cpu_us(std::vector<Question> const& questions)
    {
        constexpr auto all = connections * asked_each;
        auto const before = cpu_of_process_us(::getpid());
        for (std::size_t n = 0; n < all; ++n) (void)one(questions[n % questions.size()]);
        std::this_thread::sleep_for(record_is_written);
        return (cpu_of_process_us(::getpid()) - before) / static_cast<double>(all);
    }

private:
    std::unique_ptr<app::House> house_;
    Queries queries_;
    Actor by_;
};

void compare(std::string_view label, std::vector<Question> const& questions, OverHttp& http,
             InProcess& here)
{
    for (auto const& question : questions)
        if (http.one(question) != here.one(question))
            throw std::runtime_error("another answer over HTTP: " + question.target);
    std::vector<double> ratios, with, without;
    for (std::size_t round = 0; round < rounds; ++round) {
        without.push_back(here.cpu_us(questions));
        with.push_back(http.cpu_us(questions));
        ratios.push_back(with.back() / without.back());
        fmt::print("  {:<8} over HTTP {:7.1f} us   in process {:7.1f} us   ratio {:.2f}\n", label,
                   with.back(), without.back(), ratios.back());
    }
    auto const ratio = median(ratios);
    table_row(fmt::format("{}: CPU over HTTP / the same without HTTP", label), "≤ 1.3 ×",
              fmt::format("{:.2f} × ({:.0f} / {:.0f} µs, {} bytes)", ratio, median(with),
                          median(without), http.one(questions[0]).size()),
              at_most(ratio, 1.3));
}

std::vector<Question> matters_of(std::string const& list)
{
    std::vector<Question> questions;
    auto const page = boost::json::parse(list);
    for (auto const& item : page.at("items").as_array()) {
        std::string const id(item.at("matter").as_string());
        questions.push_back({"/api/v1/matters/" + id, "/matters/{matter}", {{"matter", id}}});
    }
    return questions;
}

struct Sought {
    std::string_view what, q; // q as it stands in an address
};
constexpr Sought sought[] = {
    {"in every one", "%E8%B7%AF%E7%81%AF"},    // 路灯
    {"in one", "%E7%AC%AC%20777%20%E4%BB%B6"}, // 第 777 件
    {"in none",
     "%E6%B2%A1%E6%9C%89%E4%BA%BA%E8%AF%B4%E8%BF%87%E7%9A%84%E8%AF%9D"}, // 没有人说过的话
    {"a place", "%E4%B8%9C%E9%97%A8%E5%88%B0%E8%8F%9C%E5%9C%BA"},        // 东门到菜场
    {"a number", "2026-000777"},                                         // 2026-000777
};

/// What is sought by the desk, over HTTP; the slowest counts.
void search(OverHttp& http)
{
    double slowest = 0;
    for (auto const& [what, q] : sought) {
        auto const us = http.cpu_us({{"/api/v1/search?q=" + std::string(q), {}, {}}});
        slowest = std::max(slowest, us);
        fmt::print("  search, {:<14} {:8.0f} us\n", what, us);
    }
    table_row("search: CPU over HTTP, the slowest of five", "≤ 50 ms",
              fmt::format("{:.1f} ms", slowest / 1000), at_most(slowest, 50'000));
}

/// Lets the duties of today have their turn and be told, so that neither copy changes while it is
/// measured.
void settle(std::filesystem::path const& folder)
{
    SiteProcess site(folder);
    auto const newest = [&] {
        return sql::open("sqlite:" + (folder / "zhitongche.db").string(), sql::Access::read_only)
            ->number("SELECT max(position) FROM event");
    };
    constexpr int still_for = 5; // seconds
    auto last = newest();
    for (int still = 0; still < still_for; ++still) {
        std::this_thread::sleep_for(std::chrono::seconds{1});
        if (auto const now = newest(); now != last) last = now, still = 0;
    }
}

void stay_on_one_core()
{
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(::sched_getcpu(), &one);
    ::sched_setaffinity(0, sizeof one, &one);
}

void be_a_batch_task()
{
    sched_param const none{};
    ::sched_setscheduler(0, SCHED_BATCH, &none);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) return fmt::print(stderr, "bench_reads TOWN_FOLDER\n"), 2;
    stay_on_one_core(); // the server inherits it
    std::filesystem::path const folder = argv[1];
    settle(folder);
    auto copy = folder;
    copy += ".copy";
    std::filesystem::remove_all(copy);
    std::filesystem::copy(folder, copy, std::filesystem::copy_options::recursive);
    {
        OverHttp http(folder, "许联络");
        be_a_batch_task();
        InProcess here(copy, "示例·许联络");
        Question const list{
            "/api/v1/inbox?box=in_hand&limit=50", "/inbox", {{"box", "in_hand"}, {"limit", "50"}}};
        fmt::print("reads of {}\n", folder.string());
        compare("list-50", {list}, http, here);
        compare("detail", matters_of(here.one(list)), http, here);
        search(http);
    }
    std::filesystem::remove_all(copy);
}

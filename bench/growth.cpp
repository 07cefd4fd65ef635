// SPDX-License-Identifier: Apache-2.0
//
// What SQLite does for each query of the lists in a small and in a large town: steps of its virtual
// machine and pages asked for. Counts of work, so the load of the machine does not matter.
//
//   bench_growth SMALL_FOLDER LARGE_FOLDER
#include "bench/effort.hpp"
#include "bench/figures.hpp"
#include "bench/queries.hpp"
#include "bench/town.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>

using namespace ztc;
using namespace ztc::bench;

namespace {

struct Question {
    std::string label;
    std::string who;
    std::string path;
    Members members;
};

struct Answered {
    Effort effort;
    std::size_t items = 0;
};

std::string matter_in(std::string const& list)
{
    auto const page = boost::json::parse(list);
    return std::string(page.at("items").as_array().at(0).at("matter").as_string());
}

std::size_t items_in(std::string const& body)
{
    auto const page = boost::json::parse(body);
    auto const* items = page.as_object().if_contains("items");
    return items ? items->as_array().size() : 1;
}

std::vector<Question> questions()
{
    std::vector<Question> all;
    for (std::string const who : {"示例·吴主任", "示例·许联络", "示例·城管经办", "示例·沈代表"}) {
        for (std::string const box :
             {"new", "due_soon", "overdue", "mine", "in_hand", "closed", "imported"})
            all.push_back({"inbox " + box, who, "/inbox", {{"box", box}, {"limit", "50"}}});
        all.push_back({"inbox counts", who, "/inbox/counts", {}});
        all.push_back({"matter page", who, "/matters/{matter}", {{"matter", ""}}});
    }
    all.push_back({"my matters", "示例·陈女士", "/my_matters", {{"limit", "50"}}});
    return all;
}

std::vector<Answered> ask_all(std::filesystem::path const& folder)
{
    auto const house = open_town(folder);
    Queries queries(*house);
    std::vector<Answered> all;
    for (auto question : questions()) {
        auto const by = member_of(*house, question.who);
        if (question.members.contains("matter"))
            question.members["matter"] =
                matter_in(queries.answer("/inbox", {{"box", "in_hand"}}, by));
        (void)queries.answer(question.path, question.members, by); // prepares the statements
        effort = {};
        auto const body = queries.answer(question.path, question.members, by);
        all.push_back({effort, items_in(body)});
    }
    return all;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) return fmt::print(stderr, "bench_growth SMALL LARGE\n"), 2;
    watch_effort();
    auto const small = ask_all(argv[1]);
    auto const large = ask_all(argv[2]);
    fmt::print("growth from {} to {}\n  {:<14} {:>13} {:>13} {:>6} {:>12} {:>6}  who\n", argv[1],
               argv[2], "query", "items", "VM steps", "x", "pages", "x");
    double worst_steps = 0, worst_pages = 0;
    auto const all = questions();
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto const& [a, a_items] = small[i];
        auto const& [b, b_items] = large[i];
        auto const steps = growth(a.steps, b.steps, a_items, b_items);
        auto const pages = growth(a.pages, b.pages, a_items, b_items);
        worst_steps = std::max(worst_steps, steps.value_or(0));
        worst_pages = std::max(worst_pages, pages.value_or(0));
        fmt::print("  {:<14} {:>6} {:>6} {:>6} {:>6} {:>6} {:>5} {:>6} {:>6}  {}\n", all[i].label,
                   a_items, b_items, a.steps, b.steps, times(steps), a.pages, b.pages, times(pages),
                   all[i].who);
    }
    table_row("growth: VM steps of lists, counts, my matters, matter page", "≤ 2 ×",
              fmt::format("{:.2f} × at most", worst_steps), at_most(worst_steps, 2));
    table_row("growth: pages read by the same", "≤ 2 ×",
              fmt::format("{:.2f} × at most", worst_pages), at_most(worst_pages, 2));
}

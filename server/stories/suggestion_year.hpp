// SPDX-License-Identifier: Apache-2.0
//
// Who takes part in a year of suggestions, and how what they do reaches the server: by the commands
// of its modules, many at a time, as they come of a morning. Over HTTP one by one it would last
// minutes; what goes over HTTP, and who may, the other stories tell. What they read are the pages
// of the routes.
#pragma once

#include "modules/commitments/service.hpp"
#include "modules/drafts/service.hpp"
#include "modules/files/service.hpp"
#include "modules/people/service.hpp"
#include "modules/policy/service.hpp"
#include "modules/suggestions/service.hpp"
#include "stories/given_suggestions.hpp"
#include "stories/suggestion_year_book.hpp"

#include <atomic>
#include <random>
#include <semaphore>

namespace ztc::stories::suggestion_year {

constexpr unsigned chance_seed = 20260305;

class Cast : public Town {
protected:
    static constexpr int unit_count = 5, deputy_count = 8;

    void SetUp() override
    {
        Town::SetUp();
        if (IsSkipped()) return;
        auto const system = app::system_actor(house().congress());
        auto const office_node = SuggestionScenes::office_of(house(), top);
        office_ = actor(people::PersonKind::staff, Role::standing_committee_office, office_node);
        nodes_ = {bureau, water, one_more_unit("供电"), one_more_unit("住更"),
                  one_more_unit("交管")};
        for (auto const& node : nodes_) {
            clerks_.push_back(actor(people::PersonKind::staff, Role::unit_clerk, node));
            heads_.push_back(actor(people::PersonKind::staff, Role::unit_head, node));
        }
        for (int i = 0; i < deputy_count; ++i) {
            deputies_.push_back(actor(people::PersonKind::deputy, Role::deputy, station));
            EXPECT_TRUE(
                app::run(house(), system, &people::describe_deputy,
                         people::DescribeDeputy{
                             deputies_.back().person, people::CongressLevel::district, {}, {}}));
        }
        EXPECT_TRUE(app::run(
            house(), system, &policy::set_policy,
            policy::SetPolicy{
                {"suggestions"}, clock().today(), SuggestionScenes::rule().at("body"), {}}));
        stop_site(); // nobody knocks this year, and nothing else happens meanwhile
    }

    // ---- chance ------------------------------------------------------------------------------
    int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    bool one_in(int n) { return below(n) == 0; }
    template <class List>
    auto any_of(List const& list)
    {
        return *std::next(list.begin(), below(static_cast<int>(list.size())));
    }

    Day today() { return Day{clock().today()}; }
    /// Ten o'clock: a log's time never runs back to the hour before the town was founded.
    void on_the_morning_of(Day day)
    {
        clock().set(Instant{start_of(Date{day}).ms + 10LL * 3'600'000});
    }

    /// One command. The book says beforehand whether it may be; what is `heard` comes after all of
    /// this morning's were sent.
    template <class Run, class Hear>
    void ask(Actor const& by, bool allowed, std::string const& what, Run run, Hear hear)
    {
        using Replied = std::invoke_result_t<Run, Work&>;
        auto const kept = std::make_shared<std::optional<Replied>>();
        to_hear_.push_back([this, kept, allowed, what, hear] {
            ASSERT_TRUE(kept->has_value()) << what << " was not answered";
            auto const& reply = **kept;
            ASSERT_EQ(reply.has_value(), allowed)
                << what << " " << (reply ? "was done" : reply.error().code);
            if (!reply) {
                ++refused_[what];
                return;
            }
            ++done_[what];
            hear(*reply);
        });
        house().store->writer().submit(
            log::Order{by,
                       "",
                       "",
                       {},
                       [kept, run](Work& work) -> Result<std::string> {
                           kept->emplace(run(work)); // a batch that is undone comes again
                           if (!**kept) return (*kept)->error();
                           return std::string("{}");
                       }},
            [this](log::Outcome const& outcome) {
                if (outcome.fault) ++faults_;
                came_.release();
            });
    }
    void hear_all()
    {
        for (std::size_t i = 0; i < to_hear_.size(); ++i) came_.acquire();
        for (auto const& hear : std::exchange(to_hear_, {})) hear();
        EXPECT_EQ(faults_, 0) << "of the machine";
    }

    /// A photograph of his, as far as the log knows of it.
    files::FileId photo_by(Actor const& clerk)
    {
        std::string id(26, 'a');
        auto n = ++photos_;
        for (auto at = id.rbegin(); n > 0; ++at, n /= 26) *at = static_cast<char>('a' + n % 26);
        files::FileId const file{id};
        files::Store const stored{.file = file,
                                  .kind = files::FileKind::photo,
                                  .media = "image/jpeg",
                                  .size = 1000,
                                  .sha256 = std::string(64, '0'),
                                  .width = 4,
                                  .height = 3};
        ask(
            clerk, true, "store", [stored](Work& work) { return files::store(stored, work); },
            [](auto const&) {});
        return file;
    }

    /// What the route answers to the standing committee's office.
    json::value page(std::string_view path, std::map<std::string, std::string> const& members)
    {
        auto const find = [&](std::string_view name) -> std::optional<std::string> {
            auto const found = members.find(std::string(name));
            return found == members.end() ? std::nullopt : std::optional(found->second);
        };
        for (auto const& route : routes_.all()) {
            if (route.method != Route::Method::get || route.path != path) continue;
            auto const answer = house().store->read(
                office_, [&](Reading& reading) { return route.answer(find, reading); });
            EXPECT_TRUE(answer) << path << " " << answer.error().code;
            return answer ? json::parse(answer->body) : json::value{};
        }
        ADD_FAILURE() << "no such route: " << path;
        return {};
    }

    Actor office_;
    std::vector<NodeId> nodes_;
    std::vector<Actor> clerks_, heads_, deputies_;
    std::mt19937 random_{chance_seed};
    std::map<std::string, int> done_, refused_;

private:
    Actor actor(people::PersonKind kind, Role role, NodeId const& node)
    {
        auto const system = app::system_actor(house().congress());
        auto const name = "示例·第" + std::to_string(++persons_) + "位";
        auto const person =
            app::run(house(), system, &people::register_person,
                     people::Register{.kind = kind, .name = {name}, .phone = {}, .paper = {}});
        EXPECT_TRUE(person) << person.error().code;
        EXPECT_TRUE(app::run(house(), system, &organisation::grant_role,
                             organisation::GrantRole{person->person, role, node}));
        return {house().congress(), person->person, {{role, node, {node}}}, {}};
    }
    NodeId one_more_unit(std::string const& name)
    {
        auto const added = app::run(
            house(), app::system_actor(house().congress()), &organisation::add_node,
            organisation::AddNode{
                organisation::NodeKind::handling_unit, committee, {"示例" + name}, {}, {}});
        EXPECT_TRUE(added) << added.error().code;
        return added->node;
    }

    Routes routes_ = app::all_routes();
    std::vector<std::function<void()>> to_hear_;
    std::counting_semaphore<> came_{0};
    std::atomic<int> faults_ = 0;
    int photos_ = 0, persons_ = 0;
};

} // namespace ztc::stories::suggestion_year

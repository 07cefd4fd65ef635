// SPDX-License-Identifier: Apache-2.0
//
// Who may move a suggestion or a promise: each command, at the stage where it would be right, by
// somebody of every role. Whoever is not named is refused, and whoever is can do it afterwards with
// the very same words: a refusal leaves nothing. docs/access.csv says the same of the viewers that
// every route knows; here are those who have suggestions alone.
#include "stories/given_drafts.hpp"
#include "stories/given_suggestions.hpp"

namespace ztc::stories {
namespace {

struct MayMove {
    char const* path;
    std::vector<std::string> who;
};

std::vector<MayMove> who_may_move()
{
    std::vector<std::string> const unit{"clerk", "head"}, office{"office"}, lead{"lead"};
    return {
        {"/suggestions/submit", lead},
        {"/suggestions/accept", office},
        {"/suggestions/return", office},
        {"/suggestions/make_letter", office},
        {"/suggestions/merge", office},
        {"/suggestions/dispose", office},
        {"/suggestions/refer", office},
        {"/suggestions/refer_many", office},
        {"/suggestions/rule_on_relief", office},
        {"/suggestions/extend", office},
        {"/suggestions/refuse_extension", office},
        {"/suggestions/take_on", unit},
        {"/suggestions/ask_relief", unit},
        {"/suggestions/record_contact", unit},
        {"/suggestions/send_opinion", unit},
        {"/suggestions/send_opinion_back", unit},
        {"/suggestions/ask_extension", unit},
        {"/suggestions/draft_reply", unit},
        {"/suggestions/send_reply_back", {"head"}},
        {"/suggestions/sign_reply", {"head"}},
        {"/suggestions/confirm_contact", lead},
        {"/suggestions/answer_extension", lead},
        {"/suggestions/give_feedback", lead},
        {"/suggestions/record_feedback", office},
        {"/suggestions/order_redo", office},
        {"/suggestions/open_assessment", office},
        {"/suggestions/conclude_assessment", office},
        {"/suggestions/rate_as_raiser", {"raiser"}},
        {"/suggestions/report_inducement", {"raiser", "lead"}},
        {"/suggestions/close", office},
        {"/suggestions/withdraw", lead},
        {"/suggestions/publish", office},
        {"/suggestions/hide", office},
        {"/commitments/set_milestone", unit},
        {"/commitments/reach_milestone", unit},
        {"/commitments/slip", unit},
        {"/commitments/deliver", {"clerk"}}, // the photographs are his own
        {"/commitments/rate_delivery", lead},
        {"/commitments/reopen", office},
    };
}

class WhoMovesASuggestion : public Town {
protected:
    void SetUp() override
    {
        Town::SetUp();
        if (IsSkipped()) return;
        using enum Role;
        seat("office", standing_committee_office, SuggestionScenes::office_of(house(), top));
        seat("head", unit_head, bureau);
        seat("head of another unit", unit_head, water);
        seat("committee's clerk", committee_clerk, committee);
        seat("auditor", auditor, top);
        seat("security administrator", security_administrator, top);
        seat("system administrator", system_administrator, top);
        describe_as_deputy(house(), seat("another deputy", deputy, station));
        scenes().adopt_rule();
    }
    PersonId seat(std::string const& name, Role role, NodeId const& node)
    {
        clock().advance(std::chrono::seconds{5});
        return staff(more_.emplace(name, Caller(port())).first->second, "示例·" + name, role, node);
    }
    SuggestionScenes scenes()
    {
        return {{zhou, more_.at("office"), li, more_.at("head"), he, gao, lin, zhou_person, bureau,
                 water},
                [this] { clock().advance(std::chrono::seconds{5}); }, // nobody falls asleep
                [this] {
                    auto const matter = raised_by(lin);
                    chen.post("/matters/accept",
                              {{"matter", matter}, {"deputy", zhou_person.text}});
                    return matter;
                }};
    }
    std::map<std::string, Caller*> everybody()
    {
        std::map<std::string, Caller*> all{{"visitor", &visitor_}, {"raiser", &lin},
                                           {"neighbour", &wang},   {"lead", &zhou},
                                           {"officer", &chen},     {"director", &gao},
                                           {"clerk", &li},         {"another clerk", &he}};
        for (auto& [name, caller] : more_) all[name] = &caller;
        return all;
    }
    json::object body_for(std::string const& path)
    {
        auto const move = path.substr(path.rfind('/') + 1);
        return path.starts_with("/commitments/") ? scenes().body_of_commitment(move)
                                                 : scenes().body_for(move);
    }
    int asked(Caller& who, std::string const& path, json::object const& body)
    {
        clock().advance(std::chrono::seconds{5});
        return who.post(path, body).status;
    }

    std::map<std::string, Caller> more_;
    Caller visitor_{0};
};
ZTC_ON_BOTH_ENGINES(WhoMovesASuggestion);

TEST_P(WhoMovesASuggestion, is_who_the_table_names_and_nobody_else)
{
    visitor_ = stranger();
    for (auto const& [path, who] : who_may_move()) {
        auto body = body_for(path);
        for (auto const& [name, caller] : everybody()) {
            if (std::ranges::find(who, name) != who.end()) continue;
            auto const status = asked(*caller, path, body);
            EXPECT_TRUE(status == 401 || status == 403 || status == 404)
                << path << " by " << name << ": " << status;
        }
        for (auto const& name : who) {
            EXPECT_EQ(asked(*everybody().at(name), path, body), 201) << path << " by " << name;
            if (name != who.back()) body = body_for(path);
        }
    }
}

TEST(TheTableOfMoves, has_a_line_for_every_command_of_suggestions_and_promises)
{
    std::set<std::string> lines;
    for (auto const& line : who_may_move()) lines.insert(line.path);
    auto const routes = app::all_routes();
    for (auto const& route : routes.all()) {
        std::string const path(route.path);
        bool const is_one = path.starts_with("/suggestions/") || path.starts_with("/commitments/");
        if (route.method != Route::Method::post || !is_one) continue;
        EXPECT_TRUE(lines.erase(path)) << path << " has no line";
    }
    EXPECT_TRUE(lines.empty()) << *lines.begin() << " is no command";
}

} // namespace
} // namespace ztc::stories

// SPDX-License-Identifier: Apache-2.0
//
// What can be done once is done once, however many ask at the same moment; and a request sent again
// under its key is answered as before and done no second time. Every command that the server knows
// is tried here or says why it is not.
#include "stories/at_once_suggestions.hpp"

#include <gmock/gmock.h>

namespace ztc::stories {
namespace {

class ManyAtOnce : public SuggestionDeeds {
protected:
    std::vector<std::vector<Deed>> all_deeds()
    {
        return {
            of_raisers(),  of_the_desk(),    of_referral(),     of_the_unit(),    of_links(),
            of_words(),    of_publication(), of_handing_over(), of_receptions(),  of_records(),
            of_privacy(),  of_people(),      of_bodies(),       of_points(),      of_talks(),
            of_ideas(),    of_publicity(),   of_bulletins(),    of_reports(),     of_activities(),
            of_episodes(), of_drafts(),      of_suggestions(),  of_commitments(), of_supervision()};
    }
    /// Nothing that stays, or nothing that a log would hold; what is unique in them is below.
    static std::map<std::string, std::string> not_tried()
    {
        std::string const reads = "reads", signs_in = "signs in", bytes = "takes bytes",
                          demo = "of a demo";
        return {{"/matters/follow", reads},
                {"/policies/preview_matters", reads},
                {"/policies/preview_calendar", reads},
                {"/links/slip", "prints"},
                {"/onboarding/check", reads},
                {"/imports/messages/check", reads},
                {"/onboarding/carry_out", "a workbook: first_day_test sends one twice"},
                {"/imports/messages/carry_out", "a list: desk_test brings one twice"},
                {"/files", bytes + ": each is another file"},
                {"/files/film", bytes + ": each is another file"},
                {"/publication/mask_photo", bytes + ": each is another file"},
                {"/links/files", bytes + ": each is another file"},
                {"/links/make", "tried below: the last one is open"},
                {"/login/code", signs_in},
                {"/login/phone", "tried below: a code is good once"},
                {"/login/staff", signs_in},
                {"/logout", signs_in},
                {"/accounts/give_password", "each is another first password, shown once"},
                {"/accounts/change_password", "tried below: the old one is good once"},
                {"/saved_filters/set", "a preference: the last one stays"},
                {"/outbox/resend", "no event: the message waits again"},
                {"/report_meetings/make_cards", "each is another set of cards"},
                {"/report_meetings/file", "ballots_test opens a box with many at once"},
                {"/demo/sign_in", demo},
                {"/demo/next_day", demo}};
    }
};
ZTC_ON_BOTH_ENGINES(ManyAtOnce);

TEST_P(ManyAtOnce, every_command_is_tried_or_says_why_not)
{
    std::set<std::string> known, tried;
    auto const routes = app::all_routes();
    for (auto const& route : routes.all())
        if (route.method == Route::Method::post) known.insert(route.path);
    for (auto const& deeds : all_deeds())
        for (auto const& deed : deeds) tried.insert(deed.path);
    for (auto const& [path, why] : not_tried())
        EXPECT_TRUE(tried.insert(path).second) << path << " is tried and excused: " << why;
    EXPECT_THAT(tried, testing::ContainerEq(known));
}

TEST_P(ManyAtOnce, of_the_raiser_are_one)
{
    expect_of_all(of_raisers());
}
TEST_P(ManyAtOnce, of_the_desk_are_one)
{
    expect_of_all(of_the_desk());
}
TEST_P(ManyAtOnce, of_a_referral_are_one)
{
    expect_of_all(of_referral());
}
TEST_P(ManyAtOnce, of_the_unit_are_one)
{
    expect_of_all(of_the_unit());
}
TEST_P(ManyAtOnce, by_a_link_are_one)
{
    expect_of_all(of_links());
}
TEST_P(ManyAtOnce, of_words_and_reveals_are_one)
{
    expect_of_all(of_words());
}
TEST_P(ManyAtOnce, of_publication_are_one)
{
    expect_of_all(of_publication());
}
TEST_P(ManyAtOnce, of_handing_over_are_one)
{
    expect_of_all(of_handing_over());
}
TEST_P(ManyAtOnce, of_receptions_are_one)
{
    expect_of_all(of_receptions());
}
TEST_P(ManyAtOnce, of_talks_are_one)
{
    expect_of_all(of_talks());
}
TEST_P(ManyAtOnce, of_ideas_and_delegations_are_one)
{
    expect_of_all(of_ideas());
}
TEST_P(ManyAtOnce, of_reports_to_voters_are_one)
{
    expect_of_all(of_reports());
}
TEST_P(ManyAtOnce, of_drafts_are_one)
{
    expect_of_all(of_drafts());
}
TEST_P(ManyAtOnce, of_activities_are_one)
{
    expect_of_all(of_activities());
}
TEST_P(ManyAtOnce, of_suggestions_are_one)
{
    expect_of_all(of_suggestions());
}

TEST_P(ManyAtOnce, of_supervision_are_one)
{
    expect_of_all(of_supervision());
}

TEST_P(ManyAtOnce, of_commitments_are_one)
{
    expect_of_all(of_commitments());
}

TEST_P(ManyAtOnce, of_records_are_one)
{
    expect_of_all(of_records());
}
TEST_P(ManyAtOnce, of_ones_own_data_are_one)
{
    expect_of_all(of_privacy());
}
TEST_P(ManyAtOnce, of_the_register_of_people_are_one)
{
    expect_of_all(of_people());
}
TEST_P(ManyAtOnce, of_bodies_are_one)
{
    expect_of_all(of_bodies());
}

TEST_P(ManyAtOnce, of_performance_points_are_one)
{
    expect_of_all(of_points());
}

TEST_P(ManyAtOnce, of_publicity_and_bulletins_are_one)
{
    expect_of_all(of_publicity());
    expect_of_all(of_bulletins());
}

TEST_P(ManyAtOnce, of_episodes_are_one)
{
    expect_of_all(of_episodes());
}

TEST_P(ManyAtOnce, with_one_code_let_one_in)
{
    auto const phone = fresh_phone();
    auto const sent = stranger().post("/login/code", {{"phone", phone}});
    json::object const in{{"phone", phone}, {"code", sent.body().at("demo_code")}};
    auto const answers = at_once(
        [&](std::size_t) { return heard([&] { return stranger().post("/login/phone", in); }); });
    EXPECT_EQ(count_done(answers), 1);
}

TEST_P(ManyAtOnce, with_the_old_password_change_it_once)
{
    auto const person = with_account();
    auto const given = step(people_admin, "/accounts/give_password", person);
    auto newcomer = stranger();
    newcomer.post("/login/staff",
                  {{"name", given.at("sign_in_name")}, {"password", given.at("password")}});
    auto const answers = at_once([&](std::size_t n) {
        auto caller = newcomer;
        json::object const body{{"old_password", given.at("password")},
                                {"password", "a river in spring " + std::to_string(n)}};
        return heard([&] { return caller.post("/accounts/change_password", body); });
    });
    EXPECT_EQ(count_done(answers), 1);
}

TEST_P(ManyAtOnce, of_one_links_matter_leave_the_last_one_open)
{
    auto const matter = referred();
    auto const answers = at_once([&](std::size_t) {
        auto caller = chen;
        return heard([&] { return caller.post("/links/make", {{"matter", matter}}); });
    });
    EXPECT_EQ(count_done(answers), static_cast<int>(many));
    int open_ones = 0;
    for (auto const& answer : answers) {
        clock().advance(std::chrono::minutes{1});
        auto const token = std::string(answer.body().at("token").as_string());
        open_ones +=
            stranger().raw("GET", "/api/v1/links/matter", "", {"X-Link-Token: " + token}).status ==
            200;
    }
    EXPECT_EQ(open_ones, 1);
}

} // namespace
} // namespace ztc::stories

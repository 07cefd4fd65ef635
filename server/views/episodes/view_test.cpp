// SPDX-License-Identifier: Apache-2.0
#include "views/episodes/view.hpp"

#include "modules/episodes/events.hpp"
#include "modules/people/events.hpp"
#include "views/episodes/sql.hpp"
#include "views/fed_view_for_tests.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace ztc::views::episodes {
namespace {

using namespace ztc::episodes;
using testing::words;
namespace json = boost::json;

constexpr Date day{std::chrono::year{2026} / 3 / 2};

class EpisodesView : public testing::FedView {
protected:
    View view() const override { return episodes::view(); }
    EpisodeId const one{std::string(26, 'a')};

    void as_desk() { seen_by({"chen"}, {{Role::liaison_officer, {"here"}, {{"here"}}}}); }
    void as_deputy(std::string person = "zhou")
    {
        seen_by({std::move(person)}, {{Role::deputy, {"here"}, {{"here"}}}});
    }
    void planned()
    {
        happened(Planned{.episode = one,
                         .node = {"here"},
                         .within = {{"top"}, {"here"}},
                         .deputy = {"zhou"},
                         .title = words("title"),
                         .script = words("script"),
                         .planned_on = day});
    }
    void passed(Stage stage) { happened(Reviewed{one, stage, Outcome::passed, {}, day}); }
    /// Public, with one more who is seen.
    void published_with_film()
    {
        planned();
        happened(Submitted{one, day});
        for (auto const stage : {Stage::facts, Stage::wording, Stage::approval}) passed(stage);
        happened(MaterialAttached{.episode = one,
                                  .film = {"film"},
                                  .poster = FileId{"poster"},
                                  .subtitles = words("subtitles"),
                                  .transcript = words("transcript"),
                                  .others_seen = 1,
                                  .attached_on = day});
        happened(Consented{one, "2026-11", 0, day});
        happened(ConsentAdded{.episode = one,
                              .consent = {"paper"},
                              .name = words("name of another"),
                              .wording_version = "2026-11",
                              .policy_version = 0,
                              .scan = FileId{"scan"},
                              .added_on = day});
        happened(ztc::episodes::Published{one, day});
    }
    json::object page()
    {
        return json::parse(get("/episodes/{episode}", {{"episode", one.text}})).as_object();
    }
    bool says(std::string_view text)
    {
        return get("/episodes/{episode}", {{"episode", one.text}}).find(text) != std::string::npos;
    }
};
ZTC_ON_BOTH_ENGINES(EpisodesView);

TEST_P(EpisodesView, shows_an_episode_to_its_desk_and_its_deputy_alone)
{
    published_with_film();
    as_desk();
    EXPECT_TRUE(says("name of another"));
    EXPECT_EQ(json::parse(get("/episodes")).at("episodes").as_array().size(), 1u);
    for (auto const* file : {"film", "poster", "scan"}) EXPECT_TRUE(shows_file(one, {file}, *this));
    as_deputy();
    EXPECT_TRUE(says("words of script"));
    EXPECT_FALSE(says("name of another")) << "others are named to the desk alone";
    EXPECT_EQ(page().at("others_consenting").as_int64(), 1);
    EXPECT_TRUE(shows_file(one, {"film"}, *this));
    EXPECT_FALSE(shows_file(one, {"scan"}, *this));
    EXPECT_EQ(json::parse(get("/my_episodes")).at("episodes").as_array().size(), 1u);
    as_deputy("another");
    EXPECT_EQ(get("/episodes/{episode}", {{"episode", one.text}}), "episodes.unknown");
    EXPECT_FALSE(shows_file(one, {"film"}, *this));
    EXPECT_TRUE(json::parse(get("/my_episodes")).at("episodes").as_array().empty());
    seen_by({"sun"}, {{Role::liaison_officer, {"there"}, {{"there"}}}});
    EXPECT_EQ(get("/episodes/{episode}", {{"episode", one.text}}), "episodes.unknown");
}

TEST_P(EpisodesView, says_what_comes_next)
{
    done_by({"zhou"});
    planned();
    as_desk();
    EXPECT_TRUE(page().at("may_write").as_bool());
    happened(Submitted{one, day});
    EXPECT_TRUE(page().at("may_review").as_bool());
    done_by({"chen"});
    passed(Stage::facts);
    EXPECT_FALSE(page().at("may_review").as_bool()) << "one stage is enough";
    seen_by({"ming"}, {{Role::committee_clerk, {"here"}, {{"here"}}}});
    EXPECT_TRUE(page().at("may_review").as_bool());
    happened(Reviewed{one, Stage::wording, Outcome::sent_back, words("why"), day});
    EXPECT_TRUE(says("words of why"));
    EXPECT_TRUE(page().at("may_write").as_bool());
    happened(Submitted{one, day});
    as_desk();
    EXPECT_TRUE(page().at("may_review").as_bool()) << "another round";
}

TEST_P(EpisodesView, lets_everybody_see_what_is_public_until_a_consent_ends)
{
    published_with_film();
    ASSERT_EQ(published(*this).size(), 1u);
    EXPECT_EQ(published_one(one, *this)->transcript, "words of transcript");
    EXPECT_TRUE(shows_to_everybody(one, {"film"}, *this));
    EXPECT_FALSE(shows_to_everybody(one, {"scan"}, *this));
    happened(ViewingsCounted{one, day, 3});
    happened(ViewingsCounted{one, day, 2});
    EXPECT_EQ(published_one(one, *this)->viewings, 5);

    happened(ConsentWithdrawn{one, ConsentId{"paper"}, day});
    EXPECT_TRUE(published(*this).empty());
    auto const gone = published_one(one, *this);
    EXPECT_EQ(gone->state, EpisodeState::withdrawn);
    EXPECT_EQ(gone->title + gone->transcript + gone->deputy, "");
    EXPECT_FALSE(shows_to_everybody(one, {"film"}, *this));
}

TEST_P(EpisodesView, takes_down_and_takes_along_who_was_erased)
{
    published_with_film();
    happened(TakenDown{one, words("why down"), day});
    EXPECT_EQ(published_one(one, *this)->state, EpisodeState::taken_down);
    as_desk();
    EXPECT_TRUE(says("words of why down"));
    as_deputy();
    EXPECT_TRUE(page().at("may_withdraw").as_bool());
    happened(people::Erased{{"zhou"}});
    EXPECT_EQ(published_one(one, *this)->state, EpisodeState::withdrawn);
}

TEST_P(EpisodesView, is_found_without_walking_through_any_table)
{
    expect_found_by_index(plan(find_episode, "demo", "one"));
    expect_found_by_index(plan(list_episodes, "demo"));
    expect_found_by_index(plan(list_of_deputy, "demo", "zhou"));
    expect_found_by_index(plan(list_published, "demo"));
    expect_found_by_index(plan(list_reviews, "demo", "one"));
    expect_found_by_index(plan(list_consents, "demo", "one"));
    expect_found_by_index(plan(list_bodies, "demo"));
}

} // namespace
} // namespace ztc::views::episodes

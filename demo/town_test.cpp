// SPDX-License-Identifier: Apache-2.0
#include "demo/town.hpp"

#include "app/house.hpp"
#include "app/messages.hpp"
#include "app/open_look.hpp"
#include "app/open_render.hpp"
#include "demo/cast.hpp"
#include "demo/story.hpp"
#include "demo/texts.hpp"
#include "demo/year.hpp"
#include "modules/matters/state.hpp"
#include "platform/log/statements.hpp"
#include "platform/log/testing.hpp"
#include "platform/log/verify.hpp"
#include "views/people/view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace ztc::demo {
namespace {

using matters::Closing;
using matters::Matter;
namespace json = boost::json;

constexpr Date tuesday{std::chrono::year{2026}, std::chrono::November, std::chrono::day{24}};

Instant at(Date day, int hour, int minute)
{
    return {start_of(day).ms + (hour * 60LL + minute) * 60'000};
}

/// What the events of all matters add up to, with the day by which an answer is due.
struct Standing {
    Matter matter;
    std::optional<Date> answer_due_on;
};

std::vector<Standing> standings(Tables& tables)
{
    std::map<std::string, Standing> all;
    for (auto const& recorded :
         tables.rows(log::sql_text::select_events_after, log::recorded_of, 0, 1'000'000)) {
        using namespace matters;
        dispatch<MatterRaised, MatterAccepted, MatterRedirected, MatterLookedInto, MatterReferred,
                 MatterAnswered, MatterRated, MatterReopened, MatterWithdrawn, MatterClosed>(
            recorded, [&](auto const& event) {
                auto& standing = all[recorded.stream];
                standing.matter.apply(event);
                if constexpr (requires { event.answer_due_on; })
                    standing.answer_due_on = event.answer_due_on;
            });
    }
    std::vector<Standing> list;
    for (auto& [stream, standing] : all) list.push_back(std::move(standing));
    return list;
}

/// A town of its own, and the house opened again on it.
struct Town {
    log::testing::Folder folder;
    std::unique_ptr<sql::testing::FreshDatabase> database;
    StoryClock clock;
    std::unique_ptr<app::House> house;

    Town(Engine engine, Instant now) : clock(now)
    {
        std::string db;
        if (engine == Engine::postgresql) {
            database = sql::testing::FreshDatabase::make(engine);
            if (!database) return;
            db = database->url();
        }
        make_town({data(), db, now}).value();
        house = app::open_house(app::load_config(data()).value(), clock).value();
    }

    std::filesystem::path data() const { return folder.path() / "site"; }
    auto lease() { return house->store->reads().lease(); }
};

/// One town for each engine: nothing in these tests changes it.
class SampleTown : public ::testing::TestWithParam<Engine> {
protected:
    void SetUp() override
    {
        auto& town = towns[GetParam()];
        if (!town) town = std::make_unique<Town>(GetParam(), at(tuesday, 18, 0));
        if (!town->house) GTEST_SKIP() << "no PostgreSQL server is installed here";
    }
    static void TearDownTestSuite() { towns.clear(); }

    Town& town() { return *towns[GetParam()]; }
    app::House& house() { return *town().house; }
    /// How often it happened.
    std::int64_t count(std::string_view type)
    {
        return town().lease()->number("SELECT count(*) FROM event WHERE type = $1", type);
    }

    static inline std::map<Engine, std::unique_ptr<Town>> towns;
};

TEST_P(SampleTown, has_a_sound_log_whose_texts_are_what_was_committed_to)
{
    auto const verified = log::verify_log(*town().lease(), &house().store->texts());
    EXPECT_TRUE(verified.findings.empty()) << verified.findings[0].what;
    EXPECT_GT(verified.events, 150u);
    EXPECT_GT(verified.texts, 100u);
}

TEST_P(SampleTown, has_views_that_equal_their_replay)
{
    EXPECT_TRUE(log::testing::rebuilt_equals_live(*house().store, app::all_views()));
}

TEST_P(SampleTown, has_deputies_who_receive_residents)
{
    EXPECT_EQ(count("receptions.held"), 1);
    EXPECT_EQ(count("receptions.point_recorded"), 3);
    EXPECT_EQ(count("receptions.point_raised"), 1);
    EXPECT_GE(count("receptions.planned"), 5);
    EXPECT_EQ(count("receptions.slot_booked"), 2);
}

TEST_P(SampleTown, has_talks_ideas_and_delegations)
{
    EXPECT_EQ(count("talks.called"), 3);
    EXPECT_EQ(count("talks.held"), 2);
    EXPECT_EQ(count("talks.minutes_approved"), 1);
    EXPECT_EQ(count("ideas.sent"), 3);
    EXPECT_EQ(count("ideas.answered"), 1);
    EXPECT_EQ(count("delegations.recorded"), 2);
}

TEST_P(SampleTown, has_a_suggestion_at_each_step)
{
    EXPECT_EQ(count("suggestions.submitted"), 7);
    EXPECT_EQ(count("suggestions.accepted"), 6);
    EXPECT_EQ(count("suggestions.referred"), 5);
    EXPECT_EQ(count("suggestions.contacted"), 3);
    EXPECT_EQ(count("suggestions.contact_confirmed"), 1);
    EXPECT_EQ(count("suggestions.replied"), 4);
    EXPECT_EQ(count("suggestions.redo_ordered"), 1);
    EXPECT_EQ(count("suggestions.closed"), 2);
    EXPECT_EQ(count("suggestions.published"), 1);
    EXPECT_EQ(count("commitments.made"), 2);
    EXPECT_EQ(count("commitments.slipped"), 1);
    EXPECT_EQ(count("supervision.chosen"), 1);
    EXPECT_EQ(count("supervision.asked"), 1);
    EXPECT_EQ(count("supervision.answered"), 1);
    EXPECT_EQ(count("supervision.visit_called"), 1);
    EXPECT_EQ(count("supervision.signed_in"), 1);
    EXPECT_EQ(count("supervision.visit_noted"), 1);
    EXPECT_EQ(count("supervision.outside_followed"), 1);
}

TEST_P(SampleTown, has_drafts_being_read_ready_and_begun)
{
    EXPECT_EQ(count("drafts.begun") - count("drafts.filed"), 3);
    EXPECT_EQ(count("drafts.commented"), 2);
    EXPECT_EQ(count("drafts.reading_done"), 1);
    EXPECT_EQ(count("drafts.cosigned"), 5); // three of what was filed
}

TEST_P(SampleTown, registers_what_ran_in_the_papers_and_has_a_bulletin_to_read_and_one_to_write)
{
    EXPECT_GE(count("publicity.piece_registered"), 30);
    EXPECT_GE(count("publicity.reprint_added"), 10);
    EXPECT_EQ(count("bulletins.drafted"), 2);
    EXPECT_EQ(count("bulletins.published"), 1);
}

TEST_P(SampleTown, has_a_film_of_a_deputy_who_speaks_and_a_script_in_review)
{
    EXPECT_EQ(count("episodes.submitted"), 2);
    EXPECT_EQ(count("episodes.reviewed"), 4);
    EXPECT_EQ(count("episodes.published"), 1);
}

TEST_P(SampleTown, has_deputies_who_report_to_their_voters)
{
    auto lease = town().lease();
    EXPECT_EQ(count("report_meetings.planned"), 2);
    EXPECT_EQ(count("report_meetings.filed"), 1);
    EXPECT_EQ(count("report_meetings.published"), 1);
    EXPECT_EQ(lease->number("SELECT count(*) FROM ballot_code"), 0) << "the box was emptied";
}

TEST_P(SampleTown, has_deputies_who_did_something_together_all_year)
{
    EXPECT_EQ(count("activities.planned"), 13);
    EXPECT_EQ(count("activities.held"), 11);
    EXPECT_EQ(count("activities.transmitted"), 3);
    EXPECT_EQ(count("activities.feedback_recorded"), 2) << "one is still owed";
    EXPECT_EQ(count("activities.plan_published"), 1);
}

TEST_P(SampleTown, counts_points_and_has_somebody_who_objects)
{
    EXPECT_EQ(count("points.rule_adopted"), 1);
    EXPECT_EQ(count("points.shown"), 1);
    EXPECT_EQ(count("points.appealed"), 1);
    EXPECT_EQ(count("points.appeal_decided"), 0) << "it waits for the director";
}

/// SQL that counts what a figure of open/tour.json asks for: apart from the page, which decodes.
std::string counting(Engine engine, json::object const& figure)
{
    auto const field = [&](std::string_view name) {
        return engine == Engine::sqlite ? fmt::format("json_extract(body, '$.{}')", name)
                                        : fmt::format("body::json->>'{}'", name);
    };
    auto const listed = [](json::array const& values) {
        std::string out;
        for (auto const& value : values)
            (out += out.empty() ? "'" : ", '") += std::string(value.as_string()) + "'";
        return "(" + out + ")";
    };
    std::string what = "*";
    if (auto const* distinct = figure.if_contains("distinct"))
        what = "DISTINCT " + field(distinct->as_string());
    auto sql = fmt::format("SELECT count({}) FROM event WHERE type IN {}", what,
                           listed(figure.at("of").as_array()));
    if (auto const* when = figure.if_contains("when"))
        for (auto const& [name, values] : when->as_object())
            sql += fmt::format(" AND {} IN {}", field(name), listed(values.as_array()));
    return sql;
}

TEST_P(SampleTown, shows_what_the_article_names_counted_from_its_own_events)
{
    app::Look look{.site = house().config.site, .path = "/open/tour"};
    look.words = json::parse(app::open_file("words.zh.json")).as_object();
    Viewer const nobody{house().congress(), {}, {}, std::nullopt};
    auto const page = house().store->read(
        nobody, [&](Reading& reading) { return app::open_tour(look, reading); });
    auto const tour = json::parse(app::open_file("tour.json")).as_array();
    std::set<std::int64_t> met;
    auto lease = town().lease();
    for (std::size_t p = 0; p < tour.size(); ++p) {
        auto const& sentences = tour[p].at("sentences").as_array();
        for (std::size_t s = 0; s < sentences.size(); ++s) {
            auto const& things = sentences[s].at("things").as_array();
            for (std::size_t t = 0; t < things.size(); ++t) {
                auto const& shown =
                    page.values.at("parts").at(p).at("sentences").at(s).at("things").at(t);
                auto const no = things[t].at("no").as_int64();
                EXPECT_TRUE(met.insert(no).second) << no << " is there twice";
                auto const& figures = things[t].at("figures").as_array();
                EXPECT_NE(figures.empty(), !things[t].as_object().contains("not_yet") ||
                                               shown.at("partly").as_bool())
                    << no;
                for (std::size_t f = 0; f < figures.size(); ++f) {
                    auto const& figure = figures[f].as_object();
                    auto const n = shown.at("figures").at(f).at("n").as_int64();
                    EXPECT_EQ(n, lease->number(counting(GetParam(), figure))) << no;
                    EXPECT_GT(n, 0) << no << ": " << figure.at("zh").as_string();
                }
            }
        }
    }
    EXPECT_EQ(met.size(), 51u);
}

TEST_P(SampleTown, has_matters_at_every_stage_and_of_every_closing)
{
    std::map<matters::Stage, int> stages;
    std::map<Closing, int> closings;
    for (auto const& [matter, due] : standings(*town().lease())) {
        ++stages[matter.stage];
        if (matter.closing) ++closings[*matter.closing];
    }
    EXPECT_EQ(stages.size(), 6u);
    EXPECT_EQ(closings.size(), 5u);
    EXPECT_GE(stages[matters::Stage::raised], 8);
    EXPECT_GE(closings[Closing::closed_unrated], 8);
    EXPECT_GE(closings[Closing::rated_dissatisfied], 5);
}

/// Or a box, a figure or a week would stay empty, and nobody would see what it is for.
TEST_P(SampleTown, has_made_every_move_and_every_mistake_of_a_year)
{
    std::map<std::string, int> told;
    for (auto const& recorded :
         town().lease()->rows(log::sql_text::select_events_after, log::recorded_of, 0, 1'000'000))
        ++told[recorded.type];
    EXPECT_GE(told["matters.raised"], 150);
    for (auto const* move : {"joined",       "more_asked",   "more_supplied",
                             "merged",       "looked_into",  "redirected",
                             "urged",        "taken_on",     "progress_reported",
                             "relief_asked", "relief_ruled", "extension_asked",
                             "extended",     "paused",       "resumed",
                             "reminded",     "delivered",    "slipped",
                             "contested",    "reopened",     "withdrawn"})
        EXPECT_GE(told[std::string("matters.") + move], 2) << move;
}

TEST_P(SampleTown, owes_some_answers_too_late_and_some_within_days)
{
    int late = 0, soon = 0, later = 0;
    for (auto const& [matter, due] : standings(*town().lease())) {
        if (matter.stage != matters::Stage::referred) continue;
        auto const left = days_between(tuesday, *due);
        ++(left < 0 ? late : left <= 3 ? soon : later);
    }
    EXPECT_GE(late, 4);
    EXPECT_GE(soon, 3);
    EXPECT_GE(later, 10);
}

TEST_P(SampleTown, never_closed_unrated_before_the_time_for_rating_was_over)
{
    std::map<matters::MatterId, Date> rate_due_on;
    for (auto const& recorded :
         town().lease()->rows(log::sql_text::select_events_after, log::recorded_of, 0, 1'000'000))
        dispatch<matters::MatterAnswered, matters::MatterClosed>(recorded, [&](auto const& event) {
            if constexpr (requires { event.rate_due_on; }) {
                rate_due_on.insert_or_assign(event.matter, *event.rate_due_on);
            } else if (event.closing == Closing::closed_unrated) {
                EXPECT_EQ(event.closed_on, add_days(rate_due_on.at(event.matter), 1));
            }
        });
}

TEST_P(SampleTown, tells_its_story_in_order_and_ends_now)
{
    Instant last{};
    for (auto const& recorded :
         town().lease()->rows(log::sql_text::select_events_after, log::recorded_of, 0, 1'000'000)) {
        EXPECT_LE(last, recorded.recorded_at);
        last = recorded.recorded_at;
    }
    EXPECT_LE(last, at(tuesday, 18, 0));
    EXPECT_EQ(date_of(last), tuesday);
}

TEST_P(SampleTown, has_sent_all_its_messages_but_those_of_the_quiet_hours)
{
    auto const lease = town().lease();
    EXPECT_GT(lease->number("SELECT count(*) FROM outbox"), 60);
    EXPECT_EQ(lease->number("SELECT count(*) FROM outbox WHERE state = 'waiting'"), 0);
}

TEST_P(SampleTown, has_something_public_something_to_review_and_one_taken_down)
{
    auto const lease = house().store->reads().lease();
    auto const in = [&](std::string const& box) {
        return lease->number("SELECT count(*) FROM view_publication_matter WHERE box = $1", box);
    };
    EXPECT_GE(in("published"), 5);
    EXPECT_GE(in("consented"), 1);
    EXPECT_GE(in("drafted") + in("taken_down"), 1);
    // A year's story asks nobody on its last day about what was raised at its beginning.
    EXPECT_LE(in("consented") + in("drafted") + in("published") + in("taken_down"), 14);
    EXPECT_EQ(lease->number("SELECT count(*) FROM view_organisation_node WHERE kind = 'station' "
                            "AND (week IS NULL OR note_ref IS NULL)"),
              0);
}

TEST_P(SampleTown, lets_every_office_sign_in_with_its_sample_password)
{
    auto const person_by_account = [&](Tables& tables, std::string const& congress,
                                       std::string const& name) {
        return views::people::person_by_account(
            tables, congress, house().store->texts().fingerprint(congress, "account", name));
    };
    login::Login login(
        *house().store, app::login_settings(house().config), town().clock,
        {.person_by_phone = {}, .person_by_account = person_by_account, .send_code = {}});
    int signed_in = 0;
    for (auto const& account : accounts()) {
        if (!account.password) continue;
        auto const answer = login::wait<login::SignedIn>([&](auto then) {
            login.sign_in_by_password({house().congress(), "127.0.0.1"}, account.name,
                                      *account.password, login::Carry::cookie, then);
        });
        EXPECT_TRUE(answer) << account.name << ": " << answer.error().code;
        ++signed_in;
    }
    EXPECT_EQ(signed_in, 9);
}

/// Or the time of an answer would tell the names that somebody has from those that nobody has.
TEST_P(SampleTown, takes_as_long_to_refuse_a_name_that_nobody_has)
{
    auto const cost = app::login_settings(house().config).cost;
    auto const parameters = fmt::format("$m={},t={},p=1$", cost.memory_bytes / 1024, cost.passes);
    for (auto const& hash : town().lease()->rows("SELECT hash FROM credential", [](Row const& row) {
             return std::string(row.text(0));
         }))
        EXPECT_NE(hash.find(parameters), std::string::npos) << hash << " " << parameters;
}

TEST_P(SampleTown, says_in_its_configuration_that_it_is_a_demo)
{
    auto const& site = house().config.site;
    EXPECT_TRUE(site.demo);
    EXPECT_EQ(site.origin, "zhitongche.demo/sample");
    EXPECT_EQ(site.phone, "027-00000000");
}

TEST_P(SampleTown, leaves_no_words_of_anybody_in_its_files)
{
    std::vector<std::string> secrets{std::string(password)};
    for (auto const& member : members) {
        secrets.emplace_back(member.name);
        secrets.emplace_back(member.phone);
    }
    for (auto const* tales : {&tales_of_the_year(), &tales_that_ended, &tales_going_on})
        for (auto const& tale : *tales) {
            secrets.emplace_back(tale.title);
            secrets.emplace_back(tale.text.substr(0, 24));
        }
    std::size_t looked_through = 0;
    for (auto const& file : std::filesystem::directory_iterator(town().data())) {
        if (!file.is_regular_file()) continue;
        std::stringstream bytes;
        bytes << std::ifstream(file.path(), std::ios::binary).rdbuf();
        auto const content = bytes.str();
        looked_through += content.size();
        for (auto const& secret : secrets)
            EXPECT_EQ(content.find(secret), std::string::npos) << file.path() << ": " << secret;
    }
    EXPECT_GT(looked_through, GetParam() == Engine::sqlite ? 500'000u : 1'000u);
}

ZTC_ON_BOTH_ENGINES(SampleTown);

TEST(SampleTownAnyDay, has_true_deadlines_in_a_long_holiday)
{
    constexpr Date holiday{std::chrono::year{2026}, std::chrono::October, std::chrono::day{4}};
    Town town(Engine::sqlite, at(holiday, 11, 0));
    auto const all = standings(*town.lease());
    auto const late = std::ranges::count_if(all, [&](auto const& standing) {
        return standing.matter.stage == matters::Stage::referred &&
               *standing.answer_due_on < holiday;
    });
    EXPECT_GE(late, 4);
    EXPECT_LE(late, 8);
}

TEST(SampleTownAnyDay, is_there_just_after_midnight_with_nothing_from_the_future)
{
    auto const now = at(tuesday, 0, 3);
    Town town(Engine::sqlite, now);
    EXPECT_EQ(town.lease()->number("SELECT count(*) FROM event WHERE recorded_at > $1", now), 0);
    auto const tales = tales_of_the_year().size() + tales_that_ended.size() + tales_going_on.size();
    EXPECT_EQ(standings(*town.lease()).size(), tales + 1) << "one was raised at a reception";
}

TEST(SampleTownAnyDay, is_not_made_where_something_is_already)
{
    log::testing::Folder folder;
    std::ofstream(folder.path() / "somebody's file") << "precious";
    auto const made = make_town({folder.path(), {}, at(tuesday, 18, 0)});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, "init.not_empty");
    EXPECT_TRUE(std::filesystem::exists(folder.path() / "somebody's file"));
}

TEST(SampleTownAnyDay, names_only_plain_samples)
{
    std::set<std::string_view> phones;
    for (auto const& member : members) {
        EXPECT_TRUE(member.name.starts_with("示例·")) << member.name;
        EXPECT_TRUE(member.phone.starts_with("138000000")) << member.phone;
        EXPECT_TRUE(phones.insert(member.phone).second) << member.phone;
    }
    for (auto const& body : bodies) EXPECT_TRUE(body.name.ends_with("（样例）")) << body.name;
}

TEST(SampleTownAnyDay, stands_on_four_tiers_with_units_deputies_and_neighbours)
{
    using organisation::StationType;
    auto const stations = [](StationType type) {
        return std::ranges::count(bodies, std::optional(type), &Body::type);
    };
    EXPECT_EQ(stations(StationType::central), 1);
    EXPECT_EQ(stations(StationType::area), 4);
    EXPECT_EQ(stations(StationType::community), 16);
    EXPECT_EQ(stations(StationType::special), 3);
    EXPECT_EQ(std::ranges::count(bodies, organisation::NodeKind::community, &Body::kind), 16);
    EXPECT_GE(std::ranges::count(bodies, organisation::NodeKind::handling_unit, &Body::kind), 8);
    std::set<people::CongressLevel> levels;
    for (auto const& member : members)
        if (member.seat) levels.insert(member.seat->level);
    EXPECT_EQ(levels.size(), 4u);
}

TEST(SampleTownAnyDay, has_a_few_accounts_for_visitors_one_of_each_office)
{
    std::set<Role> offices;
    std::set<std::string> keys;
    for (auto const& member : members)
        if (member.shown == Shown::to_visitors)
            offices.insert(member.office ? member.office->role : Role::resident);
    for (auto const& account : accounts()) EXPECT_TRUE(keys.insert(account.key).second);
    EXPECT_EQ(offices.size(), accounts().size());
    EXPECT_LE(accounts().size(), 12u);
}

TEST(AYear, is_of_many_hands_and_places_and_tells_nothing_twice)
{
    auto const& tales = tales_of_the_year();
    EXPECT_GE(concerns_of_streets.size() + concerns_of_homes.size() + concerns_of_people.size(),
              40u);
    EXPECT_GE(tales.size(), 150u);
    std::set<std::string_view> titles, communities;
    for (auto const& tale : tales) {
        EXPECT_TRUE(titles.insert(tale.title).second) << tale.title;
        EXPECT_EQ(tale.title.find('@'), tale.title.npos);
        communities.insert(tale.community);
        EXPECT_LE(tale.at.days_ago, year_begins_before);
    }
    EXPECT_EQ(communities.size(), 16u);
}

TEST(WorkingDaysBefore, passes_over_weekends_and_holidays)
{
    auto const& calendar = log::testing::shipped_calendar();
    auto const day = [](unsigned month, unsigned d) {
        return Date{std::chrono::year{2026}, std::chrono::month{month}, std::chrono::day{d}};
    };
    EXPECT_EQ(working_days_before(day(11, 24), 0, calendar), day(11, 24));
    EXPECT_EQ(working_days_before(day(11, 24), 1, calendar), day(11, 23));
    EXPECT_EQ(working_days_before(day(11, 24), 2, calendar), day(11, 20));
    EXPECT_EQ(working_days_before(day(10, 8), 1, calendar), day(9, 30));
}

} // namespace
} // namespace ztc::demo

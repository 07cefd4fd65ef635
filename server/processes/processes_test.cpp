// SPDX-License-Identifier: Apache-2.0
#include "processes/processes.hpp"

#include "kernel/encoding.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/receptions/events.hpp"
#include "modules/suggestions/events.hpp"
#include "platform/jobs/process_runner.hpp"
#include "platform/log/testing.hpp"
#include "processes/close_unrated.hpp"

#include <algorithm>

namespace ztc::processes {
namespace {

using namespace ztc::matters;

constexpr Date on{std::chrono::year{2026}, std::chrono::November, std::chrono::day{24}};
constexpr Date due{std::chrono::year{2026}, std::chrono::December, std::chrono::day{15}};

MatterId const lamp{"lamp"};
PersonId const chen{"chen"};
NodeId const water{"water"};

/// Words that nobody opens here, well formed all the same.
TextRef some_words()
{
    return {"somewhere", base64(std::string(32, '\0'))};
}

class Processes : public log::testing::OnALog {
protected:
    void SetUp() override
    {
        OnALog::SetUp();
        if (!IsSkipped()) registered(chen, people::PersonKind::resident);
    }

    void registered(PersonId const& person, people::PersonKind kind)
    {
        house().given(people::stream_of(person), people::Registered{person, kind});
    }

    void clerk_of_the_unit(PersonId const& person)
    {
        registered(person, people::PersonKind::staff);
        house().given(organisation::stream_of(water),
                      organisation::RoleGranted{person, Role::unit_clerk, water, on});
    }

    void raised(Origin origin = Origin::web)
    {
        MatterRaised event{};
        event.matter = lamp;
        event.number = "2026-000123";
        event.raised_by = chen;
        event.category = "roads";
        event.title = some_words();
        event.text = some_words();
        event.origin = origin;
        event.accept_due_on = on;
        happened(event);
    }

    template <class... Events>
    void happened(Events const&... events)
    {
        house().given(matters::stream_of(lamp), events...);
    }

    /// Zhou and He receive at nine on the due day; Chen has the second slot of twenty minutes.
    void planned_and_booked()
    {
        for (PersonId const& deputy : {PersonId{"zhou"}, PersonId{"he"}, PersonId{"tang"}})
            registered(deputy, people::PersonKind::deputy);
        house().given(receptions::stream_of(tuesday),
                      receptions::Planned{.reception = tuesday,
                                          .station = {"station"},
                                          .within = {},
                                          .held_on = due,
                                          .from_minute = 540,
                                          .until_minute = 660,
                                          .deputies = {{"zhou"}, {"he"}},
                                          .slots = 6,
                                          .slot_minutes = 20,
                                          .notice_on = on,
                                          .check_in_code = "abcdefghij"},
                      receptions::SlotBooked{tuesday, {"one"}, 2, chen, {}, on},
                      receptions::SlotBooked{tuesday, {"two"}, 3, {"he"}, {}, on},
                      receptions::BookingCancelled{tuesday, {"two"}, on});
    }
    receptions::Moved moved(bool told) const
    {
        return {.reception = tuesday,
                .held_on = due,
                .from_minute = 600,
                .until_minute = 720,
                .deputies = {{"zhou"}, {"tang"}},
                .reason = some_words(),
                .notice_on = on,
                .was_on = due,
                .were_deputies = {{"zhou"}, {"he"}},
                .told = told};
    }
    receptions::ReceptionId const tuesday{"tuesday"};

    MatterAnswered answer()
    {
        MatterAnswered event{};
        event.matter = lamp;
        event.answered_on = on;
        event.text = some_words();
        event.rate_due_on = due;
        return event;
    }

    /// The outbox after all processes ran, a line each: "person template {values}".
    std::vector<std::string> told()
    {
        jobs::ProcessRunner(house().store(), all()).catch_up();
        auto lines = house().connection()->rows(
            "SELECT person, words, parameters FROM outbox", [](Row const& row) {
                return std::string(row.text(0)) + " " + std::string(row.text(1)) + " " +
                       std::string(row.text(2));
            });
        std::sort(lines.begin(), lines.end());
        return lines;
    }

    std::vector<std::string> keys()
    {
        return house().connection()->rows("SELECT key FROM outbox",
                                          [](Row const& row) { return std::string(row.text(0)); });
    }
};

using Lines = std::vector<std::string>;

TEST_P(Processes, says_nothing_when_a_matter_is_raised)
{
    raised();
    EXPECT_EQ(told(), Lines{});
}

TEST_P(Processes, tells_the_raiser_that_it_was_accepted)
{
    raised();
    happened(MatterAccepted{lamp, on, {}, {}});
    EXPECT_EQ(told(), Lines{R"(chen matter_accepted {"number":"2026-000123"})"});
}

TEST_P(Processes, names_template_event_and_person_in_the_key)
{
    raised();
    happened(MatterAccepted{lamp, on, {}, {}});
    told();
    EXPECT_EQ(keys(), Lines{"matter_accepted/3/chen"});
}

TEST_P(Processes, tells_the_raiser_and_each_clerk_of_the_unit_until_when_an_answer_is_due)
{
    clerk_of_the_unit({"one"});
    clerk_of_the_unit({"two"});
    raised();
    happened(MatterReferred{lamp, water, on, due, Certainty::certain, 0, {}});
    std::string const values = R"({"due_on":"2026-12-15","number":"2026-000123"})";
    EXPECT_EQ(told(),
              (Lines{"chen matter_referred " + values, "one matter_referred_to_unit " + values,
                     "two matter_referred_to_unit " + values}));
}

TEST_P(Processes, leaves_out_who_is_no_clerk_any_more_and_who_holds_another_office)
{
    clerk_of_the_unit({"gone"});
    house().given(organisation::stream_of(water),
                  organisation::RoleEnded{{"gone"}, Role::unit_clerk, water, on});
    registered({"head"}, people::PersonKind::staff);
    house().given(organisation::stream_of(water),
                  organisation::RoleGranted{{"head"}, Role::unit_head, water, on});
    raised();
    happened(MatterReferred{lamp, water, on, due, Certainty::certain, 0, {}});
    auto const lines = told();
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_TRUE(lines[0].starts_with("chen matter_referred "));
}

TEST_P(Processes, tells_the_raiser_of_the_answer_and_until_when_to_rate)
{
    raised();
    happened(answer());
    EXPECT_EQ(told(),
              Lines{R"(chen matter_answered {"due_on":"2026-12-15","number":"2026-000123"})"});
}

TEST_P(Processes, tells_the_raiser_and_the_same_unit_when_it_is_reopened)
{
    clerk_of_the_unit({"clerk"});
    raised();
    happened(MatterReferred{lamp, water, on, on, Certainty::certain, 0, {}});
    told();
    happened(MatterReopened{lamp, 1, on, due, Certainty::certain, 0});
    auto const lines = told();
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_EQ(lines[1], R"(chen matter_reopened {"due_on":"2026-12-15","number":"2026-000123"})");
    EXPECT_EQ(lines[3],
              R"(clerk matter_referred_to_unit {"due_on":"2026-12-15","number":"2026-000123"})");
}

TEST_P(Processes, tells_the_unit_alone_whether_it_has_more_time)
{
    clerk_of_the_unit({"clerk"});
    raised();
    happened(MatterReferred{lamp, water, on, on, Certainty::certain, 0, {}});
    told();
    house().connection()->run_with("DELETE FROM outbox");
    happened(MatterExtensionRefused{lamp, some_words(), on});
    EXPECT_EQ(told(), Lines{R"(clerk extension_refused {"number":"2026-000123"})"});
    happened(MatterExtended{lamp, due, Certainty::certain, some_words(), on});
    EXPECT_EQ(told().front(),
              R"(clerk extension_given {"due_on":"2026-12-15","number":"2026-000123"})");
}

TEST_P(Processes, tells_the_raiser_when_another_door_was_shown_or_the_time_for_rating_was_over)
{
    raised();
    happened(MatterClosed{lamp, Closing::redirected, on});
    EXPECT_EQ(told(), Lines{R"(chen matter_redirected {"number":"2026-000123"})"});
    happened(MatterClosed{lamp, Closing::closed_unrated, on});
    EXPECT_EQ(told().front(), R"(chen matter_closed {"number":"2026-000123"})");
}

TEST_P(Processes, does_not_tell_the_raiser_what_he_did_himself)
{
    raised();
    happened(MatterClosed{lamp, Closing::withdrawn, on},
             MatterClosed{lamp, Closing::rated_satisfied, on},
             MatterClosed{lamp, Closing::rated_dissatisfied, on});
    EXPECT_EQ(told(), Lines{});
}

TEST_P(Processes, tells_nobody_of_imported_matters)
{
    raised(Origin::imported);
    auto said_elsewhere = answer();
    said_elsewhere.said_at = start_of(on);
    happened(said_elsewhere, MatterClosed{lamp, Closing::closed_unrated, on});
    EXPECT_EQ(told(), Lines{});
}

TEST_P(Processes, tells_nobody_whose_record_was_erased)
{
    raised();
    house().given(people::stream_of(chen), people::Erased{chen});
    happened(MatterAccepted{lamp, on, {}, {}});
    EXPECT_EQ(told(), Lines{});
}

TEST_P(Processes, tells_the_person_into_whom_the_raiser_was_merged)
{
    raised();
    registered({"other"}, people::PersonKind::resident);
    house().given(people::stream_of(chen), people::Merged{chen, {"other"}});
    house().given(people::stream_of({"other"}), people::Merged{chen, {"other"}});
    happened(MatterAccepted{lamp, on, {}, {}});
    EXPECT_EQ(told(), Lines{R"(other matter_accepted {"number":"2026-000123"})"});
}

TEST_P(Processes, tells_nothing_twice_when_the_processes_begin_anew)
{
    clerk_of_the_unit({"clerk"});
    raised();
    happened(MatterAccepted{lamp, on, {}, {}},
             MatterReferred{lamp, water, on, due, Certainty::certain, 0, {}}, answer());
    auto const before = told();
    house().connection()->run_with("UPDATE process_position SET position = 0");
    house().restart();
    EXPECT_EQ(told(), before);
}

TEST_P(Processes, closes_unrated_only_after_the_time_for_rating)
{
    raised();
    happened(MatterReferred{lamp, water, on, due, Certainty::certain, 0, {}}, answer());
    auto const close = [&] {
        return house().run(log::testing::somebody("system"), close_unrated(lamp));
    };
    house().clock().set(due);
    EXPECT_EQ(close().error().code, "matters.rating_still_open");
    house().clock().set(add_days(due, 1));
    EXPECT_TRUE(close());
    EXPECT_EQ(close().error().code, "matters.already_closed");
}

TEST_P(Processes, tells_the_deputies_when_the_day_of_the_notice_comes)
{
    planned_and_booked();
    EXPECT_EQ(told(), Lines{});
    house().given(receptions::stream_of(tuesday), receptions::NoticeGiven{tuesday, due, on});
    std::string const values = R"({"held_on":"2026-12-15","time":"9:00"})";
    EXPECT_EQ(told(), (Lines{"he reception_notice " + values, "zhou reception_notice " + values}));
}

TEST_P(Processes, tells_whoever_booked_of_a_move_and_the_deputies_only_after_their_notice)
{
    planned_and_booked();
    house().given(receptions::stream_of(tuesday), moved(false));
    std::string const slot = R"({"held_on":"2026-12-15","time":"10:20","was_on":"2026-12-15"})";
    EXPECT_EQ(told(), Lines{"chen reception_moved " + slot});
}

TEST_P(Processes, tells_each_deputy_what_a_move_after_the_notice_means_for_him)
{
    planned_and_booked();
    house().given(receptions::stream_of(tuesday), moved(true));
    auto const lines = told();
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_TRUE(lines[0].starts_with("chen reception_moved ")) << lines[0];
    EXPECT_TRUE(lines[1].starts_with("he reception_cancelled_for_deputy ")) << lines[1];
    EXPECT_TRUE(lines[2].starts_with("tang reception_notice ")) << lines[2];
    EXPECT_TRUE(lines[3].starts_with("zhou reception_moved_for_deputy ")) << lines[3];
}

TEST_P(Processes, tells_whoever_booked_and_the_deputies_that_it_is_cancelled)
{
    planned_and_booked();
    house().given(receptions::stream_of(tuesday),
                  receptions::Cancelled{tuesday, {"station"}, due, some_words(), on, true});
    auto const lines = told();
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_TRUE(lines[0].starts_with("chen reception_cancelled ")) << lines[0];
    EXPECT_TRUE(lines[1].starts_with("he reception_cancelled_for_deputy ")) << lines[1];
    EXPECT_TRUE(lines[2].starts_with("zhou reception_cancelled_for_deputy ")) << lines[2];
}

TEST_P(Processes, tell_the_unit_the_deputy_and_the_raiser_of_a_suggestion_s_way)
{
    namespace sg = suggestions;
    clerk_of_the_unit({"clerk"});
    registered({"shen"}, people::PersonKind::deputy);
    raised();
    sg::SuggestionId const pumps{"pumps"};
    house().given(sg::stream_of(pumps),
                  sg::Submitted{.suggestion = pumps,
                                .draft = {},
                                .kind = sg::SuggestionKind::suggestion,
                                .lead = {"shen"},
                                .seats = {},
                                .cosigners = {},
                                .signed_by = sg::SignedBy::click,
                                .scans = {},
                                .title = some_words(),
                                .situation = some_words(),
                                .asks = some_words(),
                                .ask_count = 1,
                                .feasibility = {},
                                .visibility = sg::Visibility::full,
                                .formed_by = {},
                                .raised_before = sg::RaisedBefore::never,
                                .wish = sg::Wish::written_reply,
                                .wished_units = {},
                                .matters = {lamp},
                                .consulted = {},
                                .term_no = 16,
                                .session_no = {},
                                .submitted_on = on},
                  sg::Accepted{pumps, "2026-0001", on, {}},
                  sg::Referred{.suggestion = pumps,
                               .units = {{water, sg::UnitPart::sole}},
                               .referred_on = on,
                               .reply_due_on = due,
                               .reply_latest_on = due,
                               .relief_until_on = {},
                               .contact_due_on = {},
                               .co_opinion_due_on = {},
                               .internal_due_on = {},
                               .certainty = Certainty::certain},
                  sg::Replied{.suggestion = pumps,
                              .unit = water,
                              .round = 1,
                              .draft_no = 1,
                              .outcome = "A",
                              .document_no = "1",
                              .signed_by = {"clerk"},
                              .scans = {},
                              .replied_on = on,
                              .feedback_due_on = due,
                              .publish_due_on = {}});
    std::string const dated = R"({"due_on":"2026-12-15","number":"2026-0001"})";
    EXPECT_EQ(told(), (Lines{R"(chen suggestion_replied_to_raiser {"number":"2026-000123"})",
                             "clerk suggestion_to_unit " + dated,
                             R"(shen suggestion_accepted {"number":"2026-0001"})",
                             "shen suggestion_replied " + dated}));
}

ZTC_ON_BOTH_ENGINES(Processes);

} // namespace
} // namespace ztc::processes

// SPDX-License-Identifier: Apache-2.0
#include "modules/record/service.hpp"

#include "modules/receptions/events.hpp"
#include "modules/record/state.hpp"
#include "modules/service_for_tests.hpp"

#include <gtest/gtest.h>

namespace ztc::record {
namespace {

using log::testing::somebody;

constexpr Date today{std::chrono::year{2026}, std::chrono::March, std::chrono::day{2}};
receptions::ReceptionId const reception{"receptionaaaaaaaaaaaaaaaaa"};
NodeId const his_station{"station"};

class RecordCommands : public testing::OfAService {
protected:
    void held()
    {
        on(today);
        inside([&](Work& work) {
            receptions::Held event{};
            event.reception = reception;
            event.station = his_station;
            event.held_on = today;
            event.closed_on = today;
            event.attendance = {{zhou.person, receptions::Presence::present}};
            ASSERT_TRUE(work.append(receptions::stream_of(reception), 0, event));
        });
    }
    static Source line() { return {SourceKind::reception, {reception.text}, 1}; }
    Result<AskedReply> asking(Actor const& by)
    {
        return does(&ask_correction, AskCorrection{line(), Claim::not_mine, {"示例：我没去。"}},
                    by);
    }
    std::string deciding(CorrectionId const& correction, Actor const& by)
    {
        auto const done =
            does(&decide_correction,
                 DecideCorrection{zhou.person, correction, Ruling::upheld, {"示例：属实。"}}, by);
        return done ? "" : done.error().code;
    }
    Actor zhou = somebody("zhou", {{Role::deputy, his_station, {his_station}}});
    Actor tang = somebody("tang", {{Role::deputy, his_station, {his_station}}});
    Actor gao = somebody("gao", {{Role::committee_director, his_station, {his_station}}});
};
ZTC_ON_BOTH_ENGINES(RecordCommands);

TEST_P(RecordCommands, correct_what_is_there_once_and_leave_the_source_as_it_is)
{
    EXPECT_EQ(asking(zhou).error().code, "record.unknown_line");
    held();
    EXPECT_EQ(asking(tang).error().code, "record.unknown_line") << "he was not there";
    auto const asked = asking(zhou);
    ASSERT_TRUE(asked) << asked.error().code;
    EXPECT_EQ(asking(zhou).error().code, "record.already_asked");
    EXPECT_EQ(deciding(asked->correction, gao), "");
    EXPECT_EQ(deciding(asked->correction, gao), "record.already_decided");
    EXPECT_EQ(house().recorded(receptions::stream_of(reception)).size(), 1u);
    auto const said = fold(house().recorded(stream_of(zhou.person)));
    EXPECT_EQ(said.corrections.at(asked->correction).ruling, Ruling::upheld);
    EXPECT_EQ(said.corrections.at(asked->correction).seats, std::vector{his_station});
}

TEST_P(RecordCommands, keep_what_was_said_out_of_the_log)
{
    held();
    auto const asked = asking(zhou);
    ASSERT_TRUE(asked);
    EXPECT_EQ(deciding(asked->correction, gao), "");
    for (auto const& recorded : house().recorded(stream_of(zhou.person)))
        EXPECT_EQ(recorded.body.find("示例"), std::string::npos) << recorded.body;
}

TEST_P(RecordCommands, take_photographs_of_ones_own_alone)
{
    held();
    auto const added = does(&add_evidence, AddEvidence{line(), {{"nobodys"}}, {"示例"}}, zhou);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, "files.unknown");
    EXPECT_EQ(does(&add_evidence, AddEvidence{line(), {}, {"示例"}}, zhou).error().code,
              "record.no_photos");
}

} // namespace
} // namespace ztc::record

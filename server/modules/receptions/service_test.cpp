// SPDX-License-Identifier: Apache-2.0
#include "modules/receptions/service.hpp"

#include "modules/handover/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/receptions/state.hpp"
#include "modules/service_for_tests.hpp"

#include <gtest/gtest.h>

namespace ztc::receptions {
namespace {

using log::testing::somebody;

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}

NodeId const top{"top"}, east{"east"}, west{"west"};

class Receptions : public testing::OfAService {
protected:
    static inline PersonId const zhou{"zhou"}, he{"he"};

    void SetUp() override
    {
        OfAService::SetUp();
        if (IsSkipped()) return;
        on(day(9, 1));
        added(top, organisation::NodeKind::congress, {});
        added(east, organisation::NodeKind::station, top);
        added(west, organisation::NodeKind::station, top);
        holds(zhou, east);
        holds(he, top); // of every station
    }
    void added(NodeId const& node, organisation::NodeKind kind, std::optional<NodeId> parent)
    {
        inside([&](Work& work) {
            std::vector<NodeId> within;
            if (parent) within.push_back(*parent);
            within.push_back(node);
            organisation::NodeAdded const event{
                .node = node,
                .kind = kind,
                .parent = parent,
                .within = within,
                .name = work.seal(Owner::congress(work.congress()), "name", "示例"),
                .short_name = {}};
            ASSERT_TRUE(work.append(organisation::stream_of(node), 0, event));
        });
    }
    void holds(PersonId const& person, NodeId const& node)
    {
        inside([&](Work& work) {
            auto const stream = organisation::stream_of(node);
            organisation::RoleGranted const event{person, Role::deputy, node, day(9, 1)};
            ASSERT_TRUE(work.append(stream, work.stream(stream).size(), event));
        });
    }
    static PlanRow row(NodeId const& station, Date on, std::vector<PersonId> deputies)
    {
        return {station, on, 9 * 60, 11 * 60, std::move(deputies)};
    }
    Result<PlannedReply> planning(std::vector<PlanRow> rows)
    {
        return does(&plan, Plan{std::move(rows)}, chen);
    }
    Reception state(ReceptionId const& id) { return fold(house().recorded(stream_of(id))); }
    Actor chen = somebody("chen", {{Role::committee_clerk, top, {top, east, west}}});
};
ZTC_ON_BOTH_ENGINES(Receptions);

TEST_P(Receptions, are_planned_all_or_none_and_each_row_hears_what_is_wrong)
{
    auto const refused = planning({row(east, day(9, 8), {zhou}), row(west, day(9, 8), {zhou}),
                                   row(west, day(9, 9), {zhou}), row(east, day(10, 1), {he}),
                                   row({"nowhere"}, day(9, 10), {he})});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "receptions.plan_has_faults");
    std::vector<FieldError> const expected{{"/rows/1/deputies", "receptions.not_a_deputy"},
                                           {"/rows/2/deputies", "receptions.not_a_deputy"},
                                           {"/rows/3/held_on", "receptions.on_a_holiday"},
                                           {"/rows/4/station", "receptions.unknown_station"}};
    EXPECT_EQ(refused.error().errors, expected);

    auto const planned = planning({row(east, day(9, 8), {zhou}), row(west, day(9, 9), {he})});
    ASSERT_TRUE(planned) << "nothing of the refused plan was left behind";
    ASSERT_EQ(planned->rows.size(), 2u);
    EXPECT_EQ(planned->rows.front().slots, 6);
    EXPECT_EQ(planned->rows.front().notice_on, day(9, 5));
}

TEST_P(Receptions, are_planned_with_somebody_who_receives)
{
    EXPECT_EQ(planning({}).error().code, "receptions.nothing_planned");
    auto const first_error = [&](std::vector<PersonId> deputies) {
        return planning({row(east, day(9, 8), std::move(deputies))}).error().errors.front().code;
    };
    EXPECT_EQ(first_error({}), "receptions.no_deputies");
    EXPECT_EQ(first_error({zhou, zhou}), "receptions.no_deputies");
}

TEST_P(Receptions, leave_a_deputy_and_a_station_one_on_a_day)
{
    auto const first = planning({row(east, day(9, 8), {zhou, he})});
    ASSERT_TRUE(first);
    auto const code = [&](Result<PlannedReply> const& result) {
        return result ? "" : result.error().errors.front().code;
    };
    EXPECT_EQ(code(planning({row(west, day(9, 8), {he})})), "receptions.deputy_taken");
    EXPECT_EQ(code(planning({row(east, day(9, 8), {zhou})})), "receptions.station_taken");
    EXPECT_EQ(code(planning({row(west, day(9, 9), {he}), row(east, day(9, 9), {he})})),
              "receptions.deputy_taken")
        << "within one plan";
    ASSERT_TRUE(does(&cancel, Cancel{first->rows.front().reception, {"示例：停电"}}, chen));
    EXPECT_EQ(code(planning({row(west, day(9, 8), {he})})), "") << "the day is free again";
}

TEST_P(Receptions, are_not_planned_for_a_deputy_who_is_away)
{
    inside([&](Work& work) {
        handover::AbsenceDeclared const event{.absence = {"a"},
                                              .person = zhou,
                                              .substitute = he,
                                              .from_on = day(9, 7),
                                              .until_on = day(9, 9)};
        ASSERT_TRUE(work.append(handover::absences_of(zhou), 0, event));
    });
    auto const refused = planning({row(east, day(9, 8), {zhou})});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().errors.front().code, "receptions.deputy_away");
    EXPECT_TRUE(planning({row(east, day(9, 10), {zhou})}));
}

TEST_P(Receptions, move_with_their_bookings_and_give_the_old_day_back)
{
    auto const id = planning({row(east, day(9, 8), {zhou})})->rows.front().reception;
    auto const lin = somebody("lin", {{Role::resident, {}, {}}});
    ASSERT_TRUE(does(&book, Book{id, 2, Wish{"示例：想说停车"}}, lin));
    ASSERT_TRUE(does(&move, Move{id, day(9, 10), 600, 720, {he}, {"示例：代表出差"}}, chen));
    EXPECT_EQ(state(id).held_on, day(9, 10));
    EXPECT_EQ(state(id).bookings.size(), 1u);
    EXPECT_EQ(state(id).minute_of(2), 620);
    EXPECT_TRUE(planning({row(east, day(9, 8), {zhou})}));
    EXPECT_FALSE(planning({row(west, day(9, 10), {he})}));
    for (auto const& recorded : house().recorded(stream_of(id)))
        EXPECT_EQ(recorded.body.find("示例"), std::string::npos) << recorded.body;
}

TEST_P(Receptions, give_their_notice_once_for_each_day_that_they_have)
{
    auto const id = planning({row(east, day(9, 8), {zhou})})->rows.front().reception;
    auto const noticed = [&] {
        std::size_t count = 0;
        inside([&](Work& work) { (void)give_notice(id, work); }); // refused where none is due
        for (auto const& recorded : house().recorded(stream_of(id)))
            count += recorded.type == NoticeGiven::type;
        return count;
    };
    on(day(9, 4));
    EXPECT_EQ(noticed(), 0u);
    on(day(9, 5));
    EXPECT_EQ(noticed(), 1u);
    EXPECT_EQ(noticed(), 1u);
    ASSERT_TRUE(does(&move, Move{id, day(9, 8), 840, 960, {zhou}, {"示例：改下午"}}, chen));
    EXPECT_EQ(noticed(), 1u) << "the same day";
    ASSERT_TRUE(
        does(&move, Move{id, day(9, 7), 840, 960, {zhou}, {"示例：改一天"}}, chen).has_error());
    ASSERT_TRUE(does(&move, Move{id, day(9, 15), 840, 960, {zhou}, {"示例：改一周"}}, chen));
    EXPECT_EQ(noticed(), 1u);
    on(day(9, 12));
    EXPECT_EQ(noticed(), 2u);
}

TEST_P(Receptions, receive_a_visitor_of_whom_nothing_is_known_and_settle_what_he_said)
{
    auto const id = planning({row(east, day(9, 8), {zhou})})->rows.front().reception;
    auto const code = state(id).check_in_code;
    on(day(9, 8));
    auto const came = does(&check_in, CheckIn{id, {code}, Wish{"示例：路灯"}}, Actor{});
    ASSERT_TRUE(came) << came.error().code;
    auto const by_zhou = somebody("zhou", {{Role::deputy, east, {east}}});
    auto const said =
        does(&record_point, RecordPoint{id, came->visit, {}, {"示例：路灯不亮"}, {}}, by_zhou);
    ASSERT_TRUE(said);
    EXPECT_EQ(state(id).points.at(said->point), PointState::open);
    ASSERT_TRUE(does(&close, Close{id, {{zhou, Presence::present, {}}}, 1, {}}, by_zhou));
    EXPECT_TRUE(does(&answer_point, AnswerPoint{id, said->point, {"示例：周五修"}}, by_zhou));
    EXPECT_EQ(does(&answer_point, AnswerPoint{id, said->point, {"示例"}}, by_zhou).error().code,
              "receptions.already_settled");
    EXPECT_EQ(does(&receive, Receive{id, {}, {}}, by_zhou).error().code, "receptions.is_held");
}

} // namespace
} // namespace ztc::receptions

// SPDX-License-Identifier: Apache-2.0
#include "views/inbox/view.hpp"

#include "modules/matters/events.hpp"
#include "views/fed_view_for_tests.hpp"
#include "views/inbox/sql.hpp"

#include <boost/json/parse.hpp>
#include <gtest/gtest.h>

namespace ztc::views::inbox {
namespace {

using namespace ztc::matters;
using testing::words;

class InboxList : public testing::FedView {
protected:
    View view() const override { return inbox::view(); }

    /// Raised and referred to the water company; seen by its officer.
    MatterId referred()
    {
        seen_by({"chen"}, {{Role::liaison_officer, {"station"}, {{"station"}, {"east"}}}});
        MatterRaised raised{};
        raised.matter = {"matter"};
        raised.within = {{"congress"}, {"station"}, {"east"}};
        raised.community = {"east"};
        raised.accept_due_on = today();
        happened(raised);
        MatterReferred referred{};
        referred.matter = raised.matter;
        referred.to_unit = {"water"};
        referred.referred_on = today();
        referred.answer_due_on = add_days(today(), 9);
        happened(referred);
        return raised.matter;
    }
    std::string boxes()
    {
        auto const counts = boost::json::parse(get("/inbox/counts")).as_object();
        std::string out;
        for (auto const* box : {"returned", "reopened", "asks"})
            out += (out.empty() ? "" : " ") + std::string(box) + " " +
                   std::to_string(counts.at(box).as_int64());
        return out;
    }
    /// What is asked of the one matter in the box.
    std::string in_box(std::string const& box)
    {
        auto const page = boost::json::parse(get("/inbox", {{"box", box}})).as_object();
        EXPECT_EQ(page.at("total").as_int64(), 1);
        return std::string(page.at("items").as_array().at(0).as_object().at("asks").as_string());
    }
};

TEST_P(InboxList, is_found_without_walking_through_any_table)
{
    auto const last = std::int64_t{1'800'000'000'000};
    expect_found_by_index(
        plan(list_open, "demo", "east", "2026-11-24", "", "9999-12-31", 51, "", ""));
    expect_found_by_index(
        plan(list_mine, "demo", "east", "2026-11-24", "", "9999-12-31", 51, "", ""));
    for (auto const list : {list_escalated, list_returned, list_reopened, list_waits})
        expect_found_by_index(
            plan(list, "demo", "east", "2026-11-24", "", "9999-12-31", 51, "", ""));
    expect_found_by_index(plan(list_box, "demo", "east", "closed", last, "", 51));
    expect_found_by_index(plan(list_fresh, "demo", "east", last, "", 51));
    expect_found_by_index(plan(name, "demo", "east"));
}

TEST_P(InboxList, is_counted_without_walking_through_any_table)
{
    expect_found_by_index(plan(counts, "demo", "east"));
    expect_found_by_index(plan(count_due, "demo", "east", "2026-11-24", "9999-12-31"));
}

TEST_P(InboxList, has_for_a_unit_as_new_what_was_referred_to_it_and_nobody_has_taken_on)
{
    auto const fresh = [&] {
        auto const n = boost::json::parse(get("/inbox/counts")).at("new").as_int64();
        auto const page = boost::json::parse(get("/inbox", {{"box", "new"}})).as_object();
        EXPECT_EQ(page.at("total").as_int64(), n);
        EXPECT_EQ(static_cast<std::int64_t>(page.at("items").as_array().size()), n);
        return n;
    };
    auto const matter = referred();
    EXPECT_EQ(fresh(), 0) << "its desk accepted it long ago";
    seen_by({"li"}, {{Role::unit_clerk, {"water"}, {{"water"}}}});
    EXPECT_EQ(fresh(), 1);
    happened(MatterTakenOn{matter, {}, today()});
    EXPECT_EQ(fresh(), 0);
    happened(MatterReopened{matter, 1, today(), add_days(today(), 9), {}, 0});
    EXPECT_EQ(fresh(), 1) << "it is owed from anew";
    MatterReferred moved{};
    moved.matter = matter;
    moved.to_unit = {"roads"};
    moved.referred_on = today();
    moved.answer_due_on = add_days(today(), 9);
    happened(moved);
    EXPECT_EQ(fresh(), 0);
    seen_by({"he"}, {{Role::unit_clerk, {"roads"}, {{"roads"}}}});
    EXPECT_EQ(fresh(), 1);
    MatterAnswered answered{};
    answered.matter = matter;
    answered.answered_on = today();
    answered.text = words("text");
    happened(answered);
    EXPECT_EQ(fresh(), 0) << "who answers has it";
}

TEST_P(InboxList, tells_what_the_ladder_took_up_until_it_moves_or_has_a_new_day)
{
    auto const matter = referred();
    auto const escalated = [&] {
        return boost::json::parse(get("/inbox/counts")).at("escalated").as_int64();
    };
    auto const climb = [&] {
        happened(MatterEscalated{matter, ClockKind::answer, add_days(today(), 9), 3,
                                 Role::committee_director, add_days(today(), 12)});
    };
    EXPECT_EQ(escalated(), 0);
    climb();
    climb(); // the next rung is the same matter
    EXPECT_EQ(escalated(), 1);
    auto const page = boost::json::parse(get("/inbox", {{"box", "escalated"}})).as_object();
    EXPECT_EQ(page.at("items").as_array().at(0).at("matter").as_string(), matter.text);
    happened(MatterExtended{matter, add_days(today(), 20), {}, words("basis"), today()});
    EXPECT_EQ(escalated(), 0) << "it has a day again";
    climb();
    happened(MatterClosed{matter, Closing::rated_satisfied, today()});
    EXPECT_EQ(escalated(), 0);
}

TEST_P(InboxList, tells_what_came_back_and_what_waits_for_the_desks_word)
{
    auto const matter = referred();
    EXPECT_EQ(boxes(), "returned 0 reopened 0 asks 0");
    happened(MatterReliefAsked{matter, {"roads"}, words("reason"), 1, today()});
    happened(MatterUrged{matter, UrgeKind::urge, words("words"), today()});
    EXPECT_EQ(boxes(), "returned 1 reopened 0 asks 1");
    EXPECT_EQ(in_box("asks"), "relief") << "to urge does not hide what waits";
    EXPECT_EQ(in_box("returned"), "relief");
    happened(MatterReliefRuled{matter, ReliefRuling::kept, words("reason"), today()});
    EXPECT_EQ(boxes(), "returned 0 reopened 0 asks 0");
    happened(MatterExtensionAsked{matter, add_days(today(), 12), words("reason"), today()});
    happened(MatterPaused{matter, words("reason"), today(), 3});
    EXPECT_EQ(in_box("asks"), "extension");
    happened(MatterResumed{matter, add_days(today(), 9), Certainty::certain, today()});
    EXPECT_EQ(in_box("asks"), "extension") << "a clock that goes on answers nothing";
    happened(MatterExtensionRefused{matter, words("reason"), today()});
    EXPECT_EQ(boxes(), "returned 0 reopened 0 asks 0");
    happened(MatterReopened{matter, 1, today(), add_days(today(), 9), {}, 0});
    EXPECT_EQ(boxes(), "returned 0 reopened 1 asks 0");
    happened(MatterClosed{matter, Closing::rated_satisfied, today()});
    EXPECT_EQ(boxes(), "returned 0 reopened 0 asks 0");
}

ZTC_ON_BOTH_ENGINES(InboxList);

} // namespace
} // namespace ztc::views::inbox

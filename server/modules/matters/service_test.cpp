// SPDX-License-Identifier: Apache-2.0
#include "kernel/described.hpp"
#include "modules/matters/policy.hpp"
#include "modules/matters/service.hpp"
#include "modules/matters/state.hpp"
#include "modules/organisation/service.hpp"
#include "modules/people/service.hpp"
#include "modules/policy/events.hpp"
#include "modules/service_for_tests.hpp"

#include <gmock/gmock.h>

namespace ztc::matters {
namespace {

using log::testing::somebody;
using ::testing::ElementsAre;

Date day(std::string_view text)
{
    return parse_date(text).value();
}

/// A station with one community, two units, and one of each hand. It is Monday, 2 March 2026.
class Matters : public testing::OfAService {
protected:
    void SetUp() override
    {
        OfAService::SetUp();
        if (IsSkipped()) return;
        on(day("2026-03-02"));
        inside([&](Work& work) {
            using organisation::NodeKind;
            top_ = add(NodeKind::congress, {}, work);
            committee_ = add(NodeKind::working_committee, top_, work);
            station_ = add(NodeKind::station, committee_, work);
            community_ = add(NodeKind::community, station_, work);
            bureau_ = add(NodeKind::handling_unit, top_, work);
            water_ = add(NodeKind::handling_unit, top_, work);
            zhou_ = person(people::PersonKind::deputy, work);
            zhang_ = person(people::PersonKind::deputy, work);
            walk_in_ = person(people::PersonKind::resident, work);
        });
        chen = somebody("chen", {{Role::liaison_officer, station_, {station_, community_}}});
        gao = somebody(
            "gao", {{Role::committee_director, committee_, {committee_, station_, community_}}});
        li = somebody("li", {{Role::unit_clerk, bureau_, {bureau_}}});
        zhou = somebody(zhou_.text, {{Role::deputy, station_, {station_}}});
        for (auto* resident : {&lin, &wang})
            *resident = somebody(resident == &lin ? "lin" : "wang", {{Role::resident, {}, {}}});
    }

    static NodeId add(organisation::NodeKind kind, std::optional<NodeId> parent, Work& work)
    {
        return organisation::add_node({.kind = kind,
                                       .parent = parent,
                                       .name = {"示例"},
                                       .short_name = {},
                                       .ordering = {}},
                                      work)
            .value()
            .node;
    }
    static PersonId person(people::PersonKind kind, Work& work)
    {
        auto const id = people::register_person(
                            {.kind = kind, .name = {"示例·人"}, .phone = {}, .paper = {}}, work)
                            .value()
                            .person;
        if (kind == people::PersonKind::deputy)
            (void)people::describe_deputy({id, people::CongressLevel::district, {}, {}}, work)
                .value();
        return id;
    }

    Raise raising() const
    {
        return {.title = {"示例：路灯不亮"},
                .text = {"示例：晚上看不见路。"},
                .category = {"roads"},
                .community = community_,
                .place = {},
                .identity = Identity::relay,
                .origin = {},
                .photos = {},
                .notice_version = {"2026-11"}};
    }
    MatterId raised(Actor const& by) { return does(&raise, raising(), by).value().matter; }
    MatterId accepted()
    {
        auto const matter = raised(lin);
        (void)does(&accept, Accept{matter, zhou_}, chen).value();
        return matter;
    }
    MatterId referred()
    {
        auto const matter = accepted();
        (void)does(&refer, Refer{matter, bureau_, {}}, chen).value();
        return matter;
    }
    MatterId answered(AnswerOutcome outcome = AnswerOutcome::done)
    {
        auto const matter = referred();
        Answer said{matter, outcome, {"示例：已答复。"}};
        if (outcome == AnswerOutcome::done) said.done_on = day("2026-03-02");
        if (outcome == AnswerOutcome::planned) {
            said.planned_on = day("2026-05-29");
            said.owner = Text<1, 60>{"示例·吴"};
        }
        (void)does(&answer, said, li).value();
        return matter;
    }
    RatedReply rated(MatterId const& matter, Satisfaction result, Actor const& by)
    {
        return does(&rate, Rate{matter, Satisfaction::satisfied, result, {}}, by).value();
    }
    Matter state(MatterId const& matter)
    {
        Matter out;
        inside([&](Work& work) { out = fold(work.stream(stream_of(matter))); });
        return out;
    }
    template <class Reply>
    static std::string code(Result<Reply> const& result)
    {
        return result ? "ok" : result.error().code;
    }
    void set_policy(MatterPolicy const& policy)
    {
        house().given(policy_stream("matters"), policy::Set{.name = "matters",
                                                            .version = 1,
                                                            .valid_from = day("2026-01-01"),
                                                            .body = described::to_json(policy)});
    }

    NodeId top_, committee_, station_, community_, bureau_, water_;
    PersonId zhou_, zhang_, walk_in_;
    Actor chen, gao, li, zhou, lin, wang;
};

TEST_P(Matters, an_officer_writes_down_what_a_visitor_says_and_it_is_the_visitors)
{
    Enter said{.raised_by = walk_in_,
               .origin = Origin::paper,
               .title = {"示例：井盖松动"},
               .text = {"示例：走过去会响。"},
               .category = {"roads_surface"},
               .community = community_,
               .identity = Identity::relay,
               .notice_version = {"2026-11"}};
    auto const entered = does(&enter, said, chen).value();
    auto const first = house().recorded(stream_of(entered.matter)).at(0);
    EXPECT_EQ(first.actor.text, "chen");
    EXPECT_EQ(first.on_behalf_of, walk_in_);
    EXPECT_EQ(state(entered.matter).raised_by, walk_in_);
    said.origin = Origin::web;
    EXPECT_EQ(code(does(&enter, said, chen)), "matters.not_an_entry");
    said.origin = Origin::phone;
    said.raised_by = {"nobody"};
    EXPECT_EQ(code(does(&enter, said, chen)), "matters.unknown_person");
    said.raised_by = walk_in_;
    EXPECT_EQ(code(does(&enter, said,
                        somebody("sun", {{Role::liaison_officer, {"other"}, {{"other"}}}}))),
              "matters.unknown_community");
}

TEST_P(Matters, asking_for_more_stops_the_desks_clock_and_the_answer_lets_it_go_on)
{
    auto const matter = raised(lin); // accepted by Wednesday the 4th: two working days
    (void)does(&ask_more, AskMore{matter, {"示例：哪一栋？"}}, chen).value();
    EXPECT_EQ(code(does(&ask_more, AskMore{matter, {"示例：哪一栋？"}}, chen)),
              "matters.already_asked");
    on(day("2026-03-09"));
    auto const reply = does(&supply_more, SupplyMore{matter, {"示例：3 栋。"}}, lin).value();
    EXPECT_EQ(reply.due_on, day("2026-03-11"));
    EXPECT_EQ(state(matter).desk_due_on, day("2026-03-11"));
    EXPECT_EQ(code(does(&supply_more, SupplyMore{matter, {"示例。"}}, lin)),
              "matters.nothing_asked");
}

TEST_P(Matters, an_accepted_matter_has_its_deputy_and_a_day_by_which_it_is_referred)
{
    auto const matter = accepted();
    EXPECT_EQ(state(matter).deputy, zhou_);
    EXPECT_EQ(state(matter).desk_due_on, day("2026-03-09"));
    (void)does(&name_deputy, NameDeputy{matter, zhang_}, chen).value();
    EXPECT_EQ(state(matter).deputy, zhang_);
    EXPECT_EQ(code(does(&name_deputy, NameDeputy{matter, zhang_}, chen)),
              "matters.already_follows");
    EXPECT_EQ(code(does(&look_into, LookInto{matter, {"示例"}}, zhou)), "matters.unknown");
    auto const zhang = somebody(zhang_.text, {{Role::deputy, station_, {station_}}});
    LookInto found{matter, {"示例"}, {}, day("2026-03-03")};
    EXPECT_EQ(code(does(&look_into, found, zhang)), "matters.visited_in_future");
    found.visited_on = day("2026-03-01");
    EXPECT_EQ(code(does(&look_into, found, zhang)), "ok");
}

TEST_P(Matters, merged_the_other_goes_on_for_both_and_unmerged_they_are_two_again)
{
    auto const first = accepted();
    auto const second = raised(wang);
    (void)does(&merge, Merge{second, first, {"示例：同一盏灯"}}, chen).value();
    EXPECT_EQ(state(second).merged_into, first);
    EXPECT_THAT(state(first).joined, ElementsAre(wang.person));
    EXPECT_EQ(code(does(&accept, Accept{second, zhou_}, chen)), "matters.is_merged");
    (void)does(&unmerge, Unmerge{second, {"示例：不是同一盏"}}, chen).value();
    EXPECT_TRUE(state(first).joined.empty());
    EXPECT_EQ(code(does(&accept, Accept{second, zhou_}, chen)), "ok");
}

TEST_P(Matters, a_neighbour_joins_once_and_rates_but_only_who_raised_it_reopens)
{
    auto const matter = raised(lin);
    (void)does(&join, Join{matter}, wang).value();
    EXPECT_EQ(code(does(&join, Join{matter}, wang)), "matters.already_joined");
    (void)does(&accept, Accept{matter, zhou_}, chen).value();
    (void)does(&refer, Refer{matter, bureau_, {}}, chen).value();
    (void)does(&answer,
               Answer{matter, AnswerOutcome::cannot, {"示例"}, {}, {}, {}, Text<1, 1000>{"示例"}},
               li)
        .value();
    EXPECT_EQ(rated(matter, Satisfaction::dissatisfied, wang).stage, Stage::answered);
    EXPECT_EQ(rated(matter, Satisfaction::satisfied, lin).stage, Stage::closed);
}

TEST_P(Matters, where_policy_wants_it_a_referral_waits_for_the_director)
{
    MatterPolicy policy;
    policy.director_approves_referral = true;
    set_policy(policy);
    auto const matter = accepted();
    EXPECT_FALSE(does(&refer, Refer{matter, bureau_, {}}, chen).value().answer_due_on);
    EXPECT_EQ(code(does(&approve_referral, ApproveReferral{matter}, chen)), "access.denied");
    (void)does(&return_referral, ReturnReferral{matter, {"示例：应转水务"}}, gao).value();
    EXPECT_EQ(code(does(&approve_referral, ApproveReferral{matter}, gao)),
              "matters.nothing_proposed");
    (void)does(&refer, Refer{matter, water_, {}}, chen).value();
    EXPECT_TRUE(does(&approve_referral, ApproveReferral{matter}, gao).value().answer_due_on);
    EXPECT_EQ(state(matter).unit, water_);
    auto const own = accepted();
    EXPECT_TRUE(does(&refer, Refer{own, bureau_, {}}, gao).value().answer_due_on);
}

TEST_P(Matters, a_unit_asks_to_be_relieved_and_it_moves_only_by_a_ruling)
{
    auto const matter = referred();
    (void)does(&ask_relief, AskRelief{matter, water_, {"示例：管网归水务"}}, li).value();
    EXPECT_EQ(state(matter).unit, bureau_);
    EXPECT_EQ(code(does(&refer, Refer{matter, water_, {}}, chen)), "matters.rule_first");
    EXPECT_EQ(code(does(&ask_extension, AskExtension{matter, day("2027-01-01"), {"示例"}}, li)),
              "matters.relief_already_asked");
    (void)does(&rule_on_relief, RuleOnRelief{matter, ReliefRuling::kept, {}, {"示例：仍由你办"}},
               chen)
        .value();
    (void)does(&ask_relief, AskRelief{matter, water_, {"示例：再次说明"}}, li).value();
    RuleOnRelief const moved{matter, ReliefRuling::moved, {}, {"示例：改由水务"}};
    EXPECT_EQ(code(does(&rule_on_relief, moved, chen)), "matters.committee_rules");
    (void)does(&rule_on_relief, moved, gao).value();
    EXPECT_EQ(state(matter).unit, water_);
    EXPECT_EQ(state(matter).stage, Stage::referred);
}

TEST_P(Matters, a_paused_clock_goes_on_with_the_working_days_that_were_left)
{
    auto const matter = referred();
    auto const due = *state(matter).answer_due_on;
    on(day("2026-03-05"));
    (void)does(&pause, Pause{matter, {"示例：等汛期过后测量"}}, chen).value();
    EXPECT_EQ(code(does(&pause, Pause{matter, {"示例"}}, chen)), "matters.is_paused");
    on(day("2026-03-12")); // five working days later
    auto const resumed = does(&resume, Resume{matter}, chen).value();
    EXPECT_EQ(days_between(due, *resumed.due_on), 7);
    EXPECT_EQ(code(does(&resume, Resume{matter}, chen)), "matters.not_paused");
}

TEST_P(Matters, more_time_is_asked_by_the_unit_and_given_by_the_desk_with_its_basis)
{
    auto const matter = referred();
    auto const due = *state(matter).answer_due_on;
    (void)does(&ask_extension, AskExtension{matter, add_days(due, 3), {"示例：要开挖"}}, li)
        .value();
    EXPECT_EQ(state(matter).answer_due_on, due);
    (void)does(&extend, Extend{matter, add_days(due, 3), {"示例：办法第八条"}}, chen).value();
    EXPECT_EQ(state(matter).answer_due_on, add_days(due, 3));
    EXPECT_EQ(code(does(&extend, Extend{matter, add_days(due, 5), {"示例"}}, chen)),
              "matters.extended_enough");
}

TEST_P(Matters, more_time_that_was_asked_for_is_refused_with_its_reason_and_the_day_stays)
{
    auto const matter = referred();
    auto const due = *state(matter).answer_due_on;
    RefuseExtension const no{matter, {"示例：没有新的情况"}};
    EXPECT_EQ(code(does(&refuse_extension, no, gao)), "matters.no_extension_asked");
    AskExtension const more{matter, add_days(due, 3), {"示例：要开挖"}};
    (void)does(&ask_extension, more, li).value();
    EXPECT_EQ(code(does(&refuse_extension, no, li)), "access.denied");
    (void)does(&refuse_extension, no, gao).value();
    EXPECT_EQ(state(matter).answer_due_on, due);
    EXPECT_EQ(code(does(&refuse_extension, no, gao)), "matters.no_extension_asked");
    EXPECT_EQ(code(does(&ask_extension, more, li)), "ok");
}

TEST_P(Matters, a_plan_is_a_promise_that_outlives_the_rating_slips_is_delivered_and_contested)
{
    auto const matter = answered(AnswerOutcome::planned);
    EXPECT_EQ(rated(matter, Satisfaction::satisfied, lin).stage, Stage::closed);
    on(day("2026-05-20"));
    (void)does(&slip, Slip{matter, day("2026-06-30"), {"示例：雨天"}}, li).value();
    EXPECT_EQ(state(matter).commitment->slips, 1);
    on(day("2026-06-25"));
    (void)does(&deliver, Deliver{matter, {"示例：装好了"}, day("2026-06-24")}, li).value();
    EXPECT_FALSE(state(matter).commitment.has_value());
    auto const again = does(&contest, Contest{matter, {"示例：还是不亮"}}, lin).value();
    EXPECT_TRUE(again.due_on.has_value());
    EXPECT_EQ(state(matter).stage, Stage::referred);
    EXPECT_EQ(state(matter).rounds, 1);
}

TEST_P(Matters, what_a_unit_said_on_paper_is_written_down_by_the_desk_with_its_own_date)
{
    auto const matter = referred();
    on(day("2026-03-10"));
    RecordAnswer said{matter, AnswerOutcome::done, {"示例：已修。"}, day("2026-03-09")};
    said.done_on = day("2026-03-08");
    EXPECT_EQ(code(does(&record_answer, said, li)), "access.denied");
    (void)does(&record_answer, said, chen).value();
    EXPECT_EQ(state(matter).answered_on, day("2026-03-09"));
}

TEST_P(Matters, done_before_it_was_raised_is_refused)
{
    auto const matter = referred();
    Answer said{matter, AnswerOutcome::done, {"示例"}, day("2026-03-01")};
    EXPECT_EQ(code(does(&answer, said, li)), "matters.done_before_raised");
}

TEST_P(Matters, a_rating_told_on_the_phone_counts_as_the_raisers)
{
    auto const matter = answered();
    RecordRating said{matter, RatingChannel::phone, Satisfaction::satisfied,
                      Satisfaction::satisfied};
    EXPECT_EQ(does(&record_rating, said, chen).value().stage, Stage::closed);
    auto const events = house().recorded(stream_of(matter));
    auto const& rating = events.at(events.size() - 2);
    EXPECT_EQ(rating.type, "matters.rated");
    EXPECT_EQ(rating.on_behalf_of, lin.person);
}

TEST_P(Matters, number_and_code_rate_without_an_account_and_either_wrong_says_the_same)
{
    auto const reply = does(&raise, raising(), lin).value();
    (void)does(&accept, Accept{reply.matter, zhou_}, chen).value();
    (void)does(&refer, Refer{reply.matter, bureau_, {}}, chen).value();
    RateByCode said{
        {reply.number}, {reply.query_code}, Satisfaction::satisfied, Satisfaction::satisfied};
    auto const nobody = somebody("");
    EXPECT_EQ(code(does(&rate_by_code, said, nobody)), "matters.not_answered_yet");
    (void)does(&answer, Answer{reply.matter, AnswerOutcome::done, {"示例"}, day("2026-03-02")}, li)
        .value();
    auto wrong = said;
    wrong.query_code = {reply.query_code == "000000" ? "000001" : "000000"};
    EXPECT_EQ(code(does(&rate_by_code, wrong, nobody)), "matters.wrong_code");
    wrong = said;
    wrong.number = {"2026-999999"};
    EXPECT_EQ(code(does(&rate_by_code, wrong, nobody)), "matters.wrong_code");
    auto const followed = does(&follow, Follow{{reply.number}, {reply.query_code}}, nobody).value();
    EXPECT_EQ(followed.answer, "示例");
    EXPECT_EQ(followed.unit_name, "示例");
    EXPECT_TRUE(followed.may_rate);
    EXPECT_EQ(does(&rate_by_code, said, nobody).value().stage, Stage::closed);
    EXPECT_FALSE(
        does(&follow, Follow{{reply.number}, {reply.query_code}}, nobody).value().may_rate);
}

TEST_P(Matters, a_merged_matter_is_followed_by_its_code_to_where_the_other_one_stands)
{
    auto other = raising();
    other.title = {"示例：别人的标题"};
    other.text = {"示例：别人的话"};
    auto const into = does(&raise, other, wang).value();
    auto const mine = does(&raise, raising(), lin).value();
    auto const third = does(&raise, raising(), wang).value();
    auto const followed = [&] {
        return does(&follow, Follow{{mine.number}, {mine.query_code}}, somebody("")).value();
    };
    EXPECT_TRUE(followed().due_on);
    (void)does(&merge, Merge{mine.matter, third.matter, {"示例：同一盏灯"}}, chen).value();
    (void)does(&merge, Merge{third.matter, into.matter, {"示例：也是它"}}, chen).value();
    (void)does(&accept, Accept{into.matter, zhou_}, chen).value();
    (void)does(&refer, Refer{into.matter, bureau_, {}}, chen).value();
    auto const referred = followed();
    EXPECT_EQ(referred.number, mine.number);
    EXPECT_EQ(referred.merged_into, third.number);
    EXPECT_FALSE(referred.due_on) << "its own clock stands";
    EXPECT_FALSE(referred.may_rate);
    ASSERT_TRUE(referred.goes_on);
    EXPECT_EQ(referred.goes_on->number, into.number);
    EXPECT_EQ(referred.goes_on->stage, Stage::referred);
    EXPECT_EQ(referred.goes_on->unit_name, "示例");
    EXPECT_TRUE(referred.goes_on->due_on);
    (void)does(&answer,
               Answer{into.matter, AnswerOutcome::done, {"示例：修好了"}, day("2026-03-02")}, li)
        .value();
    auto const answered = followed();
    EXPECT_EQ(answered.goes_on->outcome, AnswerOutcome::done);
    EXPECT_FALSE(answered.answer) << "what the unit wrote is for whoever raised that one";
}

TEST_P(Matters, a_late_answer_is_called_late_to_whoever_follows_it_by_its_code)
{
    auto const mine = does(&raise, raising(), lin).value();
    (void)does(&accept, Accept{mine.matter, zhou_}, chen).value();
    (void)does(&refer, Refer{mine.matter, bureau_, {}}, chen).value();
    auto const due = *state(mine.matter).answer_due_on;
    auto const late_by = [&] {
        return does(&follow, Follow{{mine.number}, {mine.query_code}}, somebody(""))
            .value()
            .late_by;
    };
    on(add_days(due, 7)); // a week has five working days
    (void)does(&answer, Answer{mine.matter, AnswerOutcome::done, {"示例"}, add_days(due, 7)}, li)
        .value();
    EXPECT_EQ(late_by(), 5);
    (void)rated(mine.matter, Satisfaction::dissatisfied, lin);
    (void)does(&answer, Answer{mine.matter, AnswerOutcome::done, {"示例"}, add_days(due, 7)}, li)
        .value();
    EXPECT_FALSE(late_by()) << "the second answer was in time";
}

TEST_P(Matters, a_merged_matter_that_is_parted_again_is_followed_by_its_own_line)
{
    auto const into = does(&raise, raising(), wang).value();
    auto const mine = does(&raise, raising(), lin).value();
    (void)does(&merge, Merge{mine.matter, into.matter, {"示例：同一盏灯"}}, chen).value();
    (void)does(&unmerge, Unmerge{mine.matter, {"示例：不是同一盏"}}, chen).value();
    auto const followed =
        does(&follow, Follow{{mine.number}, {mine.query_code}}, somebody("")).value();
    EXPECT_FALSE(followed.goes_on);
    EXPECT_FALSE(followed.merged_into);
    EXPECT_EQ(followed.due_on, mine.accept_due_on);
}

TEST_P(Matters, a_complaint_names_staff_deputies_or_bodies_and_never_a_resident)
{
    auto complaint = raising();
    complaint.about = {{{zhou_.text}}, {{bureau_.text}}};
    auto const matter = does(&raise, complaint, lin).value().matter;
    EXPECT_EQ(code(does(&accept, Accept{matter, zhang_}, chen)), "matters.unknown");
    EXPECT_EQ(code(does(&accept, Accept{matter, zhou_}, gao)), "matters.own_concern");
    (void)does(&accept, Accept{matter, zhang_}, gao).value();
    EXPECT_EQ(code(does(&refer, Refer{matter, bureau_, {}}, gao)), "matters.complains_of_unit");
    complaint.about = {{{walk_in_.text}}};
    EXPECT_EQ(code(does(&raise, complaint, lin)), "matters.unknown_accused");
}

ZTC_ON_BOTH_ENGINES(Matters);

} // namespace
} // namespace ztc::matters

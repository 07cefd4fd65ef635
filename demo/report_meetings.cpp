// SPDX-License-Identifier: Apache-2.0
#include "demo/report_meetings.hpp"

#include "demo/acting.hpp"

#include "app/ballot_desk.hpp"
#include "modules/report_meetings/service.hpp"
#include "platform/ballots/card_box.hpp"
#include "views/report_meetings/view.hpp"

#include <future>

namespace ztc::demo {

namespace {

namespace reports = report_meetings;

constexpr int reported_days_ago = 6, report_at_most_before = 360, report_ahead = 18;
constexpr std::int64_t voters_present = 46, voters_invited = 52, paper_ballots = 30,
                       committee_members = 9;

/// What the holder of a card chose, as the ballot box counts it.
struct CardChoice {
    std::size_t whole;
    std::optional<std::size_t> contact;
};

class Reporting : Acting {
public:
    Reporting(app::House& house, Cast const& cast) : Acting(house, cast), box_(*house.store) {}

    reports::MeetingId plan_past(Date today)
    {
        auto const begin = house_.clock.today();
        auto day =
            std::min(add_days(today, -reported_days_ago), add_days(begin, report_at_most_before));
        while (house_.store->calendar().day(day).kind != DayKind::working) day = add_days(day, -1);
        return planned("shen", "triangle_station", "示例·三角路社区活动室", day);
    }

    void plan_ahead()
    {
        auto day = add_days(house_.clock.today(), report_ahead);
        while (house_.store->calendar().day(day).kind != DayKind::working) day = add_days(day, 1);
        auto const meeting = planned("gu", "bay_station", "示例·湾边社区礼堂", day);
        run(actor("gu"), &reports::write,
            reports::Write{meeting,
                           {"示例：这一年我接待选民六次，跟进反映十一件，走访楼栋十四个。"}});
        run(actor("zhou"), &reports::invite, reports::Invite{meeting, names(48)});
    }

    void hold(reports::MeetingId const& meeting)
    {
        run(actor("shen"), &reports::write,
            reports::Write{
                meeting,
                {"示例：各位选民，我向大家报告一年来的履职情况。\n"
                 "示例：一、学习。参加了街道组织的法律学习，自己读了新修改的代表法。\n"
                 "示例：二、会议期间。按时出席，就老旧小区加装电梯提了建议。\n"
                 "示例：三、闭会期间。在三角路站接待选民，跟进的反映多数有了答复，还有几件没办成，"
                 "我会继续催。\n"
                 "示例：不足是走访楼栋不够，明年每季度走完一遍。"}});
        run(actor("zhou"), &reports::invite, reports::Invite{meeting, names(voters_invited)});
        vote(meeting);
        run(actor("zhou"), &reports::ask,
            reports::Ask{meeting,
                         {"示例：菜场门口的地砖什么时候修？"},
                         reports::Words{"示例：已经转给承办单位，答复是年底前翻修，我盯着。"}});
        run(actor("zhou"), &reports::ask,
            reports::Ask{meeting, {"示例：加装电梯意见不一的楼怎么办？"}, {}});
        run(actor("zhou"), &reports::end_voting, reports::EndVoting{meeting, voters_present});
        for (auto const* who : {"zhou", "wu"}) {
            run(actor(who), &reports::enter_tally,
                reports::EnterTally{meeting,
                                    reports::Series::voters,
                                    {paper_ballots, 29, 1, {15, 9, 3, 1}, {{16, 8, 3, 0}}}});
            run(actor(who), &reports::enter_tally,
                reports::EnterTally{meeting,
                                    reports::Series::committee,
                                    {committee_members, 9, 0, {5, 4, 0, 0}, {{4, 5, 0, 0}}}});
        }
        app::file_set(house_, box_, actor("zhou"), meeting).value();
        run(actor("zhou"), &reports::feed_back,
            reports::FeedBack{
                meeting,
                {"示例：选民肯定您按时接待、答复实在；意见集中在走访楼栋少、有几件催得不紧。"
                 "请您年内把没办成的三件逐件给个说法。"}});
        run(actor("zhou"), &reports::publish, reports::Publish{meeting});
    }

private:
    reports::MeetingId planned(std::string_view deputy, std::string_view node, std::string place,
                               Date day)
    {
        reports::Plan const command{.deputy = cast_.people.at(deputy),
                                    .node = cast_.nodes.at(node),
                                    .place = {std::move(place)},
                                    .held_on = day,
                                    .from_minute = 9 * 60,
                                    .until_minute = 11 * 60,
                                    .aspects = {reports::Aspect::contact}};
        return run(actor("zhou"), &reports::plan, command).meeting;
    }

    /// Sixteen took a card, fourteen used it.
    void vote(reports::MeetingId const& meeting)
    {
        auto const codes = app::make_cards(house_, box_, actor("zhou"), meeting, 16).value();
        std::vector<CardChoice> const choices{{0, 0}, {0, 1},  {0, 0}, {1, 1}, {0, {}},
                                              {1, 1}, {2, 2},  {0, 0}, {1, 0}, {0, 0},
                                              {2, 1}, {1, {}}, {0, 0}, {3, {}}};
        for (std::size_t i = 0; i < choices.size(); ++i) {
            std::promise<ballots::BallotBox::Said> said;
            box_.cast(
                house_.congress(), codes[i], {choices[i].whole, choices[i].contact},
                [](Tables&, std::string const&) { return Result<>{}; },
                [&](ballots::BallotBox::Said answer) { said.set_value(std::move(answer)); });
            said.get_future().get().answer.value();
        }
    }

    static std::vector<reports::Name> names(std::int64_t how_many)
    {
        std::vector<reports::Name> out;
        for (std::int64_t i = 1; i <= how_many; ++i)
            out.push_back({"示例·选民" + std::to_string(i)});
        return out;
    }

    ballots::CardBox box_;
};

} // namespace

PastReport plan_past_report(app::House& house, Cast const& cast, Date today)
{
    return {Reporting(house, cast).plan_past(today).text};
}

void tell_reports(app::House& house, Cast const& cast, PastReport const& past)
{
    Reporting reporting(house, cast);
    reporting.hold({past.id});
    reporting.plan_ahead();
}

} // namespace ztc::demo

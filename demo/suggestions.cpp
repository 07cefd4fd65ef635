// SPDX-License-Identifier: Apache-2.0
#include "demo/suggestions.hpp"

#include "demo/acting.hpp"
#include "kernel/described.hpp"
#include "modules/commitments/service.hpp"
#include "modules/drafts/service.hpp"
#include "modules/policy/service.hpp"
#include "modules/suggestions/policy.hpp"
#include "modules/suggestions/service.hpp"
#include "modules/supervision/service.hpp"

#include <algorithm>
#include <memory>

namespace ztc::demo {

namespace suggesting { // its names stay in here

using namespace ztc::suggestions;

constexpr std::string_view office = "office_clerk", unit_clerk = "city_management_clerk",
                           unit_head = "city_management_head", other_clerk = "water_clerk";

struct Paper {
    std::string_view title, situation;
    std::vector<std::string_view> asks;
    std::string_view lead;
    std::vector<std::string_view> cosigners = {};
    std::string_view raised_by = {}, matter = {}; // whose matter is part of it, and its title
};

class Story : Acting {
public:
    Story(app::House& house, Cast const& cast)
        : Acting(house, cast), unit_(cast.nodes.at("city_management")),
          water_(cast.nodes.at("water"))
    {}

    void submit(Paper const& paper)
    {
        drafts::Begin begin{SuggestionKind::suggestion, {std::string(paper.title)}, {}};
        if (!paper.matter.empty()) begin.matters = {matter_of(paper.raised_by, paper.matter)};
        auto const draft = run(paper.lead, &drafts::begin, begin).draft;
        drafts::Write text{};
        text.draft = draft;
        text.title = {std::string(paper.title)};
        text.situation = {std::string(paper.situation)};
        for (auto const ask : paper.asks) text.asks.push_back({std::string(ask)});
        text.formed_by = {FormedBy::visit};
        text.wished_units = {unit_};
        run(paper.lead, &drafts::write, text);
        run(paper.lead, &drafts::add_evidence,
            drafts::AddEvidence{draft,
                                drafts::EvidenceKind::visit_note,
                                {"示例：到现场看了两次，听了附近住户和店铺的话。"},
                                date_of(house_.clock.now()),
                                {},
                                {},
                                {},
                                {}});
        if (!paper.cosigners.empty()) {
            drafts::InviteCosigners invitation{draft, {}};
            for (auto const one : paper.cosigners)
                invitation.deputies.push_back(cast_.people.at(one));
            run(paper.lead, &drafts::invite_cosigners, invitation);
            for (auto const one : paper.cosigners)
                run(one, &drafts::cosign, drafts::Cosign{draft, 1});
        }
        lead_ = paper.lead;
        id_ = run(paper.lead, &suggestions::submit, Submit{draft, SignedBy::click, {}}).suggestion;
    }
    void accept() { run(office, &suggestions::accept, Accept{id_}); }
    void refer()
    {
        run(office, &suggestions::refer, Refer{id_, {{unit_, UnitPart::sole}}});
        run(unit_clerk, &take_on, TakeOn{id_, unit_});
    }
    void refer_to_both()
    {
        run(office, &suggestions::refer,
            Refer{id_, {{unit_, UnitPart::lead}, {water_, UnitPart::co}}});
        run(unit_clerk, &take_on, TakeOn{id_, unit_});
        run(other_clerk, &take_on, TakeOn{id_, water_});
    }
    void contact(std::string words)
    {
        run(unit_clerk, &record_contact,
            RecordContact{
                id_, unit_, ContactWay::visit, {std::move(words)}, date_of(house_.clock.now())});
    }
    void confirm(std::string_view deputy)
    {
        run(deputy, &confirm_contact, ConfirmContact{id_, unit_, ContactHeld::held});
    }
    void opinion(std::string words)
    {
        run(other_clerk, &send_opinion, SendOpinion{id_, water_, {std::move(words)}});
    }
    void draft(std::string outcome, std::vector<Point> points)
    {
        draft_no_ = run(unit_clerk, &draft_reply,
                        DraftReply{id_,
                                   unit_,
                                   {std::move(outcome)},
                                   std::move(points),
                                   {"示例·城管经办 000-0000000"}})
                        .draft_no;
    }
    void sign(int no)
    {
        auto const year = std::to_string(static_cast<int>(date_of(house_.clock.now()).year()));
        run(unit_head, &sign_reply,
            SignReply{id_,
                      unit_,
                      draft_no_,
                      {"样例城管函〔" + year + "〕" + std::to_string(no) + "号"},
                      {}});
    }
    void rate(std::string_view deputy, Satisfaction result, std::string words = {})
    {
        GiveFeedback feedback{
            id_, {{Dimension::attitude, Satisfaction::satisfied}, {Dimension::result, result}}, {}};
        if (!words.empty()) feedback.words = Words{std::move(words)};
        run(deputy, &give_feedback, feedback);
    }
    void redo()
    {
        run(office, &order_redo, OrderRedo{id_, {"示例：请对照第一条重新研究，写明日子。"}});
    }
    void close() { run(office, &suggestions::close, Close{id_}); }
    void publish(std::string title, std::string text, std::string reply)
    {
        run(office, &suggestions::publish,
            Publish{id_, {std::move(title)}, {{std::move(text)}}, {{std::move(reply)}}});
    }
    void slip(Date until)
    {
        run(unit_clerk, &commitments::slip,
            commitments::Slip{promised(), until, {"示例：灯杆到货晚，施工单位写了说明。"}});
    }
    void set_milestone(std::string words, Date due_on)
    {
        run(unit_clerk, &commitments::set_milestone,
            commitments::SetMilestone{promised(), {std::move(words)}, due_on});
    }

    void choose(std::string_view supervisor, std::string plan, Date report_due_on)
    {
        run(office, &supervision::choose,
            supervision::Choose{
                id_, cast_.people.at(supervisor), {std::move(plan)}, report_due_on});
    }
    void ask(std::string words)
    {
        query_ =
            run(office, &supervision::ask, supervision::Ask{id_, unit_, {std::move(words)}, {}})
                .query;
    }
    void answer(std::string words)
    {
        run(unit_clerk, &supervision::answer,
            supervision::Answer{id_, query_, {std::move(words)}, {}});
    }
    void call_visit(Date held_on, std::string place, std::string words)
    {
        visit_ =
            run(office, &supervision::call_visit,
                supervision::CallVisit{id_, held_on, {std::move(place)}, {std::move(words)}, {}})
                .visit;
    }
    void comes(std::string_view deputy)
    {
        run(deputy, &supervision::reply_to_visit,
            supervision::ReplyToVisit{id_, visit_, supervision::VisitReply::comes, {}});
    }
    void signs_in(std::string_view deputy)
    {
        run(office, &supervision::sign_in_for,
            supervision::SignInFor{id_, visit_, cast_.people.at(deputy)});
    }
    void note_visit(std::string words)
    {
        run(office, &supervision::note_visit,
            supervision::NoteVisit{id_, visit_, {std::move(words)}, {}});
    }
    void follow_city_item(Date submitted_on)
    {
        run(office, &supervision::follow_outside,
            supervision::FollowOutside{.level = Level::city,
                                       .number = {"样例市建字第086号"},
                                       .title = {"关于沿江老城区排水管网分期改造的建议（样例）"},
                                       .source = {"样例市人大代表建议公开栏"},
                                       .confirmed_on = date_of(house_.clock.now()),
                                       .units = Short{"样例市水务集团"},
                                       .submitted_on = submitted_on,
                                       .suggestions = std::vector{id_}});
    }

private:
    drafts::MatterId matter_of(std::string_view resident, std::string_view title)
    {
        auto const mine = asked(actor(resident), "/my_matters", {{"limit", "100"}});
        for (auto const& one : mine.at("items").as_array())
            if (auto const* called = one.as_object().if_contains("title"))
                if (called->as_string() == title)
                    return {std::string(one.at("matter").as_string())};
        throw std::logic_error("nobody raised it");
    }
    QueryId query_;
    VisitId visit_;
    commitments::CommitmentId promised()
    {
        auto const year = std::to_string(static_cast<int>(date_of(house_.clock.now()).year()));
        auto const ledger = asked(actor(lead_), "/commitments", {{"year", year}});
        for (auto const& one : ledger.at("commitments").as_array())
            if (one.at("suggestion").as_string() == std::string_view(id_.text))
                return {std::string(one.at("commitment").as_string())};
        throw std::logic_error("it promised nothing");
    }

    NodeId unit_, water_;
    SuggestionId id_;
    std::string lead_;
    std::int64_t draft_no_ = 0;
};

Point planned(std::int64_t ask, std::string words, Date on)
{
    return {ask, PointOutcome::planned, {std::move(words)}, on, Short{"示例·设施科科长"}, {}};
}
Point cannot(std::int64_t ask, std::string words)
{
    return {ask, PointOutcome::cannot, {std::move(words)}, {}, {}, {}};
}

class Year {
public:
    Year(app::House& house, Cast const& cast, Date today)
        : house_(house), cast_(cast), today_(today)
    {}

    std::vector<ActivityScene> scenes()
    {
        lamps();
        bins();
        crossing();
        drains();
        street();
        waiting();
        return std::move(scenes_);
    }

private:
    void on(int days_ago, std::function<void()> happens)
    {
        auto const day = add_days(today_, -days_ago);
        auto const minute = 540 + static_cast<std::int64_t>(scenes_.size()) * 7;
        scenes_.push_back({{start_of(day).ms + minute * 60'000}, std::move(happens)});
    }
    std::shared_ptr<Story> story() { return std::make_shared<Story>(house_, cast_); }

    /// Rated, closed and public; its plan slipped once and is not over yet.
    void lamps()
    {
        auto const it = story();
        on(210, [it] {
            it->submit({"关于补齐滨江步道夜间照明的建议",
                        "示例：步道北段六百米没有路灯，晚上散步的老人多，去年摔过两次。",
                        {"补装北段路灯", "临时加装太阳能灯"},
                        "shen",
                        {"lu"}});
        });
        on(208, [it] { it->accept(); });
        on(206, [it] { it->refer(); });
        on(190, [it] { it->contact("示例：和沈代表夜里走了一遍，定了灯位。"); });
        on(189, [it] { it->confirm("shen"); });
        on(150, [it, today = today_] {
            it->draft("B",
                      {planned(1, "示例：北段装灯三十二盏，列入今年第二批。", add_days(today, -30)),
                       cannot(2, "示例：太阳能灯亮度不够，和正式灯位冲突，不再加装。")});
        });
        on(148, [it] { it->sign(9); });
        on(140, [it] {
            it->rate("shen", Satisfaction::satisfied);
            it->rate("lu", Satisfaction::basically_satisfied);
        });
        on(138, [it] { it->close(); });
        on(136, [it] {
            it->publish("关于补齐滨江步道夜间照明的建议",
                        "步道北段六百米没有路灯。建议补装路灯，临时加装太阳能灯。",
                        "北段装灯三十二盏，列入今年第二批；太阳能灯不再加装，理由已说明。");
        });
        on(120,
           [it, today = today_] { it->set_milestone("示例：灯杆基础完工", add_days(today, -60)); });
        on(40, [it, today = today_] { it->slip(add_days(today, 45)); });
    }

    /// Nobody answered the question how satisfied: the silent stand beside the others.
    void bins()
    {
        auto const it = story();
        on(170, [it] {
            it->submit({"关于垃圾投放点夜间照明和冲洗的建议",
                        "示例：三处投放点夜里没有灯，夏天味道大。",
                        {"三处装灯", "夏季每天冲洗一次"},
                        "gu"});
        });
        on(169, [it] { it->accept(); });
        on(166, [it] { it->refer(); });
        on(100, [it] {
            it->draft("C", {cannot(1, "示例：电源要等小区配电改造，明年再定。"),
                            cannot(2, "示例：人手不够，先改为隔天冲洗。")});
        });
        on(99, [it] { it->sign(14); }); // the calendar ends it
    }

    /// Not satisfied with the result: being redone.
    void crossing()
    {
        auto const it = story();
        on(130, [it] {
            it->submit({"关于学校门口人行道拓宽的建议",
                        "示例：放学时三百多名学生走一米二宽的人行道，有人走到车道上。",
                        {"拓宽到两米五", "放学时段设隔离"},
                        "shen"});
        });
        on(129, [it] { it->accept(); });
        on(127, [it] { it->refer(); });
        on(40, [it] {
            it->draft("D", {cannot(1, "示例：涉及树池，需要研究。"),
                            cannot(2, "示例：请学校自行安排。")});
        });
        on(39, [it] { it->sign(21); });
        on(30, [it] {
            it->rate("shen", Satisfaction::dissatisfied,
                     "示例：没有说什么时候研究完，隔离也没有人管。");
        });
        on(12, [it] { it->redo(); });
    }

    /// Two units; the draft waits for the principal.
    void drains()
    {
        auto const it = story();
        on(60, [it] {
            it->submit({"关于东湾路雨水口改造的建议",
                        "示例：每年汛期积水五六次，最深到膝盖。",
                        {"雨水口由单箅改双箅", "汛前清淤一次并公布日子"},
                        "gu",
                        {"lu"}});
        });
        on(59, [it] { it->accept(); });
        on(57, [it] { it->refer_to_both(); });
        on(45, [it] { it->contact("示例：和顾代表冒雨看了四个路口。"); });
        on(50, [it, today = today_] {
            it->choose("shen", "示例：走访一次，每月问一次进展，年底向主任会议报告。",
                       add_days(today, 30));
            it->follow_city_item(add_days(today, -300));
        });
        on(48, [it, today = today_] {
            it->call_visit(add_days(today, -44), "示例·东湾路四个路口", "示例：看雨水口和积水点。");
        });
        on(46, [it] { it->comes("gu"); });
        on(44, [it] {
            it->signs_in("gu");
            it->note_visit("示例：四处都是单箅，两处被树叶盖住。");
        });
        on(35, [it] { it->opinion("示例：清淤可以排在汛前，雨水口尺寸由主办单位定。"); });
        on(20, [it] { it->ask("示例：改双箅的数量定了没有？"); });
        on(17, [it] { it->answer("示例：十四个，图纸在审。"); });
        on(3, [it, today = today_] {
            it->draft("B",
                      {planned(1, "示例：东湾路十四个雨水口改双箅。", add_days(today, 120)),
                       planned(2, "示例：汛前清淤，日子登在站点门口。", add_days(today, 150))});
        });
    }

    /// Just answered: the deputies have not rated it, nor confirmed that the unit spoke with them,
    /// and whoever raised the matter has not said whether it helped.
    void street()
    {
        auto const it = story();
        on(25, [it] {
            it->submit(
                {"关于桂花一路夜间照明巡查的建议",
                 "示例：沿街路灯坏了要等居民来说。夜里数了三次，每次都有不亮的，最长的灭了十二天。",
                 {"每周夜间巡查一次，灭灯三天内修复", "台阶、坡道边补贴反光条"},
                 "shen",
                 {"lu"},
                 "chen",
                 "桂花一路东段三盏路灯不亮"});
        });
        on(24, [it] { it->accept(); });
        on(23, [it] { it->refer(); });
        on(12, [it] { it->contact("示例：和沈代表通了电话，说好先定巡查的路线。"); });
        on(3, [it, today = today_] {
            it->draft("B", {planned(1, "示例：从下月起每周三夜间巡查，灭灯三天内修复。",
                                    add_days(today, 75)),
                            cannot(2, "示例：台阶归小区业主共有，已经把做法告诉物业。")});
        });
        on(2, [it] { it->sign(33); });
    }

    /// One to be referred, one to be examined.
    void waiting()
    {
        auto const first = story(), second = story();
        on(6, [first] {
            first->submit({"关于菜场周边早市摊位规范的建议",
                           "示例：早市六点到八点占了一条车道。",
                           {"划定早市范围和时间"},
                           "lu"});
        });
        on(4, [first] { first->accept(); });
        on(2, [second] {
            second->submit({"关于社区公共厕所延长开放的建议",
                            "示例：早上六点到七点没有开门，晨练的老人不方便。",
                            {"早上提前一小时开放"},
                            "shen"});
        });
    }

    app::House& house_;
    Cast const& cast_;
    Date today_;
    std::vector<ActivityScene> scenes_;
};

class Rule : Acting {
public:
    using Acting::Acting;
    void adopt(Date begin)
    {
        auto const found = std::ranges::find(presets(), "wuchang_interim", &Preset::code);
        run("wu", &policy::set_policy,
            policy::SetPolicy{{std::string(SuggestionPolicy::policy_name)},
                              begin,
                              json::parse(described::to_json(found->policy)),
                              {}});
    }
};

} // namespace suggesting

void adopt_rule_of_suggestions(app::House& house, Cast const& cast, Date begin)
{
    suggesting::Rule(house, cast).adopt(begin);
}

std::vector<ActivityScene> suggestions_of_the_year(app::House& house, Cast const& cast, Date today)
{
    return suggesting::Year(house, cast, today).scenes();
}

} // namespace ztc::demo

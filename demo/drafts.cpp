// SPDX-License-Identifier: Apache-2.0
#include "demo/drafts.hpp"

#include "demo/acting.hpp"
#include "modules/drafts/service.hpp"

namespace ztc::demo {

namespace drafting { // its names stay in here

using namespace ztc::drafts;

class DraftDesk : Acting {
public:
    using Acting::Acting;

    void tell_of_water()
    {
        auto const draft =
            begun("shen", SuggestionKind::suggestion, "关于解决示例小区高层用水难的建议");
        note("shen", draft, EvidenceKind::visit_note,
             "示例：入户两家，22 层晚上八点热水器点不着火；泵房里两台泵坏了一台。", -12);
        note("shen", draft, EvidenceKind::document,
             "示例：物业台账，小区共 6 栋 186 户，18 层以上 64 户。", -9);
        ask("shen", draft, "urban_centre", "示例：泵房产权没有移交，明年能不能先换一台泵？");
        Write text{};
        text.draft = draft;
        text.title = {"关于解决示例小区高层用水难的建议"};
        text.situation = {
            "示例小区共 6 栋 186 户，其中 18 层以上 64 户。高峰时段高层水压不足，热水器点不着火。"
            "我两次入户查看，泵房两台泵坏了一台，设施产权仍在原开发单位，水务企业因为没有移交，"
            "不能投入改造。"};
        text.asks = {{"由区水务部门牵头，办理该小区二次供水设施的移交手续"},
                     {"移交以后更换水泵，列入明年第一批改造"},
                     {"移交以前，由物业在晚间安排专人看护泵房"}};
        text.feasibility = suggestions::Words{"示例：同类小区已经办成过，手续清楚。"};
        text.formed_by = {FormedBy::visit};
        text.raised_before = RaisedBefore::two_years;
        text.wish = Wish::written_reply;
        run("shen", &write, text);
        invite(draft, {"lu"});
        run("shen", &ask_reading, AskReading{draft});
        run("zhou", &comment,
            Comment{draft,
                    Passage::situation,
                    {},
                    words("高峰时段"),
                    {"示例：写明几点到几点。"},
                    words("晚七点至九点")});
        run("zhou", &comment,
            Comment{draft,
                    Passage::situation,
                    {},
                    words("设施产权仍在原开发单位"),
                    {"示例：请附一份登记查询结果。"},
                    {}});
    }

    void tell_of_crossing()
    {
        auto const draft =
            begun("lu", SuggestionKind::suggestion, "关于在示例小学门口增设过街信号灯的建议");
        note("lu", draft, EvidenceKind::visit_note,
             "示例：早上七点半到八点站了两天，过街的学生和老人约 240 人次。", -15);
        note("lu", draft, EvidenceKind::forum_note, "示例：学校、交警、家长三方座谈纪要。", -10);
        ask("lu", draft, "traffic_police", "示例：这个路口能不能装按钮式信号灯，哪一年？");
        run("traffic_police_clerk", &give_opinion,
            GiveOpinion{draft,
                        unit("traffic_police"),
                        Feasibility::feasible,
                        18'000'000,
                        next_year(),
                        {"示例：可以装，土建和设备约十八万元，列入明年的计划。"}});
        Write text{};
        text.draft = draft;
        text.title = {"关于在示例小学门口增设过街信号灯的建议"};
        text.situation = {
            "示例小学门口的斑马线没有信号灯，早上上学时段学生和老人过街约 240 人次，右转车辆不停。"
            "我在路口看了两个早上，家长自发站在路中间护着孩子，不是长久的办法。"};
        text.asks = {{"由交警部门在该路口增设按钮式过街信号灯"},
                     {"信号灯装好以前，上学时段安排人员值守路口"}};
        text.formed_by = {FormedBy::visit, FormedBy::forum};
        text.wish = Wish::written_reply;
        run("lu", &write, text);
        run("lu", &ask_reading, AskReading{draft});
        run("zhou", &finish_reading,
            FinishReading{draft, {"示例：有情况、有数、有主张，可以提出。"}});
        run("lu", &invite_cosigners, InviteCosigners{draft, {person("shen"), person("gu")}});
        for (auto const* who : {"shen", "gu"}) run(who, &cosign, Cosign{draft, 1});
    }

    void tell_of_motion() { begun("gu", SuggestionKind::motion, "关于加快老旧小区管网改造的议案"); }

private:
    static Text<1, 1000> words(std::string text) { return {std::move(text)}; }
    std::int64_t next_year() const
    {
        return std::stoll(format_date(house_.clock.today()).substr(0, 4)) + 1;
    }
    PersonId person(std::string_view key) const { return cast_.people.at(std::string(key)); }
    DraftId begun(std::string_view who, SuggestionKind kind, std::string title)
    {
        return run(who, &begin, Begin{kind, {std::move(title)}, {}}).draft;
    }
    void note(std::string_view who, DraftId const& draft, EvidenceKind kind, std::string text,
              int days)
    {
        AddEvidence evidence{};
        evidence.draft = draft;
        evidence.kind = kind;
        evidence.words = {std::move(text)};
        evidence.happened_on = add_days(house_.clock.today(), days);
        run(who, &add_evidence, evidence);
    }
    NodeId unit(std::string_view key) const { return cast_.nodes.at(std::string(key)); }
    void ask(std::string_view who, DraftId const& draft, std::string_view key, std::string question)
    {
        run(who, &ask_opinion, AskOpinion{draft, unit(key), {std::move(question)}});
    }
    void invite(DraftId const& draft, std::vector<std::string_view> const& keys)
    {
        std::vector<PersonId> deputies;
        for (auto key : keys) deputies.push_back(person(key));
        run("shen", &invite_cosigners, InviteCosigners{draft, deputies});
    }
};

} // namespace drafting

void tell_drafts(app::House& house, Cast const& cast)
{
    drafting::DraftDesk desk(house, cast);
    desk.tell_of_water();
    desk.tell_of_crossing();
    desk.tell_of_motion();
}

} // namespace ztc::demo

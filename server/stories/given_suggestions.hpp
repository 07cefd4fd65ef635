// SPDX-License-Identifier: Apache-2.0
//
// Suggestions and commitments at every stage, for the stories that ask who may do what and what can
// be done once. Zhou leads, the standing committee's office examines, Li handles at the bureau, her
// head signs, He handles at the water company.
#pragma once

#include "modules/organisation/service.hpp"
#include "modules/suggestions/policy.hpp"
#include "stories/story.hpp"

#include <fstream>
#include <functional>

namespace ztc::stories {

class SuggestionScenes {
public:
    struct Cast {
        Caller &lead, &office, &clerk, &head, &other_clerk, &director, &raiser;
        PersonId lead_person;
        NodeId bureau, water;
    };
    /// `awake` lets some time pass, so that nobody is told to come back later; `matter` makes one
    /// of the raiser that the lead follows.
    SuggestionScenes(Cast cast, std::function<void()> awake, std::function<std::string()> matter)
        : cast_(std::move(cast)), awake_(std::move(awake)), matter_(std::move(matter))
    {}

    /// Where the standing committee's office sits.
    static NodeId office_of(app::House& house, NodeId const& top)
    {
        auto const added =
            app::run(house, app::system_actor(house.congress()), &organisation::add_node,
                     organisation::AddNode{organisation::NodeKind::standing_committee_office,
                                           top,
                                           {"示例·代表工作室"},
                                           {},
                                           {}});
        EXPECT_TRUE(added) << added.error().code;
        return added->node;
    }

    /// A congress that sits all year, so that motions can be told; one signatory is enough for it.
    static json::object rule()
    {
        auto policy =
            std::ranges::find(suggestions::presets(), "wuchang_interim", &suggestions::Preset::code)
                ->policy;
        policy.sessions = {
            {16, 5, parse_date("2026-01-01").value(), parse_date("2026-12-31").value()}};
        policy.motion_signatories = 1;
        return {{"name", "suggestions"},
                {"valid_from", "2026-03-02"},
                {"body", json::parse(described::to_json(policy))}};
    }
    void adopt_rule()
    {
        awake_();
        auto const set = cast_.director.post("/policy/set", rule());
        EXPECT_EQ(set.status, 201) << set.text;
    }

    json::object filing(std::string const& kind = "suggestion",
                        std::string const& visibility = "full")
    {
        json::object begin{{"kind", kind}, {"title", "示例：关于解决晚高峰用水难的建议"}};
        if (kind == "suggestion") begin["matters"] = json::array{matter_()};
        json::object const draft{{"draft", did(cast_.lead, "/drafts/begin", begin).at("draft")}};
        did(cast_.lead, "/drafts/write",
            joined(draft,
                   {{"based_on", 0},
                    {"title", "示例：关于解决晚高峰用水难的建议"},
                    {"situation", "示例：晚上七点到九点，十八层以上没有水。走访了四户。"},
                    {"asks", json::array{"示例：年底前移交泵房。", "示例：移交前每晚增压。"}},
                    {"visibility", visibility},
                    {"formed_by", json::array{"visit"}},
                    {"raised_before", "never"},
                    {"wish", "written_reply"},
                    {"wished_units", json::array{cast_.bureau.text}}}));
        did(cast_.lead, "/drafts/add_evidence",
            joined(draft, {{"kind", "visit_note"},
                           {"words", "示例：入户四次，都没有水。"},
                           {"happened_on", "2026-03-02"}}));
        return joined(draft, {{"signed_by", "click"}});
    }
    json::object submitted(std::string const& kind = "suggestion")
    {
        auto const reply = did(cast_.lead, "/suggestions/submit", filing(kind));
        return {{"suggestion", reply.at("suggestion")}};
    }
    json::object accepted(std::string const& kind = "suggestion")
    {
        auto it = submitted(kind);
        did(cast_.office, "/suggestions/accept", it);
        return it;
    }
    json::object to_refer(json::object it, std::string const& part = "sole") const
    {
        json::array units{{{"unit", cast_.bureau.text}, {"part", part}}};
        if (part == "lead") units.push_back({{"unit", cast_.water.text}, {"part", "co"}});
        if (part == "co") units.push_back({{"unit", cast_.water.text}, {"part", "lead"}});
        return joined(std::move(it), {{"units", units}});
    }
    json::object referred(std::string const& part = "sole")
    {
        auto it = accepted();
        did(cast_.office, "/suggestions/refer", to_refer(it, part));
        return it;
    }
    json::object of_unit(json::object it) const
    {
        return joined(std::move(it), {{"unit", cast_.bureau.text}});
    }
    json::object reply_to(json::object const& it) const
    {
        json::array const points{
            {{"ask", 1},
             {"outcome", "planned"},
             {"words", "示例：已经开始办移交手续。"},
             {"planned_on", "2026-11-30"},
             {"owner", "示例·管网科科长"}},
            {{"ask", 2}, {"outcome", "cannot"}, {"words", "示例：电容不够。"}}};
        return joined(of_unit(it),
                      {{"outcome", "B"}, {"points", points}, {"contact", "示例·万办事 000"}});
    }
    json::object drafted(std::string const& visibility = "full")
    {
        auto const reply = did(cast_.lead, "/suggestions/submit", filing("suggestion", visibility));
        json::object it{{"suggestion", reply.at("suggestion")}};
        did(cast_.office, "/suggestions/accept", it);
        did(cast_.office, "/suggestions/refer", to_refer(it));
        did(cast_.clerk, "/suggestions/draft_reply", reply_to(it));
        return it;
    }
    json::object to_sign(json::object const& it, std::int64_t draft_no = 1) const
    {
        return joined(of_unit(it),
                      {{"draft_no", draft_no}, {"document_no", "示例水函﹝2026﹞第009号"}});
    }
    json::object replied(std::string const& visibility = "full")
    {
        auto it = drafted(visibility);
        did(cast_.head, "/suggestions/sign_reply", to_sign(it));
        return it;
    }
    static json::object rating(json::object it, std::string const& result)
    {
        json::array const rated{{{"dimension", "attitude"}, {"satisfaction", "satisfied"}},
                                {{"dimension", "result"}, {"satisfaction", result}}};
        it = joined(std::move(it), {{"rated", rated}});
        if (result == "dissatisfied") it["words"] = "示例：水还是没有。";
        return it;
    }
    json::object rated(std::string const& result)
    {
        auto it = replied();
        did(cast_.lead, "/suggestions/give_feedback", rating(it, result));
        return it;
    }
    /// Redone once, and the deputy is not satisfied either.
    json::object redone()
    {
        auto it = rated("dissatisfied");
        did(cast_.office, "/suggestions/order_redo", joined(it, reason()));
        did(cast_.clerk, "/suggestions/draft_reply", reply_to(it));
        did(cast_.head, "/suggestions/sign_reply", to_sign(it, 2));
        did(cast_.lead, "/suggestions/give_feedback", rating(it, "dissatisfied"));
        return it;
    }
    json::object contacting(json::object const& it) const
    {
        return joined(of_unit(it), {{"way", "visit"},
                                    {"words", "示例：上门沟通。"},
                                    {"contacted_on", cast_.clerk.get("/site").body().at("today")}});
    }
    /// Of the bureau; the contact is written down and waits for the lead to say whether it was.
    json::object contacted()
    {
        auto const it = referred();
        did(cast_.clerk, "/suggestions/record_contact", contacting(it));
        return of_unit(it);
    }
    json::object asked_for_time()
    {
        auto const it = referred();
        did(cast_.clerk, "/suggestions/ask_extension", asking_for_time(it));
        return of_unit(it);
    }
    json::object with_opinion(std::string const& part)
    {
        auto it = referred(part);
        did(part == "lead" ? cast_.other_clerk : cast_.clerk, "/suggestions/send_opinion",
            joined(it, {{"unit", part == "lead" ? cast_.water.text : cast_.bureau.text},
                        {"words", "示例：同意移交。"}}));
        return it;
    }
    static json::object public_words(json::object it)
    {
        return joined(std::move(it), {{"title", "示例：晚高峰用水难"},
                                      {"text", "示例：建议内容。"},
                                      {"reply", "示例：答复内容。"}});
    }

    /// What `move` wants, of a suggestion that has come as far as it asks for.
    json::object body_for(std::string const& move)
    {
        if (move == "submit") return filing();
        if (move == "accept") return submitted();
        if (move == "return" || move == "make_letter" || move == "withdraw")
            return joined(submitted(), reason());
        if (move == "merge")
            return joined(joined(accepted(), reason()), {{"into", accepted().at("suggestion")}});
        if (move == "dispose")
            return joined(accepted("motion"),
                          {{"disposition", "as_suggestion"}, {"words", "示例"}});
        if (move == "refer") return to_refer(accepted());
        if (move == "refer_many") return {{"referrals", json::array{to_refer(accepted())}}};
        if (move == "rule_on_relief" || move == "extend" || move == "refuse_extension")
            return asked_of_the_office(move);
        if (move == "take_on") return of_unit(referred());
        if (move == "ask_relief") return joined(of_unit(referred()), reason());
        if (move == "record_contact") return contacting(referred());
        if (move == "confirm_contact") return joined(contacted(), {{"contact", "held"}});
        if (move == "answer_extension") return joined(asked_for_time(), {{"consent", "agreed"}});
        if (move == "send_opinion") return joined(of_unit(referred("co")), words());
        if (move == "send_opinion_back")
            return joined(joined(with_opinion("lead"), reason()), {{"unit", cast_.water.text}});
        if (move == "ask_extension") return asking_for_time(referred());
        if (move == "draft_reply") return reply_to(referred());
        if (move == "send_reply_back") return joined(of_unit(drafted()), reason());
        if (move == "sign_reply") return to_sign(drafted());
        return body_after_the_reply(move);
    }
    json::object body_after_the_reply(std::string const& move)
    {
        if (move == "give_feedback") return rating(replied(), "satisfied");
        if (move == "record_feedback")
            return joined(rating(replied(), "satisfied"),
                          {{"deputy", cast_.lead_person.text}, {"way", "paper"}});
        if (move == "order_redo") return joined(rated("dissatisfied"), reason());
        if (move == "open_assessment") return joined(redone(), reason());
        if (move == "conclude_assessment") {
            auto it = redone();
            did(cast_.office, "/suggestions/open_assessment", joined(it, reason()));
            return joined(it, words());
        }
        if (move == "rate_as_raiser") return joined(replied(), {{"satisfaction", "satisfied"}});
        if (move == "report_inducement") return joined(replied(), words());
        if (move == "close") return rated("satisfied");
        if (move == "publish") return public_words(replied());
        if (move == "hide") {
            auto it = replied();
            did(cast_.office, "/suggestions/publish", public_words(it));
            return joined(it, {{"reason", "factual_error"}});
        }
        return {};
    }

    // ---- the ledger
    // ------------------------------------------------------------------------------
    /// Of a reply signed just now.
    json::object promised()
    {
        auto const it = replied();
        awake_();
        auto const ledger = cast_.lead.get("/commitments?year=2026").body();
        for (auto const& one : ledger.at("commitments").as_array())
            if (one.at("suggestion") == it.at("suggestion"))
                return {{"commitment", one.at("commitment")}};
        ADD_FAILURE() << "the plan stands in no ledger";
        return {};
    }
    json::object with_milestone()
    {
        auto it = promised();
        auto const set = did(cast_.clerk, "/commitments/set_milestone",
                             joined(it, {{"words", "示例"}, {"due_on", "2026-06-30"}}));
        return joined(it, {{"milestone", set.at("milestone")}});
    }
    json::object with_proof(json::object it)
    {
        awake_();
        std::ifstream in(ZTC_SOURCE_DIR "/server/platform/media/testdata/sideways.jpg",
                         std::ios::binary);
        auto const stored =
            cast_.clerk.raw("POST", "/api/v1/files", {std::istreambuf_iterator<char>(in), {}},
                            {"Content-Type: image/jpeg", "X-Requested-With: zhitongche"});
        EXPECT_LT(stored.status, 300) << stored.text;
        return joined(joined(std::move(it), words()),
                      {{"proof", json::array{stored.body().at("file")}}});
    }
    json::object delivered()
    {
        auto it = promised();
        did(cast_.clerk, "/commitments/deliver", with_proof(it));
        return it;
    }
    json::object body_of_commitment(std::string const& move)
    {
        if (move == "set_milestone")
            return joined(promised(), {{"words", "示例"}, {"due_on", "2026-06-30"}});
        if (move == "reach_milestone") return joined(with_milestone(), words());
        if (move == "slip") return joined(joined(promised(), reason()), {{"due_on", "2026-12-20"}});
        if (move == "deliver") return with_proof(promised());
        if (move == "rate_delivery") return joined(delivered(), {{"satisfaction", "satisfied"}});
        auto it = delivered();
        did(cast_.lead, "/commitments/rate_delivery",
            joined(it, {{"satisfaction", "dissatisfied"}, {"words", "示例"}}));
        return joined(joined(it, reason()), {{"due_on", "2026-12-20"}});
    }

    // ---- supervision
    // ------------------------------------------------------------------------------
    json::value today() { return cast_.clerk.get("/site").body().at("today"); }
    json::object chosen()
    {
        auto it = referred();
        did(cast_.office, "/supervision/choose", to_choose(it));
        return it;
    }
    json::object to_choose(json::object const& it) const
    {
        return joined(it, {{"supervisor", cast_.lead_person.text},
                           {"plan", "示例：走访一次，年底报告。"},
                           {"report_due_on", "2026-06-30"}});
    }
    json::object asked()
    {
        auto it = referred();
        auto const query = did(cast_.director, "/supervision/ask", joined(of_unit(it), words()));
        return joined(it, {{"query", query.at("query")}});
    }
    /// With the code, which its commands but one do not know.
    json::object called()
    {
        auto it = referred();
        awake_();
        auto const visit = did(cast_.director, "/supervision/call_visit", to_call(it));
        return joined(it, {{"visit", visit.at("visit")}, {"code", visit.at("code")}});
    }
    json::object to_call(json::object const& it)
    {
        return joined(joined(it, words()), {{"held_on", today()}, {"place", "示例·泵房"}});
    }
    json::object outside_item()
    {
        awake_();
        return joined(words(), {{"level", "city"},
                                {"number", "示例市建字第086号"},
                                {"title", "示例：关于老旧管网改造的建议"},
                                {"source", "示例市人大公开栏"},
                                {"confirmed_on", today()}});
    }
    json::object followed_outside()
    {
        auto item = outside_item();
        item.erase("words");
        return did(cast_.director, "/supervision/follow_outside", item);
    }
    json::object body_of_supervision(std::string const& move)
    {
        if (move == "choose") return to_choose(referred());
        if (move == "report") return joined(chosen(), words());
        if (move == "ask") return joined(of_unit(referred()), words());
        if (move == "answer") return joined(asked(), words());
        if (move == "call_visit") return to_call(referred());
        if (move == "look") return last_step(referred());
        if (move == "follow_outside") {
            auto item = outside_item();
            item.erase("words");
            return item;
        }
        if (move == "confirm_outside" || move == "end_outside") {
            json::object body{{"item", followed_outside().at("item")}, {"words", "示例"}};
            if (move == "end_outside") return body;
            return joined(body, {{"source", "示例市人大公开栏"}, {"confirmed_on", today()}});
        }
        auto visit = called();
        auto const code = visit.at("code");
        visit.erase("code");
        if (move == "cancel_visit") return joined(visit, reason());
        if (move == "reply_to_visit") return joined(visit, {{"reply", "comes"}});
        if (move == "sign_in") return joined(visit, {{"code", code}});
        if (move == "sign_in_for") return joined(visit, {{"deputy", cast_.lead_person.text}});
        return joined(visit, words()); // note_visit
    }
    json::object last_step(json::object const& it)
    {
        awake_();
        auto const page =
            cast_.office.get("/suggestions/" + std::string(it.at("suggestion").as_string())).body();
        return joined(it, {{"up_to", page.at("steps").as_array().back().at("position")}});
    }

    static json::object joined(json::object body, json::object const& more)
    {
        for (auto const& member : more) body[member.key()] = member.value();
        return body;
    }
    static json::object reason() { return {{"reason", "示例"}}; }
    static json::object words() { return {{"words", "示例"}}; }
    json::object did(Caller& who, std::string const& path, json::object const& body)
    {
        awake_();
        auto const done = who.post(path, body);
        EXPECT_EQ(done.status, 201) << path << " " << done.text;
        return done.status == 201 ? done.body().as_object() : json::object{};
    }

private:
    json::object asking_for_time(json::object const& it) const
    {
        return joined(joined(of_unit(it), reason()), {{"until_on", "2026-08-03"}});
    }
    json::object asked_of_the_office(std::string const& move)
    {
        auto const it = referred();
        if (move == "rule_on_relief") {
            did(cast_.clerk, "/suggestions/ask_relief", joined(of_unit(it), reason()));
            return joined(joined(of_unit(it), reason()), {{"ruling", "kept"}});
        }
        did(cast_.clerk, "/suggestions/ask_extension", asking_for_time(it));
        return move == "extend" ? of_unit(it) : joined(of_unit(it), reason());
    }

    Cast cast_;
    std::function<void()> awake_;
    std::function<std::string()> matter_;
};

} // namespace ztc::stories

// SPDX-License-Identifier: Apache-2.0
//
// What somebody can do around a matter (words, reveals, calls, publication, handing over) and to
// people and bodies, and what comes before it.
#pragma once

#include "modules/people/service.hpp"
#include "modules/points/policy.hpp"
#include "stories/at_once_matters.hpp"

namespace ztc::stories {

class AroundDeeds : public MatterDeeds {
protected:
    /// A body of words, or of nothing but what `ready` gives.
    static Deed act(std::string path, Often often, std::vector<std::string> events, Caller& who,
                    std::function<json::object()> body, Key key = Key::kept)
    {
        return {std::move(path), often, std::move(events),
                [&who, body = std::move(body)]() -> Ready {
                    auto said = body();
                    return {who, std::move(said)};
                },
                key};
    }

    // ---- words, reveals, calls ---------------------------------------------------------------
    json::object asked_to_reveal()
    {
        auto const matter = referred();
        auto const asked = step(chen, "/reveals/ask", {{"matter", matter}, {"reason", "示例"}});
        return {{"matter", matter}, {"reveal", asked.at("reveal")}};
    }
    std::vector<Deed> of_words()
    {
        return {act("/relay/say", each, {"relay.said"}, li,
                    [this] { return json::object{{"matter", referred()}, {"text", "示例"}}; }),
                act("/relay/give_consent", once, {"relay.consent_given"}, lin,
                    [this] { return json::object{{"matter", referred()}}; }),
                act("/relay/withdraw_consent", once, {"relay.consent_withdrawn"}, lin,
                    [this] {
                        return json::object{
                            {"matter", after(referred(), lin, "/relay/give_consent")}};
                    }),
                act("/reveals/ask", once, {"reveals.asked"}, chen,
                    [this] { return json::object{{"matter", referred()}, {"reason", "示例"}}; }),
                act("/reveals/approve", once, {"reveals.approved"}, gao,
                    [this] { return asked_to_reveal(); }),
                act("/reveals/refuse", once, {"reveals.refused"}, gao,
                    [this] { return with(asked_to_reveal(), says("reason")); }),
                act("/reveals/look", each, {"reveals.looked"}, chen,
                    [this] {
                        auto const request = asked_to_reveal();
                        step(gao, "/reveals/approve", request);
                        return request;
                    }),
                act("/callbacks/record", each, {"callbacks.attempted"}, chen, [this] {
                    return json::object{
                        {"matter", referred()}, {"channel", "phone"}, {"outcome", "reached"}};
                })};
    }

    // ---- publication -------------------------------------------------------------------------
    void director_approves_publication(bool wanted)
    {
        step(gao, "/policy/set",
             {{"name", "publication"},
              {"valid_from", "2026-03-02"},
              {"body", json::object{{"basis", "示例"},
                                    {"director_approves", wanted},
                                    {"publish_figures", false}}}});
    }
    std::string agreed() { return after(referred(), lin, "/publication/consent"); }
    std::string drafted()
    {
        return after(agreed(), chen, "/publication/draft", {{"title", "示例"}, {"said", "示例"}});
    }
    std::string laid_before_the_director()
    {
        director_approves_publication(true);
        auto const matter = after(drafted(), chen, "/publication/publish");
        director_approves_publication(false);
        return matter;
    }
    /// Written down for somebody who came.
    std::string entered()
    {
        auto const met =
            step(chen, "/people/meet", {{"name", "示例·访客"}, {"phone", "13800000031"}});
        auto const reply = step(chen, "/matters/enter",
                                with(raise_body("示例", "示例", community),
                                     {{"raised_by", met.at("person")}, {"origin", "station"}}));
        return after(id_in(reply, "matter"), chen, "/matters/accept",
                     {{"deputy", zhou_person.text}});
    }
    std::vector<Deed> of_publication()
    {
        auto const act_on = [](std::string const& move, Often often, std::string const& event,
                               Caller& who, std::function<std::string()> matter,
                               json::object more = {}) {
            return act("/publication/" + move, often, {event}, who,
                       [matter = std::move(matter), more = std::move(more)] {
                           return with({{"matter", matter()}}, more);
                       });
        };
        auto const consented = [this] { return agreed(); };
        auto const laid = [this] { return laid_before_the_director(); };
        return {
            act_on("consent", once, "publication.consent_given", lin,
                   [this] { return referred(); }),
            act_on("withdraw_consent", once, "publication.consent_withdrawn", lin, consented),
            act_on("record_consent", once, "publication.consent_given", chen,
                   [this] { return entered(); }, {{"channel", "paper"}}),
            act_on("ask_consent", once, "publication.consent_asked", chen,
                   [this] { return entered(); }),
            act_on("record_withdrawal", once, "publication.consent_withdrawn", chen, consented,
                   {{"channel", "phone"}}),
            act_on("draft", each, "publication.drafted", chen, consented,
                   {{"title", "示例"}, {"said", "示例"}}),
            act_on("publish", once, "publication.published", chen, [this] { return drafted(); }),
            act_on("approve", once, "publication.published", gao, laid),
            act_on("return_draft", once, "publication.returned", gao, laid, says("reason")),
            act_on("take_down", once, "publication.taken_down", chen,
                   [this] { return after(drafted(), chen, "/publication/publish"); },
                   {{"reason", "mistake"}})};
    }

    // ---- performance points ------------------------------------------------------------------
    /// Each later than the last.
    json::object a_rule_for_the_next_year()
    {
        return {{"valid_from", std::to_string(rule_year_++) + "-01-01"},
                {"rules", json::parse(points::rule_set_json(points::shipped_rule_sets()[2]))},
                {"decided_on", "2026-01-01"},
                {"decided_by", "示例"}};
    }
    /// Each a day shorter than the last.
    json::object other_days()
    {
        auto const last = format_date(add_days(clock().today(), -(++days_shown_)));
        return {{"days", json::object{{"first", "2026-01-01"}, {"last", last}}}};
    }
    json::object objection()
    {
        auto const days = other_days();
        step(gao, "/points/show", days);
        return with(days, {{"item", "plenary"}, {"ground", "示例"}});
    }
    std::vector<Deed> of_points()
    {
        return {
            act("/points/adopt_rule", once, {"points.rule_adopted"}, gao,
                [this] { return a_rule_for_the_next_year(); }),
            act("/points/withdraw_rule", once, {"points.rule_withdrawn"}, gao,
                [this] {
                    auto const made = step(gao, "/points/adopt_rule", a_rule_for_the_next_year());
                    return json::object{{"version", made.at("version")}, {"reason", "示例"}};
                }),
            act("/points/show", once, {"points.shown"}, gao, [this] { return other_days(); }),
            act("/points/appeal", once, {"points.appealed"}, zhou, [this] { return objection(); }),
            act("/points/decide_appeal", once, {"points.appeal_decided"}, gao, [this] {
                auto const made = step(zhou, "/points/appeal", objection());
                return json::object{
                    {"appeal", made.at("appeal")}, {"verdict", "stands"}, {"reason", "示例"}};
            })};
    }

    // ---- handing over ------------------------------------------------------------------------
    json::object handover_of(std::string const& matter)
    {
        return {{"from", zhou_person.text},
                {"to", zhang_person.text},
                {"matters", json::array{matter}},
                {"reason", "示例"}};
    }
    json::object proposed_handover()
    {
        auto const reply = step(chen, "/handover/propose", handover_of(accepted()));
        return {{"handover", id_in(reply, "handover")}};
    }
    /// One more office of Chen's, which Gao has signed for.
    json::object signed_by_both()
    {
        json::object office{{"role", "committee_clerk"}, {"node", committee.text}};
        auto gaos = office, chens = office;
        gaos["person"] = person_of(gao);
        chens["person"] = person_of(chen);
        (void)people_admin.post("/organisation/end_role", gaos); // from the round before
        step(people_admin, "/organisation/grant_role", chens);
        auto const reply = step(chen, "/handover/propose",
                                {{"from", person_of(chen)},
                                 {"to", person_of(gao)},
                                 {"matters", json::array{}},
                                 {"offices", json::array{office}},
                                 {"reason", "示例"}});
        json::object const signed_one{{"handover", id_in(reply, "handover")}};
        step(gao, "/handover/sign", signed_one);
        return signed_one;
    }
    /// Each on days of its own: nobody is away twice.
    json::object away()
    {
        auto const from = add_days(clock().today(), ++absences_ * 2);
        return {{"substitute", zhang_person.text},
                {"from_on", format_date(from)},
                {"until_on", format_date(from)}};
    }
    std::vector<Deed> of_handing_over()
    {
        return {
            act("/handover/propose", each, {"handover.proposed"}, chen,
                [this] { return handover_of(accepted()); }),
            act("/handover/sign", once, {"matters.deputy_named", "handover.carried_out"}, zhang,
                [this] { return proposed_handover(); }),
            act("/handover/countersign", once,
                {"organisation.role_granted", "organisation.role_ended", "handover.carried_out"},
                people_admin, [this] { return signed_by_both(); }),
            act("/handover/withdraw", once, {"handover.withdrawn"}, chen,
                [this] { return with(proposed_handover(), says("reason")); }),
            act("/handover/declare_absence", once, {"handover.absence_declared"}, zhou,
                [this] { return away(); }),
            act("/handover/end_absence", once, {"handover.absence_ended"}, zhou, [this] {
                auto const reply = step(zhou, "/handover/declare_absence", away());
                return json::object{{"absence", id_in(reply, "absence")}};
            })};
    }

    // ---- one's own data ----------------------------------------------------------------------
    /// Somebody new, who signed in by a phone of his own.
    Caller somebody() { return resident(fresh_phone()); }
    std::string fresh_phone() { return "137" + std::to_string(10'000'000 + ++phones_); }
    json::object asked_to_be_erased()
    {
        auto caller = somebody();
        step(caller, "/privacy/ask_erasure", {});
        return {{"person", person_of(caller)}};
    }
    json::object list_to_lapse()
    {
        auto const reply =
            step(gao, "/privacy/propose_lapse", {{"matters", json::array{raised_by(lin)}}});
        return {{"batch", id_in(reply, "batch")}};
    }
    Deed by_somebody(std::string path, std::vector<std::string> events,
                     std::function<json::object(Caller&)> body, Key key = Key::kept)
    {
        return {std::move(path), once, std::move(events),
                [this, body = std::move(body)]() -> Ready {
                    auto caller = somebody();
                    auto said = body(caller);
                    return {caller, std::move(said)};
                },
                key};
    }
    std::vector<Deed> of_privacy()
    {
        return {by_somebody("/privacy/ask_erasure", {"privacy.erasure_asked"},
                            [](Caller&) { return json::object{}; }),
                by_somebody("/privacy/take_back_erasure", {"privacy.erasure_taken_back"},
                            [this](Caller& caller) {
                                step(caller, "/privacy/ask_erasure", {});
                                return json::object{};
                            }),
                act("/privacy/enter_erasure", once, {"privacy.erasure_asked"}, gao,
                    [this] {
                        auto caller = somebody();
                        return json::object{{"person", person_of(caller)}};
                    }),
                act("/privacy/approve_erasure", once, {"privacy.erasure_first_approved"}, gao,
                    [this] { return asked_to_be_erased(); }),
                act("/privacy/approve_erasure", once, {"privacy.erasure_approved"}, qian,
                    [this] {
                        auto const asked = asked_to_be_erased();
                        step(gao, "/privacy/approve_erasure", asked);
                        return asked;
                    }),
                act("/privacy/refuse_erasure", once, {"privacy.erasure_refused"}, gao,
                    [this] {
                        return with(asked_to_be_erased(),
                                    {{"reason", "matter_open"}, {"words", "示例"}});
                    }),
                act("/privacy/propose_lapse", each, {"privacy.lapse_proposed"}, gao,
                    [this] { return json::object{{"matters", json::array{raised_by(lin)}}}; }),
                act("/privacy/approve_lapse", once, {"privacy.lapse_approved"}, qian,
                    [this] { return list_to_lapse(); }),
                act("/privacy/drop_lapse", once, {"privacy.lapse_dropped"}, gao,
                    [this] { return list_to_lapse(); }),
                by_somebody(
                    "/my_data/change_phone", {"people.identifier_dropped", "people.identified"},
                    [this](Caller& caller) {
                        auto const phone = fresh_phone();
                        auto const sent = caller.post("/login/code", {{"phone", phone}});
                        return json::object{{"phone", phone},
                                            {"code", sent.body().at("demo_code")}};
                    },
                    Key::not_kept)};
    }

    // ---- people ------------------------------------------------------------------------------
    json::object registered(char const* kind = "staff")
    {
        auto const reply =
            step(people_admin, "/people/register", {{"kind", kind}, {"name", "示例·新人"}});
        return {{"person", id_in(reply, "person")}};
    }
    json::object sign_in_name() { return {{"name", "示例新人" + std::to_string(++names_)}}; }
    json::object with_account()
    {
        auto const person = registered();
        step(people_admin, "/people/open_account", with(person, sign_in_name()));
        return person;
    }
    json::object two_records()
    {
        return {{"person", registered("resident").at("person")},
                {"into", registered("resident").at("person")}};
    }
    void keep_notice(PersonId const& person)
    {
        auto const kept = house().store->writer().run(log::Order{
            app::system_actor(house().congress()),
            "",
            "",
            {},
            [&](Work& work) -> Result<std::string> {
                CHECK(people::accept_notice(person, "2026-11", people::NoticeWay::web, work));
                return std::string("{}");
            }});
        EXPECT_TRUE(kept) << kept.error().code;
    }
    std::vector<Deed> of_people()
    {
        auto& admin = people_admin;
        return {
            act("/people/register", once,
                {"people.registered", "people.named", "people.identified"}, admin,
                [this] {
                    return json::object{
                        {"kind", "resident"}, {"name", "示例"}, {"phone", fresh_phone()}};
                }),
            act("/people/meet", same, {"people.registered", "people.identified", "people.named"},
                chen, [this] { return json::object{{"name", "示例"}, {"phone", fresh_phone()}}; }),
            act("/people/open_account", once, {"people.account_opened"}, admin,
                [this] { return with(registered(), sign_in_name()); }),
            act("/people/close_account", once, {"people.account_closed"}, admin,
                [this] { return with_account(); }),
            act("/people/rename", each, {"people.named"}, admin,
                [this] { return with(registered(), says("name")); }),
            act("/people/change_phone", each, {"people.identifier_dropped", "people.identified"},
                admin,
                [this] {
                    auto const person = registered();
                    step(people_admin, "/people/change_phone",
                         with(person, {{"phone", fresh_phone()}}));
                    return with(person, {{"phone", fresh_phone()}});
                }),
            act("/people/describe_deputy", each, {"people.deputy_described"}, admin,
                [this] { return with(registered("deputy"), {{"congress_level", "district"}}); }),
            act("/people/merge", once, {"people.merged", "people.merged"}, admin,
                [this] { return two_records(); }),
            act("/people/unmerge", once, {"people.unmerged", "people.unmerged"}, admin,
                [this] {
                    auto const both = two_records();
                    step(people_admin, "/people/merge", both);
                    return json::object{{"person", both.at("person")}};
                }),
            act("/people/correct_name", each, {"people.named"}, wang, [] { return says("name"); }),
            by_somebody("/people/withdraw_notice", {"people.notice_withdrawn"},
                        [this](Caller& caller) {
                            keep_notice({person_of(caller)});
                            return json::object{};
                        })};
    }

    // ---- bodies ------------------------------------------------------------------------------
    json::object added(char const* kind = "station")
    {
        auto const reply = step(bodies_admin, "/organisation/add_node",
                                {{"kind", kind}, {"parent", committee.text}, {"name", "示例"}});
        return {{"node", id_in(reply, "node")}};
    }
    json::object office()
    {
        return with(with_account(), {{"role", "liaison_officer"}, {"node", station.text}});
    }
    json::object estate()
    {
        return {{"community", community.text},
                {"name", "示例 " + std::to_string(++names_) + " 栋"}};
    }
    json::object added_estate()
    {
        return {{"estate", id_in(step(bodies_admin, "/districts/add_estate", estate()), "estate")}};
    }
    std::vector<Deed> of_bodies()
    {
        auto& admin = bodies_admin;
        return {act("/organisation/add_node", each, {"organisation.node_added"}, admin,
                    [this] {
                        return json::object{
                            {"kind", "station"}, {"parent", committee.text}, {"name", "示例"}};
                    }),
                act("/organisation/rename_node", each, {"organisation.node_renamed"}, admin,
                    [this] { return with(added(), {{"name", "示例改"}}); }),
                act("/organisation/close_node", once, {"organisation.node_closed"}, admin,
                    [this] { return added(); }),
                act("/organisation/describe_station", each, {"organisation.station_described"},
                    admin, [this] { return with(added(), {{"hours", "每天 9:00–17:00"}}); }),
                act("/organisation/grant_role", once, {"organisation.role_granted"}, people_admin,
                    [this] { return office(); }),
                act("/organisation/end_role", once, {"organisation.role_ended"}, people_admin,
                    [this] {
                        auto const granted = office();
                        step(people_admin, "/organisation/grant_role", granted);
                        return granted;
                    }),
                act("/districts/add_estate", once, {"districts.estate_added"}, admin,
                    [this] { return estate(); }),
                act("/districts/assign_estate", each, {"districts.estate_assigned"}, admin,
                    [this] { return with(added_estate(), {{"district_seat", "示例"}}); }),
                act("/districts/remove_estate", once, {"districts.estate_removed"}, admin,
                    [this] { return added_estate(); }),
                act("/policy/set", each, {"policy.set"}, gao, [this] {
                    return json::object{{"name", "publication"},
                                        {"valid_from", format_date(clock().today())},
                                        {"body",
                                         {{"basis", "示例"},
                                          {"director_approves", false},
                                          {"publish_figures", false}}}};
                })};
    }

private:
    int absences_ = 0, phones_ = 0, names_ = 0, rule_year_ = 2026, days_shown_ = 0;
};

} // namespace ztc::stories

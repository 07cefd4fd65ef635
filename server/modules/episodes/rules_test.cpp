// SPDX-License-Identifier: Apache-2.0
#include "modules/episodes/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::episodes {
namespace {

using enum EpisodeState;

std::string code(auto const& result)
{
    return result ? "" : result.error().code;
}

NodeId const here{"here"}, elsewhere{"elsewhere"};
EpisodePolicy const policy;
std::string const words = policy.consent_version;

Actor somebody(std::string person, Role role, NodeId node = here)
{
    return {"demo", {std::move(person)}, {{role, node, {node}}}, std::nullopt};
}
Actor const officer = somebody("officer", Role::liaison_officer);
Actor const clerk = somebody("clerk", Role::committee_clerk);
Actor const director = somebody("director", Role::committee_director);
Actor const deputy = somebody("deputy", Role::deputy);

Episode episode(EpisodeState state)
{
    Episode out;
    out.id = {"one"};
    out.node = here;
    out.deputy = deputy.person;
    out.state = state;
    out.has_script = true;
    out.written_by = {{deputy.person, {}}};
    return out;
}
/// Approved, with a film in which `others` more are seen.
Episode with_film(EpisodeState state = approved, std::int64_t others = 0)
{
    auto out = episode(state);
    out.film = FileId{"film"};
    out.others_seen = others;
    return out;
}
Episode consented(EpisodeState state = approved)
{
    auto out = with_film(state);
    out.deputy_consents = true;
    return out;
}
Episode with_paper(EpisodeState state, ConsentState of)
{
    auto out = with_film(state, 1);
    out.consents[{"paper"}] = {{}, {}, of};
    return out;
}

Attach material(std::int64_t others)
{
    return {{"one"}, {"film"}, {}, {}, {"示例"}, others};
}

constexpr EpisodeState all_states[] = {drafted,   in_review, approved,
                                       published, withdrawn, taken_down};

/// Refused with `refusal` in every state but those.
void expect_only_in(std::initializer_list<EpisodeState> states, auto const& rule)
{
    for (auto const state : all_states) {
        bool const may = std::find(states.begin(), states.end(), state) != states.end();
        EXPECT_EQ(code(rule(state)) == "", may) << static_cast<int>(state) << code(rule(state));
    }
}

TEST(episode_rules, know_the_desk_and_the_deputy_and_nobody_else)
{
    auto const one = episode(drafted);
    for (auto const* desk : {&officer, &clerk, &director})
        EXPECT_EQ(code(rules::may(one, Right::keep_publicity, *desk)), "");
    EXPECT_EQ(code(rules::may(one, Right::approve_publicity, director)), "");
    EXPECT_EQ(code(rules::may(one, Right::approve_publicity, clerk)), "episodes.unknown");
    auto const stranger = somebody("officer", Role::liaison_officer, elsewhere);
    EXPECT_EQ(code(rules::may(one, Right::keep_publicity, stranger)), "episodes.unknown");
    EXPECT_EQ(code(rules::may_write(one, stranger)), "episodes.unknown");
    EXPECT_EQ(code(rules::may({}, Right::keep_publicity, officer)), "episodes.unknown");

    EXPECT_EQ(code(rules::is_deputy(one, deputy)), "");
    EXPECT_EQ(code(rules::may_write(one, deputy)), "");
    auto const other = somebody("another", Role::deputy);
    for (auto const& who : {other, officer, director, Actor{}})
        EXPECT_EQ(code(rules::is_deputy(one, who)), "episodes.unknown");
    EXPECT_EQ(code(rules::may_write(one, other)), "episodes.unknown");
    EXPECT_EQ(code(rules::is_deputy({}, Actor{})), "episodes.unknown");
}

TEST(episode_rules, move_in_their_order_and_in_no_other)
{
    expect_only_in({drafted}, [](auto state) { return rules::revise(episode(state)); });
    expect_only_in({drafted}, [](auto state) { return rules::submit(episode(state)); });
    expect_only_in({approved},
                   [](auto state) { return rules::attach(episode(state), material(0)); });
    expect_only_in({approved},
                   [](auto state) { return rules::consent(with_film(state), words, policy); });
    expect_only_in({approved}, [](auto state) {
        return rules::add_consent(with_film(state, 1), words, policy);
    });
    expect_only_in({approved}, [](auto state) { return rules::publish(consented(state)); });
    expect_only_in({approved, published},
                   [](auto state) { return rules::link(episode(state), {}); });
    expect_only_in({approved, published, taken_down},
                   [](auto state) { return rules::withdraw(consented(state)); });
    expect_only_in({approved, published, taken_down}, [](auto state) {
        return rules::withdraw_consent(with_paper(state, ConsentState::given), {"paper"});
    });
    expect_only_in({published}, [](auto state) { return rules::take_down(episode(state)); });

    auto bare = episode(drafted);
    bare.has_script = false;
    EXPECT_EQ(code(rules::submit(bare)), "episodes.no_script");
    for (auto const others : {-1, 51, 1'000'000'000})
        EXPECT_EQ(code(rules::attach(episode(approved), material(others))), "request.out_of_range");
}

Review review(Stage stage, Outcome outcome = Outcome::passed, std::optional<Reason> reason = {})
{
    return {{"one"}, stage, outcome, std::move(reason)};
}
std::string reviewed(Episode const& one, Review const& command, Actor const& by,
                     std::optional<PersonId> for_whom = {})
{
    return code(rules::review(one, command, by, {by.person, for_whom}));
}

TEST(episode_rules, want_three_who_look_at_it_and_wrote_nothing_of_it)
{
    auto one = episode(in_review);
    EXPECT_EQ(reviewed(episode(drafted), review(Stage::facts), officer), "episodes.not_in_review");
    EXPECT_EQ(reviewed(one, review(Stage::wording), clerk), "episodes.other_stage");
    EXPECT_EQ(reviewed(one, review(Stage::facts), officer), "");
    EXPECT_EQ(reviewed(one, review(Stage::facts), somebody("deputy", Role::liaison_officer)),
              "episodes.second_person");

    one.stage = Stage::wording;
    one.reviewed_by = {{officer.person, {}}};
    EXPECT_EQ(reviewed(one, review(Stage::wording), officer), "episodes.not_your_stage");
    EXPECT_EQ(reviewed(one, review(Stage::wording), clerk), "");
    EXPECT_EQ(reviewed(one, review(Stage::wording), somebody("officer", Role::committee_clerk)),
              "episodes.second_person");
    EXPECT_EQ(reviewed(one, review(Stage::wording), clerk, officer.person),
              "episodes.second_person")
        << "who stands in for somebody is nobody else";

    one.stage = Stage::approval;
    one.reviewed_by.push_back({clerk.person, {}});
    EXPECT_EQ(reviewed(one, review(Stage::approval), clerk), "episodes.not_your_stage");
    EXPECT_EQ(reviewed(one, review(Stage::approval), director), "");
    one.written_by.push_back({director.person, {}});
    EXPECT_EQ(reviewed(one, review(Stage::approval), director), "episodes.second_person");
}

TEST(episode_rules, send_a_script_back_with_a_reason_and_begin_anew)
{
    auto one = episode(in_review);
    auto const back = review(Stage::facts, Outcome::sent_back);
    EXPECT_EQ(reviewed(one, back, officer), "episodes.reason_missing");
    EXPECT_EQ(reviewed(one, review(Stage::facts, Outcome::sent_back, Reason{"示例"}), officer), "");
    one.apply(Reviewed{one.id, Stage::facts, Outcome::sent_back, {}, {}});
    EXPECT_EQ(one.state, drafted);
    one.reviewed_by = {{officer.person, {}}};
    one.apply(Submitted{one.id, {}});
    EXPECT_EQ(one.state, in_review);
    EXPECT_EQ(reviewed(one, review(Stage::facts), officer), "") << "another round";
    for (auto const stage : {Stage::facts, Stage::wording, Stage::approval})
        one.apply(Reviewed{one.id, stage, Outcome::passed, {}, {}});
    EXPECT_EQ(one.state, approved);
}

TEST(episode_rules, publish_what_everybody_who_is_seen_consented_to)
{
    EXPECT_EQ(code(rules::consent(episode(approved), words, policy)), "episodes.no_film");
    EXPECT_EQ(code(rules::consent(with_film(), "2020-01", policy)), "episodes.other_wording");
    EXPECT_EQ(code(rules::consent(consented(), words, policy)), "episodes.already_consented");
    EXPECT_EQ(code(rules::add_consent(with_film(), words, policy)), "episodes.all_consented");
    EXPECT_EQ(code(rules::add_consent(with_film(approved, 1), "x", policy)),
              "episodes.other_wording");

    EXPECT_EQ(code(rules::publish(episode(approved))), "episodes.no_film");
    EXPECT_EQ(code(rules::publish(with_film())), "episodes.consent_missing");
    auto one = with_film(approved, 1);
    one.apply(Consented{one.id, words, 0, {}});
    EXPECT_EQ(code(rules::publish(one)), "episodes.consent_missing");
    one.apply(ConsentAdded{one.id, {"paper"}, {}, words, 0, {}, {}});
    EXPECT_EQ(code(rules::publish(one)), "");
    one.apply(MaterialAttached{one.id, {"another"}, {}, {}, {}, 1, {}});
    EXPECT_EQ(code(rules::publish(one)), "episodes.consent_missing") << "it is another film";
    EXPECT_EQ(code(rules::withdraw_consent(one, {"paper"})), "episodes.nothing_to_withdraw");
}

TEST(episode_rules, take_down_what_was_public_when_one_consent_ends)
{
    for (auto const was : {published, taken_down}) {
        auto one = consented(was);
        EXPECT_TRUE(rules::ends_with_consent(one));
        one.apply(ConsentWithdrawn{one.id, {}, {}});
        EXPECT_EQ(one.state, withdrawn);
        EXPECT_EQ(code(rules::withdraw(one)), "episodes.is_withdrawn");
    }
    auto one = consented();
    EXPECT_FALSE(rules::ends_with_consent(one));
    one.apply(ConsentWithdrawn{one.id, {}, {}});
    EXPECT_EQ(one.state, approved) << "may be given again";
    EXPECT_EQ(code(rules::withdraw(one)), "episodes.nothing_to_withdraw");
    EXPECT_EQ(code(rules::consent(one, words, policy)), "");

    auto paper = with_paper(published, ConsentState::given);
    EXPECT_EQ(code(rules::withdraw_consent(paper, {"none"})), "episodes.unknown_consent");
    paper.apply(ConsentWithdrawn{paper.id, ConsentId{"paper"}, {}});
    EXPECT_EQ(paper.state, withdrawn);
    EXPECT_EQ(code(rules::withdraw_consent(paper, {"paper"})), "episodes.is_withdrawn");
    EXPECT_EQ(
        code(rules::withdraw_consent(with_paper(approved, ConsentState::withdrawn), {"paper"})),
        "episodes.is_withdrawn");
}

TEST(episode_rules, link_to_https_only)
{
    auto const one = episode(published);
    for (auto const* good : {"https://video.example/1", "https://a.example?x=1#y"})
        EXPECT_EQ(code(rules::link(one, Link{good})), "") << good;
    for (auto const* bad :
         {"http://video.example/1", "javascript:alert(1)", "https://", "https://localhost/",
          "https://u@a.example/", "https://a.example/\"x", "https://a.example/<b>", "a.example",
          "HTTPS://a.example", "https://.example", "https://a.", "https://a.example/ b"})
        EXPECT_EQ(code(rules::link(one, Link{bad})), "episodes.wrong_link") << bad;
}

/// "<code> <line>,<line>", or what came of it.
std::string subtitles(std::string_view text)
{
    auto const plain = rules::plain_subtitles(text);
    if (plain) return *plain;
    std::string out;
    for (auto const& error : plain.error().errors)
        out += (out.empty() ? "" : " ") + error.code.substr(std::string("episodes.").size()) + "@" +
               error.pointer.substr(std::string("/subtitles/").size());
    return out;
}

struct Written {
    std::string_view text, read;
};

TEST(episode_rules, read_subtitles_strictly_and_write_them_in_one_spelling)
{
    constexpr std::string_view one = "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n示例\n";
    for (auto const& [text, read] : std::initializer_list<Written>{
             {"WEBVTT\n\n00:01.000 --> 00:02.500\n示例", one},
             {"\xEF\xBB\xBFWEBVTT\r\n\r\n00:01.000 --> 00:02.500\r\n示例\r\n", one},
             {"WEBVTT\n\n\n\n7\n00:00:01.000 --> 00:00:02.500\n示例\n\n\n", one},
             {"WEBVTT\n\nNOTE a remark\nof two lines\n\n00:01.000 --> 00:02.500\n示例", one},
             {"WEBVTT\n\n00:01.000 --> 00:02.500\n示例\n\n00:01.000 --> 01:00:00.000\n一\n二",
              "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n示例\n"
              "\n00:00:01.000 --> 01:00:00.000\n一\n二\n"},
             {"", "subtitles_head@1"},
             {"webvtt\n\n00:01.000 --> 00:02.000\nx", "subtitles_head@1"},
             {"WEBVTT - 示例\n\n00:01.000 --> 00:02.000\nx", "subtitles_head@1"},
             {"WEBVTT\n00:01.000 --> 00:02.000\nx", "subtitles_head@2 subtitles_timing@3"},
             {"WEBVTT", "subtitles_none@1"},
             {"WEBVTT\n\nNOTE nothing", "subtitles_none@1"},
             {"WEBVTT\n\n00:01.000 -> 00:02.000\nx", "subtitles_timing@3"},
             {"WEBVTT\n\n00:01,000 --> 00:02,000\nx", "subtitles_timing@3"},
             {"WEBVTT\n\n0:01.000 --> 0:02.000\nx", "subtitles_timing@3"},
             {"WEBVTT\n\n00:61.000 --> 00:62.000\nx", "subtitles_timing@3"},
             {"WEBVTT\n\n00:02.000 --> 00:02.000\nx", "subtitles_timing@3"},
             {"WEBVTT\n\n00:03.000 --> 00:02.000\nx", "subtitles_timing@3"},
             {"WEBVTT\n\n00:01.000 --> 00:02.000 line:0\nx", "subtitles_timing@3"},
             {"WEBVTT\n\nSTYLE\n::cue{color:red}\n\n00:01.000 --> 00:02.000\nx",
              "subtitles_timing@3"},
             {"WEBVTT\n\nREGION\nid:a\n\n00:01.000 --> 00:02.000\nx", "subtitles_timing@3"},
             {"WEBVTT\n\n00:01.000 --> 00:02.000\n<b>x</b>", "subtitles_words@4"},
             {"WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:03.000 --> 00:04.000\nx",
              "subtitles_words@4"},
             {"WEBVTT\n\n00:01.000 --> 00:02.000", "subtitles_words@3"},
             {"WEBVTT\n\n00:05.000 --> 00:06.000\nx\n\n00:01.000 --> 00:02.000\ny\n\nz\nz",
              "subtitles_order@6 subtitles_timing@9"}})
        EXPECT_EQ(subtitles(text), read) << text;
    std::string many = "WEBVTT\n";
    for (int i = 0; i < 1000; ++i) many += "\nx\n";
    EXPECT_EQ(rules::plain_subtitles(many).error().errors.size(), 20u);
}

TEST(episode_rules, keep_their_policy_in_its_range)
{
    EXPECT_EQ(code(check_policy(policy)), "");
    for (auto const mb : {0, -1, 501}) {
        auto wrong = policy;
        wrong.film_max_mb = mb;
        EXPECT_EQ(code(check_policy(wrong)), "episodes.policy_range");
    }
    auto wrong = policy;
    wrong.consent_zh.clear();
    EXPECT_EQ(code(check_policy(wrong)), "episodes.policy_range");
}

} // namespace
} // namespace ztc::episodes

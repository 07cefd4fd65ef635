// SPDX-License-Identifier: Apache-2.0
#include "modules/drafts/service.hpp"

#include "modules/drafts/state.hpp"
#include "modules/matters/events.hpp"
#include "modules/service_for_tests.hpp"

#include <gmock/gmock.h>

namespace ztc::drafts {
namespace {

using log::testing::somebody;
using ::testing::ElementsAre;

class Drafts : public testing::OfAService {
protected:
    static inline NodeId const top{"top"}, east{"east"}, home{"home"}, bureau{"bureau"};
    static inline PersonId const zhou_person{"zhou"};

    void SetUp() override
    {
        OfAService::SetUp();
        if (IsSkipped()) return;
        on(Date{std::chrono::year{2026} / 3 / 2});
    }
    MatterId raised(std::string const& words, std::vector<NodeId> within)
    {
        MatterId id;
        inside([&](Work& work) {
            id = work.new_id<MatterId>();
            auto const owner = Owner::congress(work.congress());
            matters::MatterRaised event{};
            event.matter = id;
            event.number = "2026-000001";
            event.raised_by = {"lin"};
            event.community = home;
            event.within = std::move(within);
            event.category = "roads";
            event.title = work.seal(owner, "title", "示例");
            event.text = work.seal(owner, "text", words);
            event.accept_due_on = work.today();
            ASSERT_TRUE(work.append(matters::stream_of(id), 0, event));
        });
        return id;
    }
    DraftId begun(std::vector<MatterId> matters = {})
    {
        auto const reply =
            does(&begin, Begin{SuggestionKind::suggestion, {"关于路灯的建议"}, matters}, zhou);
        EXPECT_TRUE(reply) << reply.error().code;
        return reply ? reply->draft : DraftId{};
    }
    static Write text(DraftId const& draft, std::int64_t based_on, std::string const& situation)
    {
        Write out{};
        out.draft = draft;
        out.based_on = based_on;
        out.title = {"关于路灯的建议"};
        out.situation = {situation};
        out.asks = {{"请办理"}};
        return out;
    }
    std::string written(DraftId const& draft, std::int64_t based_on, std::string const& situation)
    {
        auto const reply = does(&write, text(draft, based_on, situation), zhou);
        return reply ? "revision " + std::to_string(reply->revision) : reply.error().code;
    }
    void add_note(DraftId const& draft)
    {
        AddEvidence const note{
            draft, EvidenceKind::visit_note, {"看了三盏灯"}, house().clock().today()};
        ASSERT_TRUE(does(&add_evidence, note, zhou));
    }
    /// Files it as a command of suggestions would.
    Result<Filing> filed(DraftId const& draft)
    {
        std::optional<Result<Filing>> out;
        auto const ran = house().run(zhou, [&](Work& work) -> Result<> {
            out = take_to_file(draft, {"suggestion"}, work);
            if (!*out) return out->error();
            return {};
        });
        return *std::move(out);
    }
    Draft state(DraftId const& draft) { return fold(house().recorded(stream_of(draft))); }
    Actor zhou = somebody("zhou", {{Role::deputy, east, {east, home}}});
};
ZTC_ON_BOTH_ENGINES(Drafts);

TEST_P(Drafts, have_a_revision_only_when_something_changed)
{
    auto const draft = begun();
    EXPECT_EQ(written(draft, 0, "路灯不亮"), "revision 1");
    EXPECT_EQ(written(draft, 1, "路灯不亮"), "revision 1");
    EXPECT_EQ(house().recorded(stream_of(draft)).size(), 2u);
    EXPECT_EQ(written(draft, 1, "三盏路灯不亮"), "revision 2");
    EXPECT_EQ(written(draft, 1, "别的"), "drafts.text_moved_on");
    auto asks_nothing = text(draft, 2, "三盏路灯不亮");
    asks_nothing.asks.clear();
    EXPECT_TRUE(does(&write, asks_nothing, zhou)) << "the asks come later";
    for (auto const& recorded : house().recorded(stream_of(draft)))
        EXPECT_EQ(recorded.body.find("路灯"), std::string::npos) << recorded.body;
}

TEST_P(Drafts, rest_on_matters_of_the_deputys_own_stations)
{
    auto const near = raised("示例", {top, east, home}), far = raised("示例", {top, {"west"}});
    auto const draft = begun({near});
    EXPECT_THAT(state(draft).matters, ElementsAre(near));
    auto const linked = [&](MatterId const& matter) {
        auto const reply = does(&link_matters, LinkMatters{draft, {matter}}, zhou);
        return reply ? "" : reply.error().code;
    };
    EXPECT_EQ(linked(far), "drafts.unknown_matter");
    EXPECT_EQ(linked({"nowhere"}), "drafts.unknown_matter");
    EXPECT_EQ(linked(near), "");
}

TEST_P(Drafts, are_filed_by_the_lead_with_what_travels_along)
{
    auto const draft = begun();
    EXPECT_EQ(filed(draft).error().code, "drafts.nothing_written");
    written(draft, 0, "我两次夜里去看，一共有三盏不亮，两盏灯罩进水，需要更换。");
    EXPECT_EQ(filed(draft).error().code, "drafts.needs_evidence");
    add_note(draft);
    inside([&](Work& work) {
        auto const version = work.stream(stream_of(draft)).size();
        OpinionAsked const asked{draft, bureau,
                                 work.seal(Owner::congress(work.congress()), "question", "能修吗"),
                                 work.today(), work.today()};
        ASSERT_TRUE(work.append(stream_of(draft), version, asked));
        CosignersInvited const invited{draft, {{"shen"}, {"he"}}, work.today()};
        ASSERT_TRUE(work.append(stream_of(draft), version + 1, invited));
    });
    auto const shen = somebody("shen", {{Role::deputy, east, {east}}});
    ASSERT_TRUE(does(&cosign, Cosign{draft, 1}, shen));
    auto const filing = filed(draft);
    ASSERT_TRUE(filing) << filing.error().code;
    EXPECT_THAT(filing->cosigners, ElementsAre(PersonId{"shen"})) << "who has confirmed it";
    EXPECT_THAT(filing->asks, ElementsAre("请办理"));
    ASSERT_EQ(filing->opinions.size(), 1u);
    EXPECT_FALSE(filing->opinions.front().feasibility) << "silence holds nothing up";
    EXPECT_EQ(state(draft).state, DraftState::filed);
    EXPECT_EQ(written(draft, 1, "别的"), "drafts.is_filed");
    inside([&](Work& work) {
        EXPECT_FALSE(give_back(draft, {"another"}, work));
        EXPECT_TRUE(give_back(draft, {"suggestion"}, work));
    });
    EXPECT_EQ(written(draft, 1, "写明是哪三盏"), "revision 2");
    EXPECT_TRUE(state(draft).signed_by().empty());
}

TEST_P(Drafts, are_not_filed_when_they_are_a_letter_passed_on)
{
    std::string const letter = "我们小区的路灯从十一月初就不亮了，晚上出门很害怕。";
    auto const draft = begun({raised(letter, {top, east, home})});
    add_note(draft);
    written(draft, 0, letter);
    EXPECT_EQ(filed(draft).error().code, "drafts.forwarded_letter");
    EXPECT_EQ(state(draft).state, DraftState::writing) << "nothing was left behind";
    written(draft, 1, letter + "我两次夜里去看，一共有三盏不亮，两盏灯罩进水，需要更换。");
    EXPECT_TRUE(filed(draft));
}

} // namespace
} // namespace ztc::drafts

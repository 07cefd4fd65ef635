// SPDX-License-Identifier: Apache-2.0
#include "modules/publication/service.hpp"

#include "kernel/described.hpp"
#include "modules/policy/events.hpp"
#include "modules/publication/policy.hpp"
#include "modules/publication/state.hpp"
#include "modules/service_for_tests.hpp"

#include <gmock/gmock.h>

namespace ztc::publication {
namespace {

using log::testing::somebody;

/// One accepted matter of lin's, and the hands that may make it public.
class PublicationService : public testing::OfAService {
protected:
    void SetUp() override
    {
        OfAService::SetUp();
        if (IsSkipped()) return;
        inside([&](Work& work) { matter_ = accepted_matter(work); });
    }

    static MatterId accepted_matter(Work& work)
    {
        auto const matter = work.new_id<MatterId>();
        matters::MatterRaised raised{};
        raised.matter = matter;
        raised.number = "2026-000001";
        raised.raised_by = {"lin"};
        raised.community = {"community"};
        raised.within = {{"committee"}, {"station"}, {"community"}};
        raised.category = "roads";
        raised.accept_due_on = work.today();
        auto const owner = Owner::person({"lin"});
        raised.title = work.seal(owner, "title", "示例");
        raised.text = work.seal(owner, "text", "示例");
        raised.hidden_names = work.seal(owner, "hidden_names", "赵示例\n");
        EXPECT_TRUE(work.append(matters::stream_of(matter), 0, raised));
        EXPECT_TRUE(work.append(matters::stream_of(matter), 1,
                                matters::MatterAccepted{matter, work.today(), {}, {}}));
        return matter;
    }

    Result<StateReply> write(std::string title, std::string said, std::string answered)
    {
        return does(&publication::draft,
                    Draft{matter_,
                          {std::move(title)},
                          {std::move(said)},
                          matters::Wording{std::move(answered)}},
                    chen);
    }

    /// What the last draft keeps.
    std::vector<std::string> kept()
    {
        std::vector<std::string> words;
        inside([&](Work& work) {
            for (auto const& recorded : work.stream(publication::stream_of(matter_)))
                dispatch<Drafted>(recorded, [&](Drafted const& event) {
                    words = {work.open(event.title).value_or("gone"),
                             work.open(event.said).value_or("gone"),
                             work.open(event.answered.value()).value_or("gone")};
                });
        });
        return words;
    }

    void director_approves()
    {
        PublicationPolicy const strict{.director_approves = true};
        house().given(policy_stream("publication"),
                      policy::Set{.name = "publication",
                                  .version = 1,
                                  .valid_from = house().clock().today(),
                                  .body = described::to_json(strict)});
    }

    MatterId matter_;
    Actor lin = somebody("lin", {{Role::resident, {}, {}}});
    Actor chen =
        somebody("chen", {{Role::liaison_officer, {"station"}, {{"station"}, {"community"}}}});
    Actor gao = somebody(
        "gao",
        {{Role::committee_director, {"committee"}, {{"committee"}, {"station"}, {"community"}}}});
};
ZTC_ON_BOTH_ENGINES(PublicationService);

TEST_P(PublicationService, keeps_no_number_and_no_marked_name_whatever_the_desk_writes)
{
    ASSERT_TRUE(does(&consent, Consent{matter_}, lin));
    ASSERT_TRUE(write("赵示例家门口", "请打 13812345678，车牌鄂A12345。", "已和赵示例说好。"));
    EXPECT_THAT(kept(), ::testing::ElementsAre("赵**家门口", "请打 138****5678，车牌鄂******。",
                                               "已和赵**说好。"));
}

TEST_P(PublicationService, goes_with_its_raiser_when_he_is_erased)
{
    ASSERT_TRUE(does(&consent, Consent{matter_}, lin));
    ASSERT_TRUE(write("示例标题", "示例的话", "示例的答复"));
    inside([&](Work& work) { work.erase(Owner::person({"lin"})); });
    EXPECT_THAT(kept(), ::testing::ElementsAre("gone", "gone", "示例的答复"));
}

TEST_P(PublicationService, is_public_at_once_or_by_the_directors_word)
{
    ASSERT_TRUE(does(&consent, Consent{matter_}, lin));
    ASSERT_TRUE(write("示例", "示例", "示例"));
    EXPECT_EQ(does(&publish, Publish{matter_}, chen).value().state, PublicationState::published);

    director_approves();
    ASSERT_TRUE(write("示例二", "示例", "示例"));
    EXPECT_EQ(does(&publish, Publish{matter_}, chen).value().state, PublicationState::proposed);
    EXPECT_EQ(does(&approve, Approve{matter_}, chen).error().code, "access.denied");
    EXPECT_EQ(does(&return_draft, ReturnDraft{matter_, {"示例：太细"}}, gao).value().state,
              PublicationState::drafted);
    EXPECT_EQ(does(&publish, Publish{matter_}, chen).value().state, PublicationState::proposed);
    EXPECT_EQ(does(&approve, Approve{matter_}, gao).value().state, PublicationState::published);
}

TEST_P(PublicationService, knows_nothing_of_what_is_not_there)
{
    EXPECT_EQ(does(&consent, Consent{{std::string(26, 'a')}}, lin).error().code, "matters.unknown");
    EXPECT_EQ(does(&consent, Consent{matter_}, somebody("wang")).error().code, "matters.unknown");
    EXPECT_EQ(does(&take_down, TakeDown{matter_, TakeDownReason::law, {}}, chen).error().code,
              "publication.not_published");
}

} // namespace
} // namespace ztc::publication

// SPDX-License-Identifier: Apache-2.0
#include "modules/relay/service.hpp"

#include "modules/matters/events.hpp"
#include "modules/relay/events.hpp"
#include "modules/service_for_tests.hpp"

#include <gmock/gmock.h>

namespace ztc::relay {
namespace {

using log::testing::somebody;
using namespace ztc::matters;
using ::testing::ElementsAre;

constexpr Date this_day{std::chrono::year{2026}, std::chrono::March, std::chrono::day{2}};
MatterId const lamp{"lampaaaaaaaaaaaaaaaaaaaaaa"};

class Relay : public testing::OfAService {
protected:
    void SetUp() override
    {
        OfAService::SetUp();
        if (IsSkipped()) return;
        on(this_day);
        inside([&](Work& work) {
            MatterRaised raised{};
            raised.matter = lamp;
            raised.number = "2026-000001";
            raised.raised_by = {"lin"};
            raised.community = {"east"};
            raised.within = {{"congress"}, {"station"}, {"east"}};
            raised.category = "roads";
            raised.identity = Identity::anonymous_to_unit;
            raised.title = work.seal(Owner::person({"lin"}), "title", "t");
            raised.text = work.seal(Owner::person({"lin"}), "text", "t");
            raised.accept_due_on = this_day;
            happened(raised, work);
        });
    }

    template <class Event>
    static void happened(Event const& event, Work& work)
    {
        auto const stream = matters::stream_of(lamp);
        ASSERT_TRUE(work.append(stream, work.stream(stream).size(), event));
    }
    void accepted()
    {
        inside([](Work& work) {
            happened(MatterAccepted{lamp, this_day, PersonId{"zhou"}, {}}, work);
        });
    }
    void referred()
    {
        accepted();
        inside([](Work& work) {
            happened(
                MatterReferred{lamp, {"bureau"}, this_day, this_day, Certainty::certain, 0, {}},
                work);
        });
    }

    std::string saying(Actor const& by, std::string words = "示例：明天几点来？",
                       std::optional<Hearers> hearers = {})
    {
        auto const done = does(&say, Say{lamp, {std::move(words)}, {}, hearers}, by);
        return done ? "" : done.error().code;
    }
    std::string consenting(Actor const& by)
    {
        auto const done = does(&give_consent, GiveConsent{lamp}, by);
        return done ? "" : done.error().code;
    }
    std::string withdrawing(Actor const& by)
    {
        auto const done = does(&withdraw_consent, WithdrawConsent{lamp}, by);
        return done ? "" : done.error().code;
    }
    Said last_said()
    {
        Said last{};
        for (auto const& recorded : house().recorded(relay::stream_of(lamp)))
            dispatch<Said>(recorded, [&](auto const& event) { last = event; });
        return last;
    }

    Actor lin = somebody("lin"), wang = somebody("wang"), zhou = somebody("zhou");
    Actor chen = somebody("chen", {{Role::liaison_officer, {"station"}, {{"station"}, {"east"}}}});
    Actor sun = somebody("sun", {{Role::liaison_officer, {"other"}, {{"other"}}}});
    Actor li = somebody("li", {{Role::unit_clerk, {"bureau"}, {{"bureau"}}}});
    Actor he = somebody("he", {{Role::unit_clerk, {"water"}, {{"water"}}}});
};
ZTC_ON_BOTH_ENGINES(Relay);

TEST_P(Relay, carries_words_between_raiser_desk_and_unit_and_nobody_else)
{
    referred();
    EXPECT_EQ(saying(lin), "");
    EXPECT_EQ(last_said().side, Side::raiser);
    EXPECT_EQ(last_said().hearers, Hearers::unit_too);
    EXPECT_EQ(saying(li), "");
    EXPECT_EQ(last_said().side, Side::unit);
    EXPECT_EQ(saying(chen), "");
    EXPECT_EQ(last_said().side, Side::desk);
    for (auto const& stranger : {wang, sun, he}) EXPECT_EQ(saying(stranger), "matters.unknown");
    EXPECT_EQ(saying(zhou), "relay.deputy_urges");
}

TEST_P(Relay, carries_nothing_about_a_matter_that_there_is_not)
{
    auto const done = does(&say, Say{{"nosuchmatteraaaaaaaaaaaaaa"}, {"示例"}}, lin);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, "matters.unknown");
    EXPECT_EQ(does(&give_consent, GiveConsent{{"nosuch"}}, lin).error().code, "matters.unknown");
}

TEST_P(Relay, is_between_raiser_and_desk_until_there_is_a_unit)
{
    EXPECT_EQ(saying(lin), "matters.not_accepted_yet");
    accepted();
    EXPECT_EQ(saying(lin), "");
    EXPECT_EQ(last_said().hearers, Hearers::desk_alone);
    EXPECT_EQ(saying(chen, "示例", Hearers::unit_too), "matters.not_referred_yet");
    EXPECT_EQ(saying(li), "matters.unknown") << "it is not his yet";
}

TEST_P(Relay, seals_the_raisers_words_under_his_key_and_the_others_under_the_congresss)
{
    referred();
    saying(lin, "示例：林的话");
    auto const his = last_said().text;
    saying(li, "示例：单位的话");
    auto const units = last_said().text;
    inside([](Work& work) { work.erase(Owner::person({"lin"})); });
    EXPECT_EQ(house().words(his), std::nullopt) << "个保法 47";
    EXPECT_EQ(house().words(units), "示例：单位的话");
    for (auto const& recorded : house().recorded(relay::stream_of(lamp)))
        EXPECT_EQ(recorded.body.find("的话"), std::string::npos) << recorded.body;
}

TEST_P(Relay, keeps_when_the_raiser_let_the_unit_know_him_and_when_no_longer)
{
    referred();
    EXPECT_EQ(withdrawing(lin), "relay.no_consent");
    EXPECT_EQ(consenting(chen), "matters.unknown") << "nobody consents for him";
    EXPECT_EQ(consenting(lin), "");
    EXPECT_EQ(consenting(lin), "relay.already_consented");
    inside(
        [](Work& work) { happened(MatterClosed{lamp, Closing::closed_unrated, this_day}, work); });
    EXPECT_EQ(withdrawing(li), "matters.unknown");
    EXPECT_EQ(withdrawing(lin), "") << "also when it is closed (个保法 15)";
    EXPECT_THAT(house().events(relay::stream_of(lamp)),
                ElementsAre("relay.consent_given", "relay.consent_withdrawn"));
    dispatch<ConsentWithdrawn>(
        house().recorded(relay::stream_of(lamp)).back(), [](auto const& event) {
            EXPECT_EQ(event.identity, Identity::anonymous_to_unit) << "as he chose at first";
        });
}

TEST_P(Relay, ends_when_the_matter_does)
{
    referred();
    inside(
        [](Work& work) { happened(MatterClosed{lamp, Closing::closed_unrated, this_day}, work); });
    for (auto const& side : {lin, chen, li}) EXPECT_EQ(saying(side), "matters.already_closed");
}

} // namespace
} // namespace ztc::relay

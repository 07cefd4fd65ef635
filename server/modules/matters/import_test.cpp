// SPDX-License-Identifier: Apache-2.0
#include "modules/matters/events.hpp"
#include "modules/matters/service.hpp"
#include "modules/organisation/service.hpp"
#include "modules/service_for_tests.hpp"

#include <gmock/gmock.h>

namespace ztc::matters {
namespace {

using ::testing::ElementsAre;

Instant at(std::string_view text)
{
    return parse_instant(text).value();
}

class Import : public testing::OfAService {
protected:
    void SetUp() override
    {
        OfAService::SetUp();
        if (IsSkipped()) return;
        inside([&](Work& work) {
            using organisation::NodeKind;
            auto const add = [&](NodeKind kind, std::optional<NodeId> parent) {
                return organisation::add_node({.kind = kind,
                                               .parent = parent,
                                               .name = {"示例"},
                                               .short_name = {},
                                               .ordering = {}},
                                              work)
                    .value()
                    .node;
            };
            congress_node_ = add(NodeKind::congress, {});
            committee_ = add(NodeKind::working_committee, congress_node_);
            community_ = add(NodeKind::community, committee_);
        });
    }

    ImportedMessage lamp() const
    {
        return {.source_key = "2549",
                .community = community_,
                .title = {"路灯不亮"},
                .text = {"示例路 3 号门前的路灯不亮。"},
                .category = {"roads"},
                .said_at = at("2019-04-25T09:32:09+08:00"),
                .answer = std::nullopt,
                .answered_at = std::nullopt};
    }
    ImportedMessage answered_lamp() const
    {
        auto message = lamp();
        message.answer = {"已更换灯泡。"};
        message.answered_at = at("2019-05-10T14:56:53+08:00");
        return message;
    }

    Result<ImportEffect> import(ImportedMessage const& message)
    {
        return house().run(log::testing::somebody("importer"),
                           [&](Work& work) { return import_message(message, work); });
    }
    std::string stream_of_key(std::string const& key)
    {
        std::string stream;
        inside([&](Work& work) { stream = work.claimed_by(imported_claim, key).value_or(""); });
        return stream;
    }
    std::vector<std::string> events_of(std::string const& key)
    {
        return house().events(stream_of_key(key));
    }
    template <class Event>
    Event event_of(std::string const& key)
    {
        for (auto const& recorded : house().recorded(stream_of_key(key)))
            if (recorded.type == Event::type) return decode<Event>(recorded.body);
        ADD_FAILURE() << "no " << Event::type;
        return {};
    }

    NodeId congress_node_, committee_, community_;
};

TEST_P(Import, a_message_without_an_answer_is_raised_and_waits)
{
    EXPECT_EQ(import(lamp()).value(), ImportEffect::added);
    EXPECT_THAT(events_of("2549"), ElementsAre("matters.raised"));
}

TEST_P(Import, a_message_with_an_answer_runs_the_line_to_its_end_at_once)
{
    EXPECT_EQ(import(answered_lamp()).value(), ImportEffect::added);
    EXPECT_THAT(events_of("2549"),
                ElementsAre("matters.raised", "matters.answered", "matters.closed"));
}

TEST_P(Import, it_is_recorded_now_and_dated_then)
{
    import(answered_lamp()).value();
    auto const raised = event_of<MatterRaised>("2549");
    EXPECT_EQ(raised.said_at, at("2019-04-25T09:32:09+08:00"));
    EXPECT_EQ(raised.number, "2019-000001");
    EXPECT_EQ(raised.origin, Origin::imported);
    auto const answered = event_of<MatterAnswered>("2549");
    EXPECT_EQ(answered.said_at, at("2019-05-10T14:56:53+08:00"));
    EXPECT_EQ(format_date(answered.answered_on), "2019-05-10");
    EXPECT_EQ(house().recorded(stream_of_key("2549"))[0].recorded_at, house().clock().now());
}

TEST_P(Import, nothing_is_invented_that_the_list_does_not_say)
{
    import(answered_lamp()).value();
    EXPECT_FALSE(event_of<MatterAnswered>("2549").outcome.has_value());
    EXPECT_FALSE(event_of<MatterRaised>("2549").notice_version.has_value());
    EXPECT_EQ(event_of<MatterClosed>("2549").closing, Closing::closed_unrated);
}

TEST_P(Import, it_lies_below_every_body_above_its_community)
{
    import(lamp()).value();
    EXPECT_THAT(event_of<MatterRaised>("2549").within,
                ElementsAre(congress_node_, committee_, community_));
}

TEST_P(Import, words_go_to_the_vault_and_the_raiser_can_be_erased_alone)
{
    auto message = answered_lamp();
    message.place = {"示例路 3 号"};
    import(message).value();
    auto const raised = event_of<MatterRaised>("2549");
    EXPECT_EQ(house().words(raised.title), "路灯不亮");
    EXPECT_EQ(house().words(raised.text), "示例路 3 号门前的路灯不亮。");
    EXPECT_EQ(house().words(raised.place.value()), "示例路 3 号");
    inside([&](Work& work) { work.erase(Owner::person(raised.raised_by)); });
    EXPECT_FALSE(house().words(raised.text).has_value());
    EXPECT_EQ(house().words(event_of<MatterAnswered>("2549").text), "已更换灯泡。");
}

TEST_P(Import, the_same_message_again_adds_nothing)
{
    import(answered_lamp()).value();
    EXPECT_EQ(import(answered_lamp()).value(), ImportEffect::already_there);
    EXPECT_EQ(events_of("2549").size(), 3U);
}

TEST_P(Import, an_answer_that_comes_later_is_added_once)
{
    import(lamp()).value();
    EXPECT_EQ(import(answered_lamp()).value(), ImportEffect::answer_added);
    EXPECT_EQ(import(answered_lamp()).value(), ImportEffect::already_there);
    EXPECT_THAT(events_of("2549"),
                ElementsAre("matters.raised", "matters.answered", "matters.closed"));
}

TEST_P(Import, a_changed_answer_does_not_overwrite_the_one_that_was_recorded)
{
    import(answered_lamp()).value();
    auto message = answered_lamp();
    message.answer = {"另一个答复。"};
    EXPECT_EQ(import(message).value(), ImportEffect::already_there);
    EXPECT_EQ(house().words(event_of<MatterAnswered>("2549").text), "已更换灯泡。");
}

TEST_P(Import, numbers_run_within_the_year_of_the_message)
{
    import(lamp()).value();
    auto later = lamp();
    later.source_key = "2550";
    later.said_at = at("2020-01-08T11:23:30+08:00");
    import(later).value();
    auto second = lamp();
    second.source_key = "2551";
    import(second).value();
    EXPECT_EQ(event_of<MatterRaised>("2550").number, "2020-000001");
    EXPECT_EQ(event_of<MatterRaised>("2551").number, "2019-000002");
}

TEST_P(Import, a_day_before_the_table_of_working_days_begins_is_provisional)
{
    auto old = lamp();
    old.said_at = at("2011-04-02T18:00:54+08:00");
    import(old).value();
    EXPECT_EQ(event_of<MatterRaised>("2549").certainty, Certainty::provisional);
}

ZTC_ON_BOTH_ENGINES(Import);

} // namespace
} // namespace ztc::matters

// SPDX-License-Identifier: Apache-2.0
#include "modules/callbacks/service.hpp"

#include "modules/callbacks/events.hpp"
#include "modules/matters/events.hpp"
#include "modules/service_for_tests.hpp"

#include <gtest/gtest.h>

namespace ztc::callbacks {
namespace {

using log::testing::somebody;

constexpr Date today{std::chrono::year{2026}, std::chrono::March, std::chrono::day{2}};
MatterId const lamp{"lampaaaaaaaaaaaaaaaaaaaaaa"};

class Callbacks : public testing::OfAService {
protected:
    void raised(matters::Origin origin)
    {
        on(today);
        inside([&](Work& work) {
            matters::MatterRaised event{};
            event.matter = lamp;
            event.raised_by = {"lin"};
            event.community = {"east"};
            event.within = {{"congress"}, {"station"}, {"east"}};
            event.origin = origin;
            event.title = work.seal(Owner::person({"lin"}), "title", "t");
            event.text = work.seal(Owner::person({"lin"}), "text", "t");
            event.accept_due_on = today;
            ASSERT_TRUE(work.append(matters::stream_of(lamp), 0, event));
        });
    }
    std::string asking(Actor const& by)
    {
        auto const done = does(&record,
                               Record{.matter = lamp,
                                      .channel = CallChannel::phone,
                                      .outcome = CallOutcome::reached,
                                      .note = Text<1, 500>{"示例：说好了。"}},
                               by);
        return done ? "" : done.error().code;
    }
    Actor chen = somebody("chen", {{Role::liaison_officer, {"station"}, {{"station"}, {"east"}}}});
};
ZTC_ON_BOTH_ENGINES(Callbacks);

TEST_P(Callbacks, find_nobody_behind_what_was_imported_and_nothing_where_there_is_no_matter)
{
    EXPECT_EQ(asking(chen), "matters.unknown");
    raised(matters::Origin::imported);
    EXPECT_EQ(asking(chen), "callbacks.nobody");
    EXPECT_EQ(asking(somebody("wang")), "matters.unknown");
}

TEST_P(Callbacks, keep_what_was_written_out_of_the_log)
{
    raised(matters::Origin::web);
    EXPECT_EQ(asking(chen), "");
    for (auto const& recorded : house().recorded(callbacks::stream_of(lamp)))
        EXPECT_EQ(recorded.body.find("示例"), std::string::npos) << recorded.body;
}

} // namespace
} // namespace ztc::callbacks

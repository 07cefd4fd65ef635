// SPDX-License-Identifier: Apache-2.0
#include "views/relay/view.hpp"

#include "modules/matters/events.hpp"
#include "modules/people/events.hpp"
#include "modules/relay/events.hpp"
#include "views/fed_view_for_tests.hpp"
#include "views/relay/sql.hpp"

#include <gmock/gmock.h>

namespace ztc::views::relay {
namespace {

using namespace ztc::matters;
using namespace ztc::relay;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::words;

constexpr Date that_day{std::chrono::year{2026}, std::chrono::March, std::chrono::day{2}};
MatterId const lamp{"lampaaaaaaaaaaaaaaaaaaaaaa"};

class RelayView : public testing::FedView {
protected:
    View view() const override { return relay::view(); }

    void SetUp() override
    {
        FedView::SetUp();
        if (IsSkipped()) return;
        MatterRaised raised{};
        raised.matter = lamp;
        raised.raised_by = {"lin"};
        raised.community = {"east"};
        raised.within = {{"congress"}, {"station"}, {"east"}};
        raised.identity = Identity::relay;
        raised.title = words("title");
        raised.text = words("text");
        raised.accept_due_on = that_day;
        raised.hidden_names = words("hidden");
        happened(raised);
        happened(people::Named{{"lin"}, words("name")});
        happened(MatterAccepted{lamp, that_day, PersonId{"zhou"}, {}});
    }
    void referred()
    {
        happened(MatterReferred{lamp, {"bureau"}, that_day, that_day, Certainty::certain, 0, {}});
    }
    void said(Side side, Hearers hearers, std::string ref)
    {
        happened(Said{lamp, side, hearers, words(std::move(ref)), {}, that_day});
    }
    std::string read() { return get("/matters/{matter}/conversation", {{"matter", lamp.text}}); }
    void as_unit() { seen_by({"li"}, {{Role::unit_clerk, {"bureau"}, {{"bureau"}}}}); }
};
ZTC_ON_BOTH_ENGINES(RelayView);

TEST_P(RelayView, masks_for_the_unit_what_names_the_raiser)
{
    referred();
    said(Side::raiser, Hearers::unit_too, "hidden"); // the words are the very names to hide
    seen_by({"lin"});
    EXPECT_THAT(read(), HasSubstr("words of hidden"));
    as_unit();
    EXPECT_THAT(read(), AllOf(HasSubstr(R"("text":"w**")"), Not(HasSubstr("words of hidden"))));
    happened(ConsentGiven{lamp, that_day});
    EXPECT_THAT(read(), HasSubstr("words of hidden"));
    happened(ConsentWithdrawn{lamp, Identity::relay, that_day});
    EXPECT_THAT(read(), Not(HasSubstr("words of hidden")));
}

TEST_P(RelayView, keeps_the_words_of_another_unit_and_says_who_spoke)
{
    referred();
    said(Side::unit, Hearers::unit_too, "first");
    happened(MatterReferred{lamp, {"water"}, that_day, that_day, Certainty::certain, 0, {}});
    as_unit();
    EXPECT_EQ(read(), "matters.unknown") << "it is not theirs any more";
    seen_by({"he"}, {{Role::unit_clerk, {"water"}, {{"water"}}}});
    EXPECT_THAT(read(), HasSubstr("words of first"));
}

TEST_P(RelayView, lets_nobody_speak_in_a_matter_that_is_merged_or_closed)
{
    seen_by({"lin"});
    EXPECT_THAT(read(), HasSubstr(R"("may":["say","give_consent"])"));
    happened(MatterMerged{lamp, {"other"}, words("reason"), that_day});
    EXPECT_THAT(read(), HasSubstr(R"("may":[])"));
    happened(MatterUnmerged{lamp, {"other"}, words("reason"), that_day});
    EXPECT_THAT(read(), HasSubstr(R"("may":["say","give_consent"])"));
    happened(ConsentGiven{lamp, that_day});
    happened(MatterClosed{lamp, Closing::closed_unrated, that_day});
    EXPECT_THAT(read(), HasSubstr(R"("may":["withdraw_consent"])"));
}

TEST_P(RelayView, shows_erased_words_as_absent)
{
    said(Side::raiser, Hearers::desk_alone, "gone");
    erase("gone");
    seen_by({"lin"});
    EXPECT_THAT(read(), AllOf(HasSubstr(R"("side":"raiser")"), Not(HasSubstr(R"("text")"))));
}

TEST_P(RelayView, is_found_without_walking_through_any_table)
{
    auto const last = std::int64_t{1'000'000};
    expect_found_by_index(plan(find_matter, "demo", lamp.text));
    expect_found_by_index(plan(list_messages, "demo", lamp.text, last, 101));
    expect_found_by_index(plan(list_messages_of_unit, "demo", lamp.text, last, 101));
    expect_found_by_index(plan(find_name, "demo", "lin"));
}

} // namespace
} // namespace ztc::views::relay

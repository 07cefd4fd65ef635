// SPDX-License-Identifier: Apache-2.0
#include "views/reveals/view.hpp"

#include "modules/matters/events.hpp"
#include "modules/people/events.hpp"
#include "modules/reveals/events.hpp"
#include "views/fed_view_for_tests.hpp"
#include "views/reveals/sql.hpp"

#include <gmock/gmock.h>

namespace ztc::views::reveals {
namespace {

using namespace ztc::reveals;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::words;

MatterId const lamp{"lampaaaaaaaaaaaaaaaaaaaaaa"};
constexpr Date that_day{std::chrono::year{2026}, std::chrono::March, std::chrono::day{2}};
RevealId const one{"oneaaaaaaaaaaaaaaaaaaaaaaa"};

class RevealsView : public testing::FedView {
protected:
    View view() const override { return reveals::view(); }

    void SetUp() override
    {
        FedView::SetUp();
        if (IsSkipped()) return;
        matters::MatterRaised raised{};
        raised.matter = lamp;
        raised.raised_by = {"lin"};
        raised.community = {"east"};
        raised.title = words("title");
        raised.text = words("text");
        raised.accept_due_on = that_day;
        happened(raised);
        happened(people::Named{{"lin"}, words("name")});
        happened(
            people::Identified{{"lin"}, people::IdentifierKind::phone, "print", words("phone")});
        happened(Asked{one, lamp, {"chen"}, words("reason"), that_day});
    }
    void as_officer(char const* person)
    {
        seen_by({person}, {{Role::liaison_officer, {"station"}, {{"station"}, {"east"}}}});
    }
    std::string shown() { return get("/reveals/{reveal}", {{"reveal", one.text}}); }
};
ZTC_ON_BOTH_ENGINES(RevealsView);

TEST_P(RevealsView, hold_name_and_phone_of_nobody_but_for_minutes_after_a_look)
{
    as_officer("chen");
    EXPECT_EQ(shown(), "reveals.not_approved");
    happened(Approved{one, lamp, {"gao"}, {now().ms + 86'400'000}});
    EXPECT_EQ(shown(), "reveals.look_first");
    happened(Looked{one, lamp, 1});
    EXPECT_THAT(shown(), AllOf(HasSubstr("words of name"), HasSubstr("words of phone")));
    as_officer("gao");
    EXPECT_EQ(shown(), "reveals.unknown");
    EXPECT_THAT(get("/matters/{matter}/reveals", {{"matter", lamp.text}}),
                AllOf(HasSubstr("words of reason"), Not(HasSubstr("words of name")),
                      Not(HasSubstr("words of phone"))));
    seen_by({"chen"}); // his office has ended
    EXPECT_EQ(shown(), "reveals.unknown");
}

TEST_P(RevealsView, are_found_without_walking_through_any_table)
{
    expect_found_by_index(plan(list_waiting, "demo"));
    expect_found_by_index(plan(list_mine, "demo", "chen"));
    expect_found_by_index(plan(list_of_matter, "demo", lamp.text));
    expect_found_by_index(plan(find_request, "demo", one.text));
    expect_found_by_index(plan(list_looks, "demo", one.text));
}

} // namespace
} // namespace ztc::views::reveals

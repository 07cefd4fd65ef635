// SPDX-License-Identifier: Apache-2.0
#include "house/words.hpp"

#include <gmock/gmock.h>

namespace ztc::house {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

auto const types = "server/modules/matters/types.hpp";
auto const table = "server/modules/matters/refusals.hpp";
auto const rules = "server/modules/matters/rules.cpp";

TEST(Glossary, wants_every_enum_and_every_event_in_backticks)
{
    Sources sources{
        {types, "// enum class Old\nenum class Stage { raised };\n"
                "BOOST_DEFINE_ENUM_CLASS(Stop, raise, accept)\n"},
        {"server/modules/matters/events.hpp",
         "struct Raised {\n    static constexpr auto type = \"matters.raised\";\n};\n"},
        {"docs/glossary.md", "| `Stage` `Stop` | 阶段 |\n| `matters.raised` | 反映 |\n"}};
    EXPECT_THAT(check_glossary(sources), IsEmpty());

    sources[2].text = "Stage and matters.raised, but not as code";
    EXPECT_THAT(check_glossary(sources),
                ElementsAre(Finding{types, 2, "docs/glossary.md lacks `Stage`"},
                            Finding{types, 3, "docs/glossary.md lacks `Stop`"},
                            Finding{"server/modules/matters/events.hpp", 2,
                                    "docs/glossary.md lacks `matters.raised`"}));
}

TEST(Glossary, must_be_there)
{
    EXPECT_EQ(check_glossary({}).size(), 1u);
}

Sources refusing(std::string row)
{
    return {{table, "inline constexpr RefusalWords refusals[] = {\n    " + row + ",\n};\n"},
            {rules, "return refuse(\"matters.closed\");\n"},
            {"server/modules/matters/rules_test.cpp", "EXPECT_EQ(code, \"matters.closed\");\n"}};
}

TEST(RefusalWords, are_complete_when_both_languages_speak)
{
    EXPECT_THAT(check_refusals(refusing(R"({"matters.closed", 409, "已办结。", "It is closed."})")),
                IsEmpty());
}

TEST(RefusalWords, may_be_broken_over_lines)
{
    EXPECT_THAT(check_refusals(refusing("{\"matters.closed\", 409,\n  \"已\"\n  \"办结\", "
                                        "\"It is \"\n \"closed.\"}")),
                IsEmpty());
}

TEST(RefusalWords, are_missed_in_either_language)
{
    EXPECT_THAT(check_refusals(refusing(R"({"matters.closed", 409, "", "It is closed."})")),
                ElementsAre(Finding{table, 2, "matters.closed has no Chinese words"}));
    EXPECT_THAT(check_refusals(refusing(R"({"matters.closed", 409, "已办结。", ""})")),
                ElementsAre(Finding{table, 2, "matters.closed has no English words"}));
}

TEST(RefusalWords, are_missed_for_a_code_in_use)
{
    EXPECT_THAT(check_refusals({{rules, "\nif (x) return refuse(\"matters.closed\", \"/x\");\n"}}),
                ElementsAre(Finding{rules, 2, "matters.closed has no words in any refusals.hpp"}));
}

TEST(RefusalWords, are_missed_for_a_code_about_one_member)
{
    auto const path = "server/kernel/described.cpp";
    EXPECT_THAT(check_refusals({{path, "reader.add(pointer, \"request.too_long\");\n"}}),
                ElementsAre(Finding{path, 1, "request.too_long has no words in any refusals.hpp"}));
}

TEST(RefusalWords, are_missed_for_a_code_that_a_route_lists)
{
    EXPECT_THAT(check_refusals({{rules, "route.refuses({\"matters.gone\"});\n"}}),
                ElementsAre(Finding{rules, 1, "matters.gone has no words in any refusals.hpp"}));
}

TEST(RefusalWords, stand_once_and_are_used)
{
    auto const row = std::string(R"({"matters.closed", 409, "已办结。", "It is closed."})");
    EXPECT_THAT(check_refusals(refusing(row + ",\n" + row)),
                ElementsAre(Finding{
                    table, 3, std::string("matters.closed is worded twice, also in ") + table}));

    auto unused = refusing(row);
    unused[1].text = "route.refuses({\"matters.closed\"});\n"; // listed is not yet used
    EXPECT_THAT(check_refusals(unused),
                ElementsAre(Finding{table, 2, "matters.closed is never used"}));
}

TEST(RefusalWords, warn_when_no_test_names_the_code)
{
    auto untested = refusing(R"({"matters.closed", 409, "已办结。", "It is closed."})");
    untested.pop_back();
    EXPECT_THAT(check_refusals(untested),
                ElementsAre(Finding{table, 2, "no test names matters.closed", Weight::warning}));
}

TEST(RefusalWords, are_named_by_a_test_also_with_their_place_but_not_beside_a_literal)
{
    auto sources = refusing(R"({"matters.closed", 409, "已办结。", "It is closed."})");
    sources[2].text = "EXPECT_EQ(told, \"/matter matters.closed\");\n";
    EXPECT_THAT(check_refusals(sources), IsEmpty());
    for (auto const* other : {"// \"matters.closed\"\n", "matters.closed = 1;\n",
                              "EXPECT_EQ(code, \"matters.closed_unrated\");\n"}) {
        sources[2].text = other;
        EXPECT_EQ(check_refusals(sources).size(), 1u) << other;
    }
}

} // namespace
} // namespace ztc::house

// SPDX-License-Identifier: Apache-2.0
#include "house/published.hpp"

#include <gmock/gmock.h>

namespace ztc::house {
namespace {

using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;

auto const released = R"({"matters.raised": {"type": "object", "description": "old words",
    "properties": {"matter": {"type": "string"}, "stage": {"enum": ["raised", "closed"]}},
    "required": ["matter"]}})";

Findings after(std::string now)
{
    return check_events_only_grow(
        {{"api/events.json", std::move(now)}, {"docs/releases/events-0.1.0.json", released}});
}

TEST(PublishedEvents, may_grow_by_events_optional_members_enumerators_and_better_words)
{
    EXPECT_THAT(after(R"({"matters.raised": {"type": "object", "description": "new words",
        "properties": {"matter": {"type": "string"},
        "stage": {"enum": ["raised", "rated", "closed"]},
        "place": {"type": "string"}}, "required": ["matter"]}, "matters.rated": {}})"),
                IsEmpty());
}

TEST(PublishedEvents, may_not_lose_an_event_or_a_member_or_an_enumerator)
{
    EXPECT_THAT(after("{}"),
                ElementsAre(Field(&Finding::says, HasSubstr("/matters.raised was removed"))));
    EXPECT_THAT(after(R"({"matters.raised": {"type": "object",
        "properties": {"stage": {"enum": ["raised"]}}, "required": ["matter"]}})"),
                ElementsAre(Field(&Finding::says, HasSubstr("/properties/matter was removed")),
                            Field(&Finding::says, HasSubstr("lost \"closed\""))));
}

TEST(PublishedEvents, may_not_change_a_type_or_require_a_new_member)
{
    EXPECT_THAT(after(R"({"matters.raised": {"type": "object",
        "properties": {"matter": {"type": "integer"}, "stage": {"enum": ["raised", "closed"]}},
        "required": ["matter", "stage"]}})"),
                ElementsAre(Field(&Finding::says, HasSubstr("/matter/type was \"string\"")),
                            Field(&Finding::says, HasSubstr("/required grew"))));
}

TEST(PublishedEvents, may_not_vanish)
{
    EXPECT_EQ(check_events_only_grow({{"docs/releases/events-0.1.0.json", released}}).size(), 1u);
}

TEST(GeneratedFiles, say_what_the_server_says)
{
    Sources const sources{{"api/openapi.json", "{\n\"a\": 1\n}\n"}};
    EXPECT_THAT(check_generated(sources, {{"openapi", "{\n\"a\": 1\n}\n"}}), IsEmpty());
    EXPECT_THAT(
        check_generated(sources, {{"openapi", "{\n\"a\": 2\n}\n"}}),
        ElementsAre(Finding{"api/openapi.json", 2, "is not what the server says: ./dev gen"}));
    EXPECT_THAT(check_generated({}, {{"events", "{}"}}),
                ElementsAre(Finding{"api/events.json", 0, "is missing: ./dev gen"}));
}

TEST(SchemaTypes, carry_the_hash_of_the_document_they_were_written_from)
{
    auto const of_abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    Sources sources{
        {"api/openapi.json", "abc"},
        {"web/shared/src/schema.d.ts", std::string("// from ") + of_abc + "\nexport {}"}};
    EXPECT_THAT(check_schema_types(sources), IsEmpty());
    sources[0].text = "abd";
    EXPECT_EQ(check_schema_types(sources).size(), 1u);
}

} // namespace
} // namespace ztc::house

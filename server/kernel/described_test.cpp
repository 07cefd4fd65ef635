// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"

#include <gmock/gmock.h>

namespace ztc {
namespace {

using testing::ElementsAre;

BOOST_DEFINE_ENUM_CLASS(Colour, red, green)

struct Inner {
    Text<1, 4> word;
};
BOOST_DESCRIBE_STRUCT(Inner, (), (word))

struct ThingTag;
struct Sample {
    Id<ThingTag> thing;
    Text<1, 5> title;
    Colour colour;
    std::optional<Date> due_on;
    std::vector<Inner> inner;
    std::int64_t amount = 0;
};
BOOST_DESCRIBE_STRUCT(Sample, (), (thing, title, colour, due_on, inner, amount))

struct Happened {
    static constexpr auto type = "sample.happened";
    static constexpr std::string_view on_notice_board[] = {"due_on"};
    Id<ThingTag> thing;
    std::optional<Date> due_on;
    std::optional<TextRef> words;
};
BOOST_DESCRIBE_STRUCT(Happened, (), (thing, due_on, words))

constexpr auto an_id = "abcdefghijklmnopqrstuvwxyz";

Result<Sample> request(std::string const& text)
{
    return described::from_request<Sample>(TRY(described::parse(text)));
}

std::string good(std::string extra = "")
{
    return std::string(R"({"thing":")") + an_id +
           R"(","title":"路灯不亮了","colour":"green","inner":[{"word":"好"}],"amount":7)" + extra +
           "}";
}

std::vector<std::string> faults(Result<Sample> const& read)
{
    std::vector<std::string> out;
    for (auto const& error : read.error().errors) out.push_back(error.pointer + " " + error.code);
    return out;
}

TEST(described, comes_back_as_it_went)
{
    auto const sample = request(good(R"(,"due_on":"2026-02-28")")).value();
    EXPECT_EQ(sample.title.text, "路灯不亮了");
    EXPECT_EQ(described::to_json(described::from_stored<Sample>(described::to_json(sample))),
              described::to_json(sample));
}

TEST(described, counts_characters_not_bytes)
{
    EXPECT_TRUE(request(good()).has_value()); // five characters, fifteen bytes
    auto const longer =
        request(std::string(R"({"thing":")") + an_id +
                R"(","title":"路灯不亮了吗","colour":"red","inner":[],"amount":1})");
    EXPECT_THAT(faults(longer), ElementsAre("/title request.too_long"));
}

TEST(described, reports_every_fault_of_a_request_with_its_place)
{
    auto const bad = request(R"({"thing":"x","title":"  ","colour":"blue","due_on":"2026-02-30",
                                 "inner":[{"word":"好"},{"word":7}],"amount":1.5,"more":1})");
    EXPECT_EQ(bad.error().code, "request.invalid");
    EXPECT_THAT(faults(bad),
                ElementsAre("/thing request.not_an_id", "/title request.too_short",
                            "/colour request.unknown_choice", "/due_on request.not_a_date",
                            "/inner/1/word request.not_text", "/amount request.not_a_number",
                            "/more request.unknown_member"));
}

TEST(described, names_what_is_missing)
{
    EXPECT_THAT(faults(request("{}")),
                ElementsAre("/thing request.missing", "/title request.missing",
                            "/colour request.missing", "/inner request.missing",
                            "/amount request.missing"));
}

TEST(described, reads_a_stored_event_that_knows_more_or_less_than_we_do)
{
    auto const newer =
        described::from_stored<Happened>(R"({"thing":"t","colour":"not ours","words":null})");
    EXPECT_FALSE(newer.due_on.has_value());
    EXPECT_EQ(newer.thing.text, "t");
}

TEST(described, refuses_rubbish_before_it_is_looked_at)
{
    EXPECT_EQ(request("{").error().code, "request.not_json");
    EXPECT_EQ(request("\xff{}").error().code, "request.not_utf8");
    EXPECT_EQ(request(std::string(100, '[') + std::string(100, ']')).error().code,
              "request.not_json");
    EXPECT_EQ(request(good(R"(,"title":"再说一次")")).error().code, "request.duplicate_member");
    EXPECT_EQ(request("[]").error().errors[0].code, "request.not_an_object");
    EXPECT_THAT(faults(request(std::string(R"({"thing":")") + an_id +
                               R"(","title":"a\u0007b","colour":"red","inner":[],"amount":1})")),
                ElementsAre("/title request.control_characters"));
}

TEST(described, drops_the_marks_that_are_copied_along_unseen)
{
    auto const read = request(std::string(R"({"thing":")") + an_id +
                              R"(","title":"\u202a路灯\u202c\u200b\u2028亮","colour":"red",)" +
                              R"("inner":[],"amount":1})");
    ASSERT_TRUE(read) << faults(read)[0];
    EXPECT_EQ(read->title.text, "路灯\n亮");
}

struct Asked {
    bool urgent = false;
    std::vector<Inner> inner;
};
BOOST_DESCRIBE_STRUCT(Asked, (), (urgent, inner))

struct WithDefault {
    std::vector<std::int64_t> steps = {1, 2, 3};
};
BOOST_DESCRIBE_STRUCT(WithDefault, (), (steps))

TEST(described, takes_a_list_instead_of_the_default_and_not_behind_it)
{
    auto const text = R"({"steps":[7]})";
    EXPECT_THAT(described::from_stored<WithDefault>(text).steps, ElementsAre(7));
    EXPECT_THAT(described::from_request<WithDefault>(described::parse(text).value()).value().steps,
                ElementsAre(7));
}

TEST(described, takes_yes_or_no_and_lists_only_for_what_they_are)
{
    auto const ask = [](std::string const& text) {
        return described::from_request<Asked>(described::parse(text).value());
    };
    EXPECT_TRUE(ask(R"({"urgent":true,"inner":[]})").value().urgent);
    for (auto const* other : {"1", "\"true\"", "null", "[]"}) {
        auto const bad = ask(std::string(R"({"inner":{},"urgent":)") + other + "}");
        ASSERT_FALSE(bad) << other;
        EXPECT_EQ(bad.error().errors[0].code, "request.not_yes_or_no") << other;
        EXPECT_EQ(bad.error().errors[1].code, "request.not_a_list") << other;
    }
}

TEST(described, takes_no_more_items_than_a_request_may_hold)
{
    auto const ask = [](std::size_t items) {
        std::string list = R"({"word":"好"})";
        for (std::size_t i = 1; i < items; ++i) list += R"(,{"word":"好"})";
        return described::from_request<Asked>(
            described::parse(R"({"urgent":true,"inner":[)" + list + "]}").value());
    };
    EXPECT_TRUE(ask(described::items_max));
    auto const more = ask(described::items_max + 1);
    ASSERT_FALSE(more);
    EXPECT_EQ(more.error().errors[0].code, "request.too_many");
}

TEST(described, has_a_schema_with_its_limits)
{
    auto const schema = described::schema_of<Sample>();
    EXPECT_EQ(schema.at("properties").at("title").at("maxLength").as_uint64(), 5u);
    EXPECT_EQ(schema.at("required").as_array().size(), 5u);
    EXPECT_FALSE(schema.at("additionalProperties").as_bool());
}

TEST(codec, puts_on_the_board_only_what_the_event_names_and_commits_to_texts)
{
    using namespace std::chrono;
    auto const event = encode(Happened{{an_id}, Date{2026y / 3 / 1}, TextRef{"r", "c2FsdA=="}});
    ASSERT_EQ(event.lines.size(), 2u);
    EXPECT_EQ(event.lines[0].key, "due_on");
    EXPECT_EQ(event.lines[0].value, "2026-03-01");
    EXPECT_EQ(event.lines[1].kind, LeafLine::Kind::commitment);
    EXPECT_EQ(event.lines[1].value, "c2FsdA==");
}

} // namespace
} // namespace ztc

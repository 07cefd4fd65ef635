// SPDX-License-Identifier: Apache-2.0
#include "platform/http/range.hpp"

#include <gtest/gtest.h>

namespace ztc::http {
namespace {

constexpr std::uint64_t size = 1000;

/// "200", "206 0-9", "416".
std::string answered(std::string_view field, std::uint64_t of = size)
{
    auto const range = range_in(field, of);
    Response response;
    say_range(response, range, of);
    auto out = std::to_string(response.status);
    if (range.kind == ByteRange::Kind::part)
        out += " " + std::to_string(range.from) + "-" + std::to_string(range.from + range.size - 1);
    return out;
}

struct Case {
    std::string_view field, answer;
};

TEST(range, of_bytes_is_answered_as_RFC_9110_says)
{
    for (auto const& [field, answer] :
         std::initializer_list<Case>{{"", "200"},
                                     {"bytes=0-", "206 0-999"},
                                     {"bytes=0-0", "206 0-0"},
                                     {"bytes=0-1", "206 0-1"},
                                     {"bytes=10-19", "206 10-19"},
                                     {"BYTES=10-19", "206 10-19"},
                                     {"bytes= 10-19 ", "206 10-19"},
                                     {"bytes=990-2000", "206 990-999"},
                                     {"bytes=999-", "206 999-999"},
                                     {"bytes=-1", "206 999-999"},
                                     {"bytes=-1000", "206 0-999"},
                                     {"bytes=-5000", "206 0-999"},
                                     {"bytes=0-99999999999999999999999", "206 0-999"},
                                     {"bytes=1000-", "416"},
                                     {"bytes=1000-2000", "416"},
                                     {"bytes=99999999999999999999999-", "416"},
                                     {"bytes=-0", "416"},
                                     {"bytes=2000-3000,4000-", "416"},
                                     {"bytes=0-1,5-6", "200"},
                                     {"bytes=0-1, 2000-", "200"},
                                     {"bytes=9-1", "200"},
                                     {"bytes=", "200"},
                                     {"bytes=-", "200"},
                                     {"bytes=a-b", "200"},
                                     {"bytes=1", "200"},
                                     {"bytes=+1-2", "200"},
                                     {"bytes=1-2-3", "200"},
                                     {"bytes=0x0-9", "200"},
                                     {"bytes=0-1,", "200"},
                                     {"bytes:0-1", "200"},
                                     {"chapters=1-2", "200"}})
        EXPECT_EQ(answered(field), answer) << field;
    EXPECT_EQ(answered("bytes=0-", 0), "416");
    EXPECT_EQ(answered("bytes=-1", 0), "416");
}

TEST(range, is_not_heard_when_the_file_is_another_by_now)
{
    Request request;
    request.headers.add("Range", "bytes=0-9");
    EXPECT_EQ(range_of(request, size, "\"one\"").size, 10u);
    request.headers.add("If-Range", "\"one\"");
    EXPECT_EQ(range_of(request, size, "\"one\"").size, 10u);
    EXPECT_EQ(range_of(request, size, "\"two\"").kind, ByteRange::Kind::whole);
}

TEST(range, is_said_with_the_size_of_the_whole)
{
    Response part, none;
    say_range(part, range_in("bytes=5-9", size), size);
    EXPECT_EQ(part.header("Content-Range"), "bytes 5-9/1000");
    say_range(none, range_in("bytes=1000-", size), size);
    EXPECT_EQ(none.header("Content-Range"), "bytes */1000");
    EXPECT_EQ(none.header("Accept-Ranges"), "bytes");
}

} // namespace
} // namespace ztc::http

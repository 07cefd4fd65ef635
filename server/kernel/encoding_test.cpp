// SPDX-License-Identifier: Apache-2.0
#include "kernel/encoding.hpp"

#include <gmock/gmock.h>

#include <random>

namespace ztc {
namespace {

using testing::Optional;

TEST(Encoding, spells_the_examples_of_rfc_4648)
{
    EXPECT_EQ(base64(""), "");
    EXPECT_EQ(base64("f"), "Zg==");
    EXPECT_EQ(base64("fo"), "Zm8=");
    EXPECT_EQ(base64("foo"), "Zm9v");
    EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
    EXPECT_EQ(base32("f"), "my");
    EXPECT_EQ(base32("fo"), "mzxq");
    EXPECT_EQ(base32("foo"), "mzxw6");
    EXPECT_EQ(base32("foob"), "mzxw6yq");
    EXPECT_EQ(base32("fooba"), "mzxw6ytb");
    EXPECT_EQ(hex("foobar"), "666f6f626172");
}

TEST(Encoding, spells_sixteen_bytes_as_an_id_of_26_letters)
{
    EXPECT_EQ(base32(std::string(16, '\xff')).size(), 26u);
}

TEST(Encoding, reads_back_what_it_wrote_for_every_length_and_byte)
{
    std::mt19937 random(1);
    for (std::size_t length = 0; length < 200; ++length) {
        std::string bytes(length, '\0');
        for (auto& byte : bytes) byte = static_cast<char>(random());
        EXPECT_THAT(from_base64(base64(bytes)), Optional(bytes));
        EXPECT_THAT(from_base32(base32(bytes)), Optional(bytes));
        EXPECT_THAT(from_hex(hex(bytes)), Optional(bytes));
    }
}

TEST(Encoding, refuses_every_other_spelling_of_base64)
{
    for (auto text : {"Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Zm 9v", "Zm9v\n", "Zm-_", "====", "=",
                      "Z===", "Zg==Zg==", "Zm9v====", "Zm8=Zm8=", "A"})
        EXPECT_EQ(from_base64(text), std::nullopt) << text;
}

TEST(Encoding, refuses_every_other_spelling_of_base32_and_hex)
{
    for (auto text : {"MY", "mz", "m", "my======", "m1", "mzx", "mzxw6y"})
        EXPECT_EQ(from_base32(text), std::nullopt) << text;
    for (auto text : {"6", "6F", "0x", "6g", "66 "})
        EXPECT_EQ(from_hex(text), std::nullopt) << text;
}

} // namespace
} // namespace ztc

// SPDX-License-Identifier: Apache-2.0
#include "platform/vault/sealed_text.hpp"

#include "platform/vault/normal_form.hpp"

#include <gtest/gtest.h>

namespace ztc::vault {
namespace {

class ASealedText : public testing::Test {
protected:
    Key key = Key::random();
};

TEST_F(ASealedText, opens_to_its_words_and_the_salt_of_its_commitment)
{
    auto const sealed = seal_text(key, "wuhan", "ref1", "text", "停水三天");
    auto const opened = open_text(key, "wuhan", "ref1", sealed.cipher).value();
    EXPECT_EQ(opened.words, "停水三天");
    EXPECT_EQ(opened.salt, sealed.salt);
    EXPECT_EQ(proof::commit(opened.salt, "text", opened.words), sealed.commitment);
}

TEST_F(ASealedText, cannot_be_moved_to_another_row_or_congress)
{
    auto const sealed = seal_text(key, "wuhan", "ref1", "text", "停水三天");
    EXPECT_FALSE(open_text(key, "wuhan", "ref2", sealed.cipher));
    EXPECT_FALSE(open_text(key, "other", "ref1", sealed.cipher));
    EXPECT_EQ(open_text(Key::random(), "wuhan", "ref1", sealed.cipher).error().code,
              "vault.cannot_open");
}

TEST_F(ASealedText, commits_differently_each_time_so_that_equal_words_do_not_show)
{
    auto const one = seal_text(key, "c", "r", "text", "停水三天");
    auto const two = seal_text(key, "c", "r", "text", "停水三天");
    EXPECT_NE(one.commitment, two.commitment);
    EXPECT_NE(one.cipher, two.cipher);
}

TEST_F(ASealedText, is_committed_to_in_the_form_in_which_it_is_shown)
{
    auto const sealed = seal_text(key, "c", "r", "text", "cafe\u0301"); // e and a combining accent
    auto const words = open_text(key, "c", "r", sealed.cipher)->words;
    EXPECT_EQ(words, "caf\u00e9");
    EXPECT_EQ(proof::commit(sealed.salt, "text", words), sealed.commitment);
}

TEST_F(ASealedText, may_be_empty)
{
    auto const sealed = seal_text(key, "c", "r", "text", "");
    EXPECT_EQ(open_text(key, "c", "r", sealed.cipher)->words, "");
}

TEST_F(ASealedText, shows_nothing_of_its_words)
{
    auto const sealed = seal_text(key, "c", "r", "text", "停水三天 canary");
    EXPECT_EQ(sealed.cipher.find("canary"), std::string::npos);
    EXPECT_EQ(sealed.cipher.find("停水"), std::string::npos);
}

TEST(NormalForm, leaves_chinese_and_supplementary_characters_alone)
{
    for (auto words : {"停水三天，请处理。", "𠮷野家", "ＡＢ１２", "①"})
        EXPECT_EQ(to_nfc(words), words);
}

TEST(NormalForm, takes_the_longest_words_a_matter_may_have)
{
    std::string words;
    for (int i = 0; i < 5000; ++i) words += "水\u0301e\u0301";
    EXPECT_EQ(to_nfc(to_nfc(words)), to_nfc(words));
}

} // namespace
} // namespace ztc::vault

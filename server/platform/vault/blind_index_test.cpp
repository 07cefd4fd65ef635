// SPDX-License-Identifier: Apache-2.0
#include "platform/vault/blind_index.hpp"

#include "platform/vault/folder_for_tests.hpp"
#include "platform/vault/master_key.hpp"

#include <gtest/gtest.h>

namespace ztc::vault {
namespace {

class ABlindIndex : public testing::Test {
protected:
    FolderForTests folder;
    MasterKey master = MasterKey::create(folder.path / "master.key").value();
    BlindIndex index{master};
};

TEST_F(ABlindIndex, finds_one_phone_however_it_is_written)
{
    auto const found = index.fingerprint("c", "phone", "13800000000");
    EXPECT_EQ(found.size(), 64u);
    for (auto phone : {"138 0000 0000", "+86 138-0000-0000", "0086 13800000000", "8613800000000",
                       "１３８００００００００", "＋８６ 138 0000 0000", "（138）00000000"})
        EXPECT_EQ(index.fingerprint("c", "phone", phone), found) << phone;
    EXPECT_NE(index.fingerprint("c", "phone", "13800000001"), found);
}

TEST_F(ABlindIndex, keeps_landline_numbers_that_merely_begin_with_86)
{
    EXPECT_EQ(normalised_phone("86000000"), "86000000");
    EXPECT_EQ(normalised_phone("027-86000000"), "02786000000");
    EXPECT_EQ(normalised_phone("+86 27 86000000"), "2786000000");
}

TEST_F(ABlindIndex, finds_one_name_whatever_its_blanks_dots_and_width)
{
    auto const found = index.fingerprint("c", "name", "示例·陈");
    for (auto name : {"示例陈", "示例•陈", " 示例 · 陈 ", "示例\u3000陈"})
        EXPECT_EQ(index.fingerprint("c", "name", name), found) << name;
    EXPECT_EQ(index.fingerprint("c", "name", "ＬＩ"), index.fingerprint("c", "name", "li"));
    EXPECT_NE(index.fingerprint("c", "name", "示例·林"), found);
}

TEST_F(ABlindIndex, differs_by_congress_kind_and_master_key)
{
    auto const found = index.fingerprint("c", "phone", "13800000000");
    EXPECT_NE(index.fingerprint("d", "phone", "13800000000"), found);
    EXPECT_NE(index.fingerprint("c", "number", "13800000000"), found);
    auto const other = MasterKey::create(folder.path / "other.key").value();
    EXPECT_NE(BlindIndex(other).fingerprint("c", "phone", "13800000000"), found);
}

TEST_F(ABlindIndex, stays_the_same_after_a_restart)
{
    auto const again = MasterKey::load(folder.path / "master.key").value();
    EXPECT_EQ(BlindIndex(again).fingerprint("c", "name", "示例·陈"),
              index.fingerprint("c", "name", "示例·陈"));
}

} // namespace
} // namespace ztc::vault

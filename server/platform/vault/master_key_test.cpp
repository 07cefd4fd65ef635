// SPDX-License-Identifier: Apache-2.0
#include "platform/vault/master_key.hpp"

#include "platform/proof/words_for_tests.hpp"
#include "platform/vault/folder_for_tests.hpp"
#include "platform/vault/secret_file.hpp"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace ztc::vault {
namespace {

class AMasterKey : public testing::Test {
protected:
    FolderForTests folder;
    std::filesystem::path file = folder.path / "master.key";
};

TEST_F(AMasterKey, is_read_back_as_it_was_created)
{
    auto const created = MasterKey::create(file).value();
    auto const loaded = MasterKey::load(file).value();
    EXPECT_EQ(created.for_purpose("a").bytes(), loaded.for_purpose("a").bytes());
}

TEST_F(AMasterKey, is_readable_by_nobody_else)
{
    (void)MasterKey::create(file);
    struct stat status = {};
    ASSERT_EQ(::stat(file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
}

TEST_F(AMasterKey, is_never_overwritten)
{
    auto const first = MasterKey::create(file).value();
    EXPECT_EQ(code_of(MasterKey::create(file)), "vault.secret_exists");
    EXPECT_EQ(MasterKey::load(file)->for_purpose("a").bytes(), first.for_purpose("a").bytes());
}

TEST_F(AMasterKey, is_refused_when_missing)
{
    EXPECT_EQ(code_of(MasterKey::load(file)), "vault.secret_missing");
}

TEST_F(AMasterKey, is_refused_when_others_may_read_it)
{
    (void)MasterKey::create(file);
    std::filesystem::permissions(file, std::filesystem::perms::group_read,
                                 std::filesystem::perm_options::add);
    EXPECT_EQ(code_of(MasterKey::load(file)), "vault.secret_exposed");
}

TEST_F(AMasterKey, is_refused_when_its_file_holds_anything_else)
{
    for (auto content : {"", "x\n", "ztc/master-key/v1 \n", "ztc/master-key/v1 AAAA\n",
                         "ztc/master-key/v1 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}) {
        std::filesystem::remove(file);
        ASSERT_TRUE(create_secret_file(file, content));
        EXPECT_EQ(code_of(MasterKey::load(file)), "vault.master_key_malformed") << content;
    }
}

TEST_F(AMasterKey, is_another_each_time_and_differs_by_purpose)
{
    auto const one = MasterKey::create(file).value();
    auto const two = MasterKey::create(folder.path / "second.key").value();
    EXPECT_NE(one.for_purpose("a").bytes(), two.for_purpose("a").bytes());
    EXPECT_NE(one.for_purpose("a").bytes(), one.for_purpose("b").bytes());
}

} // namespace
} // namespace ztc::vault

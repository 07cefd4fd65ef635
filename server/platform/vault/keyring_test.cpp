// SPDX-License-Identifier: Apache-2.0
#include "platform/vault/keyring.hpp"

#include "kernel/encoding.hpp"
#include "platform/proof/words_for_tests.hpp"
#include "platform/sql/connection.hpp"
#include "platform/vault/folder_for_tests.hpp"
#include "platform/vault/master_key.hpp"
#include "platform/vault/sealed_text.hpp"

#include <gtest/gtest.h>

#include <thread>

namespace ztc::vault {
namespace {

class AKeyring : public testing::Test {
protected:
    FolderForTests folder;
    MasterKey master = MasterKey::create(folder.path / "master.key").value();
    std::unique_ptr<Keyring> keyring = Keyring::open(folder.path, master).value();
    Owner const chen = Owner::person({"chen"});
    Owner const lin = Owner::person({"lin"});

    void reopen()
    {
        keyring.reset();
        keyring = Keyring::open(folder.path, master).value();
    }

    /// The wrapped key as it lies in the file.
    std::string wrapped(Owner const& owner)
    {
        auto reader = sql::open((folder.path / "keyring.db").string(), sql::Access::read_only);
        return reader
            ->one(
                "SELECT wrapped FROM owner_key WHERE owner = $1",
                [](Row const& row) { return std::string(row.blob(0)); }, owner.name)
            .value_or("");
    }
};

TEST_F(AKeyring, gives_each_owner_a_key_that_stays_the_same)
{
    auto const key = keyring->prepare(chen).value();
    EXPECT_EQ(keyring->prepare(chen)->bytes(), key.bytes());
    EXPECT_NE(keyring->prepare(lin)->bytes(), key.bytes());
    keyring->sync();
    EXPECT_EQ(keyring->key_of(chen)->bytes(), key.bytes());
    reopen();
    EXPECT_EQ(keyring->key_of(chen)->bytes(), key.bytes());
    EXPECT_EQ(keyring->prepare(chen)->bytes(), key.bytes());
}

TEST_F(AKeyring, forgets_prepared_keys_that_were_never_synced)
{
    (void)keyring->prepare(chen);
    reopen();
    EXPECT_EQ(code_of(keyring->key_of(chen)), "vault.no_key");
}

TEST_F(AKeyring, knows_no_key_for_a_stranger)
{
    EXPECT_EQ(code_of(keyring->key_of(chen)), "vault.no_key");
}

TEST_F(AKeyring, refuses_the_owner_whose_key_was_destroyed_for_ever)
{
    (void)keyring->prepare(chen);
    keyring->sync();
    keyring->destroy(chen);
    EXPECT_EQ(code_of(keyring->key_of(chen)), "vault.key_destroyed");
    EXPECT_EQ(code_of(keyring->prepare(chen)), "vault.key_destroyed");
    reopen();
    EXPECT_EQ(code_of(keyring->prepare(chen)), "vault.key_destroyed");
}

TEST_F(AKeyring, destroys_a_key_that_was_only_prepared)
{
    (void)keyring->prepare(chen);
    keyring->destroy(chen);
    keyring->sync();
    EXPECT_EQ(code_of(keyring->key_of(chen)), "vault.key_destroyed");
}

TEST_F(AKeyring, buries_an_owner_who_never_had_a_key_and_does_it_twice_without_harm)
{
    keyring->destroy(chen);
    keyring->destroy(chen);
    EXPECT_EQ(code_of(keyring->prepare(chen)), "vault.key_destroyed");
    EXPECT_TRUE(keyring->prepare(lin));
}

TEST_F(AKeyring, makes_words_unreadable_at_once_by_destroying_their_key)
{
    auto const sealed = seal_text(keyring->prepare(chen).value(), "c", "r", "text", "停水三天");
    keyring->sync();
    ASSERT_EQ(open_text(keyring->key_of(chen).value(), "c", "r", sealed.cipher)->words, "停水三天");

    keyring->destroy(chen);

    EXPECT_EQ(code_of(keyring->key_of(chen)), "vault.key_destroyed");
}

TEST_F(AKeyring, leaves_no_byte_of_a_destroyed_key_in_any_of_its_files)
{
    auto const key = keyring->prepare(chen).value();
    (void)keyring->prepare(lin);
    keyring->sync();
    auto const before = wrapped(chen);
    ASSERT_TRUE(folder.holds(before));

    keyring->destroy(chen);

    EXPECT_FALSE(folder.holds(before));
    EXPECT_FALSE(folder.holds(std::string_view(before).substr(20, 16)));
    EXPECT_FALSE(folder.holds(key.bytes()));
    EXPECT_TRUE(folder.holds(wrapped(lin)));
}

TEST_F(AKeyring, holds_no_key_in_the_clear)
{
    auto const key = keyring->prepare(chen).value();
    keyring->sync();
    EXPECT_FALSE(folder.holds(key.bytes()));
    EXPECT_FALSE(folder.holds(hex(key.bytes())));
    EXPECT_FALSE(folder.holds(base64(key.bytes())));
}

TEST_F(AKeyring, opens_under_no_other_master_key)
{
    keyring.reset();
    auto const other = MasterKey::create(folder.path / "other.key").value();
    EXPECT_EQ(code_of(Keyring::open(folder.path, other)), "vault.wrong_master_key");
    EXPECT_EQ(code_of(Keyring::open(folder.path, master)), "");
}

TEST_F(AKeyring, throws_when_a_wrapped_key_was_moved_to_another_owner)
{
    (void)keyring->prepare(chen);
    (void)keyring->prepare(lin);
    keyring->sync();
    keyring.reset();
    sql::open((folder.path / "keyring.db").string(), sql::Access::read_write)
        ->exec("UPDATE owner_key SET wrapped = (SELECT wrapped FROM owner_key "
               "WHERE owner = 'person/lin') WHERE owner = 'person/chen'");
    keyring = Keyring::open(folder.path, master).value();
    EXPECT_THROW((void)keyring->key_of(chen), std::runtime_error);
    EXPECT_TRUE(keyring->key_of(lin));
}

TEST_F(AKeyring, sweeps_keys_that_nothing_uses_and_lets_their_owners_begin_anew)
{
    (void)keyring->prepare(chen);
    (void)keyring->prepare(lin);
    keyring->sync();
    auto const swept =
        keyring->sweep_orphans([&](Owner const& owner) { return owner.name == lin.name; });
    EXPECT_EQ(swept, 1u);
    EXPECT_EQ(code_of(keyring->key_of(chen)), "vault.no_key");
    EXPECT_TRUE(keyring->key_of(lin));
    EXPECT_TRUE(keyring->prepare(chen));
}

TEST_F(AKeyring, keeps_tombstones_when_it_sweeps)
{
    keyring->destroy(chen);
    EXPECT_EQ(keyring->sweep_orphans([](Owner const&) { return false; }), 0u);
    EXPECT_EQ(code_of(keyring->prepare(chen)), "vault.key_destroyed");
}

TEST_F(AKeyring, serves_more_owners_than_it_remembers)
{
    for (int i = 0; i < 5000; ++i) (void)keyring->prepare(Owner::person({std::to_string(i)}));
    auto const first = keyring->key_of(Owner::person({"0"})).value();
    keyring->sync();
    EXPECT_EQ(keyring->key_of(Owner::person({"0"}))->bytes(), first.bytes());
    EXPECT_TRUE(keyring->key_of(Owner::person({"4999"})));
}

TEST_F(AKeyring, answers_many_threads_at_once)
{
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            for (int i = 0; i < 50; ++i) {
                (void)keyring->prepare(Owner::person({std::to_string(i)}));
                if (i % 10 == t) keyring->sync();
            }
        });
    for (auto& thread : threads) thread.join();
    keyring->sync();
    for (int i = 0; i < 50; ++i) EXPECT_TRUE(keyring->key_of(Owner::person({std::to_string(i)})));
}

} // namespace
} // namespace ztc::vault

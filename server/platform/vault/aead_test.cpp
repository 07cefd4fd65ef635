// SPDX-License-Identifier: Apache-2.0
#include "platform/vault/aead.hpp"

#include "kernel/encoding.hpp"
#include "platform/vault/gcm.hpp"

#include <gtest/gtest.h>

#include <unordered_set>

namespace ztc::vault {
namespace {

TEST(Sealing, gives_back_what_was_sealed)
{
    auto const key = Key::random();
    for (auto const& plain : {std::string(), std::string("x"), std::string(100000, 'y')}) {
        auto const sealed = seal(key, plain, "place");
        EXPECT_EQ(sealed.size(), plain.size() + sealing_overhead);
        EXPECT_EQ(open(key, sealed, "place").value(), plain);
    }
}

TEST(Sealing, refuses_another_key_and_another_place)
{
    auto const key = Key::random();
    auto const sealed = seal(key, "words", "place");
    EXPECT_EQ(open(Key::random(), sealed, "place").error().code, "vault.cannot_open");
    EXPECT_EQ(open(key, sealed, "another").error().code, "vault.cannot_open");
    EXPECT_EQ(open(key, sealed, "").error().code, "vault.cannot_open");
}

TEST(Sealing, refuses_every_single_flipped_bit)
{
    auto const key = Key::random();
    auto sealed = seal(key, "停水三天", "place");
    for (auto& byte : sealed)
        for (int bit = 0; bit < 8; ++bit) {
            byte = static_cast<char>(byte ^ (1 << bit));
            EXPECT_FALSE(open(key, sealed, "place"));
            byte = static_cast<char>(byte ^ (1 << bit));
        }
    EXPECT_TRUE(open(key, sealed, "place"));
}

TEST(Sealing, refuses_what_was_cut_short_or_lengthened)
{
    auto const key = Key::random();
    auto const sealed = seal(key, "words", "place");
    for (std::size_t length = 0; length < sealed.size(); ++length)
        EXPECT_FALSE(open(key, std::string_view(sealed).substr(0, length), "place"));
    EXPECT_FALSE(open(key, sealed + "x", "place"));
}

TEST(Sealing, hides_the_words)
{
    EXPECT_EQ(seal(Key::random(), "停水三天", "place").find("停水"), std::string::npos);
}

TEST(Sealing, never_repeats_a_nonce_in_a_hundred_thousand_times)
{
    auto const key = Key::random();
    std::unordered_set<std::string> nonces;
    for (int i = 0; i < 100000; ++i) nonces.insert(seal(key, "x", "").substr(5, gcm::nonce_size));
    EXPECT_EQ(nonces.size(), 100000u);
}

/// Case 16 of the GCM specification (McGrew and Viega), AES-256.
TEST(Sealing, computes_the_published_example_of_the_cipher)
{
    Key const key(*from_hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"));
    auto const plain = *from_hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                                 "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
    auto const sealed = gcm::encrypt(key, *from_hex("cafebabefacedbaddecaf888"), plain,
                                     *from_hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"));
    EXPECT_EQ(hex(sealed), "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                           "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                           "76fc6ece0f4e1768cddf8853bb2d551b");
}

/// Case 1 of RFC 5869 has a 22-byte secret, ours are 32; so this one was computed with python's
/// hmac.
TEST(Derivation, is_hkdf_with_sha256)
{
    Key const key(std::string(32, 'k'));
    EXPECT_EQ(hex(key.derived("label", "salt").bytes()),
              "d4a491955087fa5b7cca9f9b1398040a6aa88c22d7c70d1d249e014de1f72d1c");
}

TEST(Derivation, gives_another_key_for_another_label_or_salt)
{
    auto const key = Key::random();
    EXPECT_EQ(key.derived("a").bytes(), key.derived("a").bytes());
    EXPECT_NE(key.derived("a").bytes(), key.derived("b").bytes());
    EXPECT_NE(key.derived("a", "x").bytes(), key.derived("a", "y").bytes());
}

} // namespace
} // namespace ztc::vault

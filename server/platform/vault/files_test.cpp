// SPDX-License-Identifier: Apache-2.0
#include "platform/vault/files.hpp"

#include "platform/vault/folder_for_tests.hpp"

#include <gtest/gtest.h>

#include <random>

namespace ztc::vault {
namespace {

constexpr std::size_t chunk = 64 * 1024;
constexpr std::size_t header = 40;
constexpr std::size_t sealed_chunk = chunk + 16;

std::string sample(std::size_t size)
{
    std::mt19937 random(static_cast<unsigned>(size));
    std::string bytes(size, '\0');
    for (auto& byte : bytes) byte = static_cast<char>(random());
    return bytes;
}

class ASealedFile : public testing::Test {
protected:
    FolderForTests folder;
    Key key = Key::random();
    std::filesystem::path path = folder.path / "photo";

    void store(std::string const& bytes, std::string const& id = "photo", std::size_t step = 10000)
    {
        SealedFileWriter writer(path, key, id);
        for (std::size_t at = 0; at < bytes.size(); at += step)
            writer.write(std::string_view(bytes).substr(at, step));
        writer.finish();
    }

    std::string load()
    {
        auto const reader = SealedFileReader::open(path, key, "photo").value();
        return reader.read(0, reader.size()).value();
    }

    void rewrite(std::string const& stored)
    {
        std::ofstream(path, std::ios::binary | std::ios::trunc) << stored;
    }

    bool is_refused()
    {
        auto const reader = SealedFileReader::open(path, key, "photo");
        if (!reader) return reader.error().code == "vault.cannot_open";
        auto const bytes = reader->read(0, reader->size());
        return !bytes && bytes.error().code == "vault.cannot_open";
    }
};

TEST_F(ASealedFile, gives_back_every_length_around_the_size_of_a_chunk)
{
    for (std::size_t size :
         {std::size_t{0}, std::size_t{1}, chunk - 1, chunk, chunk + 1, 2 * chunk, 3 * chunk + 17}) {
        store(sample(size));
        EXPECT_EQ(SealedFileReader::open(path, key, "photo")->size(), size);
        EXPECT_EQ(load(), sample(size)) << size;
    }
}

TEST_F(ASealedFile, does_not_depend_on_the_pieces_in_which_it_came)
{
    auto const bytes = sample(2 * chunk);
    for (std::size_t step : {std::size_t{1000}, chunk, 2 * chunk}) {
        store(bytes, "photo", step);
        EXPECT_EQ(load(), bytes);
    }
}

TEST_F(ASealedFile, is_read_in_ranges)
{
    auto const bytes = sample(3 * chunk + 100);
    store(bytes);
    auto const reader = SealedFileReader::open(path, key, "photo").value();
    EXPECT_EQ(reader.read(chunk - 5, 10).value(), bytes.substr(chunk - 5, 10));
    EXPECT_EQ(reader.read(10, 2 * chunk).value(), bytes.substr(10, 2 * chunk));
    EXPECT_EQ(reader.read(3 * chunk + 90, 1000).value(), bytes.substr(3 * chunk + 90));
    EXPECT_EQ(reader.read(bytes.size(), 10).value(), "");
    EXPECT_EQ(reader.read(~std::uint64_t{0}, 10).value(), "");
}

TEST_F(ASealedFile, is_refused_when_cut_short_anywhere)
{
    store(sample(2 * chunk + 100));
    auto const stored = FolderForTests::bytes_of(path);
    for (std::size_t size :
         {std::size_t{0}, std::size_t{10}, header, header + 16, header + sealed_chunk,
          header + sealed_chunk + 5, header + 2 * sealed_chunk, stored.size() - 1}) {
        rewrite(stored.substr(0, size));
        EXPECT_TRUE(is_refused()) << size;
    }
    rewrite(stored + "x");
    EXPECT_TRUE(is_refused());
}

TEST_F(ASealedFile, is_refused_when_its_chunks_change_places_or_a_bit_flips)
{
    store(sample(3 * chunk));
    auto const stored = FolderForTests::bytes_of(path);
    rewrite(stored.substr(0, header) + stored.substr(header + sealed_chunk, sealed_chunk) +
            stored.substr(header, sealed_chunk) + stored.substr(header + 2 * sealed_chunk));
    EXPECT_TRUE(is_refused());
    for (std::size_t at = 0; at < stored.size(); at += 4001) {
        auto changed = stored;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        rewrite(changed);
        EXPECT_TRUE(is_refused()) << at;
    }
}

TEST_F(ASealedFile, opens_under_no_other_key_or_id)
{
    store(sample(100));
    EXPECT_EQ(SealedFileReader::open(path, Key::random(), "photo").error().code,
              "vault.cannot_open");
    EXPECT_EQ(SealedFileReader::open(path, key, "another").error().code, "vault.cannot_open");
    EXPECT_EQ(SealedFileReader::open(folder.path / "none", key, "photo").error().code,
              "vault.no_such_file");
}

TEST_F(ASealedFile, does_not_appear_before_it_is_whole_and_leaves_nothing_when_given_up)
{
    {
        SealedFileWriter writer(path, key, "photo");
        writer.write(sample(2 * chunk));
        EXPECT_FALSE(std::filesystem::exists(path));
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path));
}

TEST_F(ASealedFile, shows_nothing_of_what_it_holds_and_is_another_each_time)
{
    store("canary canary canary");
    auto const first = FolderForTests::bytes_of(path);
    EXPECT_FALSE(folder.holds("canary"));
    store("canary canary canary");
    EXPECT_NE(FolderForTests::bytes_of(path), first);
}

} // namespace
} // namespace ztc::vault

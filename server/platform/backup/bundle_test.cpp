// SPDX-License-Identifier: Apache-2.0
#include "platform/backup/bundle.hpp"

#include "platform/backup/tar.hpp"

#include <gmock/gmock.h>

#include <cstdlib>
#include <sys/stat.h>

namespace ztc::backup {
namespace {

using ::testing::ElementsAre;

class ABundle : public ::testing::Test {
protected:
    ABundle()
    {
        auto name = (std::filesystem::temp_directory_path() / "ztc-bundle-XXXXXX").string();
        folder_ = ::mkdtemp(name.data());
    }
    ~ABundle() override { std::filesystem::remove_all(folder_); }

    std::filesystem::path at(std::string const& name) const { return folder_ / name; }
    std::string content(std::filesystem::path const& path) const
    {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void write(std::filesystem::path const& path, std::string const& bytes) const
    {
        std::ofstream(path, std::ios::binary) << bytes;
    }
    std::string const large = std::string(3'000'000, 'x') + "end";
    std::string made()
    {
        write(at("large"), large);
        auto writer = BundleWriter::create(at("a.tar")).value();
        writer.add_text("site.json", "{}");
        EXPECT_TRUE(writer.add_file("files/ab/abc.thumb", at("large")));
        EXPECT_FALSE(writer.add_file("files/gone", at("gone")));
        return writer.finish().value();
    }

    std::filesystem::path folder_;
};

TEST_F(ABundle, gives_back_what_was_put_into_it)
{
    EXPECT_EQ(made().size(), 64U);
    auto const reader = BundleReader::open(at("a.tar")).value();
    EXPECT_THAT(reader.names(), ElementsAre("files/ab/abc.thumb", "site.json"));
    EXPECT_EQ(reader.text("site.json"), "{}");
    reader.unpack("files/ab/abc.thumb", at("out/x"));
    EXPECT_EQ(content(at("out/x")), large);
    struct stat status = {};
    ASSERT_EQ(::stat(at("out/x").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_F(ABundle, is_read_by_the_tar_of_the_system_and_its_sums_by_sha256sum)
{
    made();
    auto const there = "cd " + folder_.string() + " && mkdir t && tar -xf a.tar -C t && cd t && ";
    EXPECT_EQ(std::system((there + "sha256sum -c --quiet SHA256SUMS").c_str()), 0);
}

TEST_F(ABundle, never_takes_the_place_of_another)
{
    made();
    EXPECT_EQ(BundleWriter::create(at("a.tar")).error().code, "backup.exists");
    auto writer = BundleWriter::create(at("b.tar")).value();
    write(at("b.tar"), "somebody else's");
    EXPECT_EQ(writer.finish().error().code, "backup.exists");
    EXPECT_EQ(content(at("b.tar")), "somebody else's");
}

TEST_F(ABundle, leaves_nothing_when_it_was_broken_off)
{
    {
        auto writer = BundleWriter::create(at("c.tar")).value();
        writer.add_text("a", "b");
        EXPECT_TRUE(std::filesystem::exists(at("c.tar.partial")));
    }
    EXPECT_FALSE(std::filesystem::exists(at("c.tar.partial")));
    EXPECT_FALSE(std::filesystem::exists(at("c.tar")));
}

TEST_F(ABundle, that_was_cut_off_or_altered_anywhere_is_refused)
{
    made();
    auto const whole = content(at("a.tar"));
    EXPECT_EQ(BundleReader::open(at("none")).error().code, "backup.not_there");
    for (auto const length :
         {std::size_t{0}, std::size_t{100}, whole.size() / 2, whole.size() - 2 * tar_block - 1}) {
        write(at("cut"), whole.substr(0, length));
        EXPECT_EQ(BundleReader::open(at("cut")).error().code, "backup.damaged") << length;
    }
    for (auto const place :
         {std::size_t{3}, std::size_t{130}, std::size_t{513}, whole.size() / 2}) {
        auto altered = whole;
        altered[place] = static_cast<char>(altered[place] ^ 1);
        write(at("altered"), altered);
        EXPECT_EQ(BundleReader::open(at("altered")).error().code, "backup.damaged") << place;
    }
}

TEST_F(ABundle, with_a_name_that_leads_elsewhere_is_refused)
{
    auto const bundle_of = [](std::string const& name) {
        // The SHA-256 of nothing.
        auto sums =
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  " + name + "\n";
        auto const size = sums.size();
        sums.resize(size + tar_padding(size));
        return tar_head(name, 0) + tar_head("SHA256SUMS", size) + sums +
               std::string(2 * tar_block, '\0');
    };
    write(at("good"), bundle_of("good"));
    EXPECT_TRUE(BundleReader::open(at("good")));
    for (auto const* name : {"../evil", "/etc/evil", "a/../../evil", ".hidden"}) {
        write(at("evil"), bundle_of(name));
        EXPECT_EQ(BundleReader::open(at("evil")).error().code, "backup.damaged") << name;
    }
}

TEST(AHeadOfTar, holds_sizes_beyond_eight_gigabytes)
{
    for (std::uint64_t const size : {0ULL, 1ULL, 8'589'934'591ULL, 8'589'934'592ULL, 1ULL << 40}) {
        auto const entry = read_tar_head(tar_head("zhitongche.db", size));
        ASSERT_TRUE(entry);
        EXPECT_EQ(entry->size, size);
        EXPECT_EQ(entry->name, "zhitongche.db");
    }
}

} // namespace
} // namespace ztc::backup

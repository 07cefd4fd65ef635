// SPDX-License-Identifier: Apache-2.0
#include "platform/media/photo.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <fstream>
#include <iterator>
#include <thread>
#include <vector>

namespace ztc::media {
namespace {

constexpr auto samples = ZTC_SOURCE_DIR "/server/platform/media/testdata/";

std::string sample(std::string const& name)
{
    std::ifstream in(samples + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

bool holds(std::string const& bytes, std::string_view what)
{
    return bytes.find(what) != bytes.npos;
}

/// What a camera wrote beside the pixels, in each of the formats.
class APhotograph : public testing::TestWithParam<std::string> {
protected:
    std::string const bytes = sample("sideways." + GetParam());
};
INSTANTIATE_TEST_SUITE_P(Of, APhotograph, testing::Values("jpg", "png", "webp", "heic"),
                         [](auto const& of) { return of.param; });

TEST_P(APhotograph, loses_everything_that_is_not_its_pixels)
{
    ASSERT_TRUE(holds(bytes, "CANARY-XMP")) << "else this shows nothing";
    ASSERT_TRUE(holds(bytes, "CANARY-CAMERA"));
    auto const photo = make_photo(*sniff(bytes), bytes);
    ASSERT_TRUE(photo) << photo.error().code;
    for (auto const& made : {photo->page, photo->thumb}) {
        EXPECT_EQ(sniff(made), Format::jpeg);
        for (auto const* word : {"CANARY", "Exif", "http://ns.adobe.com", "ICC_PROFILE"})
            EXPECT_FALSE(holds(made, word)) << word;
    }
}

TEST_P(APhotograph, stands_upright)
{
    if (GetParam() == "heic") GTEST_SKIP() << "turned by a box of its own, which this one lacks";
    auto const photo = make_photo(*sniff(bytes), bytes);
    ASSERT_TRUE(photo) << photo.error().code;
    EXPECT_EQ(photo->width, 48);
    EXPECT_EQ(photo->height, 64);
}

TEST_P(APhotograph, is_refused_when_it_is_cut_short_anywhere)
{
    for (std::size_t const part : {2, 4, 8}) {
        auto const cut = bytes.substr(0, bytes.size() - bytes.size() / part);
        auto const photo = make_photo(*sniff(bytes), cut);
        ASSERT_FALSE(photo) << part;
        EXPECT_EQ(photo.error().code, "media.cannot_read");
    }
}

TEST_P(APhotograph, is_one_file_refused_whatever_its_bytes_do_to_the_worker)
{
    for (std::size_t at = 40; at < bytes.size(); at += bytes.size() / 12) {
        auto spoilt = bytes;
        for (std::size_t i = at; i < std::min(at + 9, spoilt.size()); ++i) spoilt[i] ^= '\x5a';
        auto const photo = make_photo(*sniff(bytes), spoilt);
        EXPECT_TRUE(photo || photo.error().code.starts_with("media."));
    }
}

TEST(PhotoWorker, does_not_read_one_format_as_another)
{
    auto const photo = make_photo(Format::jpeg, sample("sideways.png"));
    ASSERT_FALSE(photo);
    EXPECT_EQ(photo.error().code, "media.cannot_read");
}

/// A PNG of a few bytes that says it is enormous.
TEST(PhotoWorker, refuses_a_bomb_by_its_header)
{
    auto bomb = sample("sideways.png");
    for (std::size_t const at : {16, 20}) bomb.replace(at, 4, std::string("\x00\x00\x75\x30", 4));
    bomb.replace(29, 4, std::string("\xe9\x45\x6f\xed", 4));
    auto const photo = make_photo(Format::png, bomb);
    ASSERT_FALSE(photo);
    EXPECT_EQ(photo.error().code, "media.too_many_pixels");
}

TEST(PhotoWorker, leaves_out_what_hides_behind_the_picture)
{
    auto const polyglot = sample("sideways.jpg") + "<script>CANARY</script>PK\x03\x04 CANARY-ZIP";
    auto const photo = make_photo(Format::jpeg, polyglot);
    ASSERT_TRUE(photo) << photo.error().code;
    EXPECT_FALSE(holds(photo->page, "CANARY"));
}

TEST(PhotoWorker, that_takes_too_long_is_a_refusal_and_is_gone)
{
    auto const began = std::chrono::steady_clock::now();
    auto const photo = make_photo(Format::jpeg, sample("sideways.jpg"),
                                  {.patience = std::chrono::milliseconds{0}});
    ASSERT_FALSE(photo);
    EXPECT_EQ(photo.error().code, "media.cannot_read");
    EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds{15});
}

TEST(PhotoWorker, that_is_not_there_is_a_fault_and_no_refusal)
{
    EXPECT_THROW((void)make_photo(Format::jpeg, "x", {.worker = "/nowhere/zhitongche-photo"}),
                 std::system_error);
}

TEST(PhotoWorker, that_dies_without_listening_does_not_take_us_along)
{
    auto const photo =
        make_photo(Format::jpeg, std::string(8 * 1024 * 1024, 'x'), {.worker = "/bin/false"});
    ASSERT_FALSE(photo);
    EXPECT_EQ(photo.error().code, "media.cannot_read");
}

TEST(PhotoWorker, serves_several_at_once)
{
    auto const bytes = sample("sideways.jpg");
    std::vector<std::thread> threads;
    std::atomic<int> made = 0;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] { made += make_photo(Format::jpeg, bytes).has_value() ? 1 : 0; });
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(made, 4);
}

} // namespace
} // namespace ztc::media

// SPDX-License-Identifier: Apache-2.0
#include "platform/media/film.hpp"

#include <gtest/gtest.h>

#include <string>

namespace ztc::media {
namespace {

using namespace std::string_literals;

std::string film_box(std::string const& name, std::string const& body)
{
    auto const size = static_cast<std::uint32_t>(body.size()) + 8;
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(size >> shift & 0xFF);
    return out + name + body;
}

std::string film_trak(std::string const& handler)
{
    auto const hdlr =
        film_box("hdlr", std::string(8, '\0') + handler + std::string(12, '\0') + "CANARY-NAME\0"s);
    return film_box("trak", film_box("mdia", hdlr));
}

std::string film_mp4(std::string const& traks, std::string const& brand = "isom")
{
    auto const moov =
        film_box("moov", traks + film_box("udta", film_box("\xA9xyz", "CANARY+30.6+114.3")));
    return film_box("ftyp", brand + "\0\0\0\0"s + brand) + film_box("mdat", "PICTURE") + moov;
}

std::string film_element(std::string const& id, std::string const& body)
{
    return id + std::string(1, static_cast<char>(0x80 | body.size())) + body;
}

std::string film_webm(char type)
{
    auto const entry = film_element("\xAE"s, film_element("\x83"s, std::string(1, type)));
    auto const tags = film_element("\x12\x54\xC3\x67"s, "CANARY-TAG");
    return film_element("\x1A\x45\xDF\xA3"s, film_element("\x42\x82"s, "webm")) +
           film_element("\x18\x53\x80\x67"s, film_element("\x16\x54\xAE\x6B"s, entry) + tags);
}

std::string film_plain(std::string bytes)
{
    auto const type = plain_film(bytes);
    if (!type) return type.error().code;
    EXPECT_EQ(bytes.find("CANARY"), bytes.npos);
    return std::string(*type);
}

struct FilmCase {
    std::string what, bytes, answer;
};

TEST(film, is_taken_by_its_bytes_and_leaves_what_is_written_beside_it)
{
    auto const whole = film_mp4(film_trak("vide") + film_trak("soun"));
    for (auto const& [what, bytes, answer] : std::initializer_list<FilmCase>{
             {"picture and sound", whole, "video/mp4"},
             {"picture alone", film_mp4(film_trak("vide")), "video/mp4"},
             {"of a phone", film_mp4(film_trak("vide"), "avc1"), "video/mp4"},
             {"webm", film_webm(1), "video/webm"},
             {"sound alone", film_mp4(film_trak("soun")), "media.not_a_film"},
             {"webm of sound", film_webm(2), "media.not_a_film"},
             {"a track of places", film_mp4(film_trak("vide") + film_trak("meta")),
              "media.other_tracks"},
             {"cut short", whole.substr(0, whole.size() - 5), "media.cannot_read"},
             {"cut in its head", whole.substr(0, 30), "media.cannot_read"},
             {"nothing", "", "media.not_a_film"},
             {"a page", "<!doctype html><video>", "media.not_a_film"},
             {"a picture", "\xFF\xD8\xFF\xE0", "media.not_a_film"},
             {"a film by name only", film_box("ftyp", "none"), "media.not_a_film"}})
        EXPECT_EQ(film_plain(bytes), answer) << what;
}

TEST(film, keeps_its_length_so_that_what_points_into_it_stays_true)
{
    auto const before = film_mp4(film_trak("vide"));
    auto after = before;
    ASSERT_TRUE(plain_film(after));
    EXPECT_EQ(after.size(), before.size());
    EXPECT_EQ(after.find("PICTURE"), before.find("PICTURE"));
}

} // namespace
} // namespace ztc::media

// SPDX-License-Identifier: Apache-2.0
#include "platform/media/sound.hpp"

#include <gtest/gtest.h>

namespace ztc::media {
namespace {

using namespace std::string_literals;

std::string big(std::uint32_t n)
{
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(n >> shift & 0xFF);
    return out;
}
std::string little(std::uint32_t n)
{
    auto out = big(n);
    return {out.rbegin(), out.rend()};
}
std::string chunk(std::string const& name, std::string const& body)
{
    return name + little(static_cast<std::uint32_t>(body.size())) + body +
           (body.size() % 2 == 1 ? "\0"s : ""s);
}
std::string box(std::string const& name, std::string const& body)
{
    return big(static_cast<std::uint32_t>(body.size()) + 8) + name + body;
}
std::string wav()
{
    auto const body = "WAVE" + chunk("LIST", "INFOICMT CANARY") +
                      chunk("fmt ", ""s + std::string(16, 1)) + chunk("bext", "CANARY-PLACE") +
                      chunk("data", std::string(33, 7));
    return "RIFF" + little(static_cast<std::uint32_t>(body.size())) + body;
}

std::string mp4(std::string const& handler)
{
    auto const hdlr =
        box("hdlr", std::string(8, '\0') + handler + std::string(12, '\0') + "CANARY-NAME\0"s);
    auto const mdhd = box("mdhd", std::string(4, '\0') + "DATEDATE" + std::string(12, '\0'));
    auto const trak = box("trak", box("mdia", mdhd + hdlr));
    auto const moov = box("moov", trak + box("udta", box("\xA9xyz", "CANARY+30.6+114.3")));
    return box("ftyp", "M4A \0\0\0\0M4A "s) + box("mdat", "SOUNDSOUND") + moov +
           box("uuid", "CANARY-UUID-0123");
}

/// An element of up to 126 bytes.
std::string small(std::string const& id, std::string const& body)
{
    return id + std::string(1, static_cast<char>(0x80 | body.size())) + body;
}

/// As MediaRecorder writes it: the lengths of segment and cluster are not known.
std::string webm(char track_type)
{
    auto const open_length = "\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFF"s;
    auto const head = small("\x1A\x45\xDF\xA3"s, small("\x42\x82"s, "webm"));
    auto const info = small("\x15\x49\xA9\x66"s,
                            small("\x7B\xA9"s, "CANARY-TITLE") + small("\x44\x61"s, "CANARYDT"));
    auto const tracks =
        small("\x16\x54\xAE\x6B"s, small("\xAE"s, small("\x83"s, std::string(1, track_type))));
    auto const tags = small("\x12\x54\xC3\x67"s, small("\x73\x73"s, "CANARY-TAG"));
    auto const cluster =
        "\x1F\x43\xB6\x75"s + open_length + small("\xE7"s, "\x01") + small("\xA3"s, "SOUND");
    return head + "\x18\x53\x80\x67"s + open_length + info + tracks + tags + cluster;
}

std::string ogg_page(std::string const& packet)
{
    std::string laces(packet.size() / 255, '\xFF');
    laces += static_cast<char>(packet.size() % 255);
    return "OggS" + std::string(22, '\0') + std::string(1, static_cast<char>(laces.size())) +
           laces + packet;
}

std::string ogg()
{
    auto const comments = "OpusTags" + little(4) + "Lavf" + little(1) + little(14) +
                          "ARTIST=CANARY." + std::string(300, '\0');
    return ogg_page("OpusHead" + std::string(11, 1)) + ogg_page(comments) + ogg_page("SOUND");
}

bool sound_holds(std::string const& bytes, std::string_view what)
{
    return bytes.find(what) != bytes.npos;
}

void expect_plain(std::string const& bytes, std::string_view sound)
{
    auto const format = sniff(bytes);
    ASSERT_TRUE(format);
    ASSERT_TRUE(sound_holds(bytes, "CANARY"));
    auto const plain = plain_sound(*format, bytes);
    ASSERT_TRUE(plain) << plain.error().code;
    EXPECT_FALSE(sound_holds(*plain, "CANARY"));
    EXPECT_TRUE(sound_holds(*plain, sound));
    EXPECT_EQ(sniff(*plain), format);
    EXPECT_TRUE(plain_sound(*format, *plain)) << "what was made plain is still whole";
}

TEST(Sound, loses_the_words_beside_it)
{
    expect_plain(wav(), std::string(33, 7));
    expect_plain(mp4("soun"), "SOUNDSOUND");
    expect_plain(webm(2), "SOUND");
    expect_plain(ogg(), "SOUND");
    expect_plain("ID3\x03\x00\x00\x00\x00\x00\x06"s + "CANARY" + "\xFF\xFB\x90\x64 SOUND"s +
                     std::string(128, 'x') + "TAG" + "CANARY" + std::string(119, ' '),
                 "SOUND");
}

TEST(Sound, keeps_its_places_where_they_are_counted_from_the_front)
{
    auto const plain = plain_sound(Format::mp4, mp4("soun"));
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->find("SOUNDSOUND"), mp4("soun").find("SOUNDSOUND"));
    EXPECT_FALSE(sound_holds(*plain, "DATEDATE")) << "when it was recorded is not said";
}

TEST(Sound, is_refused_when_there_is_a_film_in_it)
{
    EXPECT_EQ(plain_sound(Format::mp4, mp4("vide")).error().code, "media.holds_a_film");
    EXPECT_EQ(plain_sound(Format::webm, webm(1)).error().code, "media.holds_a_film");
}

TEST(Sound, cut_short_or_spoilt_is_refused_or_still_plain_and_never_a_fault)
{
    for (auto const& bytes : {wav(), mp4("soun"), webm(2), ogg()}) {
        auto const format = *sniff(bytes);
        for (std::size_t size = 12; size < bytes.size(); size += 3)
            (void)plain_sound(format, bytes.substr(0, size));
        for (std::size_t at = 0; at < bytes.size(); ++at)
            for (char const with : {'\0', '\x7f', '\xff'}) {
                auto spoilt = bytes;
                spoilt[at] = with;
                (void)plain_sound(format, spoilt);
            }
    }
}

TEST(Sniffing, goes_by_the_first_bytes)
{
    EXPECT_EQ(sniff("%PDF-1.7"), Format::pdf);
    for (auto const& stranger :
         {"<svg onload=alert(1)>"s, "GIF89a"s, "PK\x03\x04"s, ""s, "\xFF\xD8"s, "MZ"s,
          box("ftyp", "avif\0\0\0\0"s), box("ftyp", "qt  \0\0\0\0"s)})
        EXPECT_EQ(sniff(stranger), std::nullopt) << stranger;
}

} // namespace
} // namespace ztc::media

// SPDX-License-Identifier: Apache-2.0
#include "platform/media/sound.hpp"

#include "platform/media/containers.hpp"

#include <array>
#include <bit>
#include <cstdint>
#include <optional>

namespace ztc::media {
namespace {

using namespace std::string_view_literals;

Refusal unreadable()
{
    return refuse("media.cannot_read");
}

std::uint64_t little_endian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

void blank(std::string& bytes, std::size_t from, std::size_t size)
{
    bytes.replace(from, size, size, '\0');
}

// ---- WAV: chunks of a RIFF file ---------------------------------------------------------------

Result<std::string> plain_wav(std::string_view bytes)
{
    std::string kept;
    bool has_format = false, has_data = false;
    for (std::size_t at = 12; at + 8 <= bytes.size();) {
        auto const name = bytes.substr(at, 4);
        auto size = little_endian(bytes.substr(at + 4, 4));
        // A recorder that was stopped hard leaves the length of its data open.
        if (name == "data"sv && size > bytes.size() - at - 8) size = bytes.size() - at - 8;
        if (size > bytes.size() - at - 8) return unreadable();
        has_format = has_format || name == "fmt "sv;
        has_data = has_data || name == "data"sv;
        if (name == "fmt "sv || name == "data"sv || name == "fact"sv) {
            kept += name;
            for (int shift = 0; shift < 32; shift += 8)
                kept += static_cast<char>(size >> shift & 0xFF);
            kept += bytes.substr(at + 8, size);
            if (size % 2 == 1) kept += '\0';
        }
        at += 8 + size + size % 2;
    }
    if (!has_format || !has_data) return unreadable();
    std::string out = "RIFF";
    auto const whole = kept.size() + 4;
    for (int shift = 0; shift < 32; shift += 8) out += static_cast<char>(whole >> shift & 0xFF);
    return out + "WAVE" + kept;
}

// ---- MP3: tags before and after the frames ----------------------------------------------------

std::optional<std::size_t> id3_size(std::string_view bytes)
{
    if (bytes.size() < 10 || !bytes.starts_with("ID3"sv)) return std::nullopt;
    std::size_t size = 0;
    for (char const c : bytes.substr(6, 4)) {
        if (static_cast<unsigned char>(c) > 0x7F) return std::nullopt;
        size = size << 7 | static_cast<unsigned char>(c);
    }
    bool const has_footer = (bytes[5] & 0x10) != 0;
    return 10 + size + (has_footer ? 10 : 0);
}

Result<std::string> plain_mp3(std::string_view bytes)
{
    while (auto const size = id3_size(bytes)) {
        if (*size >= bytes.size()) return unreadable();
        bytes.remove_prefix(*size);
    }
    constexpr std::size_t id3v1_size = 128, ape_footer_size = 32;
    if (bytes.size() > id3v1_size && bytes.substr(bytes.size() - id3v1_size).starts_with("TAG"sv))
        bytes.remove_suffix(id3v1_size);
    if (bytes.size() > ape_footer_size &&
        bytes.substr(bytes.size() - ape_footer_size).starts_with("APETAGEX"sv)) {
        auto const footer = bytes.substr(bytes.size() - ape_footer_size);
        auto const size = little_endian(footer.substr(12, 4)) + ape_footer_size; // with a header
        if (size >= bytes.size()) return unreadable();
        bytes.remove_suffix(size);
    }
    if (sniff(bytes) != Format::mp3) return unreadable();
    return std::string(bytes);
}

// ---- OGG: the comment header of Opus (RFC 7845) and Vorbis ------------------------------------

std::uint32_t ogg_checksum(std::string_view page)
{
    std::uint32_t sum = 0;
    for (char const c : page) {
        sum ^= static_cast<std::uint32_t>(static_cast<unsigned char>(c)) << 24;
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 0x80000000U) ? sum << 1 ^ 0x04C11DB7U : sum << 1;
    }
    return sum;
}

struct OggPage {
    std::size_t at, body, end, first_packet_end;
    bool first_packet_is_whole;
};

std::optional<OggPage> ogg_page_at(std::string_view bytes, std::size_t at)
{
    if (bytes.size() < at + 27 || bytes.substr(at, 4) != "OggS"sv) return std::nullopt;
    auto const count = static_cast<unsigned char>(bytes[at + 26]);
    OggPage page{at, at + 27 + count, at + 27 + count, 0, false};
    if (page.body > bytes.size()) return std::nullopt;
    for (std::size_t i = 0; i < count; ++i) {
        auto const lace = static_cast<unsigned char>(bytes[at + 27 + i]);
        page.end += lace;
        if (!page.first_packet_is_whole) {
            page.first_packet_end = page.end;
            page.first_packet_is_whole = lace < 255;
        }
    }
    if (page.end > bytes.size()) return std::nullopt;
    return page;
}

/// Leaves the encoder's name and no comment.
Result<> blank_comments(std::string& bytes, OggPage const& page, std::size_t comments)
{
    if (!page.first_packet_is_whole || page.first_packet_end < comments + 8) return unreadable();
    auto const vendor = little_endian(std::string_view(bytes).substr(comments, 4));
    if (vendor > page.first_packet_end - comments - 8) return unreadable();
    auto const count_at = comments + 4 + static_cast<std::size_t>(vendor);
    blank(bytes, count_at, page.first_packet_end - count_at);
    bool const is_vorbis = bytes[page.body] == '\x03';
    if (is_vorbis && page.first_packet_end > count_at + 4) bytes[count_at + 4] = 1; // its framing
    blank(bytes, page.at + 22, 4);
    auto const sum = ogg_checksum(std::string_view(bytes).substr(page.at, page.end - page.at));
    for (std::size_t i = 0; i < 4; ++i)
        bytes[page.at + 22 + i] = static_cast<char>(sum >> (8 * i) & 0xFF);
    return {};
}

Result<> clean_ogg(std::string& bytes)
{
    bool has_sound = false, has_comments = false;
    for (std::size_t at = 0; at < bytes.size();) {
        auto const page = ogg_page_at(bytes, at);
        if (!page) return unreadable();
        auto const body = std::string_view(bytes).substr(page->body, page->end - page->body);
        if (body.starts_with("\x80theora"sv)) return refuse("media.holds_a_film");
        has_sound = has_sound || body.starts_with("OpusHead"sv) || body.starts_with("\x01vorbis"sv);
        auto const opus = body.starts_with("OpusTags"sv), vorbis = body.starts_with("\x03vorbis"sv);
        if (opus || vorbis) {
            CHECK(blank_comments(bytes, *page, page->body + (opus ? 8 : 7)));
            has_comments = true;
        }
        at = page->end;
    }
    if (!has_sound || !has_comments) return unreadable();
    return {};
}

Result<> is_sound_alone(Result<Tracks> const& tracks)
{
    if (!tracks) return tracks.error();
    if (tracks->film) return refuse("media.holds_a_film");
    if (!tracks->sound) return unreadable();
    return {};
}

} // namespace

Result<std::string> plain_sound(Format format, std::string bytes)
{
    switch (format) {
    case Format::wav: return plain_wav(bytes);
    case Format::mp3: return plain_mp3(bytes);
    case Format::mp4: CHECK(is_sound_alone(clean_boxes(bytes))); break;
    case Format::webm: CHECK(is_sound_alone(clean_elements(bytes))); break;
    case Format::ogg: CHECK(clean_ogg(bytes)); break;
    default: return refuse("media.unknown_kind");
    }
    return Result<std::string>(boost::system::in_place_value, std::move(bytes));
}

} // namespace ztc::media

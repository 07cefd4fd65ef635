// SPDX-License-Identifier: Apache-2.0
#include "platform/media/sniff.hpp"

#include <algorithm>
#include <array>

namespace ztc::media {
namespace {

using namespace std::string_view_literals;

bool has_at(std::string_view bytes, std::size_t at, std::string_view what)
{
    return bytes.size() >= at + what.size() && bytes.substr(at, what.size()) == what;
}

/// By the major brand of an ISO base media file (ISO 14496-12 §4.3).
std::optional<Format> sniff_boxes(std::string_view bytes)
{
    static constexpr std::array pictures{"heic"sv, "heix"sv, "heim"sv, "heis"sv, "mif1"sv};
    static constexpr std::array sounds{"M4A "sv, "M4B "sv, "mp41"sv, "mp42"sv, "isom"sv, "iso2"sv,
                                       "iso4"sv, "iso5"sv, "iso6"sv, "iso8"sv, "iso9"sv, "avc1"sv,
                                       "M4V "sv, "dash"sv, "3gp4"sv, "3gp5"sv, "3gp6"sv};
    if (bytes.size() < 12) return std::nullopt;
    auto const brand = bytes.substr(8, 4);
    if (std::ranges::find(pictures, brand) != pictures.end()) return Format::heif;
    if (std::ranges::find(sounds, brand) != sounds.end()) return Format::mp4;
    return std::nullopt;
}

/// The head of an MPEG audio frame of layer III.
bool begins_mp3_frame(std::string_view bytes)
{
    if (bytes.size() < 4) return false;
    auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    bool const sync = byte(0) == 0xFF && (byte(1) & 0xE0) == 0xE0;
    bool const layer_3 = (byte(1) & 0x06) == 0x02 && (byte(1) & 0x18) != 0x08;
    bool const rates = (byte(2) & 0xF0) != 0xF0 && (byte(2) & 0x0C) != 0x0C;
    return sync && layer_3 && rates;
}

} // namespace

std::optional<Format> sniff(std::string_view bytes)
{
    if (has_at(bytes, 0, "\xFF\xD8\xFF"sv)) return Format::jpeg;
    if (has_at(bytes, 0, "\x89PNG\r\n\x1A\n"sv)) return Format::png;
    if (has_at(bytes, 0, "RIFF"sv) && has_at(bytes, 8, "WEBP"sv)) return Format::webp;
    if (has_at(bytes, 0, "RIFF"sv) && has_at(bytes, 8, "WAVE"sv)) return Format::wav;
    if (has_at(bytes, 4, "ftyp"sv)) return sniff_boxes(bytes);
    if (has_at(bytes, 0, "\x1A\x45\xDF\xA3"sv) &&
        bytes.substr(0, 64).find("webm"sv) != std::string_view::npos)
        return Format::webm;
    if (has_at(bytes, 0, "OggS"sv)) return Format::ogg;
    if (has_at(bytes, 0, "ID3"sv) || begins_mp3_frame(bytes)) return Format::mp3;
    if (has_at(bytes, 0, "%PDF-"sv)) return Format::pdf;
    return std::nullopt;
}

bool is_picture(Format format)
{
    return format <= Format::heif;
}

bool is_sound(Format format)
{
    return format >= Format::webm && format <= Format::wav;
}

std::string_view media_type(Format format)
{
    switch (format) {
    case Format::jpeg: return "image/jpeg";
    case Format::png: return "image/png";
    case Format::webp: return "image/webp";
    case Format::heif: return "image/heic";
    case Format::webm: return "audio/webm";
    case Format::ogg: return "audio/ogg";
    case Format::mp4: return "audio/mp4";
    case Format::mp3: return "audio/mpeg";
    case Format::wav: return "audio/wav";
    case Format::pdf: return "application/pdf";
    }
    return "application/octet-stream";
}

} // namespace ztc::media

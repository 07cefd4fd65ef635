// SPDX-License-Identifier: Apache-2.0
#include "platform/media/containers.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ztc::media {
namespace {

using namespace std::string_view_literals;

Refusal not_walkable()
{
    return refuse("media.cannot_read");
}

std::uint64_t big_endian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (char const c : bytes) value = value << 8 | static_cast<unsigned char>(c);
    return value;
}

void blank(std::span<char> bytes, std::size_t from, std::size_t size)
{
    std::ranges::fill(bytes.subspan(from, size), '\0');
}

// ---- MP4: boxes (ISO 14496-12) ----------------------------------------------------------------
// What goes is blanked in place and renamed `free`, so that the offsets of the sound stay true.

class Boxes {
public:
    explicit Boxes(std::span<char> bytes) : bytes_(bytes) {}

    Result<Tracks> clean()
    {
        CHECK(walk(0, bytes_.size(), 0));
        return tracks_;
    }

private:
    static constexpr int deepest = 8;

    Result<> walk(std::size_t at, std::size_t end, int depth)
    {
        if (depth > deepest) return not_walkable();
        while (at < end) {
            if (end - at < 8) return not_walkable();
            std::uint64_t size = big_endian(view(at, 4));
            std::size_t head = 8;
            if (size == 1) {
                if (end - at < 16) return not_walkable();
                size = big_endian(view(at + 8, 8));
                head = 16;
            }
            if (size == 0 && depth == 0) size = end - at; // to the end of the file
            if (size < head || size > end - at) return not_walkable();
            CHECK(visit(at, head, static_cast<std::size_t>(size), depth));
            at += static_cast<std::size_t>(size);
        }
        return {};
    }

    Result<> visit(std::size_t at, std::size_t head, std::size_t size, int depth)
    {
        auto const name = view(at + 4, 4);
        if (name == "moov"sv || name == "trak"sv || name == "mdia"sv || name == "moof"sv ||
            name == "traf"sv)
            return walk(at + head, at + size, depth + 1);
        if (name == "mvhd"sv || name == "tkhd"sv || name == "mdhd"sv)
            return forget_dates(at, head, size);
        if (name == "hdlr"sv) return ask_handler(at, head, size);
        if (name == "udta"sv || name == "meta"sv || name == "uuid"sv || name == "free"sv ||
            name == "skip"sv || name == "wide"sv || name == "pnot"sv) {
            std::ranges::copy("free"sv, bytes_.begin() + static_cast<std::ptrdiff_t>(at + 4));
            blank(bytes_, at + head, size - head);
        }
        return {};
    }

    Result<> forget_dates(std::size_t at, std::size_t head, std::size_t size)
    {
        if (size == head) return not_walkable();
        auto const dates = bytes_[at + head] == 1 ? std::size_t{16} : std::size_t{8};
        if (size < head + 4 + dates) return not_walkable();
        blank(bytes_, at + head + 4, dates);
        return {};
    }

    Result<> ask_handler(std::size_t at, std::size_t head, std::size_t size)
    {
        constexpr std::size_t name_at = 24; // what follows is a name for people
        if (size < head + name_at) return not_walkable();
        auto const handler = view(at + head + 8, 4);
        bool& kind = handler == "vide"sv   ? tracks_.film
                     : handler == "soun"sv ? tracks_.sound
                                           : tracks_.other;
        kind = true;
        blank(bytes_, at + head + name_at, size - head - name_at);
        return {};
    }

    std::string_view view(std::size_t at, std::size_t size) const { return all().substr(at, size); }

    std::string_view all() const { return {bytes_.data(), bytes_.size()}; }

    std::span<char> bytes_;
    Tracks tracks_;
};

// ---- WebM: elements of EBML (RFC 8794) --------------------------------------------------------

class Elements {
public:
    explicit Elements(std::span<char> bytes) : bytes_(bytes) {}

    Result<Tracks> clean()
    {
        std::size_t at = 0;
        while (at < bytes_.size()) at = TRY(visit(at));
        return tracks_;
    }

private:
    enum : std::uint64_t {
        segment = 0x18538067,
        cluster = 0x1F43B675,
        info = 0x1549A966,
        tracks = 0x1654AE6B,
        track_entry = 0xAE,
        track_type = 0x83,
        track_name = 0x536E,
        tags = 0x1254C367,
        attachments = 0x1941A469,
        chapters = 0x1043A770,
        title = 0x7BA9,
        date = 0x4461,
        file_name = 0x7384,
    };
    static constexpr std::uint64_t film = 1, sound = 2;

    struct Number {
        std::uint64_t value;
        std::size_t size;
        bool open; // all ones: the length is not known
    };

    std::optional<Number> number_at(std::size_t at, bool keep_marker) const
    {
        if (at >= bytes_.size()) return std::nullopt;
        auto const first = static_cast<unsigned char>(bytes_[at]);
        if (first == 0) return std::nullopt;
        auto const size = static_cast<std::size_t>(std::countl_zero(first)) + 1;
        if (size > bytes_.size() - at) return std::nullopt;
        auto const raw = big_endian(all().substr(at, size));
        auto const mask = (std::uint64_t{1} << (7 * size)) - 1;
        return Number{keep_marker ? raw : raw & mask, size, (raw & mask) == mask};
    }

    /// Cleans the element at `at` and answers where the next one begins: behind it, or within it.
    Result<std::size_t> visit(std::size_t at)
    {
        auto const id = number_at(at, true);
        if (!id || id->size > 4) return not_walkable();
        auto const length = number_at(at + id->size, false);
        if (!length) return not_walkable();
        auto const body = at + id->size + length->size;
        auto const is_container = id->value == segment || id->value == cluster ||
                                  id->value == info || id->value == tracks ||
                                  id->value == track_entry;
        if (is_container) return body;
        if (length->open || length->value > bytes_.size() - body) return not_walkable();
        auto const size = static_cast<std::size_t>(length->value);
        if (id->value == track_type) CHECK(look_at_track(body, size));
        if (is_talk(id->value)) make_void(at, body + size);
        return body + size;
    }

    Result<> look_at_track(std::size_t body, std::size_t size)
    {
        auto const type = big_endian(all().substr(body, size));
        bool& kind = type == film ? tracks_.film : type == sound ? tracks_.sound : tracks_.other;
        kind = true;
        return {};
    }

    static bool is_talk(std::uint64_t id)
    {
        return id == tags || id == attachments || id == chapters || id == title || id == date ||
               id == track_name || id == file_name;
    }

    void make_void(std::size_t at, std::size_t end)
    {
        auto const whole = end - at;
        blank(bytes_, at, whole);
        bytes_[at] = static_cast<char>(0xEC);
        if (whole < 9) {
            bytes_[at + 1] = static_cast<char>(0x80 | (whole - 2));
            return;
        }
        bytes_[at + 1] = 1; // eight bytes of length
        auto const length = whole - 9;
        for (std::size_t i = 0; i < 7; ++i)
            bytes_[at + 2 + i] = static_cast<char>(length >> (48 - 8 * i) & 0xFF);
    }

    std::string_view all() const { return {bytes_.data(), bytes_.size()}; }

    std::span<char> bytes_;
    Tracks tracks_;
};

} // namespace

Result<Tracks> clean_boxes(std::span<char> bytes)
{
    return Boxes(bytes).clean();
}

Result<Tracks> clean_elements(std::span<char> bytes)
{
    return Elements(bytes).clean();
}

} // namespace ztc::media

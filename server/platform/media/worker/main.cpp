// SPDX-License-Identifier: Apache-2.0
//
// zhitongche-photo: makes one photograph safe and small, and ends. It reads the file from its
// input, shuts itself in (no files, no network, no other program, bounded memory and time), and
// only then lets libvips look at the bytes. What comes out is a fresh JPEG of the pixels: nothing
// that the camera or anybody else wrote beside them. Usage: zhitongche-photo jpeg|png|webp|heif
// [left,top,width,height;…]: areas that come out black, in thousandths of the sides.
#include "platform/media/worker/cell.hpp"
#include "platform/media/worker/exits.hpp"

#include <unistd.h>
#include <vips/vips.h>

#include <vips/vector.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::media::worker {
namespace {

constexpr std::size_t input_max = 20 * 1024 * 1024;
constexpr std::int64_t pixels_max = 100'000'000;
constexpr int side_max = 32'000;
constexpr int page_side = 2000;
constexpr int thumb_side = 480;
constexpr int quality = 82;

std::string read_input()
{
    std::string bytes;
    std::array<char, 65536> chunk{};
    for (;;) {
        auto const got = ::read(STDIN_FILENO, chunk.data(), chunk.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0 || bytes.size() + static_cast<std::size_t>(got) > input_max)
            ::_exit(exit_unreadable);
        if (got == 0) return bytes;
        bytes.append(chunk.data(), static_cast<std::size_t>(got));
    }
}

void write_output(std::string_view bytes)
{
    while (!bytes.empty()) {
        auto const put = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) ::_exit(exit_unreadable);
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
}

/// The one reader that may see such a file; libvips must choose the same by itself.
std::string_view reader_of(std::string_view format)
{
    if (format == "jpeg") return "VipsForeignLoadJpegBuffer";
    if (format == "png") return "VipsForeignLoadPngBuffer";
    if (format == "webp") return "VipsForeignLoadWebpBuffer";
    if (format == "heif") return "VipsForeignLoadHeifBuffer";
    ::_exit(exit_misused);
}

VipsImage* open_header(std::string& bytes)
{
    auto* image = vips_image_new_from_buffer(bytes.data(), bytes.size(), "", "access",
                                             VIPS_ACCESS_SEQUENTIAL, nullptr);
    if (!image) ::_exit(exit_unreadable);
    return image;
}

/// From the header alone, before a pixel is unpacked.
void check_size(std::string& bytes)
{
    auto* image = open_header(bytes);
    auto const width = vips_image_get_width(image), height = vips_image_get_height(image);
    g_object_unref(image);
    if (width > side_max || height > side_max ||
        static_cast<std::int64_t>(width) * height > pixels_max)
        ::_exit(exit_too_large);
}

/// Upright, in sRGB, no larger than `page_side`, on white where it was transparent.
VipsImage* page_of(std::string& bytes)
{
    VipsImage* shrunk = nullptr;
    if (vips_thumbnail_buffer(bytes.data(), bytes.size(), &shrunk, page_side, "height", page_side,
                              "size", VIPS_SIZE_DOWN, "export_profile", "srgb", "option_string",
                              "[fail_on=truncated]", nullptr))
        ::_exit(exit_unreadable);
    VipsImage* flat = shrunk;
    if (vips_image_hasalpha(shrunk)) {
        auto* white = vips_array_double_newv(1, 255.0);
        if (vips_flatten(shrunk, &flat, "background", white, nullptr)) ::_exit(exit_unreadable);
        vips_area_unref(VIPS_AREA(white));
    }
    auto* page = vips_image_copy_memory(flat);
    if (!page) ::_exit(exit_unreadable);
    return page;
}

VipsImage* thumb_of(VipsImage* page)
{
    VipsImage* thumb = nullptr;
    if (vips_thumbnail_image(page, &thumb, thumb_side, "height", thumb_side, "size", VIPS_SIZE_DOWN,
                             nullptr))
        ::_exit(exit_unreadable);
    return thumb;
}

std::string jpeg_of(VipsImage* image)
{
    void* data = nullptr;
    std::size_t size = 0;
    if (vips_jpegsave_buffer(image, &data, &size, "Q", quality, "strip", TRUE, "optimize_coding",
                             TRUE, nullptr))
        ::_exit(exit_unreadable);
    return {static_cast<char const*>(data), size};
}

struct Area {
    int left = 0, top = 0, width = 0, height = 0;
};

std::vector<Area> areas_in(char const* text)
{
    std::vector<Area> areas;
    for (int used = 0; *text; text += used) {
        Area area;
        used = 0;
        if (std::sscanf(text, "%4d,%4d,%4d,%4d;%n", &area.left, &area.top, &area.width,
                        &area.height, &used) != 4 ||
            used == 0)
            ::_exit(exit_misused);
        areas.push_back(area);
    }
    return areas;
}

/// Grown to whole pixels: what lies on the edge is hidden too.
void black_out(VipsImage* page, std::vector<Area> const& areas)
{
    auto const width = vips_image_get_width(page), height = vips_image_get_height(page);
    double black = 0;
    for (auto const& area : areas) {
        int const left = area.left * width / 1000, top = area.top * height / 1000;
        int const right = ((area.left + area.width) * width + 999) / 1000,
                  bottom = ((area.top + area.height) * height + 999) / 1000;
        if (vips_draw_rect(page, &black, 1, left, top, right - left, bottom - top, "fill", TRUE,
                           nullptr))
            ::_exit(exit_unreadable);
    }
}

void make(std::string_view format, std::vector<Area> const& areas)
{
    auto bytes = read_input();
    auto const* chosen = vips_foreign_find_load_buffer(bytes.data(), bytes.size());
    if (!chosen || chosen != reader_of(format)) ::_exit(exit_unreadable);
    check_size(bytes);
    auto* page = page_of(bytes);
    black_out(page, areas);
    auto const page_bytes = jpeg_of(page), thumb_bytes = jpeg_of(thumb_of(page));
    write_output("photo " + std::to_string(vips_image_get_width(page)) + " " +
                 std::to_string(vips_image_get_height(page)) + " " +
                 std::to_string(page_bytes.size()) + " " + std::to_string(thumb_bytes.size()) +
                 "\n");
    write_output(page_bytes);
    write_output(thumb_bytes);
}

} // namespace
} // namespace ztc::media::worker

int main(int count, char** arguments)
{
    using namespace ztc::media::worker;
    if (count != 2 && count != 3) return exit_misused;
    if (VIPS_INIT(arguments[0])) return exit_misused;
    vips_block_untrusted_set(TRUE);
    vips_vector_set_enabled(FALSE); // no code made at run time
    vips_concurrency_set(1);
    vips_cache_set_max(0);
    (void)reader_of(arguments[1]);
    auto const areas = areas_in(count == 3 ? arguments[2] : "");
    lock_the_cell();
    make(arguments[1], areas);
    std::fflush(nullptr);
    ::_exit(0); // nothing is tidied up: what hostile bytes have touched is not trusted to end well
}

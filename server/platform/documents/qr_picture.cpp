// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/qr_picture.hpp"

#include "kernel/result.hpp"
#include "platform/documents/millimetres.hpp"
#include "platform/documents/type.hpp"

#include <cairo.h>
#include <qrencode.h>

#include <memory>

namespace ztc::documents {

namespace {

constexpr int quiet_zone = 2; // modules; the paper around it gives the rest
constexpr int picture_pixels = 480;

cairo_status_t add_to(void* to, unsigned char const* bytes, unsigned length)
{
    static_cast<std::string*>(to)->append(reinterpret_cast<char const*>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

void draw_qr(cairo_t* cairo, double x, double y, double size, std::string const& text)
{
    std::unique_ptr<QRcode, void (*)(QRcode*)> const code(
        QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), &QRcode_free);
    ZTC_ENSURE(code != nullptr); // ours are addresses of less than 200 characters
    auto const module = points_of(size) / (code->width + 2 * quiet_zone);
    cairo_set_source_rgb(cairo, ink::text.red, ink::text.green, ink::text.blue);
    for (int row = 0; row < code->width; ++row)
        for (int column = 0; column < code->width; ++column) {
            if (!(code->data[row * code->width + column] & 1)) continue;
            cairo_rectangle(cairo, points_of(x) + (column + quiet_zone) * module,
                            points_of(y) + (row + quiet_zone) * module, module, module);
        }
    cairo_fill(cairo); // as one shape: no hairlines between the squares
}

std::string qr_png(std::string const& text)
{
    std::unique_ptr<cairo_surface_t, void (*)(cairo_surface_t*)> const surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, picture_pixels, picture_pixels),
        &cairo_surface_destroy);
    std::unique_ptr<cairo_t, void (*)(cairo_t*)> const cairo(cairo_create(surface.get()),
                                                             &cairo_destroy);
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    draw_qr(cairo.get(), 0, 0, mm_of(picture_pixels), text);
    std::string png;
    if (cairo_surface_write_to_png_stream(surface.get(), &add_to, &png) != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error("a QR code cannot be drawn");
    return png;
}

} // namespace ztc::documents

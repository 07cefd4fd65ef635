// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/canvas.hpp"

#include "kernel/result.hpp"
#include "platform/documents/millimetres.hpp"

#include <cairo.h>
#include <qrencode.h>

#include <memory>
#include <numbers>

namespace ztc::documents {

namespace {

constexpr int quiet_zone = 2; // modules; the paper around it gives the rest

void set_ink(cairo_t* cairo, Ink const& colour)
{
    cairo_set_source_rgb(cairo, colour.red, colour.green, colour.blue);
}

} // namespace

double Canvas::say(double x, double y, double width, Paragraphs const& words)
{
    auto const text = set(words, width);
    auto const part = words.empty() ? Part::paragraph : words.front().runs.front().style.part;
    place(x, y, text, 0, text.lines(), part);
    return text.height();
}

void Canvas::place(double x, double y, SetText const& text, std::size_t from, std::size_t to,
                   Part part)
{
    auto const* const tag = part == Part::heading ? "H1" : "P";
    cairo_tag_begin(cairo_, tag, nullptr);
    set_ink(cairo_, ink::text);
    text.draw(cairo_, x, y, from, to);
    cairo_tag_end(cairo_, tag);
}

void Canvas::use(Stroke const& stroke)
{
    set_ink(cairo_, stroke.colour);
    auto const thickness = points_of(stroke.thickness);
    cairo_set_line_width(cairo_, thickness);
    double const dots[] = {0, thickness * 2.2}, dashes[] = {points_of(1.6), points_of(1.2)};
    cairo_set_line_cap(cairo_, stroke.pattern == Stroke::Pattern::dotted ? CAIRO_LINE_CAP_ROUND
                                                                         : CAIRO_LINE_CAP_BUTT);
    switch (stroke.pattern) {
    case Stroke::Pattern::solid: return cairo_set_dash(cairo_, nullptr, 0, 0);
    case Stroke::Pattern::dotted: return cairo_set_dash(cairo_, dots, 2, 0);
    case Stroke::Pattern::dashed: return cairo_set_dash(cairo_, dashes, 2, 0);
    }
}

void Canvas::rule(double x1, double y1, double x2, double y2, Stroke const& stroke)
{
    use(stroke);
    cairo_move_to(cairo_, points_of(x1), points_of(y1));
    cairo_line_to(cairo_, points_of(x2), points_of(y2));
    cairo_stroke(cairo_);
}

void Canvas::box(double x, double y, double width, double height, Stroke const& stroke)
{
    use(stroke);
    cairo_rectangle(cairo_, points_of(x), points_of(y), points_of(width), points_of(height));
    cairo_stroke(cairo_);
}

void Canvas::bend(double x1, double y1, double x2, double y2, double radius, Stroke const& stroke)
{
    use(stroke);
    auto const across = x2 < x1 ? -radius : radius, down = y2 < y1 ? -radius : radius;
    constexpr double k = 0.5523; // of a Bézier that passes for a quarter of a circle
    cairo_move_to(cairo_, points_of(x1), points_of(y1));
    cairo_line_to(cairo_, points_of(x2 - across), points_of(y1));
    cairo_curve_to(cairo_, points_of(x2 - across * (1 - k)), points_of(y1), points_of(x2),
                   points_of(y1 + down * (1 - k)), points_of(x2), points_of(y1 + down));
    cairo_line_to(cairo_, points_of(x2), points_of(y2));
    cairo_stroke(cairo_);
}

void Canvas::disc(double x, double y, double radius, Ink const& colour)
{
    set_ink(cairo_, colour);
    cairo_new_path(cairo_); // else a line comes from where words ended
    cairo_arc(cairo_, points_of(x), points_of(y), points_of(radius), 0, 2 * std::numbers::pi);
    cairo_fill(cairo_);
}

void Canvas::ring(double x, double y, double radius, Stroke const& stroke)
{
    disc(x, y, radius, ink::white);
    use(stroke);
    auto const middle = radius - stroke.thickness / 2;
    cairo_new_path(cairo_);
    cairo_arc(cairo_, points_of(x), points_of(y), points_of(middle), 0, 2 * std::numbers::pi);
    cairo_stroke(cairo_);
}

void Canvas::qr(double x, double y, double size, std::string const& text)
{
    std::unique_ptr<QRcode, void (*)(QRcode*)> const code(
        QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), &QRcode_free);
    ZTC_ENSURE(code != nullptr); // ours are addresses of less than 200 characters
    auto const module = points_of(size) / (code->width + 2 * quiet_zone);
    set_ink(cairo_, ink::text);
    for (int row = 0; row < code->width; ++row)
        for (int column = 0; column < code->width; ++column) {
            if (!(code->data[row * code->width + column] & 1)) continue;
            cairo_rectangle(cairo_, points_of(x) + (column + quiet_zone) * module,
                            points_of(y) + (row + quiet_zone) * module, module, module);
        }
    cairo_fill(cairo_); // as one shape: no hairlines between the squares
}

void Canvas::shift(double x, double y)
{
    cairo_translate(cairo_, points_of(x), points_of(y));
}

} // namespace ztc::documents

// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/canvas.hpp"

#include "platform/documents/millimetres.hpp"
#include "platform/documents/qr_picture.hpp"

#include <cairo.h>

#include <numbers>

namespace ztc::documents {

namespace {

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
    draw_qr(cairo_, x, y, size, text);
}

void Canvas::shift(double x, double y)
{
    cairo_translate(cairo_, points_of(x), points_of(y));
}

} // namespace ztc::documents

// SPDX-License-Identifier: Apache-2.0
//
// One printed page: words, rules, dots and QR codes at places in millimetres from its upper left
// corner. Everything stays a vector and every word stays a word that can be selected and searched.
#pragma once

#include "platform/documents/set_text.hpp"

namespace ztc::documents {

struct Stroke {
    double thickness = 0.2; // mm
    Ink colour = ink::text;
    enum class Pattern { solid, dotted, dashed } pattern = Pattern::solid;
};

class Canvas {
public:
    Canvas(cairo_t* cairo, Typesetter const& typesetter) : cairo_(cairo), typesetter_(typesetter) {}

    /// Sets and draws; answers the height.
    double say(double x, double y, double width, Paragraphs const& words);
    SetText set(Paragraphs const& words, double width) const
    {
        return typesetter_.set(words, width);
    }
    void place(double x, double y, SetText const& text, std::size_t from, std::size_t to,
               Part part = Part::paragraph);

    void rule(double x1, double y1, double x2, double y2, Stroke const& stroke = {});
    void box(double x, double y, double width, double height, Stroke const& stroke = {});
    /// A line that comes along `y1` from x1 and bends round into x2, down (or up) to y2.
    void bend(double x1, double y1, double x2, double y2, double radius, Stroke const& stroke);
    void disc(double x, double y, double radius, Ink const& colour);
    void ring(double x, double y, double radius, Stroke const& stroke);
    /// Error correction M, with the quiet zone that readers need inside `size`.
    void qr(double x, double y, double size, std::string const& text);

    /// Draws as if the corner lay there: two sheets on one.
    template <class F>
    void shifted(double x, double y, F&& draw)
    {
        shift(x, y);
        draw();
        shift(-x, -y);
    }

private:
    void shift(double x, double y);
    void use(Stroke const& stroke);

    cairo_t* cairo_;
    Typesetter const& typesetter_;
};

} // namespace ztc::documents

// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/line_of_stops.hpp"

namespace ztc::documents {

namespace {
constexpr double label_width = 26;
}

void draw_stop(Canvas& canvas, double x, double y, Progress progress)
{
    switch (progress) {
    case Progress::passed: return canvas.ring(x, y, 1.9, travelled);
    case Progress::here: return canvas.disc(x, y, 2.5, ink::line);
    case Progress::ahead: return canvas.ring(x, y, 1.9, {0.45, ink::edge});
    }
}

void draw_badge(Canvas& canvas, double x, double y, std::string const& character)
{
    canvas.ring(x, y, 4.4, {0.45, ink::edge});
    Style const style{.face = Face::song,
                      .points = 12,
                      .weight = Weight::bold,
                      .leading = 1,
                      .align = Align::centre};
    auto const text = canvas.set({{character, style}}, 9);
    canvas.place(x - 4.5, y - text.height() / 2, text, 0, text.lines());
}

void draw_line_across(Canvas& canvas, double x, double y, double width,
                      std::vector<StopMark> const& stops)
{
    auto const step = width / static_cast<double>(stops.size() - 1);
    for (std::size_t i = 0; i + 1 < stops.size(); ++i) {
        auto const from = x + step * static_cast<double>(i);
        bool const passed = stops[i + 1].progress != Progress::ahead;
        canvas.rule(from, y, from + step, y, passed ? travelled : still_ahead);
    }
    for (std::size_t i = 0; i < stops.size(); ++i) {
        auto const at = x + step * static_cast<double>(i);
        draw_stop(canvas, at, y, stops[i].progress);
        Style const style{.points = 9,
                          .weight =
                              stops[i].progress == Progress::here ? Weight::bold : Weight::normal,
                          .align = Align::centre};
        canvas.say(at - label_width / 2, y + 3, label_width, {{stops[i].label, style}});
    }
}

} // namespace ztc::documents

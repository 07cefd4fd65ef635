// SPDX-License-Identifier: Apache-2.0
//
// 直通线, the line with its stops, on paper: red and whole as far as it has been travelled, dotted
// where it lies ahead. The same line runs through the screens.
#pragma once

#include "platform/documents/canvas.hpp"

namespace ztc::documents {

enum class Progress { passed, here, ahead };

struct StopMark {
    std::string label;
    Progress progress = Progress::ahead;
};

inline constexpr Stroke travelled{0.8, ink::line};
inline constexpr Stroke still_ahead{0.35, ink::edge, Stroke::Pattern::dotted};

/// One stop with its middle at (x, y).
void draw_stop(Canvas& canvas, double x, double y, Progress progress);
/// A stop that carries the first character of a deputy's name.
void draw_badge(Canvas& canvas, double x, double y, std::string const& character);
/// The whole line from left to right, labels below; about 9 mm high.
void draw_line_across(Canvas& canvas, double x, double y, double width,
                      std::vector<StopMark> const& stops);

} // namespace ztc::documents

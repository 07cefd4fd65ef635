// SPDX-License-Identifier: Apache-2.0
//
// A QR code by itself: drawn on a page, or as a picture for a document that others go on with.
#pragma once

#include <string>

typedef struct _cairo cairo_t;

namespace ztc::documents {

/// Error correction M, with a quiet zone of two squares inside `size` (mm, as x and y).
void draw_qr(cairo_t* cairo, double x, double y, double size, std::string const& text);

/// The same as a PNG, black on white.
std::string qr_png(std::string const& text);

} // namespace ztc::documents

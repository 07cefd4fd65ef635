// SPDX-License-Identifier: Apache-2.0
//
// Paragraphs broken into lines of a given width: Chinese rules of line breaking (no full stop
// begins a line), a fixed distance from line to line whatever fonts are installed, and no empty
// box: a character that no font has is printed as 〓, which readers know for missing type. Lines
// are all of it that is ever placed, so a text can go on where a page ends.
#pragma once

#include "platform/documents/type.hpp"

#include <cstddef>
#include <memory>
#include <vector>

typedef struct _cairo cairo_t;

namespace ztc::documents {

class SetText {
public:
    std::size_t lines() const { return lines_.size(); }
    double height() const { return height(0, lines()); }         // mm
    double height(std::size_t from, std::size_t to) const;       // of the lines [from, to)
    std::size_t lines_within(std::size_t from, double mm) const; // the end of what fits
    double width() const;                                        // of the longest line
    bool lacks_glyphs() const;                                   // never: see above
    void draw(cairo_t* cairo, double x, double y, std::size_t from, std::size_t to) const;

private:
    friend class Typesetter;
    struct Layout; // one paragraph as Pango set it
    struct Line {
        std::shared_ptr<Layout const> layout;
        int index;
        double height, baseline, after; // mm
    };
    std::vector<Line> lines_;
};

/// Sets text with the fonts of a site. One thread at a time.
class Typesetter {
public:
    explicit Typesetter(Fonts fonts);
    ~Typesetter();
    Typesetter(Typesetter const&) = delete;
    Typesetter& operator=(Typesetter const&) = delete;

    SetText set(Paragraphs const& paragraphs, double width) const; // mm

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

} // namespace ztc::documents

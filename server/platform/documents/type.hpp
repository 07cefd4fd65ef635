// SPDX-License-Identifier: Apache-2.0
//
// What a printed sheet is made of, before anything is drawn: paper in millimetres, type in points,
// inks, and words in runs of one style. Fonts are named by what they are for (Song for titles, Hei
// for text, Kai for what a person said), so that a site can print with others.
#pragma once

#include <string>
#include <vector>

namespace ztc::documents {

struct Paper {
    double width, height; // mm
    bool operator==(Paper const&) const = default;
};
inline constexpr Paper a5{148, 210};
inline constexpr Paper a4{210, 297};
inline constexpr Paper a3{297, 420};
inline constexpr Paper a4_across{297, 210};

/// The five of the standard for official documents (GB/T 9704): 宋体, 黑体, 楷体, 仿宋, 小标宋.
enum class Face { song, hei, kai, fangsong, title };

/// Families by face; what a family lacks comes from any other font that has it.
struct Fonts {
    std::string song = "Noto Serif CJK SC";
    std::string hei = "Noto Sans CJK SC";
    std::string kai = "LXGW WenKai";
    std::string fangsong = "Noto Serif CJK SC"; // no free 仿宋 is packaged: Song stands for it
    std::string title = "Noto Serif CJK SC";
    std::string const& family(Face face) const
    {
        switch (face) {
        case Face::song: return song;
        case Face::hei: return hei;
        case Face::kai: return kai;
        case Face::fangsong: return fangsong;
        case Face::title: return title;
        }
        return hei;
    }
    bool operator==(Fonts const&) const = default;
};

/// Colours of the faces on the screen, as they print well in black too.
struct Ink {
    double red, green, blue;
    bool operator==(Ink const&) const = default;
};
namespace ink {
inline constexpr Ink text{0x18 / 255.0, 0x23 / 255.0, 0x2B / 255.0};
inline constexpr Ink quiet{0x4A / 255.0, 0x55 / 255.0, 0x60 / 255.0};
inline constexpr Ink edge{0x6B / 255.0, 0x75 / 255.0, 0x80 / 255.0};
inline constexpr Ink rule{0xC4 / 255.0, 0xBF / 255.0, 0xB3 / 255.0};
inline constexpr Ink line{0xB3 / 255.0, 0x26 / 255.0, 0x1E / 255.0};
inline constexpr Ink red{0.85, 0, 0}; // of the heads and rules of official documents
inline constexpr Ink black{0, 0, 0};  // of their words
inline constexpr Ink white{1, 1, 1};
} // namespace ink

enum class Weight { normal, bold };
enum class Align { left, centre, right, justified };
enum class Part { paragraph, heading }; // for those who have it read to them

struct Style {
    Face face = Face::hei;
    double points = 10.5;
    Weight weight = Weight::normal;
    Ink colour = ink::text;
    double leading = 1.6; // from line to line, in type sizes
    Align align = Align::left;
    double tracking = 0; // between characters, in type sizes
    Part part = Part::paragraph;

    Style bold() const { return with(&Style::weight, Weight::bold); }
    Style quiet() const { return with(&Style::colour, ink::quiet); }
    Style size(double other) const { return with(&Style::points, other); }
    Style aligned(Align other) const { return with(&Style::align, other); }

private:
    template <class Member>
    Style with(Member Style::* member, Member value) const
    {
        auto copy = *this;
        copy.*member = value;
        return copy;
    }
};

struct Run {
    std::string text;
    Style style;
};

/// One or more lines; leading, alignment and part are those of the first run. Line feeds within
/// begin a new line.
struct Paragraph {
    std::vector<Run> runs;
    double space_after = 0; // mm

    Paragraph(std::string text, Style style = {}, double after = 0)
        : runs{{std::move(text), style}}, space_after(after)
    {}
    explicit Paragraph(std::vector<Run> several, double after = 0)
        : runs(std::move(several)), space_after(after)
    {}
};
using Paragraphs = std::vector<Paragraph>;

} // namespace ztc::documents

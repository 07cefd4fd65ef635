// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/set_text.hpp"

#include "platform/documents/millimetres.hpp"

#include <pango/pangocairo.h>

#include <algorithm>

namespace ztc::documents {

namespace {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

constexpr auto missing_type = "〓";

/// The square of a Chinese character reaches from 0.12 below the base line to 0.88 above it.
constexpr double centre_above_base = 0.38;

PangoAlignment pango_of(Align align)
{
    switch (align) {
    case Align::left: return PANGO_ALIGN_LEFT;
    case Align::centre: return PANGO_ALIGN_CENTER;
    case Align::right: return PANGO_ALIGN_RIGHT;
    case Align::justified: return PANGO_ALIGN_LEFT;
    }
    return PANGO_ALIGN_LEFT;
}

PangoFontDescription* font_of(Style const& style, Fonts const& fonts)
{
    auto* const font = pango_font_description_new();
    pango_font_description_set_family(font, fonts.family(style.face).c_str());
    // 小标宋 is heavy by itself; the Song that stands for it is set bold.
    bool const heavy =
        style.face == Face::title ? fonts.title == fonts.song : style.weight == Weight::bold;
    pango_font_description_set_weight(font, heavy ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_size(font, static_cast<int>(style.points * PANGO_SCALE));
    return font;
}

guint16 channel(double value)
{
    return static_cast<guint16>(value * 65535 + 0.5);
}

class Attributes {
public:
    Attributes() : list_(pango_attr_list_new()) {}
    ~Attributes() { pango_attr_list_unref(list_); }
    Attributes(Attributes const&) = delete;
    Attributes& operator=(Attributes const&) = delete;

    void add(std::size_t from, std::size_t to, Style const& style, Fonts const& fonts)
    {
        auto* const font = font_of(style, fonts);
        put(pango_attr_font_desc_new(font), from, to);
        pango_font_description_free(font);
        auto const& ink = style.colour;
        put(pango_attr_foreground_new(channel(ink.red), channel(ink.green), channel(ink.blue)),
            from, to);
        if (style.tracking != 0)
            put(pango_attr_letter_spacing_new(
                    static_cast<int>(style.tracking * style.points * PANGO_SCALE)),
                from, to);
    }
    PangoAttrList* list() const { return list_; }

private:
    void put(PangoAttribute* attribute, std::size_t from, std::size_t to)
    {
        attribute->start_index = static_cast<guint>(from);
        attribute->end_index = static_cast<guint>(to);
        pango_attr_list_insert(list_, attribute);
    }
    PangoAttrList* list_;
};

} // namespace

struct SetText::Layout {
    Owned<PangoLayout> pango;
};

struct Typesetter::Inside {
    Fonts fonts;
    Owned<PangoFontMap> map{pango_cairo_font_map_new()};
    Owned<PangoContext> context{pango_font_map_create_context(map.get())};

    explicit Inside(Fonts some) : fonts(std::move(some))
    {
        pango_cairo_context_set_resolution(context.get(), 72); // a unit of ours is a point
        pango_context_set_language(context.get(), pango_language_from_string("zh-cn"));
        pango_context_set_round_glyph_positions(context.get(), FALSE);
        auto* const options = cairo_font_options_create();
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        pango_cairo_context_set_font_options(context.get(), options);
        cairo_font_options_destroy(options);
    }

    Owned<PangoLayout> lay(std::vector<Run> const& runs, double width_mm) const
    {
        Owned<PangoLayout> layout(pango_layout_new(context.get()));
        std::string text;
        Attributes attributes;
        for (auto const& run : runs) {
            auto const from = text.size();
            text += run.text;
            attributes.add(from, text.size(), run.style, fonts);
        }
        pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
        pango_layout_set_attributes(layout.get(), attributes.list());
        pango_layout_set_width(layout.get(), static_cast<int>(points_of(width_mm) * PANGO_SCALE));
        pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
        auto const align = runs.front().style.align;
        pango_layout_set_alignment(layout.get(), pango_of(align));
        pango_layout_set_justify(layout.get(), align == Align::justified);
        return layout;
    }

    bool is_lacking(std::string const& text, Style const& style) const
    {
        auto const layout = lay({{text, style}}, 1000);
        return pango_layout_get_unknown_glyphs_count(layout.get()) > 0;
    }

    /// The same with 〓 for each character that no font has.
    std::string printable(Run const& run) const
    {
        if (!is_lacking(run.text, run.style)) return run.text;
        std::string out;
        char const* const end = run.text.data() + run.text.size();
        for (char const* at = run.text.data(); at < end;) {
            std::string const one(at, std::min<char const*>(g_utf8_next_char(at), end));
            at += one.size();
            out += is_lacking(one, run.style) ? missing_type : one;
        }
        return out;
    }
};

Typesetter::Typesetter(Fonts fonts) : inside_(std::make_unique<Inside>(std::move(fonts))) {}
Typesetter::~Typesetter() = default;

SetText Typesetter::set(Paragraphs const& paragraphs, double width) const
{
    SetText out;
    for (auto const& paragraph : paragraphs) {
        auto layout = inside_->lay(paragraph.runs, width);
        if (pango_layout_get_unknown_glyphs_count(layout.get()) > 0) {
            auto runs = paragraph.runs;
            for (auto& run : runs) run.text = inside_->printable(run);
            layout = inside_->lay(runs, width);
        }
        double points = 0;
        for (auto const& run : paragraph.runs) points = std::max(points, run.style.points);
        auto const pitch = points * paragraph.runs.front().style.leading;
        auto const count = pango_layout_get_line_count(layout.get());
        auto const shared = std::make_shared<SetText::Layout>(std::move(layout));
        for (int i = 0; i < count; ++i)
            out.lines_.push_back({shared, i, mm_of(pitch),
                                  mm_of(pitch / 2 + centre_above_base * points),
                                  i + 1 == count ? paragraph.space_after : 0});
    }
    return out;
}

double SetText::height(std::size_t from, std::size_t to) const
{
    double height = 0;
    for (auto i = from; i < to; ++i)
        height += lines_[i].height + (i + 1 < to ? lines_[i].after : 0);
    return height;
}

std::size_t SetText::lines_within(std::size_t from, double mm) const
{
    auto to = from;
    while (to < lines() && height(from, to + 1) <= mm) ++to;
    return to;
}

double SetText::width() const
{
    double width = 0;
    for (auto const& line : lines_) {
        PangoRectangle extents;
        auto* const laid = pango_layout_get_line_readonly(line.layout->pango.get(), line.index);
        pango_layout_line_get_extents(laid, nullptr, &extents);
        width = std::max(width, mm_of(static_cast<double>(extents.width) / PANGO_SCALE));
    }
    return width;
}

bool SetText::lacks_glyphs() const
{
    return std::any_of(lines_.begin(), lines_.end(), [](Line const& line) {
        return pango_layout_get_unknown_glyphs_count(line.layout->pango.get()) > 0;
    });
}

namespace {

/// Where a line begins within its width, as its alignment says.
double indent_of(PangoLayout* layout, PangoLayoutLine* line)
{
    PangoRectangle extents;
    pango_layout_line_get_extents(line, nullptr, &extents);
    auto const room = pango_layout_get_width(layout) - extents.width;
    switch (pango_layout_get_alignment(layout)) {
    case PANGO_ALIGN_CENTER: return room / 2.0 / PANGO_SCALE;
    case PANGO_ALIGN_RIGHT: return static_cast<double>(room) / PANGO_SCALE;
    default: return 0;
    }
}

} // namespace

void SetText::draw(cairo_t* cairo, double x, double y, std::size_t from, std::size_t to) const
{
    for (auto i = from; i < to; ++i) {
        auto const& line = lines_[i];
        auto* const layout = line.layout->pango.get();
        auto* const laid = pango_layout_get_line_readonly(layout, line.index);
        cairo_move_to(cairo, points_of(x) + indent_of(layout, laid), points_of(y + line.baseline));
        pango_cairo_show_layout_line(cairo, laid);
        y += line.height + line.after;
    }
}

} // namespace ztc::documents

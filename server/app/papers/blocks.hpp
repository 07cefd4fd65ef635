// SPDX-License-Identifier: Apache-2.0
//
// What a paper says, in order, before it is a PDF or a document: both are made of the same blocks,
// so that neither says what the other does not. Type and grid are those of GB/T 9704-2012: 22 lines
// of 28 characters on 156 × 225 mm.
#pragma once

#include "app/suggestion_papers.hpp"
#include "platform/documents/docx_write.hpp"
#include "platform/documents/flow.hpp"

#include <variant>

namespace ztc::app::papers {

using namespace documents;

inline constexpr Frame block{28, 37, 26, 35}; // margins in mm
inline constexpr double block_width = 156, block_height = 225;
inline constexpr double character = block_width / 28, line = block_height / 22; // mm
inline constexpr double body_points = 16, title_points = 22, small_points = 14;

enum class Kind {
    title,     // 2号小标宋
    subtitle,  // 3号楷体, below a title
    right,     // at the right edge
    flush,     // 3号仿宋 without indent: 主送机关, 附件 number
    text,      // 3号仿宋
    section,   // 一、 3号黑体
    part,      // （一） 3号楷体
    note,      // 附注 and what explains a table
    empty_line // of the grid
};
struct Words {
    Kind kind;
    std::string text; // line feeds begin paragraphs
};

enum class CellKind { words, label, figure, tick, head };
struct GridCell {
    double share; // of the width
    std::string text;
    CellKind kind = CellKind::words;
};
struct GridRow {
    std::vector<GridCell> cells;
    double at_least = 0; // mm
};
struct Grid {
    std::vector<GridCell> head; // stands again on each page; rows below one are never cut
    std::vector<GridRow> rows;
    double points = 12;
};

struct Code {
    std::string address, name;
    double size;                     // mm
    std::vector<std::string> beside; // lines of small type
};

/// What stands together on one page, with the block before it.
struct Closing {
    std::vector<std::string> notes; // 附件说明
    std::string issuer;
    Date dated_on;
    std::string contact; // 附注, with its brackets; empty: none
};

struct NewPage {};

using Block = std::variant<Words, Grid, Code, Closing, NewPage>;
using Blocks = std::vector<Block>;

Style style_of(Kind kind);
Paragraphs paragraphs_of(Words const& words);
void draw_blocks(Flow& flow, Blocks const& blocks);
/// So many mm for what must stand below the last block, such as 版记.
void draw_blocks(Flow& flow, Blocks const& blocks, double kept_below);

/// — 2 — at the outer edge, 7 mm below the block; none on the first page.
void draw_page_number(Canvas& canvas, Paper const& paper, Frame const& frame, int page);

DocxLook docx_look(documents::Fonts const& fonts);
DocxPage docx_page();
void write_blocks(DocxWriter& out, Blocks const& blocks);

/// The whole of a paper that is nothing but blocks.
std::string drawn(std::string const& title, Date dated_on, PaperLook const& look,
                  Blocks const& blocks, Paper const& paper = a4, Frame const& frame = block);
std::string written(std::string const& title, PaperLook const& look, Blocks const& blocks);

/// In two lines of about the same length, where one is too long for 2号: behind 的 or before 第.
std::string broken_title(std::string const& title);
/// Code points of valid UTF-8, each by itself.
std::vector<std::string_view> characters_of(std::string_view utf8);
std::string joined(std::vector<std::string> const& words, std::string_view between);
std::string iso_or_dash(std::optional<Date> const& day);
/// 一、二、 … 十一、
std::string chinese_number(std::size_t n);

} // namespace ztc::app::papers

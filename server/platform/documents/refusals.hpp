// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of a table that somebody hands us: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::documents {

inline constexpr RefusalWords refusals[] = {
    {"documents.no_such_file", 404, "找不到这个文件，或者打不开。",
     "This file does not exist or cannot be opened."},
    {"documents.too_large", 413, "文件太大了，请分成几个文件。",
     "The file is too large. Please split it."},
    {"documents.empty", 422, "文件里没有内容。", "There is nothing in the file."},
    {"documents.not_text", 422, "这不是文本文件，也不是 .xlsx 表格。",
     "This is neither a text file nor an .xlsx workbook."},
    {"documents.broken_encoding", 422, "这里的文字编码是坏的，请用 UTF-8 或 GB18030 另存一次。",
     "The encoding is broken here. Please save the file again as UTF-8 or GB18030."},
    {"documents.bare_quote", 422, "这一行的引号位置不对，请检查这一行。",
     "A quote stands where none may. Please look at this line."},
    {"documents.unclosed_quote", 422, "这里的引号一直没有关上，后面的内容读不出来。",
     "A quote opens here and never closes; what follows cannot be read."},
    {"documents.too_many_columns", 422, "列太多了，最多 256 列。",
     "There are too many columns; at most 256."},
    {"documents.cell_too_large", 422, "这一格的内容太长了。", "This cell is too long."},
    {"documents.too_many_rows", 422, "行太多了，一张表放不下。",
     "There are more rows than one sheet can hold."},
    {"documents.not_a_workbook", 422, "这不是 .xlsx 表格。", "This is not an .xlsx workbook."},
    {"documents.old_or_encrypted_workbook", 422,
     "这是旧格式（.xls）或者加了密码的表格，请另存为没有密码的 .xlsx。",
     "This is an old (.xls) or encrypted workbook. Please save it as .xlsx without a password."},
    {"documents.broken_workbook", 422, "表格文件坏了，请重新导出。",
     "The workbook is broken. Please export it again."},
    {"documents.packed_too_tightly", 422, "表格压缩得不正常，没有打开。",
     "The workbook is packed suspiciously tightly and was not opened."},
    {"documents.no_such_sheet", 404, "表格里没有这个工作表。",
     "There is no such sheet in the workbook."},
    {"documents.not_an_object", 422, "这一行不是一条 JSON 记录（一行一条）。",
     "This line is not one JSON record (one a line)."},
    {"documents.formula_error", 422, "这一格是出错的公式，请改好再导入。",
     "This cell holds a formula in error. Please correct it first."},
    {"documents.not_a_date", 422, "日期看不懂，请按 2026-11-24 或 2026-11-24 09:30 这样写。",
     "This date cannot be read. Please write it like 2026-11-24 or 2026-11-24 09:30."},
};

} // namespace ztc::documents

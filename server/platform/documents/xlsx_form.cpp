// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/xlsx_form.hpp"

#include "kernel/result.hpp"
#include "platform/documents/xlsx_ensure.hpp"

#include <xlsxwriter.h>

#include <stdexcept>

namespace ztc::documents {
namespace {

constexpr lxw_row_t first_row = 2; // behind header and explanation
constexpr lxw_row_t last_row = 4999;

struct Formats {
    lxw_format* header;
    lxw_format* explanation;
    lxw_format* text; // numbers typed into it stay as they were typed
};

Formats formats_of(lxw_workbook* workbook)
{
    Formats formats{workbook_add_format(workbook), workbook_add_format(workbook),
                    workbook_add_format(workbook)};
    format_set_bold(formats.header);
    format_set_bg_color(formats.header, 0xF2F2F2);
    format_set_bottom(formats.header, LXW_BORDER_THIN);
    format_set_text_wrap(formats.explanation);
    format_set_font_color(formats.explanation, 0x55606E);
    format_set_align(formats.explanation, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(formats.text, "@");
    return formats;
}

void offer(lxw_worksheet* sheet, lxw_col_t column, std::vector<std::string> const& choices)
{
    auto words = choices; // the library takes them as char* and leaves them as they are
    std::vector<char*> list;
    for (auto& choice : words) list.push_back(choice.data());
    list.push_back(nullptr);
    std::string title = "请从列表里选";
    std::string message = "这一格只能填列表里的词。";
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = list.data();
    validation.error_title = title.data();
    validation.error_message = message.data();
    ensure_written(
        worksheet_data_validation_range(sheet, first_row, column, last_row, column, &validation));
}

void write_sheet(lxw_worksheet* sheet, FormSheet const& form, Formats const& formats)
{
    worksheet_freeze_panes(sheet, first_row, 1);
    ensure_written(worksheet_set_row(sheet, 1, 62, nullptr));
    for (lxw_col_t column = 0; auto const& each : form.columns) {
        ensure_written(worksheet_set_column(sheet, column, column, each.width, formats.text));
        ensure_written(
            worksheet_write_string(sheet, 0, column, each.header.c_str(), formats.header));
        auto const explanation =
            (column == 0 ? std::string(explanation_start) : std::string()) + each.explanation;
        ensure_written(
            worksheet_write_string(sheet, 1, column, explanation.c_str(), formats.explanation));
        if (!each.choices.empty()) offer(sheet, column, each.choices);
        ++column;
    }
    for (lxw_row_t row = first_row; auto const& cells : form.rows) {
        for (lxw_col_t column = 0; auto const& cell : cells)
            ensure_written(
                worksheet_write_string(sheet, row, column++, cell.c_str(), formats.text));
        ++row;
    }
}

} // namespace

void write_form(std::filesystem::path const& file, std::span<FormSheet const> sheets)
{
    auto* const workbook = workbook_new(file.c_str());
    if (workbook == nullptr) throw std::runtime_error("no workbook " + file.string());
    auto const formats = formats_of(workbook);
    for (auto const& form : sheets) {
        auto* const sheet = workbook_add_worksheet(workbook, form.name.c_str());
        ZTC_ENSURE(sheet != nullptr);
        write_sheet(sheet, form, formats);
    }
    ensure_written(workbook_close(workbook));
}

} // namespace ztc::documents

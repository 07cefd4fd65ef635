// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/jsonl_read.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace ztc::documents {
namespace {

constexpr std::string_view json_space = " \t\r\n";

Refusal at_json_line(std::string code, int line)
{
    return refuse(std::move(code), "/line/" + std::to_string(line));
}

/// What a member says, as a cell; nothing when it is no plain value and no list of such.
std::optional<std::string> cell_of(boost::json::value const& value)
{
    if (value.is_null()) return std::string();
    if (auto const* words = value.if_string()) return std::string(*words);
    if (auto const* list = value.if_array()) {
        std::string lines;
        for (auto const& one : *list) {
            auto const words = one.is_array() ? std::nullopt : cell_of(one);
            if (!words) return std::nullopt;
            (lines += lines.empty() ? "" : "\n") += *words;
        }
        return lines;
    }
    if (value.is_object()) return std::nullopt;
    return boost::json::serialize(value);
}

class JsonlSource : public RowSource {
public:
    JsonlSource(std::string text, TableLimits const& limits)
        : text_(std::move(text)), limits_(limits)
    {}

    /// Reads the whole once, for the names alone.
    Result<> find_columns()
    {
        while (auto const line = next_line()) {
            boost::system::error_code error;
            auto const value = boost::json::parse(*line, error);
            if (error || !value.is_object()) continue; // refused when its turn comes
            for (auto const& member : value.get_object()) {
                std::string const name(member.key());
                if (std::ranges::find(columns_, name) != columns_.end()) continue;
                if (columns_.size() == limits_.columns)
                    return at_json_line("documents.too_many_columns", line_);
                columns_.push_back(name);
            }
        }
        at_ = 0;
        line_ = 0;
        if (columns_.empty()) return refuse("documents.empty");
        return {};
    }

    Result<std::optional<Row>> next() override
    {
        if (!std::exchange(head_given_, true)) return std::optional{Row{1, columns_}};
        auto const line = next_line();
        if (!line) return std::optional<Row>{};
        boost::system::error_code error;
        auto const value = boost::json::parse(*line, error);
        if (error || !value.is_object()) return at_json_line("documents.not_an_object", line_);
        Row row{line_, std::vector<std::string>(columns_.size())};
        for (auto const& member : value.get_object()) {
            auto cell = cell_of(member.value());
            if (!cell) return at_json_line("documents.not_an_object", line_);
            if (cell->size() > limits_.cell_bytes)
                return at_json_line("documents.cell_too_large", line_);
            auto const column = std::ranges::find(columns_, std::string_view(member.key()));
            row.cells[static_cast<std::size_t>(column - columns_.begin())] = *std::move(cell);
        }
        return std::optional{std::move(row)};
    }

private:
    /// That is not blank; nothing at the end.
    std::optional<std::string_view> next_line()
    {
        while (at_ < text_.size()) {
            auto const end = std::min(text_.find('\n', at_), text_.size());
            auto const line = std::string_view(text_).substr(at_, end - at_);
            at_ = end + 1;
            ++line_;
            if (line.find_first_not_of(json_space) != line.npos) return line;
        }
        return std::nullopt;
    }

    std::string text_;
    TableLimits limits_;
    std::vector<std::string> columns_;
    std::size_t at_ = 0;
    int line_ = 0;
    bool head_given_ = false;
};

} // namespace

bool is_jsonl(std::string_view utf8)
{
    auto const first = utf8.find_first_not_of(json_space);
    return first != utf8.npos && utf8[first] == '{';
}

Result<std::unique_ptr<RowSource>> read_jsonl(std::string utf8, TableLimits const& limits)
{
    auto source = std::make_unique<JsonlSource>(std::move(utf8), limits);
    CHECK(source->find_columns());
    return std::unique_ptr<RowSource>(std::move(source));
}

} // namespace ztc::documents

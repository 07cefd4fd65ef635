// SPDX-License-Identifier: Apache-2.0
//
// A list of residents' messages as somebody exported it, row by row as matters::ImportedMessage, or
// with the reason why a row cannot be one. Nothing is lost in silence: a title that is too long
// stands whole in the text, columns that mean nothing to us are named. Writes nothing.
#pragma once

#include "modules/matters/commands.hpp"
#include "modules/matters/policy.hpp"
#include "platform/documents/headers.hpp"
#include "platform/documents/table.hpp"

#include <filesystem>
#include <map>
#include <memory>

namespace ztc::app {

/// What the operator says of a file.
struct MessageList {
    std::filesystem::path file;
    std::string bytes = {};                            // instead of a file, when there are any
    std::string sheet = {};                            // of a workbook; empty: the first
    std::map<std::string, std::string> overrides = {}; // header -> field
    std::string name = {};          // tells lists apart whose numbers mean different messages
    std::string category = "other"; // of rows that name none we know
};

/// Which column of a list is which field of a message; an override to nothing leaves a column out.
documents::HeaderMap match_messages(std::vector<std::string> const& headers,
                                    std::map<std::string, std::string> const& overrides);

class MessageFile {
public:
    struct Row {
        int line = 0;
        std::string number; // as it stands in the file, for the report
        Result<matters::ImportedMessage> message;
    };

    /// `today` is the last day that a date may have. Refuses what documents::open_table refuses,
    /// import.column_missing, import.column_twice, import.mistaken_map, matters.unknown_category.
    static Result<MessageFile> open(MessageList list,
                                    std::vector<matters::Category> const& categories, Date today);

    /// The next row, its community still empty; nothing at the end.
    std::optional<Row> next();

    std::vector<std::string> const& left_out() const { return left_out_; }

private:
    MessageFile() = default;

    Result<matters::ImportedMessage> message_of(std::vector<std::string> const& cells) const;
    Result<> read_words(std::vector<std::string> const& cells,
                        matters::ImportedMessage& message) const;
    Result<> read_answer(std::vector<std::string> const& cells,
                         matters::ImportedMessage& message) const;
    Result<> check_seen_before(matters::ImportedMessage const& message);
    std::string cell(std::vector<std::string> const& cells, std::string const& field) const;
    std::string source_key(std::vector<std::string> const& cells) const;

    MessageList list_;
    std::map<std::string, std::string> category_of_; // code, Chinese or English name -> code
    Date today_{};
    std::unique_ptr<documents::RowSource> source_;
    documents::HeaderMap headers_;
    std::vector<std::string> left_out_;
    std::map<std::string, std::string> seen_; // source_key -> fingerprint of its row
};

} // namespace ztc::app

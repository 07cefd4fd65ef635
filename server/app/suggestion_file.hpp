// SPDX-License-Identifier: Apache-2.0
//
// A register or list of deputies' suggestions as an office exported it, row by row: as records of
// earlier years, or as signed papers of this session; or with the reason why a row cannot be one.
// Nothing is lost in silence: what a record has no member for stands at its source, columns that
// mean nothing are named. Writes nothing.
#pragma once

#include "kernel/reading.hpp"
#include "modules/suggestions/service.hpp"
#include "platform/documents/headers.hpp"
#include "platform/documents/table.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <variant>

namespace ztc::app {

/// Deputies and units by the names that lists call them.
struct NamesHere {
    struct Deputy {
        PersonId person;
        std::vector<NodeId> seats;
    };
    std::multimap<std::string, Deputy> deputies;
    std::map<std::string, NodeId> units;
};
NamesHere names_here(Reading& reading);

enum class BroughtAs {
    records, // of earlier years: read and compared, they go nowhere
    papers   // of this session: accepted, waiting to be referred
};

/// What the operator says of a file.
struct SuggestionList {
    std::filesystem::path file;
    std::string sheet = {};                            // of a workbook; empty: the first
    std::map<std::string, std::string> overrides = {}; // header -> field
    std::string name = {}; // tells lists apart whose ids mean different suggestions
    BroughtAs as = BroughtAs::records;
};

class SuggestionFile {
public:
    using Record = std::variant<suggestions::Past, suggestions::Paper>;
    struct Row {
        int line = 0;
        std::string number; // as it stands in the file, for the report
        Result<Record> record;
    };

    /// `today` is the last day that a date may have. Refuses what documents::open_table refuses,
    /// import.column_missing, import.column_twice, import.mistaken_map.
    static Result<SuggestionFile> open(SuggestionList list, NamesHere names, Date today);

    /// Nothing at the end.
    std::optional<Row> next();

    std::vector<std::string> const& left_out() const { return left_out_; }

private:
    using Cells = std::vector<std::string>;
    SuggestionFile() = default;

    Result<Record> record_of(Cells const& cells);
    Result<suggestions::Past> past_of(Cells const& cells) const;
    Result<suggestions::Paper> paper_of(Cells const& cells) const;
    Result<> read_reply(Cells const& cells, suggestions::Past& past) const;
    Result<NamesHere::Deputy> deputy_of(std::string const& name, std::string const& field) const;
    Result<Date> day_of(std::string const& words, std::string const& field) const;
    Result<std::string> words(Cells const& cells, std::string const& field, std::size_t most) const;
    std::string cell(Cells const& cells, std::string const& field) const;
    std::string source_of(Cells const& cells) const;
    std::string key_of(Cells const& cells) const;

    SuggestionList list_;
    NamesHere names_;
    Date today_{};
    std::unique_ptr<documents::RowSource> source_;
    documents::HeaderMap headers_;
    std::vector<std::string> left_out_;
    std::map<std::string, std::string> seen_; // key -> fingerprint of its row
};

} // namespace ztc::app

// SPDX-License-Identifier: Apache-2.0
//
// Which column of somebody's table is which of our fields. Headers are compared as people mean
// them: without spaces, brackets, underscores, colons and required-marks, full-width letters as
// plain ones, capitals as small ones. Nothing is guessed from likeness: a header that is not listed
// is reported as unknown, and the person names it with an override. Everything is reported at once.
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::documents {

enum class Need { required, optional };

struct FieldSpec {
    std::string field;                // is itself a header that is recognised
    std::vector<std::string> aliases; // most usual first
    Need need = Need::optional;
};

struct HeaderMap {
    std::map<std::string, std::size_t> column_of; // field -> index of its column
    std::vector<std::string> unknown;             // headers that mean nothing to us: left out
    std::vector<std::string> missing;             // required fields without a column
    std::vector<std::string> twice;               // fields that several columns claim
    std::vector<std::string> mistaken_overrides;  // overrides naming no such column or field

    bool usable() const { return missing.empty() && twice.empty() && mistaken_overrides.empty(); }

    /// The cell of the field in that row; empty when the column or the cell is not there.
    std::string_view cell(std::span<std::string const> cells, std::string const& field) const;
};

/// `overrides`: header -> field; they win over the aliases.
HeaderMap match(std::span<std::string const> headers, std::span<FieldSpec const> fields,
                std::map<std::string, std::string> const& overrides = {});

/// What two headers have in common when they mean the same: "【 留言　编号 】*" -> "留言编号".
std::string folded(std::string_view header);

} // namespace ztc::documents

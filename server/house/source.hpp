// SPDX-License-Identifier: Apache-2.0
//
// What the checks of the house look at and what they answer. A check is a pure function from the
// committed texts to findings, so that its own tests can plant a violation in a string; reading the
// disk happens once, in read_tree. A check never mends what it finds.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::house {

struct Source {
    std::string path; // from the root of the repository, "server/kernel/date.hpp"
    std::string text;
};
using Sources = std::vector<Source>;

enum class Weight { finding, warning };

struct Finding {
    std::string path;
    int line = 0; // 0: the whole file
    std::string says;
    Weight weight = Weight::finding;
    bool operator==(Finding const&) const = default;
};
using Findings = std::vector<Finding>;

/// Every text of ours below `root`: no build output, no packages of others.
Sources read_tree(std::filesystem::path const& root);

Source const* find(Sources const&, std::string_view path);
std::vector<std::string_view> lines_of(std::string_view text);
int line_at(std::string_view text, std::size_t offset);

/// server/kernel/x.cpp, bench/x.cpp: what the rules about C++ speak of.
bool is_cpp(std::string_view path);
/// A test, or a helper that only tests include. Tests set their scene with any folder they like.
bool is_test(std::string_view path);

} // namespace ztc::house

// SPDX-License-Identifier: Apache-2.0
//
// Serves a built folder of a front end under a prefix ("/console/"). Looks at the disk for every
// request, so a new build needs no restart; keeps only entity tags in memory. Every step of a path
// is opened beneath the one before and no symbolic link is followed, so nothing outside the folder
// can be reached, whatever the path says. Thread-safe.
#pragma once

#include "platform/http/message.hpp"

#include <mutex>
#include <unordered_map>

struct stat;

namespace ztc::http {

enum class Fallback {
    none,
    index_html // a path without extension is a page of the single-page application
};

class StaticFiles {
public:
    /// Throws std::system_error when `folder` cannot be opened. `prefix` ends with "/".
    StaticFiles(std::string prefix, std::string const& folder, Fallback fallback);
    ~StaticFiles();
    StaticFiles(StaticFiles const&) = delete;
    StaticFiles& operator=(StaticFiles const&) = delete;

    /// Nothing when the path is not below the prefix, there is no such file, or it is no GET.
    std::optional<Response> answer(Request const& request) const;

private:
    struct Tag {
        std::uint64_t inode, size;
        std::int64_t changed_ns;
        std::string etag;
    };

    std::optional<Response> file(Request const& request, std::string const& relative) const;
    std::string etag(std::string const& name, struct stat const& now, int file) const;

    std::string const prefix_;
    int const folder_;
    Fallback const fallback_;
    mutable std::mutex mutex_;
    mutable std::unordered_map<std::string, Tag> tags_; // by file, siblings apart
};

/// May a cache keep this file for ever? True for the names that bundlers give: "index-BqZx12_4.js".
bool has_hash_in_name(std::string_view file_name);

/// Does Accept-Encoding allow `coding` ("br", "gzip")?
bool accepts(std::string_view accept_encoding, std::string_view coding);

} // namespace ztc::http

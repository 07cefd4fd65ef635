// SPDX-License-Identifier: Apache-2.0
//
// One file that holds many: a tar archive whose last entry, `SHA256SUMS`, has a line for every
// other (`sha256sum -c` reads it). Never overwrites, never unpacks what it has not verified, and
// knows only names that lead nowhere else.
#pragma once

#include "kernel/result.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::backup {

class BundleWriter {
public:
    /// Refuses backup.exists. Writes to `file`.partial, readable by its owner only.
    static Result<BundleWriter> create(std::filesystem::path const& file);
    BundleWriter(BundleWriter&&) = default;
    /// What was not finished is gone.
    ~BundleWriter();

    void add_text(std::string const& name, std::string_view text);
    /// False when the file went away meanwhile; then nothing was added.
    bool add_file(std::string const& name, std::filesystem::path const& from);

    /// Closes, syncs, gives the file its name. Answers the SHA-256 of the whole, in hex. Refuses
    /// backup.exists when the name was taken meanwhile.
    Result<std::string> finish();

private:
    BundleWriter(std::filesystem::path file, std::ofstream out)
        : file_(std::move(file)), out_(std::move(out))
    {}
    std::filesystem::path partial() const { return file_.string() + ".partial"; }
    void begin_entry(std::string const& name, std::uint64_t size);
    void end_entry(std::uint64_t size);

    std::filesystem::path file_;
    std::ofstream out_;
    std::string sums_;
    bool finished_ = false;
};

class BundleReader {
public:
    /// Reads all of it once and compares every sum. Refuses backup.not_there, backup.damaged.
    static Result<BundleReader> open(std::filesystem::path const& file);

    bool has(std::string const& name) const { return entries_.contains(name); }
    std::string text(std::string const& name) const;
    /// Durable when it returns; mode 0600. Makes the folders above.
    void unpack(std::string const& name, std::filesystem::path const& to) const;
    /// Names in the order of the archive, without the sums.
    std::vector<std::string> names() const;

private:
    struct Entry {
        std::uint64_t at, size;
    };
    explicit BundleReader(std::filesystem::path file) : file_(std::move(file)) {}
    Result<> read_all();

    std::filesystem::path file_;
    std::map<std::string, Entry> entries_;
};

} // namespace ztc::backup

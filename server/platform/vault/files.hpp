// SPDX-License-Identifier: Apache-2.0
//
// Photographs and scans on disk, sealed in chunks of 64 KiB under a key of their own that follows
// from the owner's key, the file's id and a random salt. A chunk changed, moved, or taken from
// another file is refused, and so is a file cut short. Written beside and renamed when whole and
// durable: under its name there is never half a file.
#pragma once

#include "platform/vault/aead.hpp"

#include <cstdint>
#include <filesystem>

namespace ztc::vault {

/// What the last system call complained of, with the place.
[[noreturn]] void throw_errno(std::string const& what);

/// An open file descriptor.
class OpenFile {
public:
    explicit OpenFile(int descriptor) : descriptor_(descriptor) {}
    OpenFile(OpenFile&& other) noexcept : descriptor_(other.descriptor_) { other.descriptor_ = -1; }
    OpenFile& operator=(OpenFile&&) = delete;
    ~OpenFile();
    int descriptor() const { return descriptor_; }

private:
    int descriptor_;
};

enum class Chunk : char { more_follow = 0, last = 1 };

class SealedFileWriter {
public:
    /// Nothing appears at `path` before `finish`. Throws std::system_error when the disk refuses.
    SealedFileWriter(std::filesystem::path path, Key const& owner_key, std::string_view file_id);
    ~SealedFileWriter(); // without `finish`: leaves nothing behind
    SealedFileWriter(SealedFileWriter const&) = delete;
    SealedFileWriter& operator=(SealedFileWriter const&) = delete;

    void write(std::string_view bytes);
    /// Durable under its name when it returns. Once.
    void finish();

private:
    void write_chunk(std::string_view plain, Chunk which);

    std::filesystem::path path_;
    std::filesystem::path part_;
    OpenFile file_;
    std::string salt_;
    Key key_;
    std::string pending_;
    std::uint64_t chunks_ = 0;
    bool finished_ = false;
};

class SealedFileReader {
public:
    /// Refuses vault.no_such_file, and vault.cannot_open for another key or id, or a file cut
    /// short.
    static Result<SealedFileReader> open(std::filesystem::path const& path, Key const& owner_key,
                                         std::string_view file_id);

    std::uint64_t size() const { return size_; }
    /// Up to `length` bytes from `offset`, fewer at the end. Refuses vault.cannot_open.
    Result<std::string> read(std::uint64_t offset, std::size_t length) const;

private:
    SealedFileReader(OpenFile file, Key key, std::uint64_t chunks, std::uint64_t size)
        : file_(std::move(file)), key_(std::move(key)), chunks_(chunks), size_(size)
    {}
    Result<std::string> read_chunk(std::uint64_t index) const;

    OpenFile file_;
    Key key_;
    std::uint64_t chunks_;
    std::uint64_t size_;
};

} // namespace ztc::vault

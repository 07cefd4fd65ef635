// SPDX-License-Identifier: Apache-2.0
#include "platform/vault/files.hpp"

#include "platform/vault/gcm.hpp"
#include "platform/vault/secret_file.hpp"

#include <fcntl.h>
#include <openssl/rand.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <stdexcept>
#include <system_error>

namespace ztc::vault {
namespace {

constexpr std::string_view magic = "ztcfile1";
constexpr std::size_t salt_size = 32;
constexpr std::size_t file_header_size = magic.size() + salt_size;
constexpr std::size_t chunk_size = 64 * 1024;
constexpr std::size_t sealed_chunk_size = chunk_size + gcm::tag_size;

Key key_of_file(Key const& owner_key, std::string_view file_id, std::string_view salt)
{
    return owner_key.derived(std::string("ztc/file/v1\n").append(file_id), salt);
}

/// Which chunk, and whether it is the last. Never twice the same: the key is this file's alone.
std::string nonce_of(std::uint64_t index, Chunk which)
{
    std::string nonce(gcm::nonce_size, '\0');
    for (int i = 0; i < 8; ++i)
        nonce[static_cast<std::size_t>(i)] = static_cast<char>(index >> (56 - 8 * i));
    nonce.back() = static_cast<char>(which);
    return nonce;
}

void write_all(int descriptor, std::string_view bytes, std::string const& what)
{
    while (!bytes.empty()) {
        auto const count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw_errno(what);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

/// Up to `length` bytes from `offset`; fewer only at the end of the file.
std::string read_at(int descriptor, std::uint64_t offset, std::size_t length)
{
    std::string bytes(length, '\0');
    std::size_t have = 0;
    while (have < length) {
        auto const count = ::pread(descriptor, bytes.data() + have, length - have,
                                   static_cast<off_t>(offset + have));
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw_errno("reading a sealed file");
        if (count == 0) break;
        have += static_cast<std::size_t>(count);
    }
    bytes.resize(have);
    return bytes;
}

std::string random_salt()
{
    std::string salt(salt_size, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(salt.data()), int{salt_size}) != 1)
        throw std::runtime_error("no random bytes from OpenSSL");
    return salt;
}

} // namespace

void throw_errno(std::string const& what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

OpenFile::~OpenFile()
{
    if (descriptor_ >= 0) ::close(descriptor_);
}

SealedFileWriter::SealedFileWriter(std::filesystem::path path, Key const& owner_key,
                                   std::string_view file_id)
    : path_(std::move(path)), part_(path_.string() + ".part"),
      file_(::open(part_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600)),
      salt_(random_salt()), key_(key_of_file(owner_key, file_id, salt_))
{
    if (file_.descriptor() < 0) throw_errno(part_);
    write_all(file_.descriptor(), std::string(magic) + salt_, part_);
}

SealedFileWriter::~SealedFileWriter()
{
    wipe(pending_);
    if (!finished_) ::unlink(part_.c_str());
}

void SealedFileWriter::write(std::string_view bytes)
{
    // A full chunk waits for the next byte: only then is it sure not to be the last.
    while (!bytes.empty()) {
        if (pending_.size() == chunk_size) {
            write_chunk(pending_, Chunk::more_follow);
            pending_.clear();
        }
        auto const taken = bytes.substr(0, chunk_size - pending_.size());
        pending_ += taken;
        bytes.remove_prefix(taken.size());
    }
}

void SealedFileWriter::finish()
{
    ZTC_ENSURE(!finished_);
    write_chunk(pending_, Chunk::last);
    if (::fsync(file_.descriptor()) != 0) throw_errno(part_);
    std::filesystem::rename(part_, path_);
    finished_ = true;
    sync_folder(path_.parent_path());
}

void SealedFileWriter::write_chunk(std::string_view plain, Chunk which)
{
    auto const nonce = nonce_of(chunks_++, which);
    write_all(file_.descriptor(), gcm::encrypt(key_, nonce, plain, magic), part_);
}

Result<SealedFileReader> SealedFileReader::open(std::filesystem::path const& path,
                                                Key const& owner_key, std::string_view file_id)
{
    OpenFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.descriptor() < 0 && errno == ENOENT) return refuse("vault.no_such_file");
    if (file.descriptor() < 0) throw_errno(path);
    struct stat status = {};
    if (::fstat(file.descriptor(), &status) != 0) throw_errno(path);
    auto const stored = static_cast<std::uint64_t>(status.st_size);
    auto const header = read_at(file.descriptor(), 0, file_header_size);
    if (stored < file_header_size + gcm::tag_size || !header.starts_with(magic))
        return refuse("vault.cannot_open");

    auto const chunks = (stored - file_header_size + sealed_chunk_size - 1) / sealed_chunk_size;
    auto const size = stored - file_header_size - chunks * gcm::tag_size;
    SealedFileReader reader(std::move(file),
                            key_of_file(owner_key, file_id, header.substr(magic.size())), chunks,
                            size);
    CHECK(reader.read_chunk(chunks - 1)); // only the true last chunk opens as the last
    return reader;
}

Result<std::string> SealedFileReader::read(std::uint64_t offset, std::size_t length) const
{
    std::string bytes;
    auto const end =
        offset >= size_ ? offset : offset + std::min<std::uint64_t>(length, size_ - offset);
    while (offset < end) {
        auto const chunk = TRY(read_chunk(offset / chunk_size));
        auto const within = offset % chunk_size;
        auto const count = std::min<std::uint64_t>(end - offset, chunk.size() - within);
        bytes.append(chunk, within, count);
        offset += count;
    }
    return Result<std::string>(boost::system::in_place_value, std::move(bytes));
}

Result<std::string> SealedFileReader::read_chunk(std::uint64_t index) const
{
    auto const sealed = read_at(file_.descriptor(), file_header_size + index * sealed_chunk_size,
                                sealed_chunk_size);
    auto const which = index + 1 == chunks_ ? Chunk::last : Chunk::more_follow;
    auto plain = gcm::decrypt(key_, nonce_of(index, which), sealed, magic);
    if (!plain) return refuse("vault.cannot_open");
    return Result<std::string>(boost::system::in_place_value, *std::move(plain));
}

} // namespace ztc::vault

// SPDX-License-Identifier: Apache-2.0
#include "platform/backup/bundle.hpp"

#include "platform/backup/sum.hpp"
#include "platform/backup/tar.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <sstream>
#include <system_error>
#include <vector>

namespace ztc::backup {

namespace {

constexpr char const* sums_name = "SHA256SUMS";
constexpr std::size_t piece = 1 << 20;
constexpr std::uint64_t most_sums = 1ULL << 30;

[[noreturn]] void throw_errno(std::filesystem::path const& path)
{
    throw std::system_error(errno, std::generic_category(), path.string());
}

void sync(std::filesystem::path const& path)
{
    auto const opened = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (opened < 0) throw_errno(path);
    auto const failed = ::fsync(opened) != 0;
    ::close(opened);
    if (failed) throw_errno(path);
}

std::filesystem::path folder_of(std::filesystem::path const& file)
{
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

/// A plain relative path of the characters that we write: it leads nowhere else.
bool is_plain(std::string const& name)
{
    auto const path = std::filesystem::path(name);
    if (name.empty() || path.is_absolute() || name.size() > 99) return false;
    for (auto const& part : path)
        if (part.string().starts_with('.') || part.empty()) return false;
    return name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                  "._-/") == name.npos;
}

std::map<std::string, std::string> parsed_sums(std::string const& text)
{
    std::map<std::string, std::string> sums;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        if (auto const gap = line.find("  "); gap != std::string::npos)
            sums.emplace(line.substr(gap + 2), line.substr(0, gap));
    return sums;
}

} // namespace

// ---- writing -----------------------------------------------------------------------------------

Result<BundleWriter> BundleWriter::create(std::filesystem::path const& file)
{
    if (std::filesystem::exists(file)) return refuse("backup.exists", "/" + file.string());
    auto const partial = file.string() + ".partial";
    std::filesystem::remove(partial); // of one that was broken off
    auto const made = ::open(partial.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (made < 0) throw_errno(partial);
    ::close(made);
    std::ofstream out(partial, std::ios::binary);
    out.exceptions(std::ios::badbit | std::ios::failbit);
    return BundleWriter(file, std::move(out));
}

BundleWriter::~BundleWriter()
{
    if (finished_ || file_.empty()) return;
    std::error_code ignored;
    std::filesystem::remove(partial(), ignored);
}

void BundleWriter::begin_entry(std::string const& name, std::uint64_t size)
{
    ZTC_ENSURE(is_plain(name));
    out_ << tar_head(name, size);
}

void BundleWriter::end_entry(std::uint64_t size)
{
    out_ << std::string(tar_padding(size), '\0');
}

void BundleWriter::add_text(std::string const& name, std::string_view text)
{
    Sum sum;
    sum.add(text);
    begin_entry(name, text.size());
    out_ << text;
    end_entry(text.size());
    if (name != sums_name) sums_ += sum.hex() + "  " + name + "\n";
}

bool BundleWriter::add_file(std::string const& name, std::filesystem::path const& from)
{
    std::ifstream in(from, std::ios::binary);
    std::error_code gone;
    auto const size = std::filesystem::file_size(from, gone);
    if (!in || gone) return false;
    Sum sum;
    begin_entry(name, size);
    std::vector<char> buffer(piece);
    for (auto left = size; left > 0;) {
        auto const want = std::min<std::uint64_t>(left, buffer.size());
        // What we copy is whole already and never shrinks.
        if (!in.read(buffer.data(), static_cast<std::streamsize>(want))) throw_errno(from);
        sum.add({buffer.data(), want});
        out_.write(buffer.data(), static_cast<std::streamsize>(want));
        left -= want;
    }
    end_entry(size);
    sums_ += sum.hex() + "  " + name + "\n";
    return true;
}

Result<std::string> BundleWriter::finish()
{
    add_text(sums_name, sums_);
    out_ << std::string(2 * tar_block, '\0');
    out_.close();
    sync(partial());
    // A link, unlike a rename, never takes the place of another file; some USB sticks know none.
    if (::link(partial().c_str(), file_.c_str()) == 0)
        std::filesystem::remove(partial());
    else if (errno == EEXIST || std::filesystem::exists(file_))
        return refuse("backup.exists", "/" + file_.string());
    else
        std::filesystem::rename(partial(), file_);
    finished_ = true;
    sync(folder_of(file_));
    Sum whole;
    std::ifstream in(file_, std::ios::binary);
    std::vector<char> buffer(piece);
    while (in.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) || in.gcount() > 0)
        whole.add({buffer.data(), static_cast<std::size_t>(in.gcount())});
    return whole.hex();
}

// ---- reading -----------------------------------------------------------------------------------

Result<BundleReader> BundleReader::open(std::filesystem::path const& file)
{
    if (!std::filesystem::is_regular_file(file))
        return refuse("backup.not_there", "/" + file.string());
    BundleReader reader(file);
    if (!reader.read_all()) return refuse("backup.damaged", "/" + file.string());
    return reader;
}

Result<> BundleReader::read_all()
{
    std::ifstream in(file_, std::ios::binary);
    std::map<std::string, std::string> sums;
    std::vector<char> buffer(piece);
    std::string head(tar_block, '\0');
    bool ended = false;
    for (std::uint64_t at = 0; !ended && in.read(head.data(), tar_block);) {
        ended = head == std::string(tar_block, '\0');
        if (ended) break;
        auto const entry = read_tar_head(head);
        if (!entry || !is_plain(entry->name) || entries_.contains(entry->name))
            return refuse("backup.damaged");
        at += tar_block;
        entries_[entry->name] = {at, entry->size};
        Sum sum;
        for (auto left = entry->size; left > 0;) {
            auto const want = std::min<std::uint64_t>(left, buffer.size());
            if (!in.read(buffer.data(), static_cast<std::streamsize>(want)))
                return refuse("backup.damaged");
            sum.add({buffer.data(), want});
            left -= want;
        }
        sums[entry->name] = sum.hex();
        in.ignore(static_cast<std::streamsize>(tar_padding(entry->size)));
        at += entry->size + tar_padding(entry->size);
    }
    if (!ended || !has(sums_name) || entries_[sums_name].size > most_sums)
        return refuse("backup.damaged");
    auto const expected = parsed_sums(text(sums_name));
    entries_.erase(sums_name);
    sums.erase(sums_name);
    if (sums != expected) return refuse("backup.damaged");
    return {};
}

std::string BundleReader::text(std::string const& name) const
{
    auto const& entry = entries_.at(name);
    std::ifstream in(file_, std::ios::binary);
    in.seekg(static_cast<std::streamoff>(entry.at));
    std::string text(entry.size, '\0');
    if (!in.read(text.data(), static_cast<std::streamsize>(text.size()))) throw_errno(file_);
    return text;
}

void BundleReader::unpack(std::string const& name, std::filesystem::path const& to) const
{
    auto const& entry = entries_.at(name);
    std::filesystem::create_directories(folder_of(to));
    std::ifstream in(file_, std::ios::binary);
    in.seekg(static_cast<std::streamoff>(entry.at));
    auto const made = ::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (made < 0) throw_errno(to);
    ::close(made);
    std::ofstream out(to, std::ios::binary);
    std::vector<char> buffer(piece);
    for (auto left = entry.size; left > 0;) {
        auto const want = std::min<std::uint64_t>(left, buffer.size());
        if (!in.read(buffer.data(), static_cast<std::streamsize>(want))) throw_errno(file_);
        if (!out.write(buffer.data(), static_cast<std::streamsize>(want))) throw_errno(to);
        left -= want;
    }
    out.close();
    if (!out) throw_errno(to);
    sync(to);
    sync(folder_of(to));
}

std::vector<std::string> BundleReader::names() const
{
    std::vector<std::string> names;
    for (auto const& [name, entry] : entries_) names.push_back(name);
    return names;
}

} // namespace ztc::backup

// SPDX-License-Identifier: Apache-2.0
#include "platform/http/static_files.hpp"

#include "platform/http/conditional.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace ztc::http {

namespace {

class File {
public:
    explicit File(int number) : number_(number) {}
    File(File&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    File& operator=(File&& other) noexcept
    {
        std::swap(number_, other.number_);
        return *this;
    }
    ~File()
    {
        if (number_ >= 0) ::close(number_);
    }
    bool is_open() const { return number_ >= 0; }
    int number() const { return number_; }

private:
    int number_;
};

bool is_plain_segment(std::string_view segment)
{
    return !segment.empty() && segment.front() != '.' && segment.size() <= 255 &&
           segment.find('\0') == std::string_view::npos;
}

/// Opens `relative` beneath `folder`, one segment at a time; closed for anything but a plain file.
File open_beneath(int folder, std::string_view relative)
{
    File here(::fcntl(folder, F_DUPFD_CLOEXEC, 0));
    for (;;) {
        auto const slash = relative.find('/');
        auto const segment = relative.substr(0, slash);
        if (!here.is_open() || !is_plain_segment(segment)) return File(-1);
        bool const last = slash == std::string_view::npos;
        int const flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | (last ? O_NONBLOCK : O_DIRECTORY);
        here = File(::openat(here.number(), std::string(segment).c_str(), flags));
        if (last) return here;
        relative.remove_prefix(slash + 1);
    }
}

std::string content_of(int file, std::uint64_t size)
{
    std::string content(size, '\0');
    std::size_t got = 0;
    while (got < size) {
        auto const n = ::pread(file, content.data() + got, size - got, static_cast<off_t>(got));
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) throw std::system_error(errno, std::generic_category(), "static file");
        if (n == 0) break; // it was cut short meanwhile
        got += static_cast<std::size_t>(n);
    }
    content.resize(got);
    return content;
}

std::string_view last_segment(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

std::string_view content_type(std::string_view name)
{
    struct Known {
        std::string_view ending, type;
    };
    static constexpr std::array known{
        Known{".html", "text/html; charset=utf-8"},
        Known{".js", "text/javascript; charset=utf-8"},
        Known{".mjs", "text/javascript; charset=utf-8"},
        Known{".css", "text/css; charset=utf-8"},
        Known{".json", "application/json; charset=utf-8"},
        Known{".geojson", "application/geo+json; charset=utf-8"},
        Known{".webmanifest", "application/manifest+json; charset=utf-8"},
        Known{".svg", "image/svg+xml"},
        Known{".png", "image/png"},
        Known{".jpg", "image/jpeg"},
        Known{".jpeg", "image/jpeg"},
        Known{".webp", "image/webp"},
        Known{".gif", "image/gif"},
        Known{".ico", "image/x-icon"},
        Known{".woff2", "font/woff2"},
        Known{".woff", "font/woff"},
        Known{".ttf", "font/ttf"},
        Known{".txt", "text/plain; charset=utf-8"},
        Known{".xml", "application/xml; charset=utf-8"},
        Known{".pdf", "application/pdf"},
        Known{".wasm", "application/wasm"},
    };
    auto const it =
        std::ranges::find_if(known, [&](Known const& one) { return name.ends_with(one.ending); });
    return it == known.end() ? "application/octet-stream" : it->type;
}

struct Coding {
    std::string_view name, ending;
};
constexpr std::array codings{Coding{"br", ".br"}, Coding{"gzip", ".gz"}}; // the smaller first

bool is_plain_file(File const& file, struct stat& found)
{
    return file.is_open() && ::fstat(file.number(), &found) == 0 && S_ISREG(found.st_mode);
}

} // namespace

bool has_hash_in_name(std::string_view file_name)
{
    constexpr std::size_t hash_size = 8;
    auto const stem = file_name.substr(0, file_name.rfind('.'));
    if (stem.size() <= hash_size + 1) return false;
    auto const before = stem[stem.size() - hash_size - 1];
    if (before != '-' && before != '.') return false;
    auto const hash = stem.substr(stem.size() - hash_size);
    auto const digit = [](char c) { return c >= '0' && c <= '9'; };
    auto const upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    auto const lower = [](char c) { return c >= 'a' && c <= 'z'; };
    auto const possible = [&](char c) {
        return digit(c) || upper(c) || lower(c) || c == '-' || c == '_';
    };
    if (!std::ranges::all_of(hash, possible)) return false;
    auto const digits = std::ranges::count_if(hash, digit);
    auto const uppers = std::ranges::count_if(hash, upper);
    return digits + uppers > 0 && digits < static_cast<std::ptrdiff_t>(hash_size);
}

bool accepts(std::string_view accept_encoding, std::string_view coding)
{
    while (!accept_encoding.empty()) {
        auto const item = accept_encoding.substr(0, accept_encoding.find(','));
        accept_encoding.remove_prefix(std::min(accept_encoding.size(), item.size() + 1));
        auto const from = item.find_first_not_of(" \t");
        if (from == std::string_view::npos) continue;
        auto const name = item.substr(from, item.find_first_of("; \t", from) - from);
        if (!same_name(name, coding)) continue;
        auto const weight = item.find("q=");
        if (weight == std::string_view::npos) return true;
        return item.substr(weight + 2).find_first_of("123456789") != std::string_view::npos;
    }
    return false;
}

StaticFiles::StaticFiles(std::string prefix, std::string const& folder, Fallback fallback)
    : prefix_(std::move(prefix)),
      folder_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)), fallback_(fallback)
{
    if (folder_ < 0) throw std::system_error(errno, std::generic_category(), folder);
}

StaticFiles::~StaticFiles()
{
    ::close(folder_);
}

std::optional<Response> StaticFiles::answer(Request const& request) const
{
    if (request.method != "GET") return std::nullopt;
    std::string_view const path = request.path;
    if (path.size() + 1 == prefix_.size() && prefix_.starts_with(path))
        return Response{.status = 308, .headers = {{"Location", prefix_}}};
    if (!path.starts_with(prefix_)) return std::nullopt;

    std::string relative(path.substr(prefix_.size()));
    if (relative.empty() || relative.ends_with('/')) relative += "index.html";
    if (auto found = file(request, relative)) return found;
    bool const is_page =
        fallback_ == Fallback::index_html && last_segment(path).find('.') == std::string_view::npos;
    return is_page ? file(request, "index.html") : std::nullopt;
}

std::optional<Response> StaticFiles::file(Request const& request, std::string const& relative) const
{
    auto chosen = open_beneath(folder_, relative);
    struct stat found{};
    if (!is_plain_file(chosen, found)) return std::nullopt;

    Response response{.content_type = std::string(content_type(relative))};
    auto const accepted = request.headers.joined("Accept-Encoding");
    auto name = relative;
    bool varies = false;
    for (auto const& coding : codings) {
        auto sibling_name = relative + std::string(coding.ending);
        auto sibling = open_beneath(folder_, sibling_name);
        struct stat sibling_found{};
        if (!is_plain_file(sibling, sibling_found)) continue;
        varies = true;
        if (name != relative || !accepts(accepted, coding.name)) continue;
        response.headers.emplace_back("Content-Encoding", coding.name);
        name = std::move(sibling_name);
        chosen = std::move(sibling);
        found = sibling_found;
    }
    if (varies) response.headers.emplace_back("Vary", "Accept-Encoding");

    bool const for_ever = has_hash_in_name(last_segment(relative));
    response.headers.emplace_back("Cache-Control",
                                  for_ever ? "public, max-age=31536000, immutable" : "no-cache");
    auto const tag = etag(name, found, chosen.number());
    response.headers.emplace_back("ETag", tag);
    if (already_has(request, tag)) return not_modified(std::move(response));
    response.body = content_of(chosen.number(), static_cast<std::uint64_t>(found.st_size));
    return response;
}

std::string StaticFiles::etag(std::string const& name, struct stat const& now, int file) const
{
    auto const changed_ns = std::int64_t{now.st_mtim.tv_sec} * 1'000'000'000 + now.st_mtim.tv_nsec;
    auto const size = static_cast<std::uint64_t>(now.st_size);
    {
        std::lock_guard const lock(mutex_);
        auto const known = tags_.find(name);
        if (known != tags_.end() && known->second.inode == now.st_ino &&
            known->second.size == size && known->second.changed_ns == changed_ns)
            return known->second.etag;
    }
    auto tag = etag_of(content_of(file, size));
    std::lock_guard const lock(mutex_);
    tags_[name] = {now.st_ino, size, changed_ns, tag};
    return tag;
}

} // namespace ztc::http

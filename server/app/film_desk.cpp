// SPDX-License-Identifier: Apache-2.0
//
// Films coming in and going out. One is as large as a disk allows, so it is mapped, cleaned in
// place, sealed chunk by chunk, and never held in memory as a whole.
#include "app/file_desk.hpp"
#include "app/file_ranges.hpp"
#include "kernel/encoding.hpp"
#include "modules/episodes/policy.hpp"
#include "modules/files/service.hpp"
#include "platform/media/film.hpp"
#include "platform/proof/hash.hpp"
#include "views/files/view.hpp"

#include <sys/mman.h>

#include <cerrno>
#include <system_error>

namespace ztc::app {

using files::FileId;
using files::FileKind;
using vault::FileSize;

namespace {

/// An upload's bytes as memory; what is changed in them stays ours alone.
class Mapped {
public:
    explicit Mapped(http::Upload const& upload) : size_(upload.size())
    {
        if (size_ == 0) return;
        at_ = ::mmap(nullptr, size_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_NORESERVE,
                     upload.file(), 0);
        if (at_ == MAP_FAILED) throw std::system_error(errno, std::generic_category(), "mmap");
    }
    ~Mapped()
    {
        if (size_ > 0) ::munmap(at_, size_);
    }
    Mapped(Mapped const&) = delete;
    Mapped& operator=(Mapped const&) = delete;

    std::span<char> bytes() const { return {static_cast<char*>(at_), size_}; }

private:
    std::size_t size_;
    void* at_ = nullptr;
};

std::string sum_of(std::string_view bytes)
{
    return std::string(proof::bytes_of(proof::sha256(bytes)));
}

log::Order film_order(Call const& call, std::string const& received, FileId const& file,
                      std::string_view media, std::string_view kept)
{
    files::Store command{.file = file,
                         .kind = FileKind::film,
                         .media = std::string(media),
                         .size = static_cast<std::int64_t>(kept.size()),
                         .sha256 = hex(sum_of(kept)),
                         .width = {},
                         .height = {}};
    return {.by = call.actor,
            .request = std::string(call.request.header("Idempotency-Key").value_or("")),
            .body_hash = sum_of(call.request.path + "\n" + received),
            .streams = {},
            .run = [command = std::move(command)](Work& work) -> Result<std::string> {
                return described::to_json(TRY(files::store(command, work)));
            }};
}

} // namespace

Result<> FileDesk::fits_as_film(std::uint64_t size, Actor const& by)
{
    auto const most = house_.store->read(by, [](Reading& reading) {
        return policy_of<episodes::EpisodePolicy>(reading).film_max_mb;
    });
    if (size > static_cast<std::uint64_t>(most) * 1024 * 1024)
        return refuse("files.film_too_large");
    return {};
}

void FileDesk::receive_film(Call&& call)
{
    send_call(std::move(call), &FileDesk::take_film);
}

void FileDesk::take_film(std::shared_ptr<Call> const& call)
{
    auto const file = fresh_file();
    auto order = [&]() -> Result<log::Order> {
        auto const& request = call->request;
        if (request.header("Idempotency-Key").value_or("").size() > 128)
            return refuse("request.too_long");
        if (!request.upload) return refuse("media.not_a_film"); // too short to be streamed
        CHECK(fits_as_film(request.upload->size(), call->actor));
        Mapped const mapped(*request.upload);
        auto const bytes = mapped.bytes();
        std::string_view const kept(bytes.data(), bytes.size());
        auto const received = sum_of(kept);
        auto const media = TRY(media::plain_film(bytes));
        CHECK(folder_.put(Owner::person(call->actor.person), file.text, FileSize::page, kept));
        return film_order(*call, received, file, media, kept);
    }();
    if (!order) return call->reply(words_.problem(order.error(), call->language));
    tell_log(call, *std::move(order), file, 200);
}

Result<http::Response> FileDesk::open_file(http::Request const& request, Viewer const& viewer,
                                           FileId const& file,
                                           std::function<bool(Reading&)> const& may)
{
    auto const stored = house_.store->read(
        viewer, [&](Reading& reading) -> std::optional<views::files::StoredFile> {
            auto found = views::files::find(reading.tables(), reading.congress(), file);
            if (!found || !may(reading)) return std::nullopt;
            return found;
        });
    if (!stored) return refuse("files.unknown");
    auto opened = folder_.open(Owner::person(stored->owner), file.text, FileSize::page);
    if (!opened) return refuse("files.unknown");
    return served(request,
                  {.reader = *std::move(opened),
                   .media = stored->media,
                   .etag = "\"" + file.text + "\"",
                   .still = [this, viewer, may] { return house_.store->read(viewer, may); }},
                  words_);
}

} // namespace ztc::app

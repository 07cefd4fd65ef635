// SPDX-License-Identifier: Apache-2.0
#include "app/file_desk.hpp"

#include "app/door_replies.hpp"
#include "app/file_bodies.hpp"
#include "kernel/encoding.hpp"
#include "modules/files/events.hpp"
#include "modules/files/service.hpp"
#include "modules/people/events.hpp"
#include "modules/publication/service.hpp"
#include "platform/http/multipart.hpp"
#include "platform/journal/journal.hpp"
#include "platform/login/cookie.hpp"
#include "platform/media/sound.hpp"
#include "platform/proof/hash.hpp"
#include "views/files/view.hpp"
#include "views/publication/view.hpp"

#include <sodium.h>

#include <algorithm>

namespace ztc::app {

using files::FileId;
using files::FileKind;
using vault::FileSize;

namespace {

constexpr std::size_t threads = 2;
constexpr std::size_t uploads_max = 64;
constexpr std::uint64_t sound_max = 10 * 1024 * 1024;

std::string all_bytes_of(http::Upload const& upload)
{
    std::string bytes(upload.size(), '\0');
    for (std::size_t at = 0; at < bytes.size();) {
        auto const got = upload.read(at, std::span(bytes).subspan(at));
        if (got == 0) throw std::runtime_error("an upload ended before its size");
        at += got;
    }
    return bytes;
}

FileKind kind_of(media::Format format)
{
    if (media::is_picture(format)) return FileKind::photo;
    return media::is_sound(format) ? FileKind::voice : FileKind::scan;
}

/// Whoever enters paper for others, or answers with it.
bool may_scan(Actor const& actor)
{
    return actor.may(Right::enter_matters) || actor.may(Right::answer_matters);
}

/// What is kept of a received file.
struct Kept {
    media::Format format{};
    std::string page;
    std::optional<std::string> thumb;
    std::optional<std::int64_t> width, height;
};

Result<Kept> make_plain(std::string_view bytes, Actor const& by,
                        media::PhotoSettings const& settings)
{
    auto const format = media::sniff(bytes);
    if (!format) return refuse("media.unknown_kind");
    switch (kind_of(*format)) {
    case FileKind::photo: {
        auto photo = TRY(media::make_photo(*format, bytes, settings));
        return Kept{media::Format::jpeg, std::move(photo.page), std::move(photo.thumb), photo.width,
                    photo.height};
    }
    case FileKind::voice: {
        if (bytes.size() > sound_max) return refuse("files.too_large");
        auto sound = TRY(media::plain_sound(*format, std::string(bytes)));
        return Kept{*format, std::move(sound), {}, {}, {}};
    }
    case FileKind::film: return refuse("media.holds_a_film"); // comes another way
    case FileKind::scan:
        if (!may_scan(by)) return refuse("files.scan_by_staff_only");
        return Kept{*format, std::string(bytes), {}, {}, {}};
    }
    promise_broken("every kind of file is made plain", __FILE__, __LINE__);
}

Result<> put(vault::FileFolder& folder, PersonId const& owner, FileId const& file, Kept const& kept)
{
    auto const whose = Owner::person(owner);
    CHECK(folder.put(whose, file.text, FileSize::page, kept.page));
    if (kept.thumb) CHECK(folder.put(whose, file.text, FileSize::thumb, *kept.thumb));
    return {};
}

log::Order order_of(Call const& call, std::string_view received, FileId const& file,
                    Kept const& kept)
{
    auto const sum = [](std::string_view bytes) {
        return std::string(proof::bytes_of(proof::sha256(bytes)));
    };
    files::Store command{.file = file,
                         .kind = kind_of(kept.format),
                         .media = std::string(media::media_type(kept.format)),
                         .size = static_cast<std::int64_t>(kept.page.size()),
                         .sha256 = hex(sum(kept.page)),
                         .width = kept.width,
                         .height = kept.height};
    return {.by = call.actor,
            .request = std::string(call.request.header("Idempotency-Key").value_or("")),
            .body_hash = sum(call.request.path + "\n" + sum(received)),
            .streams = {},
            .run = [command = std::move(command)](Work& work) -> Result<std::string> {
                return described::to_json(TRY(files::store(command, work)));
            }};
}

} // namespace

FileDesk::FileDesk(House& house, Words const& words)
    : house_(house), words_(words), folder_(house.config.data / "files", house.store->keyring())
{
    {
        auto lease = house_.store->reads().lease();
        auto const swept = folder_.sweep(
            [&](std::string const& file) { return views::files::is_kept(*lease, FileId{file}); });
        if (swept > 0) journal::info("files.swept_at_start {}", swept);
    }
    for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { loop(); });
}

FileId FileDesk::fresh_file()
{
    std::string bytes(16, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return {base32(bytes)};
}

FileDesk::~FileDesk()
{
    stop();
}

void FileDesk::stop()
{
    {
        std::lock_guard const lock(mutex_);
        stopping_ = true;
    }
    woken_.notify_all();
    for (auto& thread : threads_) thread.join();
    threads_.clear();
}

bool FileDesk::send(std::function<void()> work)
{
    {
        std::lock_guard const lock(mutex_);
        if (stopping_ || waiting_.size() >= uploads_max) return false;
        waiting_.push_back(std::move(work));
    }
    woken_.notify_one();
    return true;
}

void FileDesk::loop()
{
    std::unique_lock lock(mutex_);
    for (;;) {
        woken_.wait(lock, [&] { return stopping_ || !waiting_.empty(); });
        if (waiting_.empty()) return;
        auto work = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        try {
            work();
        } catch (std::exception const& error) {
            journal::error("files.fault {}", error.what());
        }
        work = nullptr; // with the upload it holds
        lock.lock();
    }
}

// ---- in ----------------------------------------------------------------------------------------

void FileDesk::send_call(Call&& call, Answering answer)
{
    auto const shared = std::make_shared<Call>(std::move(call));
    auto const sent = send([this, shared, answer] {
        try {
            (this->*answer)(shared);
        } catch (std::exception const& error) {
            shared->reply(words_.fault(error, shared->language));
        }
    });
    if (!sent) shared->reply(words_.problem(refuse("http.busy"), shared->language));
}

void FileDesk::receive(Call&& call)
{
    send_call(std::move(call), &FileDesk::take_in);
}

void FileDesk::take_in(std::shared_ptr<Call> const& call)
{
    auto const say_no = [&](Refusal const& refusal) {
        call->reply(words_.problem(refusal, call->language));
    };
    auto const& request = call->request;
    if (request.header("Idempotency-Key").value_or("").size() > 128)
        return say_no(refuse("request.too_long"));
    auto const received = request.upload ? all_bytes_of(*request.upload) : request.body;
    auto const type = request.header("Content-Type").value_or("");
    auto const bytes = http::is_multipart(type) ? http::file_in_multipart(type, received)
                                                : Result<std::string_view>(received);
    if (!bytes) return say_no(bytes.error());
    auto const kept = make_plain(*bytes, call->actor, photos_);
    if (!kept) return say_no(kept.error());
    auto const file = fresh_file();
    if (auto const stored = put(folder_, call->actor.person, file, *kept); !stored)
        return say_no(stored.error());
    tell_log(call, order_of(*call, *bytes, file, *kept), file, 200);
}

void FileDesk::tell_log(std::shared_ptr<Call> const& call, log::Order order, FileId const& file,
                        int status)
{
    house_.store->writer().submit(std::move(order), [this, call, file, status](log::Outcome done) {
        if (done.fault) { // perhaps it was committed: the next start looks whether it was
            try {
                std::rethrow_exception(done.fault);
            } catch (std::exception const& error) {
                return call->reply(words_.fault(error, call->language));
            }
        }
        // An answer to the same request sent before names another file.
        bool const is_known = done.answer && done.answer->json.find(file.text) != std::string::npos;
        if (!is_known) folder_.remove(file.text);
        call->reply(done.answer ? http::json(status, std::move(done.answer->json))
                                : words_.problem(done.answer.error(), call->language));
    });
}

// ---- masked ------------------------------------------------------------------------------------

namespace {

bool lies_within(PhotoArea const& area)
{
    auto const all = {area.left, area.top, area.width, area.height};
    return std::ranges::all_of(all, [](auto n) { return n >= 0 && n <= 1000; }) && area.width > 0 &&
           area.height > 0 && area.left + area.width <= 1000 && area.top + area.height <= 1000;
}

Result<std::vector<media::Area>> areas_of(MaskPhotoBody const& body)
{
    std::vector<media::Area> out;
    if (body.areas.empty()) return refuse("request.missing", "/areas");
    if (body.areas.size() > 20) return refuse("request.too_many", "/areas");
    for (auto const& area : body.areas) {
        if (!lies_within(area)) return refuse("request.out_of_range", "/areas");
        out.push_back({static_cast<int>(area.left), static_cast<int>(area.top),
                       static_cast<int>(area.width), static_cast<int>(area.height)});
    }
    return out;
}

/// Stored as the desk's own file and given to the publication within one command.
log::Order masking_order(Call const& call, MaskPhotoBody const& body, FileId const& file,
                         Kept const& kept)
{
    auto order = order_of(call, call.request.body, file, kept);
    order.run = [store = std::move(order.run), body, file](Work& work) -> Result<std::string> {
        CHECK(store(work));
        publication::MaskPhoto const command{body.matter, body.of, file};
        CHECK(publication::mask_photo(command, work));
        return described::to_json(MaskedPhoto{file});
    };
    return order;
}

} // namespace

void FileDesk::mask(Call&& call)
{
    send_call(std::move(call), &FileDesk::make_masked);
}

void FileDesk::make_masked(std::shared_ptr<Call> const& call)
{
    auto const body = body_of<MaskPhotoBody>(*call, words_);
    if (!body) return;
    auto const made = [&]() -> Result<Kept> {
        auto const areas = TRY(areas_of(*body));
        auto const stored = house_.store->read(call->actor, [&](Reading& reading) {
            auto found = views::files::find(reading.tables(), reading.congress(), body->of);
            if (found && !views::publication::desk_holds(body->matter, body->of, reading))
                found.reset();
            return found;
        });
        if (!stored) return refuse("matters.unknown");
        auto const sealed =
            TRY(folder_.open(Owner::person(stored->owner), body->of.text, FileSize::page));
        auto const bytes = TRY(sealed.read(0, sealed.size()));
        auto photo = TRY(media::make_photo(media::Format::jpeg, bytes, photos_, areas));
        return Kept{media::Format::jpeg, std::move(photo.page), std::move(photo.thumb), photo.width,
                    photo.height};
    }();
    if (!made) return call->reply(words_.problem(made.error(), call->language));
    auto const file = fresh_file();
    if (auto const stored = put(folder_, call->actor.person, file, *made); !stored)
        return call->reply(words_.problem(stored.error(), call->language));
    tell_log(call, masking_order(*call, *body, file, *made), file, 201);
}

// ---- gone --------------------------------------------------------------------------------------

void FileDesk::hear(std::span<log::Entry const> entries)
{
    for (auto const& entry : entries)
        dispatch<files::Swept, files::Lapsed, people::Erased>(
            entry.recorded, [&](auto const& event) {
                if constexpr (requires { event.file; })
                    folder_.remove(event.file.text);
                else
                    (void)send([this, congress = entry.recorded.congress, person = event.person] {
                        remove_files_of(congress, person);
                    }); // refused: the next start removes what is gone
            });
}

void FileDesk::remove_files_of(std::string const& congress, PersonId const& person)
{
    auto lease = house_.store->reads().lease();
    for (auto const& file : views::files::files_of(*lease, congress, person))
        folder_.remove(file.text);
}

} // namespace ztc::app

// SPDX-License-Identifier: Apache-2.0
//
// Files going out, and the two routes.
#include "app/file_bodies.hpp"
#include "app/file_desk.hpp"
#include "app/file_ranges.hpp"
#include "app/kept.hpp"
#include "app/link_door.hpp"
#include "modules/files/commands.hpp"
#include "modules/matters/types.hpp"
#include "platform/http/conditional.hpp"
#include "platform/login/cookie.hpp"
#include "views/activities/view.hpp"
#include "views/commitments/view.hpp"
#include "views/drafts/view.hpp"
#include "views/episodes/view.hpp"
#include "views/files/view.hpp"
#include "views/matter_page/view.hpp"
#include "views/publication/view.hpp"
#include "views/publicity/view.hpp"
#include "views/record/view.hpp"
#include "views/relay/view.hpp"
#include "views/suggestions/view.hpp"

namespace ztc::app {

using files::FileId;
using files::FileKind;
using vault::FileSize;

struct FileQuery {
    FileId file;
    std::optional<std::string> size; // page, thumb
};
BOOST_DESCRIBE_STRUCT(FileQuery, (), (file, size))
struct NoBody {};
BOOST_DESCRIBE_STRUCT(NoBody, (), ())

namespace {

constexpr std::string_view upload_path = "/files";
constexpr std::string_view film_path = "/files/film";
constexpr std::string_view show_path = "/files/{file}";
constexpr std::string_view mask_path = "/publication/mask_photo";

/// The owner alone while nothing holds it; then exactly those to whom the holder shows it.
bool may_see(views::files::StoredFile const& stored, Reading& reading)
{
    if (!stored.holder) return stored.owner == reading.viewer().person;
    auto const slash = stored.holder->find('/');
    auto const kind = stored.holder->substr(0, slash);
    auto const id = stored.holder->substr(slash + 1);
    if (kind == "activities") return views::activities::shows_file({id}, stored.file, reading);
    if (kind == "record") return views::record::shows_file({id}, stored.file, reading);
    if (kind == "episodes") return views::episodes::shows_file({id}, stored.file, reading);
    if (kind == "publicity") return views::publicity::shows_file({id}, stored.file, reading);
    if (kind == "suggestions" || kind == "supervision")
        return views::suggestions::shows_file({id}, reading);
    if (kind == "commitments") return views::commitments::shows_file({id}, reading);
    if (kind == "drafts") return views::drafts::shows_file({id}, stored.file, reading);
    matters::MatterId const matter{id};
    if (kind == "matters") return views::matter_page::shows_file(matter, stored.file, reading);
    if (kind == "publication") return views::publication::shows_file(matter, stored.file, reading);
    if (kind == "relay") return views::relay::shows_file(matter, stored.file, reading);
    return false;
}

std::string ending_of(std::string_view media)
{
    auto const name = media.substr(media.find('/') + 1);
    if (name == "jpeg") return "jpg";
    if (name == "mpeg") return "mp3";
    return std::string(media == "audio/mp4" ? "m4a" : name);
}

http::Response with_headers(http::Response response, views::files::StoredFile const& stored,
                            std::string const& etag)
{
    auto const shown = stored.kind == FileKind::scan ? "attachment" : "inline";
    auto& headers = response.headers;
    headers.emplace_back("Content-Disposition", std::string(shown) + "; filename=\"" +
                                                    stored.file.text.substr(0, 8) + "." +
                                                    ending_of(stored.media) + "\"");
    headers.emplace_back("Content-Security-Policy", "default-src 'none'; sandbox");
    headers.emplace_back("Cross-Origin-Resource-Policy", "same-origin");
    // A film may be taken back: no cache holds it.
    headers.emplace_back("Cache-Control",
                         stored.kind == FileKind::film ? "no-store" : "private, max-age=300");
    headers.emplace_back("Vary", "Cookie, Authorization");
    headers.emplace_back("ETag", etag);
    return response;
}

Result<FileSize> size_asked(http::Request const& request)
{
    auto const size = request.query("size").value_or("page");
    if (size == "page") return FileSize::page;
    if (size == "thumb") return FileSize::thumb;
    return refuse("request.unknown_choice", "/size");
}

} // namespace

void FileDesk::show(Call&& call)
{
    bool waits = false;
    auto answer = [&]() -> Result<http::Response> {
        FileId const file{call.path_members.at("file")};
        auto size = TRY(size_asked(call.request));
        auto const stored = house_.store->read(
            call.actor, [&](Reading& reading) -> std::optional<views::files::StoredFile> {
                auto found = views::files::find(reading.tables(), reading.congress(), file);
                if (!found || !may_see(*found, reading)) return std::nullopt;
                waits = reveals(reading);
                return found;
            });
        if (!stored) return refuse("files.unknown");
        if (stored->kind != FileKind::photo) size = FileSize::page;
        auto const etag = "\"" + file.text + (size == FileSize::thumb ? ".thumb" : ".page") + "\"";
        if (http::already_has(call.request, etag))
            return http::not_modified(with_headers({}, *stored, etag));
        auto opened = folder_.open(Owner::person(stored->owner), file.text, size);
        if (!opened && opened.error().code == "vault.cannot_open") return opened.error();
        if (!opened) return refuse("files.unknown"); // erased a moment ago
        ServedFile bytes{*std::move(opened), stored->media, etag};
        auto response = TRY(served(call.request, std::move(bytes), words_));
        if (response.status == 416) return response;
        return with_headers(std::move(response), *stored, etag);
    }();
    if (!answer) return call.reply(words_.problem(answer.error(), call.language));
    if (!waits) return call.reply(*std::move(answer));
    reply_when_kept(house_, words_, call.reply, call.language, *std::move(answer));
}

void declare_files(Routes& routes)
{
    routes.served_by_app<NoBody, files::StoredFile>(Route::Method::post, std::string(upload_path))
        .says("Upload a photograph, a recorded note or (staff) a scan: the bytes themselves, or a "
              "form with one file. What it is, is decided by the bytes. Photographs are made anew "
              "without anything the camera wrote beside them.")
        .needs(Right::upload_files)
        .refuses({"media.unknown_kind", "media.cannot_read", "media.too_many_pixels",
                  "media.holds_a_film", "files.too_large", "files.scan_by_staff_only",
                  "files.too_many_unused", "http.too_large", "http.busy"})
        .request_type = "application/octet-stream";
    routes.served_by_app<NoBody, files::StoredFile>(Route::Method::post, std::string(film_path))
        .says("Upload a film for an episode of “Deputies speak”: the bytes themselves, MP4 or "
              "WebM, as large as the policy of the column says. Cleaned of what cameras write "
              "beside picture and sound.")
        .needs(Right::keep_publicity)
        .refuses({"media.not_a_film", "media.cannot_read", "media.other_tracks",
                  "files.film_too_large", "files.too_many_unused", "http.too_large", "http.busy"})
        .request_type = "application/octet-stream";
    routes.served_by_app<FileQuery, Document>(Route::Method::get, std::string(show_path))
        .says("The bytes of a file, for its owner while it is unused and then for whoever may see "
              "what holds it; size=thumb for a small one.")
        .needs_sign_in()
        .refuses({"files.unknown", "request.unknown_choice", "request.range_not_satisfiable"});
    routes.served_by_app<MaskPhotoBody, MaskedPhoto>(Route::Method::post, std::string(mask_path))
        .says("Make a photograph of one of the matter's with some areas black, to be published in "
              "its stead. The raiser's own stays as it is.")
        .needs(Right::review_publication)
        .refuses({"matters.unknown", "access.denied", "publication.never",
                  "publication.not_accepted", "publication.ended_otherwise",
                  "publication.no_consent", "publication.waits_for_director",
                  "publication.no_photo_consent", "publication.not_its_photo", "request.missing",
                  "request.too_many", "request.out_of_range", "media.cannot_read",
                  "files.too_many_unused", "http.busy"});
}

Result<http::Response> FileDesk::photo(http::Request const& request, Viewer const& viewer,
                                       FileId const& file, std::function<bool(Reading&)> const& may)
{
    auto const size = TRY(size_asked(request));
    auto const stored = house_.store->read(
        viewer, [&](Reading& reading) -> std::optional<views::files::StoredFile> {
            auto found = views::files::find(reading.tables(), reading.congress(), file);
            if (!found || found->kind != FileKind::photo || !may(reading)) return std::nullopt;
            return found;
        });
    if (!stored) return refuse("files.unknown");
    auto opened = folder_.open(Owner::person(stored->owner), file.text, size);
    if (!opened) return refuse("files.unknown");
    ServedFile bytes{*std::move(opened), stored->media, {}};
    auto response = TRY(served(request, std::move(bytes), words_));
    response.headers.emplace_back("Content-Security-Policy", "default-src 'none'; sandbox");
    response.headers.emplace_back("Cross-Origin-Resource-Policy", "same-origin");
    return response;
}

void connect_files(Router& router, Routes const& routes, FileDesk& desk)
{
    for (auto const& route : routes.all()) {
        if (route.path == upload_path)
            router.serve(route, [&desk](Call&& call) { desk.receive(std::move(call)); });
        if (route.path == film_path)
            router.serve(route, [&desk](Call&& call) { desk.receive_film(std::move(call)); });
        if (route.path == mask_path)
            router.serve(route, [&desk](Call&& call) { desk.mask(std::move(call)); });
        if (route.path == show_path)
            router.serve(route, [&desk](Call&& call) { desk.show(std::move(call)); });
    }
}

namespace {

bool posts_to(http::Request const& request, std::string_view path)
{
    return request.method == "POST" && request.path == std::string(api_prefix) + std::string(path);
}

} // namespace

bool is_upload(http::Request const& request)
{
    if (posts_to(request, link_upload_path)) return request.header(link_header).has_value();
    return is_film_upload(request) ||
           (posts_to(request, upload_path) && login::token_in(request).has_value());
}

bool is_film_upload(http::Request const& request)
{
    return posts_to(request, film_path) && login::token_in(request).has_value();
}

} // namespace ztc::app

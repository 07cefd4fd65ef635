// SPDX-License-Identifier: Apache-2.0
//
// Where files come in and go out: received bytes are looked at, made plain, sealed and only then
// told to the log; asked for, they are opened for whoever may see what holds them and for nobody
// else. The work is done by threads of its own, since a photograph takes a second; what waits is
// bounded. The bytes of a file that the log does not know are removed again.
#pragma once

#include "app/router.hpp"
#include "modules/files/types.hpp"
#include "platform/media/photo.hpp"
#include "platform/vault/file_folder.hpp"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace ztc::app {

class FileDesk {
public:
    /// Removes from the folder what no view keeps: uploads that a killed process left.
    FileDesk(House& house, Words const& words);
    ~FileDesk();
    FileDesk(FileDesk const&) = delete;
    FileDesk& operator=(FileDesk const&) = delete;

    /// POST /files; answers from a thread of the desk, or at once when too many wait.
    void receive(Call&& call);
    /// GET /files/{file}
    void show(Call&& call);
    /// POST /publication/mask_photo: a new photograph, made of a matter's, with parts blacked out.
    void mask(Call&& call);

    /// The bytes of a photograph that `may` lets be seen; for pages that know no session.
    Result<http::Response> photo(http::Request const& request, Viewer const& viewer,
                                 files::FileId const& file,
                                 std::function<bool(Reading&)> const& may);

    /// POST /files/film
    void receive_film(Call&& call);
    /// The bytes of a file that `may` lets be seen, whole or in part, for pages that know no
    /// session; asked again while they are sent, and cut off when it may no more.
    Result<http::Response> open_file(http::Request const& request, Viewer const& viewer,
                                     files::FileId const& file,
                                     std::function<bool(Reading&)> const& may);

    /// Takes the bytes of swept and lapsed files, and of erased persons, from the disk. On the
    /// writer's thread: the work waits for a thread of the desk.
    void hear(std::span<log::Entry const> entries);

    std::string upload_folder() const { return folder_.path().string(); }

    /// Finishes what waits.
    void stop();

private:
    void loop();
    bool send(std::function<void()> work);
    using Answering = void (FileDesk::*)(std::shared_ptr<Call> const&);
    /// Answered by a worker; http.busy when none can take it.
    void send_call(Call&& call, Answering answer);
    void take_in(std::shared_ptr<Call> const& call);
    void take_film(std::shared_ptr<Call> const& call);
    Result<> fits_as_film(std::uint64_t size, Actor const& by);
    static files::FileId fresh_file();
    /// `file` lies sealed on the disk; when the log does not take it, it goes again.
    void tell_log(std::shared_ptr<Call> const& call, log::Order order, files::FileId const& file,
                  int status);
    void make_masked(std::shared_ptr<Call> const& call);
    void remove_files_of(std::string const& congress, PersonId const& person);

    House& house_;
    Words const& words_;
    vault::FileFolder folder_;
    media::PhotoSettings photos_;
    std::mutex mutex_;
    std::condition_variable woken_;
    std::deque<std::function<void()>> waiting_;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

void declare_files(Routes& routes);
void connect_files(Router& router, Routes const& routes, FileDesk& desk);

/// Whether the body of a request is to be streamed to the disk: an upload by somebody who shows a
/// session.
bool is_upload(http::Request const& request);
/// Such a one that may be large: a film.
bool is_film_upload(http::Request const& request);

} // namespace ztc::app

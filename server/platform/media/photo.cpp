// SPDX-License-Identifier: Apache-2.0
#include "platform/media/photo.hpp"

#include "platform/media/worker/exits.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <sstream>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace ztc::media {
namespace {

using Steady = std::chrono::steady_clock;
constexpr std::size_t output_max = 16 * 1024 * 1024;

/// Two ends of a socket: writing to a worker that has died must be an error and no signal.
class Pipe {
public:
    Pipe()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends_.data()) != 0)
            throw std::system_error(errno, std::generic_category(), "a pipe for a photograph");
    }
    ~Pipe()
    {
        close(0);
        close(1);
    }
    Pipe(Pipe const&) = delete;
    Pipe& operator=(Pipe const&) = delete;
    int reading() const { return ends_[0]; }
    int writing() const { return ends_[1]; }
    void close_reading() { close(0); }
    void close_writing() { close(1); }

private:
    void close(std::size_t end)
    {
        if (ends_[end] >= 0) ::close(std::exchange(ends_[end], -1));
    }
    std::array<int, 2> ends_{-1, -1};
};

/// The running worker; killed and buried when this object goes, if it has not ended before.
class Worker {
public:
    Worker(std::filesystem::path const& program, Format format, std::string areas, Pipe const& in,
           Pipe const& out)
    {
        auto name = program.string();
        auto kind = std::string(media_type(format).substr(std::string_view("image/").size()));
        if (format == Format::heif) kind = "heif";
        char locale[] = "LC_ALL=C", few[] = "MALLOC_ARENA_MAX=2";
        char* arguments[] = {name.data(), kind.data(), areas.data(), nullptr};
        char* environment[] = {locale, few, nullptr}; // nothing of ours
        posix_spawn_file_actions_t files;
        posix_spawn_file_actions_init(&files);
        posix_spawn_file_actions_adddup2(&files, in.reading(), STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&files, out.writing(), STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
        auto const error =
            ::posix_spawn(&process_, name.c_str(), &files, nullptr, arguments, environment);
        posix_spawn_file_actions_destroy(&files);
        if (error != 0) throw std::system_error(error, std::generic_category(), name);
    }
    ~Worker()
    {
        if (process_ <= 0) return;
        ::kill(process_, SIGKILL);
        (void)wait();
    }
    Worker(Worker const&) = delete;
    Worker& operator=(Worker const&) = delete;

    /// The status it ended with; -1 when it was killed.
    int wait()
    {
        int status = 0;
        while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
        }
        process_ = 0;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    pid_t process_ = 0;
};

void give_some(Pipe& in, std::string_view& bytes)
{
    auto const put = ::send(in.writing(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (put > 0) bytes.remove_prefix(static_cast<std::size_t>(put));
    bool const gone = put < 0 && errno != EINTR && errno != EAGAIN; // it looks no further
    if (gone || bytes.empty()) in.close_writing();
}

enum class More { yes, no };

More take_some(Pipe& out, std::string& into)
{
    std::array<char, 65536> chunk{};
    auto const got = ::read(out.reading(), chunk.data(), chunk.size());
    if (got < 0) return errno == EINTR || errno == EAGAIN ? More::yes : More::no;
    into.append(chunk.data(), static_cast<std::size_t>(got));
    return got > 0 && into.size() <= output_max ? More::yes : More::no;
}

/// Feeds and listens until the worker has said all; nothing when its time is over.
std::optional<std::string> converse(Pipe& in, Pipe& out, std::string_view bytes,
                                    Steady::time_point until)
{
    ::fcntl(in.writing(), F_SETFL, O_NONBLOCK);
    ::fcntl(out.reading(), F_SETFL, O_NONBLOCK);
    std::string said;
    for (;;) {
        auto const left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - Steady::now()).count();
        if (left <= 0) return std::nullopt;
        std::array<pollfd, 2> ends{pollfd{out.reading(), POLLIN, 0},
                                   pollfd{in.writing(), POLLOUT, 0}}; // -1 is passed over
        if (::poll(ends.data(), ends.size(), static_cast<int>(left)) < 0 && errno != EINTR)
            throw std::system_error(errno, std::generic_category(), "waiting for a photograph");
        if (ends[1].revents != 0 && in.writing() >= 0) give_some(in, bytes);
        if (ends[0].revents != 0 && take_some(out, said) == More::no) return said;
    }
}

Result<Photo> read_answer(std::string_view said)
{
    auto const line_end = said.find('\n');
    if (line_end == said.npos) return refuse("media.cannot_read");
    std::istringstream line{std::string(said.substr(0, line_end))};
    std::string word;
    std::size_t page_size = 0, thumb_size = 0;
    Photo photo;
    line >> word >> photo.width >> photo.height >> page_size >> thumb_size;
    auto const rest = said.substr(line_end + 1);
    if (!line || word != "photo" || page_size > rest.size() ||
        rest.size() - page_size != thumb_size || page_size == 0 || thumb_size == 0)
        return refuse("media.cannot_read");
    photo.page = rest.substr(0, page_size);
    photo.thumb = rest.substr(page_size);
    return photo;
}

} // namespace

std::filesystem::path worker_program()
{
    return std::filesystem::read_symlink("/proc/self/exe").parent_path() / "zhitongche-photo";
}

Result<Photo> make_photo(Format format, std::string_view bytes, PhotoSettings const& settings,
                         std::vector<Area> const& blacked_out)
{
    std::string areas;
    for (auto const& area : blacked_out)
        areas += std::to_string(area.left) + "," + std::to_string(area.top) + "," +
                 std::to_string(area.width) + "," + std::to_string(area.height) + ";";

    Pipe in, out;
    Worker worker(settings.worker, format, std::move(areas), in, out);
    in.close_reading();
    out.close_writing();
    auto const said = converse(in, out, bytes, Steady::now() + settings.patience);
    if (!said) return refuse("media.cannot_read");
    switch (worker.wait()) {
    case 0: return read_answer(*said);
    case worker::exit_too_large: return refuse("media.too_many_pixels");
    case worker::exit_misused:
    case worker::exit_not_locked:
        throw std::runtime_error("zhitongche-photo could not shut itself in");
    default: return refuse("media.cannot_read");
    }
}

} // namespace ztc::media

// SPDX-License-Identifier: Apache-2.0
#include "platform/clock/shifted_clock.hpp"

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <string>
#include <system_error>
#include <unistd.h>

namespace ztc {

namespace {

constexpr std::int64_t day_ms = 24LL * 3'600'000;

[[noreturn]] void fail(std::filesystem::path const& file)
{
    throw std::system_error(errno, std::generic_category(), file.string());
}

void write_through(std::filesystem::path const& file, std::string const& text)
{
    int const handle = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (handle < 0) fail(file);
    bool const written =
        ::write(handle, text.data(), text.size()) == ssize_t(text.size()) && ::fsync(handle) == 0;
    ::close(handle);
    if (!written) fail(file);
}

} // namespace

Result<std::unique_ptr<ShiftedClock>> ShiftedClock::open(std::filesystem::path file,
                                                         Clock const& real)
{
    int days = 0;
    if (std::filesystem::exists(file)) {
        std::ifstream in(file);
        if (!(in >> days) || days < 0 || days > most_days) return refuse("demo.bad_clock");
    }
    return std::unique_ptr<ShiftedClock>(new ShiftedClock(std::move(file), real, days));
}

Instant ShiftedClock::now() const
{
    return {real_.now().ms + days_ * day_ms};
}

Result<Date> ShiftedClock::next_day()
{
    std::lock_guard const lock(moving_);
    int const days = days_ + 1;
    if (days > most_days) return refuse("demo.far_enough");
    auto unfinished = file_;
    unfinished += ".new";
    write_through(unfinished, std::to_string(days) + "\n");
    std::filesystem::rename(unfinished, file_);
    days_ = days;
    return today();
}

} // namespace ztc

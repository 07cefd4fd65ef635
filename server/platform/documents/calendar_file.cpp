// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/calendar_file.hpp"

#include <fmt/format.h>

namespace ztc::documents {

namespace {

constexpr std::size_t longest_line = 75; // octets, without the line end
constexpr std::string_view zone = "Asia/Shanghai";

bool goes_on(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; // within a character of UTF-8
}

std::string compact(Date day)
{
    return fmt::format("{:04}{:02}{:02}", static_cast<int>(day.year()),
                       static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

std::string local_time(Date day, std::int64_t minute)
{
    constexpr std::int64_t whole_day = 24 * 60;
    auto const on = add_days(day, static_cast<int>(minute / whole_day)); // 24:00 is the next day
    auto const within = minute % whole_day;
    return fmt::format("{}T{:02}{:02}00", compact(on), within / 60, within % 60);
}

/// In UTC, as DTSTAMP must be.
std::string utc_time(Instant at)
{
    using namespace std::chrono;
    auto const whole = floor<seconds>(milliseconds{at.ms});
    auto const day = floor<days>(whole);
    hh_mm_ss const time{whole - day};
    return fmt::format("{}T{:02}{:02}{:02}Z", compact(Date{sys_days{day}}), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

std::string_view status_of(EventStatus status)
{
    switch (status) {
    case EventStatus::tentative: return "TENTATIVE";
    case EventStatus::confirmed: return "CONFIRMED";
    case EventStatus::cancelled: return "CANCELLED";
    }
    return {};
}

class Writing {
public:
    void line(std::string const& text) { out_ += folded_line(text); }
    void words(std::string_view name, std::string const& value)
    {
        line(fmt::format("{}:{}", name, escaped_text(value)));
    }
    void time_zone()
    {
        line("BEGIN:VTIMEZONE");
        line(fmt::format("TZID:{}", zone));
        line("BEGIN:STANDARD");
        line("DTSTART:19910915T000000"); // since then one offset all year
        line("TZOFFSETFROM:+0800");
        line("TZOFFSETTO:+0800");
        line("TZNAME:CST");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }
    void event(CalendarEvent const& event, Instant stamped_at)
    {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid);
        line("DTSTAMP:" + utc_time(stamped_at));
        line(fmt::format("DTSTART;TZID={}:{}", zone, local_time(event.from_on, event.from_minute)));
        line(fmt::format("DTEND;TZID={}:{}", zone,
                         local_time(event.until_on.value_or(event.from_on), event.until_minute)));
        line(fmt::format("SEQUENCE:{}", event.sequence));
        line(fmt::format("STATUS:{}", status_of(event.status)));
        words("SUMMARY", event.summary);
        if (event.location) words("LOCATION", *event.location);
        if (event.description) words("DESCRIPTION", *event.description);
        line("END:VEVENT");
    }
    std::string take() { return std::move(out_); }

private:
    std::string out_;
};

} // namespace

std::string escaped_text(std::string const& text)
{
    std::string out;
    for (char const byte : text) {
        if (byte == '\r') continue;
        if (byte == '\n') {
            out += "\\n";
            continue;
        }
        if (byte == '\\' || byte == ';' || byte == ',') out += '\\';
        out += byte;
    }
    return out;
}

std::string folded_line(std::string const& line)
{
    std::string out;
    std::size_t begin = 0;
    while (line.size() - begin > longest_line - (begin > 0)) {
        auto end = begin + longest_line - (begin > 0); // the space of a later line counts
        while (end > begin + 1 && goes_on(line[end])) --end;
        out += line.substr(begin, end - begin) + "\r\n ";
        begin = end;
    }
    return out + line.substr(begin) + "\r\n";
}

std::string icalendar(CalendarFile const& calendar, Instant stamped_at)
{
    Writing out;
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line("PRODID:-//Zhitongche//Activities//ZH");
    out.line("CALSCALE:GREGORIAN");
    out.line("METHOD:PUBLISH");
    out.words("NAME", calendar.name);
    out.words("X-WR-CALNAME", calendar.name);
    out.line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
    out.time_zone();
    for (auto const& event : calendar.events) out.event(event, stamped_at);
    out.line("END:VCALENDAR");
    return out.take();
}

} // namespace ztc::documents

// SPDX-License-Identifier: Apache-2.0
//
// The day of the notice has come, or a reception was moved or cancelled -> its deputies are told,
// and whoever booked. Of a change before their notice the deputies hear nothing: the notice says it
// all.
#include "modules/people/service.hpp"
#include "modules/people/state.hpp"
#include "modules/receptions/state.hpp"
#include "processes/processes.hpp"
#include "processes/telling.hpp"

#include <fmt/format.h>

namespace ztc::processes {

namespace {

using receptions::Cancelled;
using receptions::Moved;
using receptions::NoticeGiven;
using receptions::Reception;
using Values = std::map<std::string, std::string>;

std::string clock_words(std::int64_t minute)
{
    return fmt::format("{}:{:02}", minute / 60, minute % 60);
}

/// As it stood right after that event.
Reception at(std::uint64_t position, receptions::ReceptionId const& id, Work& work)
{
    std::vector<Recorded> until;
    for (auto const& recorded : work.stream(receptions::stream_of(id)))
        if (recorded.position <= position) until.push_back(recorded);
    return receptions::fold(until);
}

/// Tells of what happened there, each person once.
class News {
public:
    News(std::uint64_t position, receptions::ReceptionId const& id, Work& work)
        : reception(at(position, id, work)), position_(position), work_(work)
    {}

    Reception const reception;

    void tell(PersonId const& person, std::string_view words, Values values)
    {
        auto const to = people::resolved(person, work_);
        auto const record = people::fold(work_.stream(people::stream_of(to)));
        if (!record.known() || record.erased) return;
        work_.send({.key = fmt::format("{}/{}/{}", words, position_, to.text),
                    .to = to,
                    .words = std::string(words),
                    .values = std::move(values)});
    }
    void tell_bookers(std::string_view words, Date was_on)
    {
        for (auto const& [id, booking] : reception.bookings) {
            if (!booking.live) continue;
            tell(booking.person, words,
                 {{"was_on", format_date(was_on)},
                  {"held_on", format_date(reception.held_on)},
                  {"time", clock_words(reception.minute_of(booking.slot))}});
        }
    }
    Values when() const
    {
        return {{"held_on", format_date(reception.held_on)},
                {"time", clock_words(reception.span.from_minute)}};
    }

private:
    std::uint64_t position_;
    Work& work_;
};

Reaction notice(std::uint64_t position, NoticeGiven const& event)
{
    return [=](Work& work) -> Result<> {
        News news(position, event.reception, work);
        for (auto const& deputy : news.reception.deputies)
            news.tell(deputy, "reception_notice", news.when());
        return {};
    };
}

bool among(std::vector<PersonId> const& persons, PersonId const& one)
{
    return std::ranges::find(persons, one) != persons.end();
}

Reaction moved(std::uint64_t position, Moved const& event)
{
    return [=](Work& work) -> Result<> {
        News news(position, event.reception, work);
        news.tell_bookers("reception_moved", event.was_on);
        if (!event.told) return {};
        auto values = news.when();
        values["was_on"] = format_date(event.was_on);
        for (auto const& deputy : event.were_deputies)
            if (among(event.deputies, deputy))
                news.tell(deputy, "reception_moved_for_deputy", values);
            else
                news.tell(deputy, "reception_cancelled_for_deputy", values);
        for (auto const& deputy : event.deputies)
            if (!among(event.were_deputies, deputy))
                news.tell(deputy, "reception_notice", news.when());
        return {};
    };
}

Reaction cancelled(std::uint64_t position, Cancelled const& event)
{
    return [=](Work& work) -> Result<> {
        News news(position, event.reception, work);
        news.tell_bookers("reception_cancelled", event.held_on);
        if (!event.told) return {};
        Values const values{{"was_on", format_date(event.held_on)}};
        for (auto const& deputy : news.reception.deputies)
            news.tell(deputy, "reception_cancelled_for_deputy", values);
        return {};
    };
}

Reaction telling_of_reception(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<NoticeGiven>(
        recorded, [&](NoticeGiven const& event) { reaction = notice(recorded.position, event); });
    dispatch<Moved>(recorded,
                    [&](Moved const& event) { reaction = moved(recorded.position, event); });
    dispatch<Cancelled>(
        recorded, [&](Cancelled const& event) { reaction = cancelled(recorded.position, event); });
    return reaction;
}

} // namespace

Process tell_of_reception()
{
    return {"tell_of_reception", &telling_of_reception};
}

} // namespace ztc::processes

// SPDX-License-Identifier: Apache-2.0
//
// Booking, coming, and the record of what was said.
#include "modules/receptions/service.hpp"

#include "modules/matters/events.hpp"
#include "modules/people/events.hpp"
#include "modules/receptions/rules.hpp"

namespace ztc::receptions {

namespace {

Reception find(ReceptionId const& id, Work& work)
{
    return fold(work.stream(stream_of(id)));
}

/// By the desk or a deputy of the day, who says so when he stands in for another.
Result<Reception> find_to_record(ReceptionId const& id, Work& work)
{
    auto reception = find(id, work);
    auto const how = rules::relation(reception, work.by());
    CHECK(rules::may_record(reception, how));
    if (how.in_place_of) work.act_for(*how.in_place_of);
    return reception;
}

/// The visitor's own key where it is known who he is and he was not erased; else the congress's.
Owner owner_of(std::optional<PersonId> const& person, Work& work)
{
    bool const known =
        person && !person->empty() && !people::is_erased(work.stream(people::stream_of(*person)));
    return known ? Owner::person(*person) : Owner::congress(work.congress());
}

template <class T>
std::optional<TextRef> seal_if(std::optional<T> const& words, std::optional<PersonId> const& whose,
                               std::string_view member, Work& work)
{
    if (!words) return std::nullopt;
    return work.seal(owner_of(whose, work), member, words->text);
}

Result<BookedReply> book_slot(Reception const& reception, std::int64_t slot,
                              std::optional<Wish> const& wish, PersonId const& person, Work& work)
{
    CHECK(rules::book(reception, slot, person, work.now()));
    SlotBooked const event{.reception = reception.id,
                           .booking = work.new_id<BookingId>(),
                           .slot = slot,
                           .person = person,
                           .wish = seal_if(wish, person, "wish", work),
                           .booked_on = work.today()};
    auto const position = TRY(work.append(stream_of(reception.id), reception.version, event));
    return BookedReply{position, event.booking, reception.held_on, reception.minute_of(slot)};
}

Result<> is_person(PersonId const& person, Work& work)
{
    bool there = false;
    for (auto const& recorded : work.stream(people::stream_of(person)))
        dispatch<people::Registered>(recorded, [&](auto const&) { there = true; });
    if (!there || people::is_erased(work.stream(people::stream_of(person))))
        return refuse("receptions.unknown_person", "/person");
    return {};
}

Result<CameReply> came(Reception const& reception, Arrival arrival,
                       std::optional<BookingId> const& booking, std::optional<PersonId> person,
                       std::optional<Wish> const& wish, Work& work)
{
    if (booking) person = reception.bookings.at(*booking).person;
    VisitorCame const event{.reception = reception.id,
                            .visit = work.new_id<VisitId>(),
                            .arrival = booking ? Arrival::booked : arrival,
                            .booking = booking,
                            .person = person,
                            .wish = seal_if(wish, person, "wish", work),
                            .came_on = work.today()};
    auto const position = TRY(work.append(stream_of(reception.id), reception.version, event));
    return CameReply{position, event.visit};
}

/// Whoever writes it down, when he receives there; else the only one who does.
std::optional<PersonId> heard_by(Reception const& reception, RecordPoint const& command,
                                 Actor const& by)
{
    if (command.deputy) return command.deputy;
    if (reception.has_deputy(by.person)) return by.person;
    return reception.deputies.size() == 1 ? std::optional(reception.deputies.front())
                                          : std::nullopt;
}

} // namespace

Result<BookedReply> book(Book const& command, Work& work)
{
    auto const reception = find(command.reception, work);
    return book_slot(reception, command.slot, command.wish, work.by().person, work);
}

Result<BookedReply> book_for(BookFor const& command, Work& work)
{
    auto const reception = find(command.reception, work);
    CHECK(rules::may_plan(reception, rules::relation(reception, work.by())));
    CHECK(is_person(command.person, work));
    work.act_for(command.person);
    return book_slot(reception, command.slot, command.wish, command.person, work);
}

Result<Done> cancel_booking(CancelBooking const& command, Work& work)
{
    auto const reception = find(command.reception, work);
    auto const how = rules::relation(reception, work.by());
    CHECK(rules::cancel_booking(reception, command.booking, how, work.by().person));
    BookingCancelled const event{reception.id, command.booking, work.today()};
    auto const position = TRY(work.append(stream_of(reception.id), reception.version, event));
    return Done{position};
}

Result<CameReply> check_in(CheckIn const& command, Work& work)
{
    auto const reception = find(command.reception, work);
    auto const& by = work.by().person;
    CHECK(rules::check_in(reception, command.code.text, by, work.today()));
    auto const person = by.empty() ? std::nullopt : std::optional(by);
    return came(reception, Arrival::by_code, rules::booking_of(reception, by), person, command.wish,
                work);
}

Result<CameReply> receive(Receive const& command, Work& work)
{
    auto const reception = TRY(find_to_record(command.reception, work));
    CHECK(rules::receive(reception, command.booking, work.today()));
    return came(reception, Arrival::at_the_desk, command.booking, {}, command.wish, work);
}

Result<PointReply> record_point(RecordPoint const& command, Work& work)
{
    auto const reception = TRY(find_to_record(command.reception, work));
    CHECK(rules::record_point(reception, command, work.today()));
    auto const whose = command.visit ? reception.visits.at(*command.visit) : std::nullopt;
    auto const words = work.seal(owner_of(whose, work), "words", command.words.text);
    PointRecorded const event{.reception = reception.id,
                              .point = work.new_id<PointId>(),
                              .station = reception.station,
                              .deputy = heard_by(reception, command, work.by()),
                              .visit = command.visit,
                              .words = words,
                              .heard_on = reception.held_on};
    auto position = TRY(work.append(stream_of(reception.id), reception.version, event));
    if (command.answer) {
        PointAnswered const answered{
            reception.id, event.point,
            work.seal(owner_of(whose, work), "answer", command.answer->text), work.today()};
        position = TRY(work.append(stream_of(reception.id), reception.version + 1, answered));
    }
    return PointReply{position, event.point};
}

Result<Done> answer_point(AnswerPoint const& command, Work& work)
{
    auto const reception = TRY(find_to_record(command.reception, work));
    CHECK(rules::settle(reception, command.point));
    auto const answer = work.seal(Owner::congress(work.congress()), "answer", command.answer.text);
    PointAnswered const event{reception.id, command.point, answer, work.today()};
    auto const position = TRY(work.append(stream_of(reception.id), reception.version, event));
    return Done{position};
}

Result<RaisedReply> raise_point(RaisePoint const& command, Work& work)
{
    auto const reception = find(command.reception, work);
    CHECK(rules::may_plan(reception, rules::relation(reception, work.by())));
    CHECK(rules::settle(reception, command.point));
    auto const raised =
        TRY(matters::enter_at_reception({.reception = reception.id,
                                         .raised_by = command.raised_by,
                                         .title = command.title,
                                         .text = command.text,
                                         .category = command.category,
                                         .community = command.community,
                                         .place = command.place,
                                         .identity = command.identity,
                                         .notice_version = command.notice_version,
                                         .consent_version = command.consent_version},
                                        work));
    PointRaised const event{reception.id, command.point, raised.matter, work.today()};
    auto const position = TRY(work.append(stream_of(reception.id), reception.version, event));
    return RaisedReply{position, raised.matter, raised.number, raised.query_code,
                       raised.accept_due_on};
}

Result<Done> close(Close const& command, Work& work)
{
    auto const reception = TRY(find_to_record(command.reception, work));
    CHECK(rules::close(reception, command, work.today()));
    std::optional<TextRef> note;
    if (command.note)
        note = work.seal(Owner::congress(work.congress()), "note", command.note->text);
    Held const event{.reception = reception.id,
                     .station = reception.station,
                     .held_on = reception.held_on,
                     .attendance = command.attendance,
                     .visitors = command.visitors,
                     .note = note,
                     .closed_on = work.today()};
    auto const position = TRY(work.append(stream_of(reception.id), reception.version, event));
    return Done{position};
}

std::vector<std::string> streams(Book const& command)
{
    return {stream_of(command.reception)};
}

std::vector<std::string> streams(BookFor const& command)
{
    return {stream_of(command.reception), people::stream_of(command.person)};
}

std::vector<std::string> streams(CancelBooking const& command)
{
    return {stream_of(command.reception)};
}

std::vector<std::string> streams(CheckIn const& command)
{
    return {stream_of(command.reception)};
}

std::vector<std::string> streams(Receive const& command)
{
    return {stream_of(command.reception)};
}

std::vector<std::string> streams(RecordPoint const& command)
{
    return {stream_of(command.reception)};
}

std::vector<std::string> streams(AnswerPoint const& command)
{
    return {stream_of(command.reception)};
}

std::vector<std::string> streams(RaisePoint const& command)
{
    return {stream_of(command.reception), people::stream_of(command.raised_by)};
}

std::vector<std::string> streams(Close const& command)
{
    return {stream_of(command.reception)};
}

} // namespace ztc::receptions

// SPDX-License-Identifier: Apache-2.0
#include "modules/matters/service.hpp"

#include "modules/matters/service_find.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"

#include <fmt/format.h>

namespace ztc::matters {

namespace {

std::string next_number(MatterId const& matter, Work& work)
{
    auto const year = static_cast<int>(work.today().year());
    auto number = fmt::format("{}-{:06}", year, work.next_number(fmt::format("matters/{}", year)));
    ZTC_ENSURE(work.claim(number_claim, number, stream_of(matter)));
    return number;
}

Result<> is_person(PersonId const& person, Work& work)
{
    bool there = false;
    for (auto const& recorded : work.stream(people::stream_of(person))) {
        dispatch<people::Registered>(recorded, [&](auto const&) { there = true; });
        dispatch<people::Erased>(recorded, [&](auto const&) { there = false; });
    }
    if (!there) return refuse("matters.unknown_person", "/raised_by");
    return {};
}

/// What may be complained of: a deputy or one of the staff, or a body that is not a community.
Result<std::vector<std::string>> accused(std::vector<Text<26, 26>> const& about, Work& work)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < about.size(); ++i) {
        auto const& id = about[i].text;
        bool known = false;
        for (auto const& recorded : work.stream(people::stream_of({id})))
            dispatch<people::Registered>(recorded, [&](auto const& event) {
                known = event.kind != people::PersonKind::resident;
            });
        for (auto const& recorded : work.stream(organisation::stream_of({id})))
            dispatch<organisation::NodeAdded>(recorded, [&](auto const& event) {
                known = event.kind != organisation::NodeKind::community;
            });
        if (!known) return refuse("matters.unknown_accused", fmt::format("/about/{}", i));
        out.push_back(id);
    }
    return out;
}

std::optional<TextRef> seal_lines(std::optional<std::vector<Text<1, 20>>> const& lines,
                                  Owner const& owner, std::string_view member, Work& work)
{
    if (!lines || lines->empty()) return std::nullopt;
    std::string words;
    for (auto const& line : *lines) (words += line.text) += '\n';
    return work.seal(owner, member, words);
}

/// The exact words that stood before whoever raises it. A notice that the policy names and that is
/// none of the wordings (a printed one of the site's own) is known by its version alone.
template <class Command>
Result<std::vector<people::Shown>> shown_with(Command const& command, MatterPolicy const& policy,
                                              Work& work)
{
    using people::WordingKind;
    auto const& version = command.notice_version.text;
    bool const named = rules::knows_notice(policy, version);
    std::vector<people::Shown> shown;
    auto const notice =
        people::wording_shown(WordingKind::notice, version, "/notice_version", work);
    if (notice)
        shown.push_back(*notice);
    else if (notice.error().code != "people.unknown_wording")
        return notice.error();
    else if (!named)
        return refuse("matters.unknown_notice", "/notice_version");
    std::optional<std::string> consent;
    if (command.consent_version) consent = command.consent_version->text;
    shown.push_back(
        TRY(people::wording_shown(WordingKind::raising, consent, "/consent_version", work)));
    return shown;
}

/// A matter as it begins, whoever holds the pen.
template <class Command>
Result<Raised> begin(Command const& command, PersonId const& raiser, Origin origin, Work& work,
                     std::optional<PersonId> in_place_of = {},
                     std::optional<ReceptionId> reception = {})
{
    auto const in_force = policy_in_force<MatterPolicy>(work, work.today());
    if (!rules::knows_category(in_force.policy, command.category.text))
        return refuse("matters.unknown_category", "/category");
    auto const shown = TRY(shown_with(command, in_force.policy, work));
    auto const within = TRY(way_to_community(command.community, work));
    std::optional<std::vector<std::string>> about;
    if (command.about && !command.about->empty()) about = TRY(accused(*command.about, work));

    auto const matter = work.new_id<MatterId>();
    auto const photos = TRY(take_photos(command.photos, "/photos", matter, work));
    CHECK(take_file(command.voice, files::FileKind::voice, "/voice", matter, work));
    auto const owner = Owner::person(raiser);
    auto const due = work.calendar().due(work.today(), in_force.policy.accept_within);
    auto const number = next_number(matter, work);
    MatterRaised const event{
        .matter = matter,
        .number = number,
        .raised_by = raiser,
        .community = command.community,
        .within = within,
        .category = command.category.text,
        .identity = command.identity,
        .origin = origin,
        .title = work.seal(owner, "title", command.title.text),
        .text = work.seal(owner, "text", command.text.text),
        .place = seal_if(command.place, owner, "place", work),
        .photos = photos,
        .accept_due_on = due.due_on,
        .certainty = due.certainty,
        .policy_version = in_force.version,
        .notice_version = command.notice_version.text,
        .said_at = std::nullopt,
        .source_key = std::nullopt,
        .voice = command.voice,
        .point = seal_point(command.point, owner, work),
        .hidden_names = seal_lines(command.hidden_names, owner, "hidden_names", work),
        .hotline_number = seal_if(command.hotline_number, owner, "hotline_number", work),
        .about = about,
        .shown = shown,
        .entered_in_place_of = std::move(in_place_of),
        .reception = std::move(reception)};
    auto const position = TRY(work.append(stream_of(matter), 0, event));
    return Raised{position, matter, number, query_code(matter, work), due.due_on};
}

/// By an officer whose desk reaches the community.
Result<Raised> enter_for(Enter const& command, std::optional<ReceptionId> reception, Work& work)
{
    CHECK(is_person(command.raised_by, work));
    auto const within = TRY(way_to_community(command.community, work));
    if (!work.by().may_at(Right::enter_matters, within.back()))
        return refuse("matters.unknown_community", "/community");
    work.act_for(command.raised_by);
    return begin(command, command.raised_by, command.origin, work,
                 work.by().in_place_of(Right::enter_matters, within.back()), std::move(reception));
}

} // namespace

std::vector<std::string> streams(Raise const& command)
{
    return {organisation::stream_of(command.community), policy_stream("matters")};
}

std::vector<std::string> streams(Enter const& command)
{
    return {people::stream_of(command.raised_by), organisation::stream_of(command.community),
            policy_stream("matters")};
}

std::string query_code(MatterId const& matter, Work& work)
{
    return query_code_of(work.fingerprint(query_code_print, matter.text));
}

std::string query_code_of(std::string_view fingerprint)
{
    return fmt::format("{:06}", std::stoull(std::string(fingerprint.substr(0, 12)), nullptr, 16) %
                                    1'000'000);
}

Result<Raised> raise(Raise const& command, Work& work)
{
    auto const origin = command.origin.value_or(Origin::web);
    if (origin != Origin::web && origin != Origin::mini_program && origin != Origin::place_code)
        return refuse("matters.origin_not_yours", "/origin");
    return begin(command, work.by().person, origin, work);
}

Result<Raised> enter(Enter const& command, Work& work)
{
    bool const by_hand = command.origin == Origin::station || command.origin == Origin::phone ||
                         command.origin == Origin::paper || command.origin == Origin::chat;
    if (!by_hand) return refuse("matters.not_an_entry", "/origin");
    return enter_for(command, {}, work);
}

Result<RaisedAtReception> enter_at_reception(SaidAtReception const& said, Work& work)
{
    bool const elsewhere = said.reception.empty(); // on another occasion of the station's
    Enter const command{.raised_by = said.raised_by,
                        .origin = elsewhere ? Origin::station : Origin::reception,
                        .title = said.title,
                        .text = said.text,
                        .category = said.category,
                        .community = said.community,
                        .place = said.place,
                        .identity = said.identity,
                        .notice_version = said.notice_version,
                        .consent_version = said.consent_version};
    auto const where = elsewhere ? std::nullopt : std::optional(said.reception);
    auto const raised = TRY(enter_for(command, where, work));
    return RaisedAtReception{raised.position, raised.matter, raised.number, raised.query_code,
                             raised.accept_due_on};
}

Result<Done> join(Join const& command, Work& work)
{
    auto const matter = find(command.matter, work);
    CHECK(rules::join(matter, work.by()));
    return append_one(matter, MatterJoined{matter.id, work.by().person, work.today()}, work);
}

} // namespace ztc::matters

// SPDX-License-Identifier: Apache-2.0
//
// What the services of a matter share: finding it, and appending to it. Of this folder alone; must
// never be included from elsewhere.
#pragma once

#include "kernel/appending.hpp"
#include "modules/matters/rules.hpp"
#include "modules/matters/service.hpp"

namespace ztc::matters {

Matter find(MatterId const& matter, Work& work);

/// The matter, when hand and stage allow this move.
Result<Matter> find_for(MoveKind move, MatterId const& matter, Work& work);

/// By the number that people say and the code of its receipt. Refuses matters.wrong_code for
/// either, so that numbers cannot be tried out.
Result<Matter> find_by_code(std::string const& number, std::string const& code, Work& work);

/// Whoever stands in says so in what he does from now on; a photograph that he took stays his.
inline void say_in_whose_place(Matter const& matter, Work& work)
{
    if (matter.in_place_of) work.act_for(*matter.in_place_of);
}

/// Of one matter; and says in whose place.
class Appending : public ztc::Appending {
public:
    Appending(Matter const& matter, Work& work) : Appending(matter.id, matter.version, work)
    {
        say_in_whose_place(matter, work);
    }
    Appending(MatterId const& matter, std::uint64_t version, Work& work)
        : ztc::Appending(stream_of(matter), version, work)
    {}
};

/// Appends one event and says where.
template <class Event>
Result<Done> append_one(Matter const& matter, Event const& event, Work& work)
{
    say_in_whose_place(matter, work);
    return Done{TRY(work.append(stream_of(matter.id), matter.version, event))};
}

inline Owner official(Work& work)
{
    return Owner::congress(work.congress());
}

template <class T>
std::optional<TextRef> seal_if(std::optional<T> const& words, Owner const& owner,
                               std::string_view member, Work& work)
{
    if (!words) return std::nullopt;
    return work.seal(owner, member, words->text);
}

std::optional<TextRef> seal_point(std::optional<MapPoint> const& point, Owner const& owner,
                                  Work& work);

/// From the congress down to the community. Refuses matters.unknown_community.
Result<std::vector<NodeId>> way_to_community(NodeId const& community, Work& work);
/// Refuses matters.unknown_unit at `pointer`.
Result<> is_handling_unit(NodeId const& unit, std::string_view pointer, Work& work);
/// What a body is called now.
std::optional<std::string> name_of(NodeId const& node, Work& work);
/// Refuses matters.not_a_deputy.
Result<> is_deputy(PersonId const& person, Work& work);

/// Takes the actor's own photos for this matter, each once. Refuses matters.too_many_photos and
/// what files::take_files refuses.
Result<std::vector<FileId>> take_photos(std::optional<std::vector<FileId>> const& photos,
                                        std::string_view pointer, MatterId const& matter,
                                        Work& work);
Result<> take_file(std::optional<FileId> const& file, files::FileKind kind,
                   std::string_view pointer, MatterId const& matter, Work& work);

} // namespace ztc::matters

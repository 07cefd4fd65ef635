// SPDX-License-Identifier: Apache-2.0
//
// What the viewer of a page may do with the matter now: no button that the server would refuse, as
// far as a page can tell.
#include "views/matter_page/page.hpp"

#include <algorithm>

namespace ztc::views::matter_page {

namespace {

using namespace ztc::matters;

/// Whoever proposed the referral, or acts in the place of whoever did, is not the second person.
bool is_second_person(Move const& move, StoredMatter const& matter,
                      std::vector<StoredStep> const& steps, Viewer const& viewer)
{
    auto const proposed = std::find_if(steps.rbegin(), steps.rend(), [](auto const& step) {
        return step.type == "matters.referral_proposed";
    });
    if (proposed == steps.rend() || !proposed->by_person) return true;
    return are_two({*proposed->by_person, proposed->for_person},
                   {viewer.person, in_place_of(move, matter.held, viewer)});
}

/// What a move asks beyond hand and stage, as far as a page can tell.
bool stands_open(MoveKind move, StoredMatter const& matter, Relation const& how)
{
    auto const asks = matter.asks.value_or("");
    bool const merged = matter.merged_into.has_value();
    bool const paused = matter.clock == StoredMatter::Clock::stands;
    bool const promised = matter.promised_on.has_value();
    // A question stays open while the director is asked: then no day runs, and no clock stands.
    bool const asked = asks == "more" || (asks == "approval" && !matter.due_on && !paused);
    if (move == MoveKind::unmerge) return merged;
    if (move == MoveKind::withdraw) return true;
    if (merged || matter.imported_on) return false;
    switch (move) {
    case MoveKind::ask_more: return !asked;
    case MoveKind::supply_more: return asked;
    case MoveKind::refer: return asks != "approval" && asks != "relief";
    case MoveKind::approve_referral:
    case MoveKind::return_referral: return asks == "approval";
    case MoveKind::take_on: return matter.hands == StoredMatter::Hands::none;
    case MoveKind::ask_relief: return asks != "relief";
    case MoveKind::rule_on_relief: return asks == "relief";
    case MoveKind::ask_extension: return asks != "extension" && asks != "relief" && !paused;
    case MoveKind::refuse_extension: return asks == "extension";
    case MoveKind::extend:
    case MoveKind::pause: return !paused;
    case MoveKind::resume: return paused;
    case MoveKind::urge:
    case MoveKind::report_progress: return matter.stage == Stage::referred || promised;
    case MoveKind::deliver:
    case MoveKind::slip: return promised;
    case MoveKind::contest: return matter.done_said_on && matter.closing != Closing::withdrawn;
    case MoveKind::rate:
        return matter.stage == Stage::answered ||
               (how.joined && matter.closing != Closing::withdrawn &&
                matter.closing != Closing::redirected);
    default: return true;
    }
}

} // namespace

std::vector<MoveKind> open_moves(StoredMatter const& matter, std::vector<StoredStep> const& steps,
                                 Relation const& how, Viewer const& viewer)
{
    std::vector<MoveKind> kinds;
    for (auto const& move : moves) {
        bool const approves =
            move.kind == MoveKind::approve_referral || move.kind == MoveKind::return_referral;
        if (move.allowed_from(matter.stage) && stands_open(move.kind, matter, how) &&
            may_move(move, matter.held, viewer) &&
            (!approves || is_second_person(move, matter, steps, viewer)))
            kinds.push_back(move.kind);
    }
    return kinds;
}

} // namespace ztc::views::matter_page

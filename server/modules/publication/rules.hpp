// SPDX-License-Identifier: Apache-2.0
//
// Whose word it takes to make a matter public, and what never is. Pure. A stranger to a matter is
// told matters.unknown, whatever he asks of it.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/result.hpp"
#include "modules/publication/commands.hpp"
#include "modules/publication/policy.hpp"
#include "modules/publication/state.hpp"

namespace ztc::publication::rules {

/// Whose hand each move is: the raiser's, the desk's, the director's.
Result<> may(PublicationMove move, matters::Held const& held, Actor const& actor);

/// In whose place the desk or the director makes it.
std::optional<PersonId> in_place_of(PublicationMove move, matters::Held const& held,
                                    Actor const& actor);

/// What may never be made public: imports, complaints of somebody, what ended otherwise.
Result<> can_be_public(SeenMatter const& matter);

Result<> consent(SeenMatter const& matter, Publication const& publication);
Result<> withdraw_consent(Publication const& publication);
/// Only for somebody whom the desk wrote down: who has the app consents with his own hand.
Result<> record_consent(SeenMatter const& matter, Publication const& publication,
                        ConsentChannel channel);
Result<> record_withdrawal(Publication const& publication, ConsentChannel channel);
/// By short message, once in so many days, and never again after a no.
Result<> ask_consent(SeenMatter const& matter, Publication const& publication,
                     PublicationPolicy const& policy, Date today);
/// What the raiser says on the page of a message: a yes has its last day, a no and a taking back
/// have none.
Result<> answer_ask(SeenMatter const& matter, Publication const& publication,
                    AnswerAsk const& command, Date today);
/// A photograph that the raiser gave, within a consent that covers photographs.
Result<> mask_photo(SeenMatter const& matter, Publication const& publication,
                    MaskPhoto const& command);
Result<> draft(SeenMatter const& matter, Publication const& publication);
Result<> draft_photos(SeenMatter const& matter, Publication const& publication,
                      std::vector<DraftPhoto> const& photos);
Result<> publish(SeenMatter const& matter, Publication const& publication);
Result<> approve(SeenMatter const& matter, Publication const& publication);
Result<> return_draft(Publication const& publication);
/// The director's word is another's than who proposed it, in both their own names.
Result<> by_a_second(Publication const& publication, Doer const& by);
Result<> take_down(Publication const& publication);

/// Whether the director has to say yes first; his own publishing is his word, that of a substitute
/// is not.
bool waits_for_director(PublicationPolicy const& policy, matters::Held const& held,
                        Actor const& actor);

} // namespace ztc::publication::rules

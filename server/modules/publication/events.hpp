// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to the publication of a matter; one stream for each,
// "publication/<matter id>". This file only grows. The public wording of what the raiser said lies
// under the raiser's key and goes with it (个保法 47); what officials say lies under the
// congress's.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "kernel/text.hpp"
#include "modules/files/types.hpp"
#include "modules/matters/types.hpp"
#include "modules/people/types.hpp"
#include "modules/publication/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::publication {

using matters::MatterId;

inline std::string stream_of(MatterId const& matter)
{
    return "publication/" + matter.text;
}

/// The raiser's separate consent to make this matter public (个保法 25).
struct ConsentGiven {
    static constexpr auto type = "publication.consent_given";
    static constexpr std::string_view on_notice_board[] = {"given_on"};
    MatterId matter;
    ConsentChannel channel;
    Date given_on;
    std::optional<Covers> covers = {};                    // absent: words alone
    std::optional<std::vector<people::Shown>> shown = {}; // what stood before the raiser, exactly
    std::optional<PersonId> recorded_in_place_of = {};    // the officer who was away
};
BOOST_DESCRIBE_STRUCT(ConsentGiven, (),
                      (matter, channel, given_on, covers, shown, recorded_in_place_of))

/// The desk asked somebody who has no account, by short message. Its token is known by a keyed
/// fingerprint only.
struct ConsentAsked {
    static constexpr auto type = "publication.consent_asked";
    static constexpr std::string_view on_notice_board[] = {"asked_on"};
    MatterId matter;
    AskId ask;
    std::string print;
    Date asked_on;
    Date answer_until; // to say yes; to take a yes back there is no last day
};
BOOST_DESCRIBE_STRUCT(ConsentAsked, (), (matter, ask, print, asked_on, answer_until))

/// The raiser was asked and said no.
struct ConsentRefused {
    static constexpr auto type = "publication.consent_refused";
    static constexpr std::string_view on_notice_board[] = {"refused_on"};
    MatterId matter;
    ConsentChannel channel;
    Date refused_on;
    std::optional<std::vector<people::Shown>> shown = {};
};
BOOST_DESCRIBE_STRUCT(ConsentRefused, (), (matter, channel, refused_on, shown))

/// Parts of a photograph were blacked out in a new one; the raiser's own stays as it is.
struct PhotoMasked {
    static constexpr auto type = "publication.photo_masked";
    static constexpr std::string_view on_notice_board[] = {"masked_on"};
    MatterId matter;
    files::FileId of;
    files::FileId file;
    Date masked_on;
};
BOOST_DESCRIBE_STRUCT(PhotoMasked, (), (matter, of, file, masked_on))

/// Hides it at once (个保法 15).
struct ConsentWithdrawn {
    static constexpr auto type = "publication.consent_withdrawn";
    static constexpr std::string_view on_notice_board[] = {"withdrawn_on"};
    MatterId matter;
    ConsentChannel channel;
    Date withdrawn_on;
    std::optional<PersonId> recorded_in_place_of = {};
};
BOOST_DESCRIBE_STRUCT(ConsentWithdrawn, (), (matter, channel, withdrawn_on, recorded_in_place_of))

/// The public wording, without numbers and marked names.
struct Drafted {
    static constexpr auto type = "publication.drafted";
    static constexpr std::string_view on_notice_board[] = {"drafted_on"};
    MatterId matter;
    TextRef title;
    TextRef said;
    std::optional<TextRef> answered;
    Date drafted_on;
    std::optional<std::vector<files::FileId>> photos = {}; // that everybody would see
    std::optional<TextRef> photo_words = {};               // what each shows, a line each
};
BOOST_DESCRIBE_STRUCT(Drafted, (), (matter, title, said, answered, drafted_on, photos, photo_words))

/// Where policy wants the director's word first.
struct Proposed {
    static constexpr auto type = "publication.proposed";
    static constexpr std::string_view on_notice_board[] = {"proposed_on"};
    MatterId matter;
    Date proposed_on;
};
BOOST_DESCRIBE_STRUCT(Proposed, (), (matter, proposed_on))

struct Returned {
    static constexpr auto type = "publication.returned";
    static constexpr std::string_view on_notice_board[] = {"returned_on"};
    MatterId matter;
    TextRef reason;
    Date returned_on;
};
BOOST_DESCRIBE_STRUCT(Returned, (), (matter, reason, returned_on))

/// Everybody may read what was drafted last.
struct Published {
    static constexpr auto type = "publication.published";
    static constexpr std::string_view on_notice_board[] = {"matter", "published_on"};
    MatterId matter;
    Date published_on;
    std::int64_t policy_version = 0;
};
BOOST_DESCRIBE_STRUCT(Published, (), (matter, published_on, policy_version))

struct TakenDown {
    static constexpr auto type = "publication.taken_down";
    static constexpr std::string_view on_notice_board[] = {"matter", "reason", "taken_down_on"};
    MatterId matter;
    TakeDownReason reason;
    std::optional<TextRef> note; // for the desk
    Date taken_down_on;
};
BOOST_DESCRIBE_STRUCT(TakenDown, (), (matter, reason, note, taken_down_on))

/// Calls `f` with the decoded event when it is any of this module's.
template <class F>
void dispatch_all(Recorded const& recorded, F&& f)
{
    dispatch<ConsentGiven, ConsentWithdrawn, Drafted, Proposed, Returned, Published, TakenDown,
             ConsentAsked, ConsentRefused, PhotoMasked>(recorded, std::forward<F>(f));
}

} // namespace ztc::publication

// SPDX-License-Identifier: Apache-2.0
//
// A publication as it is stored, and as the desk and its raiser see it: what was said beside what
// everybody would read. Of this folder alone.
#pragma once

#include "views/publication/view.hpp"

namespace ztc::views::publication {

using matters::MatterId;

/// As stored; refs still closed.
struct StoredPublication {
    MatterId matter;
    matters::Held held;
    NodeId station;
    std::string category, number;
    matters::Origin origin{};
    std::string title_ref, text_ref;
    std::optional<std::string> hidden_names_ref, answer_ref;
    Date raised_on;
    std::optional<Date> accepted_on, looked_into_on, referred_on, answer_due_on, answered_on;
    std::optional<matters::AnswerOutcome> outcome;
    std::optional<Date> planned_on, done_on, rated_on, reopened_on;
    std::int64_t slips = 0;
    std::optional<matters::Satisfaction> attitude, result;
    enum class End { open, closed, otherwise, elsewhere } end{}; // taken back; merged
    ztc::publication::PublicationState state{};
    enum class Sight { hidden, shown, outdated } sight{};
    std::optional<ztc::publication::ConsentChannel> consent_channel;
    std::optional<Date> consent_on;
    std::optional<std::string> draft_title_ref, draft_said_ref, draft_answered_ref;
    std::optional<std::string> return_reason_ref;
    std::optional<std::string> public_title_ref, public_said_ref, public_answered_ref;
    std::optional<Date> published_on;
    Instant changed_at;
    std::optional<Date> taken_down_on;
    std::optional<ztc::publication::TakeDownReason> taken_down_for;
    std::int64_t moved_at = 0;
    std::optional<std::int64_t> listed_at; // everybody may read it
    std::vector<ztc::people::Shown> raised_shown, consent_shown;
    std::optional<ztc::publication::Covers> consent_covers;
    std::optional<Date> asked_on, answer_until, refused_on;
    std::optional<ztc::publication::ConsentChannel> refused_channel;
    std::vector<std::string> raised_photos, masked_photos;
    std::optional<std::string> draft_photos, draft_photo_words_ref;
    std::optional<std::string> public_photos, public_photo_words_ref;
    Doer proposed_by = {}; // to the director
};

StoredPublication read_stored(Row const& row);
std::optional<StoredPublication> find_stored(MatterId const& matter, Reading& reading);

/// In public words. Only of what is listed.
PublicMatter public_matter(StoredPublication const& stored, Reading& reading);
std::string name_by_id(std::string const& id, Reading& reading);
/// Who raised it and those who joined.
std::int64_t people_of(MatterId const& matter, Reading& reading);

/// The files of `photos`, a line each, with what each shows.
std::vector<PublicPhoto> photos_in(std::optional<std::string> const& photos,
                                   std::optional<std::string> const& words_ref, Reading& reading);

/// For the raiser: what he agreed to, and what everybody reads. For the desk also what was said,
/// and how it reads without numbers and marked names.
struct DeskPage {
    MatterId matter;
    std::string number;
    ztc::publication::PublicationState state{};
    std::vector<ztc::publication::PublicationMove> may;
    std::optional<ztc::publication::ConsentChannel> consent_channel;
    std::optional<Date> consent_on;
    std::optional<Wording> original;
    std::optional<Wording> suggested;
    std::optional<Wording> draft;
    std::optional<std::string> return_reason;
    std::optional<Wording> shown;
    std::optional<Date> published_on, taken_down_on;
    std::optional<ztc::publication::TakeDownReason> taken_down_for;
    bool newer_answer = false;
    bool director_approves = false;
    std::int64_t people = 0;
    std::vector<ztc::people::Shown> raised_shown;  // the exact wordings when it was raised
    std::vector<ztc::people::Shown> consent_shown; // and when the raiser consented
    std::optional<ztc::publication::Covers> consent_covers;
    std::optional<Date> asked_on, answer_until, refused_on;
    std::optional<ztc::publication::ConsentChannel> refused_channel;
    std::vector<ztc::files::FileId> photos; // the raiser's, and those made of them
    std::vector<PublicPhoto> draft_photos, shown_photos;
};
BOOST_DESCRIBE_STRUCT(DeskPage, (),
                      (matter, number, state, may, consent_channel, consent_on, original, suggested,
                       draft, return_reason, shown, published_on, taken_down_on, taken_down_for,
                       newer_answer, director_approves, people, raised_shown, consent_shown,
                       consent_covers, asked_on, answer_until, refused_on, refused_channel, photos,
                       draft_photos, shown_photos))

/// Refuses matters.unknown, access.denied.
Result<DeskPage> desk_page(MatterId const& matter, Reading& reading);

} // namespace ztc::views::publication

// SPDX-License-Identifier: Apache-2.0
#include "kernel/described.hpp"
#include "modules/callbacks/events.hpp"
#include "modules/files/events.hpp"
#include "modules/matters/events.hpp"
#include "modules/people/events.hpp"
#include "modules/privacy/events.hpp"
#include "modules/publication/events.hpp"
#include "modules/receptions/events.hpp"
#include "modules/relay/events.hpp"
#include "modules/reveals/events.hpp"
#include "views/privacy/page.hpp"
#include "views/privacy/sql.hpp"
#include "views/privacy/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::privacy {
namespace {

using namespace ztc::privacy;
using namespace ztc::matters;
using boost::describe::enum_to_string;

std::optional<std::string> ref_of(std::optional<TextRef> const& text)
{
    if (!text) return std::nullopt;
    return text->ref;
}

std::optional<std::string> shown_of(std::optional<std::vector<ztc::people::Shown>> const& shown)
{
    if (!shown) return std::nullopt;
    return described::to_json(*shown);
}

/// The persons, their words and their files.
class Holding {
public:
    Holding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(ztc::people::Registered const& e)
    {
        out_.run(add_person, congress(), e.person, enum_to_string(e.kind, ""),
                 recorded_.recorded_at);
    }
    void operator()(ztc::people::DeputyDescribed const& e)
    {
        out_.run(set_kind, congress(), e.person,
                 enum_to_string(ztc::people::PersonKind::deputy, ""));
    }
    void operator()(ztc::people::Named const& e)
    {
        out_.run(set_name, congress(), e.person, e.name.ref);
    }
    void operator()(ztc::people::Identified const& e)
    {
        if (e.identifier == ztc::people::IdentifierKind::phone)
            out_.run(set_phone, congress(), e.person, e.value.ref);
    }
    void operator()(ztc::people::IdentifierDropped const& e)
    {
        if (e.identifier == ztc::people::IdentifierKind::phone)
            out_.run(set_phone, congress(), e.person, nullptr);
    }
    void operator()(ztc::people::NoticeAccepted const& e)
    {
        std::optional<std::string> way;
        if (e.way) way = enum_to_string(*e.way, "");
        out_.run(add_notice, congress(), e.person, recorded_.position, e.notice_version,
                 recorded_.recorded_at, way);
    }
    void operator()(ztc::people::NoticeWithdrawn const& e)
    {
        out_.run(withdraw_notice, congress(), e.person, recorded_.recorded_at);
    }
    void operator()(ztc::people::Erased const& e)
    {
        for (auto const sql : {erase_names, erase_words, erase_files, erase_voices, erase_calls,
                               erase_reasons, erase_visits, request_done})
            out_.run(sql, congress(), e.person);
    }

    void operator()(MatterRaised const& e)
    {
        if (e.origin == Origin::imported) return; // nobody here raised it
        std::optional<std::string> voice;
        if (e.voice) voice = e.voice->text;
        out_.run(add_matter, congress(), e.matter, e.raised_by, e.number, recorded_.recorded_at,
                 enum_to_string(e.origin, ""), e.notice_version.value_or(""),
                 enum_to_string(e.identity, ""), voice, shown_of(e.shown));
        words(e.matter, "title", e.title);
        words(e.matter, "text", e.text);
        words(e.matter, "place", e.place);
        words(e.matter, "point", e.point);
        words(e.matter, "hidden_names", e.hidden_names);
        words(e.matter, "hotline_number", e.hotline_number);
        if (e.identity == Identity::to_unit)
            consents(e.matter, known_to_unit, date_of(recorded_.recorded_at), {}, {}, e.shown);
    }
    void operator()(MatterMoreSupplied const& e) { words(e.matter, "more", e.text); }
    void operator()(MatterContested const& e) { words(e.matter, "contested", e.words); }
    void operator()(MatterWithdrawn const& e) { words(e.matter, "withdrawn", e.reason); }
    void operator()(MatterRated const& e)
    {
        if (!e.words) return;
        if (!e.rated_by) return words(e.matter, "rated", e.words);
        out_.run(add_words_of, congress(), *e.rated_by, e.matter, recorded_.position, "rated",
                 e.words->ref, recorded_.recorded_at);
    }
    void operator()(MatterJoined const& e)
    {
        out_.run(add_joined, congress(), e.person, e.matter, e.joined_on);
    }
    void operator()(MatterClosed const& e)
    {
        out_.run(close_matter, congress(), e.matter, e.closed_on);
    }
    void operator()(MatterReopened const& e)
    {
        out_.run(close_matter, congress(), e.matter, nullptr);
    }

    void operator()(ztc::files::Stored const& e)
    {
        out_.run(add_file, congress(), e.file, e.owner, enum_to_string(e.kind, ""), e.media, e.size,
                 recorded_.recorded_at);
    }
    void operator()(ztc::files::Taken const& e)
    {
        out_.run(take_file, congress(), e.file, e.holder, recorded_.on_behalf_of);
    }
    void operator()(ztc::files::Swept const& e) { out_.run(drop_file, congress(), e.file); }
    void operator()(ztc::files::Lapsed const& e) { out_.run(drop_file, congress(), e.file); }

    // ---- around a matter -----------------------------------------------------------------------
    void operator()(ztc::relay::Said const& e)
    {
        if (e.side == ztc::relay::Side::raiser) words(e.matter, "said", e.text);
    }
    void operator()(ztc::relay::ConsentGiven const& e)
    {
        out_.run(set_identity, congress(), e.matter, enum_to_string(Identity::to_unit, ""));
        consents(e.matter, known_to_unit, e.given_on, {}, {}, e.shown);
    }
    void operator()(ztc::relay::ConsentWithdrawn const& e)
    {
        out_.run(set_identity, congress(), e.matter, enum_to_string(e.identity, ""));
        out_.run(withdraw_consent, congress(), e.matter, known_to_unit, e.withdrawn_on);
    }
    void operator()(ztc::publication::ConsentGiven const& e)
    {
        using ztc::publication::ConsentChannel;
        std::optional<std::string> channel;
        if (e.channel != ConsentChannel::app) channel = enum_to_string(e.channel, "");
        auto const covers = e.covers.value_or(ztc::publication::Covers::words);
        consents(e.matter, to_be_public, e.given_on, channel,
                 std::string(enum_to_string(covers, "")), e.shown);
    }
    void operator()(ztc::publication::ConsentWithdrawn const& e)
    {
        out_.run(withdraw_consent, congress(), e.matter, to_be_public, e.withdrawn_on);
    }
    void operator()(ztc::publication::Drafted const& e)
    {
        words(e.matter, "public_title", e.title);
        words(e.matter, "public_said", e.said);
        words(e.matter, "photo_words", e.photo_words);
    }
    void operator()(ztc::reveals::Asked const& e)
    {
        out_.run(add_reveal, congress(), e.reveal, e.matter, e.asker, e.reason.ref, e.asked_on);
    }
    void operator()(ztc::reveals::Looked const& e)
    {
        out_.run(set_revealed, congress(), e.reveal, recorded_.recorded_at, e.times);
    }
    void operator()(ztc::callbacks::Attempted const& e)
    {
        std::optional<std::string> read_back;
        if (e.read_back) read_back = enum_to_string(*e.read_back, "");
        out_.run(add_call, congress(), e.matter, recorded_.position, recorded_.recorded_at,
                 enum_to_string(e.channel, ""), enum_to_string(e.outcome, ""), read_back,
                 ref_of(e.note), e.again_on);
    }

    // ---- receptions ----------------------------------------------------------------------------
    void operator()(ztc::receptions::Planned const& e)
    {
        out_.run(add_reception, congress(), e.reception, e.held_on);
    }
    void operator()(ztc::receptions::Moved const& e)
    {
        out_.run(move_reception, congress(), e.reception, e.held_on);
    }
    void operator()(ztc::receptions::SlotBooked const& e)
    {
        visits(e.person, e.reception, e.booking.text, VisitDeed::booked, e.wish);
    }
    void operator()(ztc::receptions::BookingCancelled const& e)
    {
        goes_on(e.booking.text, VisitDeed::given_back, {});
    }
    void operator()(ztc::receptions::VisitorCame const& e)
    {
        if (e.person) visits(*e.person, e.reception, e.visit.text, VisitDeed::came, e.wish);
    }
    void operator()(ztc::receptions::PointRecorded const& e)
    {
        if (e.visit) goes_on(e.visit->text, VisitDeed::said, e.words);
    }

private:
    static constexpr std::string_view known_to_unit = "known_to_unit", to_be_public = "be_public";

    std::string const& congress() const { return recorded_.congress; }

    void consents(MatterId const& matter, std::string_view purpose, Date on,
                  std::optional<std::string> const& channel,
                  std::optional<std::string> const& covers,
                  std::optional<std::vector<ztc::people::Shown>> const& shown)
    {
        out_.run(add_consent, congress(), matter, recorded_.position, purpose, on, channel,
                 shown_of(shown), covers);
    }
    void visits(PersonId const& person, ztc::receptions::ReceptionId const& reception,
                std::string const& about, VisitDeed deed, std::optional<TextRef> const& words)
    {
        out_.run(add_visit, congress(), person, reception, recorded_.position, about,
                 enum_to_string(deed, ""), ref_of(words), recorded_.recorded_at);
    }
    void goes_on(std::string const& about, VisitDeed deed, std::optional<TextRef> const& words)
    {
        out_.run(go_on_with_visit, congress(), about, recorded_.position, enum_to_string(deed, ""),
                 ref_of(words), recorded_.recorded_at);
    }
    void words(MatterId const& matter, std::string_view member, std::optional<TextRef> const& text)
    {
        if (text)
            out_.run(add_words, congress(), matter, recorded_.position, member, text->ref,
                     recorded_.recorded_at);
    }

    Recorded const& recorded_;
    Statements& out_;
};

/// What was asked, and what went when its time was over.
class Asking {
public:
    Asking(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(ErasureAsked const& e)
    {
        out_.run(add_request, congress(), e.person, e.asked_on, e.answer_due_on, ref_of(e.words),
                 recorded_.on_behalf_of ? 1 : 0);
    }
    void operator()(ErasureTakenBack const& e) { stage(e.person, ErasureStage::taken_back); }
    void operator()(ErasureRefused const& e)
    {
        out_.run(refused, congress(), e.person, enum_to_string(e.reason, ""), e.words.ref);
    }
    void operator()(ErasureFirstApproved const& e)
    {
        out_.run(first_approved, congress(), e.person, e.by, recorded_.position);
    }
    void operator()(ErasureApproved const& e)
    {
        out_.run(approved, congress(), e.person, e.erase_on);
    }
    void operator()(Reminded const& e)
    {
        if (e.kind == Reminder::second_word)
            out_.run(set_second_called, congress(), e.person);
        else
            out_.run(set_reminded, congress(), e.person, enum_to_string(e.kind, ""));
    }
    void operator()(LapseProposed const& e)
    {
        out_.run(add_batch, congress(), e.batch, static_cast<std::int64_t>(e.matters.size()), e.by,
                 e.proposed_on);
        for (auto const& matter : e.matters)
            out_.run(put_in_batch, congress(), matter, e.batch.text);
    }
    void operator()(LapseApproved const& e) { out_.run(drop_batch, congress(), e.batch); }
    void operator()(LapseDropped const& e)
    {
        out_.run(take_out_of_batch, congress(), e.batch);
        out_.run(drop_batch, congress(), e.batch);
    }
    void operator()(MatterLapsed const& e)
    {
        out_.run(lapse_matter, congress(), e.matter, e.lapsed_on);
        for (auto const sql : {drop_words, drop_notes, drop_reasons})
            out_.run(sql, congress(), e.matter);
    }
    void operator()(VoiceLapsed const& e) { out_.run(lapse_voice, congress(), e.matter); }
    void operator()(ReceptionLapsed const& e)
    {
        out_.run(lapse_reception, congress(), e.reception, e.lapsed_on);
        out_.run(drop_visit_words, congress(), e.reception);
    }

private:
    std::string const& congress() const { return recorded_.congress; }
    void stage(PersonId const& person, ErasureStage now)
    {
        out_.run(set_stage, congress(), person, enum_to_string(now, ""));
    }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    dispatch<ztc::people::Registered, ztc::people::DeputyDescribed, ztc::people::Named,
             ztc::people::Identified, ztc::people::IdentifierDropped, ztc::people::NoticeAccepted,
             ztc::people::NoticeWithdrawn, ztc::people::Erased, MatterRaised, MatterMoreSupplied,
             MatterContested, MatterWithdrawn, MatterRated, MatterJoined, MatterClosed,
             MatterReopened, ztc::files::Stored, ztc::files::Taken, ztc::files::Swept,
             ztc::files::Lapsed, ztc::relay::Said, ztc::relay::ConsentGiven,
             ztc::relay::ConsentWithdrawn, ztc::publication::ConsentGiven,
             ztc::publication::ConsentWithdrawn, ztc::publication::Drafted, ztc::reveals::Asked,
             ztc::reveals::Looked, ztc::callbacks::Attempted, ztc::receptions::Planned,
             ztc::receptions::Moved, ztc::receptions::SlotBooked, ztc::receptions::BookingCancelled,
             ztc::receptions::VisitorCame, ztc::receptions::PointRecorded>(recorded,
                                                                           Holding(recorded, out));
    dispatch<ErasureAsked, ErasureTakenBack, ErasureRefused, ErasureFirstApproved, ErasureApproved,
             Reminded, LapseProposed, LapseApproved, LapseDropped, MatterLapsed, VoiceLapsed,
             ReceptionLapsed>(recorded, Asking(recorded, out));
}

} // namespace ztc::views::privacy

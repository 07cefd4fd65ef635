// SPDX-License-Identifier: Apache-2.0
//
// What goes when the retention of a matter is over: what persons wrote in it and around it, what
// was written of them, and their files. What officials wrote of the matter, the dates and the
// decisions stay, and a stub says why the rest is not there. The wording that the raiser lets be
// public has a consent of its own and stays until that is withdrawn.
#include "modules/callbacks/events.hpp"
#include "modules/files/types.hpp"
#include "modules/matters/events.hpp"
#include "modules/privacy/service.hpp"
#include "modules/privacy/state.hpp"
#include "modules/publication/events.hpp"
#include "modules/receptions/events.hpp"
#include "modules/relay/events.hpp"
#include "modules/reveals/events.hpp"

namespace ztc::privacy {

namespace {

/// Everything of persons that one matter holds.
struct Belongings {
    bool there = false;
    bool closed = false;
    std::vector<TextRef> texts;
    std::vector<matters::FileId> files;
    std::optional<matters::FileId> voice;

    void add(TextRef const& text) { texts.push_back(text); }
    void add(std::optional<TextRef> const& text)
    {
        if (text) texts.push_back(*text);
    }
    void add(std::vector<matters::FileId> const& more)
    {
        files.insert(files.end(), more.begin(), more.end());
    }

    void apply(matters::MatterRaised const& e)
    {
        there = true;
        add(e.title);
        add(e.text);
        for (auto const* text : {&e.place, &e.point, &e.hidden_names, &e.hotline_number})
            add(*text);
        add(e.photos);
        voice = e.voice;
    }
    void apply(matters::MatterMoreSupplied const& e)
    {
        add(e.text);
        add(e.photos);
    }
    void apply(matters::MatterRated const& e) { add(e.words); }
    void apply(matters::MatterContested const& e)
    {
        add(e.words);
        add(e.photos);
    }
    void apply(matters::MatterWithdrawn const& e) { add(e.reason); }
    void apply(matters::MatterClosed const&) { closed = true; }
    void apply(matters::MatterReopened const&) { closed = false; }
    void apply(relay::Said const& e)
    {
        if (e.side != relay::Side::raiser) return;
        add(e.text);
        add(e.photos);
    }
    void apply(callbacks::Attempted const& e) { add(e.note); }
    void apply(reveals::Asked const& e) { add(e.reason); }
    void apply(reveals::Refused const& e) { add(e.reason); }
    std::uint64_t version = 0;
};

/// Its reviewed wording, which stays as long as the raiser lets it be public.
struct Wordings {
    bool consent = false;
    std::vector<TextRef> texts;
    std::uint64_t version = 0;

    void apply(publication::Drafted const& e) { texts.insert(texts.end(), {e.title, e.said}); }
    void apply(publication::ConsentGiven const&) { consent = true; }
    void apply(publication::ConsentWithdrawn const&) { consent = false; }
};

Belongings belongings_of(MatterId const& matter, Work& work)
{
    using namespace matters;
    auto all = folded<Belongings, MatterRaised, MatterMoreSupplied, MatterRated, MatterContested,
                      MatterWithdrawn, MatterClosed, MatterReopened>(
        work.stream(matters::stream_of(matter)));
    auto const add = [&]<class... Events>(std::string const& stream) {
        for (auto const& recorded : work.stream(stream))
            dispatch<Events...>(recorded, [&](auto const& event) { all.apply(event); });
    };
    add.operator()<relay::Said>(relay::stream_of(matter));
    add.operator()<callbacks::Attempted>(callbacks::stream_of(matter));
    add.operator()<reveals::Asked, reveals::Refused>(reveals::stream_of(matter));
    auto const wordings =
        folded<Wordings, publication::Drafted, publication::ConsentGiven,
               publication::ConsentWithdrawn>(work.stream(publication::stream_of(matter)));
    if (!wordings.consent)
        for (auto const& text : wordings.texts) all.add(text);
    return all;
}

struct Lapses {
    bool all = false;
    bool voice = false;
    std::uint64_t version = 0;
    void apply(MatterLapsed const&) { all = voice = true; }
    void apply(VoiceLapsed const&) { voice = true; }
};

Lapses lapses_of(MatterId const& matter, Work& work)
{
    return folded<Lapses, MatterLapsed, VoiceLapsed>(work.stream(lapse_stream_of(matter)));
}

Result<Belongings> closed_ones(MatterId const& matter, Work& work)
{
    auto belongings = belongings_of(matter, work);
    if (!belongings.there || !belongings.closed) return refuse("privacy.not_over");
    return belongings;
}

} // namespace

Result<> lapse_matter(MatterId const& matter, Work& work)
{
    auto const belongings = TRY(closed_ones(matter, work));
    auto const before = lapses_of(matter, work);
    if (before.all) return refuse("privacy.not_over");
    for (auto const& text : belongings.texts) work.forget(text);
    CHECK(files::lapse_files(belongings.files, work));
    if (belongings.voice && !before.voice) CHECK(files::lapse_files({*belongings.voice}, work));
    CHECK(work.append(lapse_stream_of(matter), before.version, MatterLapsed{matter, work.today()}));
    return {};
}

Result<> lapse_voice(MatterId const& matter, Work& work)
{
    auto const belongings = TRY(closed_ones(matter, work));
    auto const before = lapses_of(matter, work);
    if (before.voice || !belongings.voice) return refuse("privacy.not_over");
    CHECK(files::lapse_files({*belongings.voice}, work));
    CHECK(work.append(lapse_stream_of(matter), before.version,
                      VoiceLapsed{matter, *belongings.voice, work.today()}));
    return {};
}

Result<> lapse_reception(matters::ReceptionId const& reception, Work& work)
{
    using namespace receptions;
    auto const history = work.stream(receptions::stream_of(reception));
    auto const before = work.stream(lapse_stream_of(reception));
    if (history.empty() || !before.empty()) return refuse("privacy.not_over");
    auto const forget = [&](std::optional<TextRef> const& text) {
        if (text) work.forget(*text);
    };
    for (auto const& recorded : history) {
        dispatch<SlotBooked, VisitorCame>(recorded, [&](auto const& e) { forget(e.wish); });
        dispatch<PointRecorded>(recorded, [&](PointRecorded const& e) { forget(e.words); });
    }
    CHECK(work.append(lapse_stream_of(reception), 0, ReceptionLapsed{reception, work.today()}));
    return {};
}

Result<> carry_out_lapse(BatchId const& id, Work& work)
{
    auto const batch = fold_batch(work.stream(stream_of(id)));
    if (batch.stage != Batch::Stage::approved) return refuse("privacy.not_approved");
    for (auto const& matter : batch.matters)
        if (auto const gone = lapse_matter(matter, work);
            !gone && gone.error().code != "privacy.not_over")
            return gone.error(); // one that went before, or is open again, stops nobody else
    return {};
}

} // namespace ztc::privacy

// SPDX-License-Identifier: Apache-2.0
//
// What goes when the retention of a matter is over: what persons wrote, and their files. What
// officials wrote, the dates and the decisions stay, and a stub says why the rest is not there.
#include "modules/files/types.hpp"
#include "modules/matters/events.hpp"
#include "modules/privacy/service.hpp"
#include "modules/privacy/state.hpp"

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
    std::uint64_t version = 0;
};

Belongings belongings_of(MatterId const& matter, Work& work)
{
    using namespace matters;
    return folded<Belongings, MatterRaised, MatterMoreSupplied, MatterRated, MatterContested,
                  MatterWithdrawn, MatterClosed, MatterReopened>(
        work.stream(matters::stream_of(matter)));
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

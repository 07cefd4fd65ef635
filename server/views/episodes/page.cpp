// SPDX-License-Identifier: Apache-2.0
//
// An episode as it is read: by the desk, by the deputy who speaks, and, once public, by everybody.
#include "views/episodes/page.hpp"

#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "views/episodes/sql.hpp"

#include <algorithm>
#include <map>

namespace ztc::views::episodes {

namespace {

struct Stored {
    EpisodeLine line; // without words
    std::string title_ref;
    std::optional<std::string> script_ref, subtitles_ref, transcript_ref, link_ref, reason_ref;
    std::vector<std::string> written_by;
    std::optional<FileId> film, poster;
    std::int64_t others_seen = 0;
    std::optional<Date> consented_on;
    std::optional<std::string> consented_words;
};

std::optional<Date> date_at(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return row.date(column);
}

std::optional<FileId> file_at(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return FileId{std::string(row.text(column))};
}

Stored read_stored(Row const& row)
{
    Stored out;
    auto& line = out.line;
    line.episode = {std::string(row.text(0))};
    line.node = {std::string(row.text(1))};
    line.deputy = {std::string(row.text(2))};
    line.state = enum_of<EpisodeState>(row.text(3));
    line.stage = enum_of<Stage>(row.text(4));
    out.title_ref = std::string(row.text(5));
    out.script_ref = row.optional_text(6);
    out.written_by = text::lines(row.text(7));
    line.planned_on = row.date(8);
    out.film = file_at(row, 9);
    out.poster = file_at(row, 10);
    out.subtitles_ref = row.optional_text(11);
    out.transcript_ref = row.optional_text(12);
    out.others_seen = row.integer(13);
    out.consented_on = date_at(row, 14);
    out.consented_words = row.optional_text(15);
    out.link_ref = row.optional_text(16);
    line.published_on = date_at(row, 17);
    line.ended_on = date_at(row, 18);
    out.reason_ref = row.optional_text(19);
    line.viewings = row.integer(20);
    line.has_script = out.script_ref.has_value();
    line.has_film = out.film.has_value();
    line.deputy_consents = out.consented_on.has_value();
    return out;
}

struct StoredReview {
    ReviewLine line;
    std::string by;
    std::optional<std::string> reason_ref;
};

StoredReview read_review(Row const& row)
{
    StoredReview out;
    out.line.stage = enum_of<Stage>(row.text(0));
    out.line.outcome = enum_of<Outcome>(row.text(1));
    out.by = std::string(row.text(2));
    out.reason_ref = row.optional_text(3);
    out.line.reviewed_on = row.date(4);
    out.line.this_round = row.integer(5) != 0;
    return out;
}

struct StoredConsent {
    ConsentLine line;
    std::string name_ref;
};

StoredConsent read_consent(Row const& row)
{
    StoredConsent out;
    out.line.consent = {std::string(row.text(0))};
    out.name_ref = std::string(row.text(1));
    out.line.scan = file_at(row, 2);
    out.line.wording_version = std::string(row.text(3));
    out.line.state = enum_of<ConsentState>(row.text(4));
    out.line.given_on = row.date(5);
    out.line.ended_on = date_at(row, 6);
    return out;
}

class Words {
public:
    explicit Words(Reading& reading) : reading_(reading) {}

    std::string name(std::string const& id)
    {
        if (auto const known = names_.find(id); known != names_.end()) return known->second;
        auto const ref = reading_.tables().one(
            find_name, [](Row const& row) { return std::string(row.text(0)); }, reading_.congress(),
            id);
        return names_[id] = ref ? reading_.open(*ref).value_or("") : "";
    }
    std::string opened(std::optional<std::string> const& ref)
    {
        return ref ? reading_.open(*ref).value_or("") : "";
    }
    std::optional<std::string> perhaps(std::optional<std::string> const& ref)
    {
        return ref ? reading_.open(*ref) : std::nullopt;
    }
    EpisodeLine line(Stored const& stored)
    {
        auto out = stored.line;
        out.node_name = name(out.node.text);
        out.deputy_name = name(out.deputy.text);
        out.title = opened(stored.title_ref);
        return out;
    }

private:
    Reading& reading_;
    std::map<std::string, std::string> names_;
};

std::optional<Stored> find(EpisodeId const& id, Reading& reading)
{
    return reading.tables().one(find_episode, read_stored, reading.congress(), id);
}

bool keeps(Stored const& stored, Reading& reading)
{
    return reading.viewer().may_at(Right::keep_publicity, stored.line.node);
}

bool speaks(Stored const& stored, Reading& reading)
{
    return reading.viewer().signed_in() && reading.viewer().person == stored.line.deputy;
}

bool contains(std::vector<std::string> const& ids, PersonId const& person)
{
    return std::ranges::find(ids, person.text) != ids.end();
}

bool is_for(Stage stage, NodeId const& node, Viewer const& viewer)
{
    if (stage == Stage::facts) return viewer.may_at(Right::keep_publicity, node);
    return viewer.may_at(stage == Stage::wording ? Right::keep_records : Right::approve_publicity,
                         node);
}

/// What the viewer may do next; the commands say so again, and stand-ins to the full.
void say_what_next(EpisodePage& page, Stored const& stored,
                   std::vector<StoredReview> const& reviews, Reading& reading)
{
    using enum EpisodeState;
    auto const& viewer = reading.viewer();
    auto const state = stored.line.state;
    bool const desk = keeps(stored, reading), deputy = speaks(stored, reading);
    bool const has_part = deputy || contains(stored.written_by, viewer.person) ||
                          std::ranges::any_of(reviews, [&](StoredReview const& one) {
                              return one.line.this_round && one.by == viewer.person.text;
                          });
    page.may_keep = desk;
    page.may_write = state == drafted;
    page.may_review = state == in_review && !has_part &&
                      is_for(stored.line.stage, stored.line.node, viewer) && desk;
    page.may_attach = desk && state == approved;
    page.may_consent = deputy && state == approved && stored.film && !stored.consented_on;
    page.may_publish = desk && state == approved && stored.film && stored.consented_on &&
                       page.others_consenting >= page.others_seen;
    page.may_withdraw = deputy && stored.consented_on &&
                        (state == approved || state == published || state == taken_down);
    page.may_take_down =
        state == published && viewer.may_at(Right::approve_publicity, stored.line.node);
}

void add_consents(EpisodePage& page, bool desk, Words& words, Reading& reading)
{
    for (auto& stored : reading.tables().rows(list_consents, read_consent, reading.congress(),
                                              page.line.episode)) {
        if (stored.line.state == ConsentState::given) ++page.others_consenting;
        if (!desk) continue;
        stored.line.name = words.opened(stored.name_ref);
        page.consents.push_back(std::move(stored.line));
    }
}

std::vector<EpisodeLine> lines(std::vector<Stored> const& all, Reading& reading)
{
    Words words(reading);
    std::vector<EpisodeLine> out;
    for (auto const& stored : all) out.push_back(words.line(stored));
    return out;
}

bool was_public(Stored const& stored)
{
    using enum EpisodeState;
    auto const state = stored.line.state;
    return stored.line.published_on &&
           (state == published || state == withdrawn || state == taken_down);
}

PublicEpisode shown_to_all(Stored const& stored, Words& words)
{
    PublicEpisode out;
    out.episode = stored.line.episode;
    out.state = stored.line.state;
    out.published_on = *stored.line.published_on;
    out.ended_on = stored.line.ended_on;
    if (out.state != EpisodeState::published) return out;
    auto const line = words.line(stored);
    out.title = line.title;
    out.deputy = line.deputy_name;
    out.node = line.node_name;
    out.viewings = line.viewings;
    out.film = stored.film;
    out.poster = stored.poster;
    out.link = words.perhaps(stored.link_ref);
    return out;
}

} // namespace

std::vector<EpisodeLine> kept_lines(Reading& reading)
{
    auto all = reading.tables().rows(list_episodes, read_stored, reading.congress());
    std::erase_if(all, [&](Stored const& one) { return !keeps(one, reading); });
    return lines(all, reading);
}

std::vector<EpisodeLine> own_lines(Reading& reading)
{
    return lines(reading.tables().rows(list_of_deputy, read_stored, reading.congress(),
                                       reading.viewer().person),
                 reading);
}

std::vector<Body> bodies(Reading& reading)
{
    Words words(reading);
    std::vector<Body> out;
    for (auto const& node : reading.tables().rows(
             list_bodies, [](Row const& row) { return NodeId{std::string(row.text(0))}; },
             reading.congress()))
        if (reading.viewer().may_at(Right::keep_publicity, node))
            out.push_back({node, words.name(node.text)});
    return out;
}

Result<EpisodePage> episode_page(EpisodeId const& episode, Reading& reading)
{
    auto const stored = find(episode, reading);
    bool const desk = stored && keeps(*stored, reading);
    if (!stored || (!desk && !speaks(*stored, reading)))
        return refuse("episodes.unknown", "/episode");
    Words words(reading);
    EpisodePage out;
    out.line = words.line(*stored);
    out.script = words.opened(stored->script_ref);
    for (auto const& writer : stored->written_by) {
        auto name = words.name(writer);
        if (std::ranges::find(out.written_by, name) == out.written_by.end())
            out.written_by.push_back(std::move(name));
    }
    auto reviews = reading.tables().rows(list_reviews, read_review, reading.congress(), episode);
    for (auto const& review : reviews) {
        out.reviews.push_back(review.line);
        out.reviews.back().by_name = words.name(review.by);
        out.reviews.back().reason = words.perhaps(review.reason_ref);
    }
    out.film = stored->film;
    out.poster = stored->poster;
    out.subtitles = words.opened(stored->subtitles_ref);
    out.transcript = words.opened(stored->transcript_ref);
    out.others_seen = stored->others_seen;
    add_consents(out, desk, words, reading);
    out.consented_on = stored->consented_on;
    out.consented_words = stored->consented_words;
    out.link = words.perhaps(stored->link_ref);
    if (desk) out.reason = words.perhaps(stored->reason_ref);
    auto const policy = policy_of<ztc::episodes::EpisodePolicy>(reading);
    out.wording_version = policy.consent_version;
    out.wording_zh = policy.consent_zh;
    out.wording_en = policy.consent_en;
    out.film_max_mb = policy.film_max_mb;
    say_what_next(out, *stored, reviews, reading);
    return out;
}

bool shows_file(EpisodeId const& episode, FileId const& file, Reading& reading)
{
    auto const stored = find(episode, reading);
    if (!stored) return false;
    if (keeps(*stored, reading)) return true;
    return speaks(*stored, reading) && (stored->film == file || stored->poster == file);
}

std::vector<PublicEpisode> published(Reading& reading)
{
    Words words(reading);
    std::vector<PublicEpisode> out;
    for (auto const& stored :
         reading.tables().rows(list_published, read_stored, reading.congress()))
        out.push_back(shown_to_all(stored, words));
    return out;
}

std::optional<PublicEpisode> published_one(EpisodeId const& episode, Reading& reading)
{
    auto const stored = find(episode, reading);
    if (!stored || !was_public(*stored)) return std::nullopt;
    Words words(reading);
    auto out = shown_to_all(*stored, words);
    if (out.state != EpisodeState::published) return out;
    out.subtitles = words.opened(stored->subtitles_ref);
    out.transcript = words.opened(stored->transcript_ref);
    return out;
}

bool shows_to_everybody(EpisodeId const& episode, FileId const& file, Reading& reading)
{
    auto const stored = find(episode, reading);
    return stored && stored->line.state == EpisodeState::published &&
           (stored->film == file || stored->poster == file);
}

} // namespace ztc::views::episodes

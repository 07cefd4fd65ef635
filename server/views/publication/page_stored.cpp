// SPDX-License-Identifier: Apache-2.0
#include "views/publication/page.hpp"

#include "kernel/described.hpp"
#include "kernel/lines.hpp"
#include "views/publication/sql.hpp"

#include <boost/describe/enum_from_string.hpp>

namespace ztc::views::publication {

namespace {

/// The columns in the order of find.sql, one after the other.
class Columns {
public:
    explicit Columns(Row const& row) : row_(row) {}

    std::string text() { return std::string(row_.text(at_++)); }
    std::optional<std::string> ref() { return row_.optional_text(at_++); }
    std::int64_t number() { return row_.integer(at_++); }
    bool yes() { return row_.yes(at_++); }
    std::optional<std::int64_t> number_if()
    {
        auto const at = at_++;
        if (row_.null(at)) return std::nullopt;
        return row_.integer(at);
    }
    std::optional<Date> day()
    {
        auto const at = at_++;
        if (row_.null(at)) return std::nullopt;
        return row_.date(at);
    }
    template <class Enum>
    void choice(Enum& into)
    {
        ZTC_ENSURE(boost::describe::enum_from_string(text().c_str(), into));
    }
    template <class Enum>
    void choice(std::optional<Enum>& into)
    {
        auto const word = ref();
        if (word) ZTC_ENSURE(boost::describe::enum_from_string(word->c_str(), into.emplace()));
    }

private:
    Row const& row_;
    int at_ = 0;
};

void read_matter(Columns& in, StoredPublication& out)
{
    out.matter = {in.text()};
    out.held.raised_by = {in.text()};
    out.held.community = {in.text()};
    out.station = {in.text()};
    out.category = in.text();
    in.choice(out.origin);
    out.number = in.text();
    out.title_ref = in.text();
    out.text_ref = in.text();
    out.hidden_names_ref = in.ref();
    out.answer_ref = in.ref();
    if (auto const deputy = in.ref()) out.held.deputy = PersonId{*deputy};
    if (auto const unit = in.ref()) out.held.unit = NodeId{*unit};
}

void read_line(Columns& in, StoredPublication& out)
{
    out.raised_on = in.day().value();
    out.accepted_on = in.day();
    out.looked_into_on = in.day();
    out.referred_on = in.day();
    out.answer_due_on = in.day();
    out.answered_on = in.day();
    in.choice(out.outcome);
    out.planned_on = in.day();
    out.slips = in.number();
    out.done_on = in.day();
    out.rated_on = in.day();
    in.choice(out.attitude);
    in.choice(out.result);
    out.reopened_on = in.day();
    using enum StoredPublication::End;
    out.end = in.yes() ? closed : open;
    if (in.yes()) out.end = otherwise;
    if (in.yes()) out.end = elsewhere;
}

void read_publication(Columns& in, StoredPublication& out)
{
    using enum StoredPublication::Sight;
    in.choice(out.state);
    out.sight = in.yes() ? shown : hidden;
    if (in.yes()) out.sight = outdated;
    in.choice(out.consent_channel);
    out.consent_on = in.day();
    out.draft_title_ref = in.ref();
    out.draft_said_ref = in.ref();
    out.draft_answered_ref = in.ref();
    out.return_reason_ref = in.ref();
    out.public_title_ref = in.ref();
    out.public_said_ref = in.ref();
    out.public_answered_ref = in.ref();
    out.published_on = in.day();
    out.changed_at = {in.number_if().value_or(0)};
    out.taken_down_on = in.day();
    in.choice(out.taken_down_for);
    out.moved_at = in.number();
    out.listed_at = in.number_if();
}

std::vector<ztc::people::Shown> shown_in(std::optional<std::string> const& json)
{
    if (!json) return {};
    return described::from_stored<std::vector<ztc::people::Shown>>(*json);
}

void read_consent(Columns& in, StoredPublication& out)
{
    out.raised_shown = shown_in(in.ref());
    out.consent_shown = shown_in(in.ref());
    in.choice(out.consent_covers);
    out.asked_on = in.day();
    out.answer_until = in.day();
    out.refused_on = in.day();
    in.choice(out.refused_channel);
    out.raised_photos = text::lines(in.text());
    out.masked_photos = text::lines(in.text());
    out.draft_photos = in.ref();
    out.draft_photo_words_ref = in.ref();
    out.public_photos = in.ref();
    out.public_photo_words_ref = in.ref();
    if (auto const by = in.ref()) out.proposed_by.person = {*by};
    if (auto const away = in.ref()) out.proposed_by.in_place_of = PersonId{*away};
}

} // namespace

StoredPublication read_stored(Row const& row)
{
    Columns in(row);
    StoredPublication out;
    read_matter(in, out);
    read_line(in, out);
    read_publication(in, out);
    read_consent(in, out);
    return out;
}

std::optional<StoredPublication> find_stored(MatterId const& matter, Reading& reading)
{
    return reading.tables().one(find, read_stored, reading.congress(), matter);
}

} // namespace ztc::views::publication

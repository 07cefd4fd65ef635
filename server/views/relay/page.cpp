// SPDX-License-Identifier: Apache-2.0
#include "views/relay/page.hpp"

#include "kernel/lines.hpp"
#include "kernel/masking.hpp"
#include "views/relay/sql.hpp"
#include "views/relay/view.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace ztc::views::relay {

using namespace ztc::matters;

namespace {

constexpr std::int64_t newest = 100;

class TalkMaker {
public:
    TalkMaker(StoredTalk const& talk, Reading& reading)
        : talk_(talk), reading_(reading), how_(relation(talk.held, reading.viewer()))
    {
        if (!reads_unmasked(how_, talk_.identity)) hidden_ = names_to_hide();
    }

    Conversation make(std::int64_t before)
    {
        Conversation out;
        auto stored = messages_before(talk_.matter, before, newest + 1, how_, reading_);
        if (static_cast<std::int64_t>(stored.size()) > newest) {
            stored.pop_back();
            out.earlier = stored.back().position;
        }
        std::ranges::reverse(stored);
        for (auto const& message : stored) out.messages.push_back(shown(message));
        out.side = side();
        if (how_.raiser || how_.desk) out.identity = talk_.identity;
        out.may = may();
        return out;
    }

private:
    Message shown(StoredMessage const& stored)
    {
        Message out{.position = stored.position,
                    .at = stored.at,
                    .side = stored.side,
                    .hearers = stored.hearers,
                    .by = by(stored),
                    .text = reading_.open(stored.text_ref),
                    .photos = {}};
        if (out.text && hidden_) out.text = masked(*out.text, *hidden_);
        for (auto const& file : stored.files) out.photos.push_back({file});
        return out;
    }

    /// Bodies speak for officials; in a complaint it is not the station that listens.
    std::optional<std::string> by(StoredMessage const& stored)
    {
        if (stored.side == Side::unit && stored.unit) return name_of(stored.unit->text);
        if (stored.side == Side::desk && talk_.held.about.empty())
            return name_of(talk_.station.text);
        return std::nullopt;
    }

    std::optional<std::string> name_of(std::string const& id)
    {
        auto const [found, fresh] = names_.try_emplace(id);
        if (fresh) {
            auto const ref = reading_.tables().one(
                find_name, [](Row const& row) { return std::string(row.text(0)); },
                reading_.congress(), id);
            if (ref) found->second = reading_.open(*ref);
        }
        return found->second;
    }

    /// The names that the raiser marked, and his own.
    std::vector<std::string> names_to_hide()
    {
        auto names = text::lines(
            talk_.hidden_names_ref ? reading_.open(*talk_.hidden_names_ref).value_or("") : "");
        if (auto own = name_of(talk_.held.raised_by.text)) names.push_back(*std::move(own));
        return names;
    }

    std::optional<Side> side() const
    {
        if (how_.raiser) return Side::raiser;
        if (how_.desk) return Side::desk;
        if (how_.unit) return Side::unit;
        return std::nullopt;
    }

    std::vector<TalkMove> may() const
    {
        std::vector<TalkMove> out;
        bool const open = talk_.stage != Stage::closed && !talk_.merged;
        bool const at_unit = talk_.stage == Stage::referred || talk_.stage == Stage::answered;
        auto const speaks_as = side();
        bool const speaks = open && speaks_as && talk_.stage != Stage::raised &&
                            (at_unit || speaks_as != Side::unit);
        if (speaks) out.push_back(TalkMove::say);
        if (speaks && at_unit) out.push_back(TalkMove::say_to_unit);
        if (how_.raiser && open && talk_.identity != Identity::to_unit)
            out.push_back(TalkMove::give_consent);
        if (how_.raiser && talk_.identity == Identity::to_unit)
            out.push_back(TalkMove::withdraw_consent);
        return out;
    }

    StoredTalk const& talk_;
    Reading& reading_;
    Relation how_;
    std::optional<std::vector<std::string>> hidden_; // absent: it is read as written
    std::map<std::string, std::optional<std::string>> names_;
};

} // namespace

bool reads_unmasked(Relation const& how, Identity identity)
{
    return how.raiser || how.desk || (how.unit && identity == Identity::to_unit);
}

Conversation conversation_of(StoredTalk const& talk, std::optional<std::int64_t> before,
                             Reading& reading)
{
    auto out =
        TalkMaker(talk, reading).make(before.value_or(std::numeric_limits<std::int64_t>::max()));
    bool const heard_raiser = std::ranges::any_of(out.messages, [](Message const& message) {
        return message.side == Side::raiser && message.text;
    });
    if (heard_raiser)
        reading.looked(
            look_at(talk.matter, talk.held, reading.viewer(), Surface::page, Seen::words));
    return out;
}

bool shows_file(MatterId const& matter, FileId const& file, Reading& reading)
{
    auto const talk = find_talk(matter, reading);
    if (!talk) return false;
    auto const how = relation(talk->held, reading.viewer());
    constexpr auto all = std::numeric_limits<std::int64_t>::max();
    return std::ranges::any_of(
        messages_before(matter, all, all, how, reading), [&](auto const& message) {
            return std::ranges::find(message.files, file) != message.files.end();
        });
}

} // namespace ztc::views::relay

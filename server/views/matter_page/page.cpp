// SPDX-License-Identifier: Apache-2.0
#include "views/matter_page/page.hpp"

#include "kernel/lines.hpp"
#include "kernel/masking.hpp"
#include "views/matter_page/sql.hpp"
#include "views/matter_page/view.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <span>

namespace ztc::views::matter_page {

namespace {

using namespace ztc::matters;

std::optional<std::string> open_if(std::optional<std::string> const& ref, Reading& reading)
{
    if (!ref) return std::nullopt;
    return reading.open(*ref);
}

/// Names by id, each opened once for a page.
class Names {
public:
    explicit Names(Reading& reading) : reading_(reading) {}

    std::optional<std::string> of(std::string const& id)
    {
        auto const [found, fresh] = known_.try_emplace(id);
        if (fresh)
            reading_.tables().query(
                find_name,
                [&](Row const& row) {
                    if (!row.null(0)) found->second = reading_.open(row.text(0));
                },
                reading_.congress(), id);
        return found->second;
    }

private:
    Reading& reading_;
    std::map<std::string, std::optional<std::string>> known_;
};

class PageMaker {
public:
    PageMaker(StoredMatter const& matter, Reading& reading)
        : matter_(matter), reading_(reading), names_(reading),
          how_(relation(matter.held, reading.viewer())), steps_(steps_of(matter.matter, reading)),
          hidden_(text::lines(open_if(matter.hidden_names_ref, reading).value_or("")))
    {}

    Page make()
    {
        Page page{.matter = matter_.matter,
                  .number = matter_.number,
                  .title = raisers_words(matter_.title_ref).value_or(""),
                  .text = raisers_words(matter_.text_ref).value_or(""),
                  .category = matter_.category,
                  .community_name = names_.of(matter_.held.community.text).value_or(""),
                  .place = raisers_words(matter_.place_ref),
                  .origin = matter_.origin,
                  .identity = matter_.identity,
                  .photos = {},
                  .stage = matter_.stage,
                  .closing = matter_.closing,
                  .raised_at = matter_.raised_at,
                  .imported_on = matter_.imported_on,
                  .station_name = names_.of(matter_.station.text).value_or(""),
                  .deputy = {},
                  .unit = {},
                  .due = due(),
                  .stops = stops(),
                  .rounds = rounds(),
                  .raised_by_you = how_.raiser,
                  .raiser = raiser(),
                  .history = history(),
                  .may = open_moves(matter_, steps_, how_, reading_.viewer()),
                  .voice = hears_raiser(how_, matter_.identity) ? matter_.voice : std::nullopt,
                  .point = raisers_words(matter_.point_ref),
                  .hotline_number = raisers_words(matter_.hotline_number_ref),
                  .complaint = !matter_.held.about.empty(),
                  .neighbour = !sees_words(),
                  .joined = static_cast<std::int64_t>(matter_.held.joined.size()),
                  .merged_into = merged_into(),
                  .asks = asks(),
                  .paused = matter_.clock == StoredMatter::Clock::stands,
                  .taken_on = matter_.hands == StoredMatter::Hands::taken_on,
                  .promise = promise(),
                  .take_on_due = take_on_due(),
                  .link = link(),
                  .lapsed_on = matter_.lapsed_on,
                  .version = matter_.version};
        if (sees_words()) page.photos = photos_of(matter_.photos);
        if (auto const& deputy = matter_.held.deputy)
            page.deputy = NamedPerson{*deputy, names_.of(deputy->text).value_or("")};
        if (auto const& unit = matter_.held.unit)
            page.unit = NamedNode{*unit, names_.of(unit->text).value_or("")};
        return page;
    }

private:
    using Steps = std::span<StoredStep const>;

    // ---- the field policy: whose words reach whom ---------------------------------------------

    /// A neighbour who joined knows where it stands, and nothing that anybody wrote.
    bool sees_words() const { return how_.any(); }

    /// What the raiser wrote goes out whole to him and to the desk; to the deputy and to the unit
    /// without numbers and marked names, unless he lets the unit know who he is.
    std::optional<std::string> raisers_words(std::optional<std::string> const& ref) const
    {
        if (!sees_words()) return std::nullopt;
        auto words = open_if(ref, reading_);
        bool const whole =
            how_.raiser || how_.desk || (how_.unit && matter_.identity == Identity::to_unit);
        if (!words || whole) return words;
        return masked(*words, hidden_);
    }

    static bool is_raisers(StoredStep const& step)
    {
        return step.type == "matters.raised" || step.type == "matters.more_supplied" ||
               step.type == "matters.contested" || step.type == "matters.rated" ||
               step.type == "matters.withdrawn";
    }
    /// What officials say to each other about whose it is; the raiser sees that it was asked.
    static bool is_internal(StoredStep const& step)
    {
        return step.type == "matters.referral_proposed" ||
               step.type == "matters.referral_returned" || step.type == "matters.relief_asked" ||
               step.type == "matters.relief_ruled" || step.type == "matters.extension_asked" ||
               step.type == "matters.extension_refused";
    }

    std::optional<std::string> words_of(StoredStep const& step) const
    {
        if (!sees_words()) return std::nullopt;
        if (is_raisers(step)) return raisers_words(step.text_ref);
        bool const official = how_.desk || how_.deputy || how_.unit;
        if (is_internal(step) && !official) return std::nullopt;
        return open_if(step.text_ref, reading_);
    }

    std::vector<Photo> photos_of(std::vector<FileId> const& files) const
    {
        std::vector<Photo> photos;
        if (sees_words())
            for (auto const& file : files) photos.push_back({file});
        return photos;
    }
    std::optional<std::vector<Photo>> photos_if(StoredStep const& step) const
    {
        auto photos = photos_of(step.files);
        if (photos.empty()) return std::nullopt;
        return photos;
    }

    // ---- what waits ----------------------------------------------------------------------------

    std::optional<OtherMatter> merged_into()
    {
        if (!matter_.merged_into) return std::nullopt;
        auto const number = reading_.tables().one(
            number_of, [](Row const& row) { return std::string(row.text(0)); }, reading_.congress(),
            *matter_.merged_into);
        return OtherMatter{*matter_.merged_into, number.value_or("")};
    }

    std::optional<Asks> asks()
    {
        if (!matter_.asks) return std::nullopt;
        Asks out{*matter_.asks, {}, matter_.asks_on};
        bool const official = how_.desk || how_.deputy || how_.unit;
        if (matter_.asks_unit && official)
            out.unit =
                NamedNode{*matter_.asks_unit, names_.of(matter_.asks_unit->text).value_or("")};
        return out;
    }

    std::optional<Promise> promise() const
    {
        if (!matter_.promised_on) return std::nullopt;
        return Promise{*matter_.promised_on, days_between(reading_.today(), *matter_.promised_on),
                       matter_.slips};
    }

    /// Who holds the unit's link is between the desk and the unit.
    std::optional<LinkLine> link() const
    {
        if (!how_.desk && !how_.unit) return std::nullopt;
        return last_link_of(matter_.matter, reading_);
    }

    std::optional<Due> due() const
    {
        if (!matter_.due_on) return std::nullopt;
        return Due{matter_.due_what.value_or(""), *matter_.due_on,
                   days_between(reading_.today(), *matter_.due_on),
                   matter_.certainty == Certainty::provisional};
    }

    /// While nobody at the unit has it by name.
    std::optional<Due> take_on_due() const
    {
        if (matter_.stage != Stage::referred || matter_.hands == StoredMatter::Hands::taken_on)
            return std::nullopt;
        bool const returned = last("matters.reopened", steps_) != nullptr;
        if (returned && !last("matters.referred", running_round())) return std::nullopt;
        auto const on = reading_.tables().one(
            last_take_on, [](Row const& row) { return parse_date(row.text(0)).value(); },
            reading_.congress(), matter_.matter);
        if (!on) return std::nullopt;
        return Due{"take_on", *on, days_between(reading_.today(), *on), false};
    }

    std::optional<Raiser> raiser()
    {
        auto const sight = raiser_sight(how_, matter_.identity);
        if (sight.name == Sight::absent && sight.phone == Sight::absent) return std::nullopt;
        Raiser out;
        reading_.tables().query(
            find_name,
            [&](Row const& row) {
                out.name = seen(sight.name, open_if(row.optional_text(0), reading_), &masked_name);
                out.phone =
                    seen(sight.phone, open_if(row.optional_text(1), reading_), &masked_phone);
            },
            reading_.congress(), matter_.held.raised_by);
        if (!out.name && !out.phone) return std::nullopt; // imported, or erased
        return out;
    }

    static std::optional<std::string> seen(Sight sight, std::optional<std::string> words,
                                           std::string (*mask)(std::string_view))
    {
        if (!words || sight == Sight::absent) return std::nullopt;
        return sight == Sight::masked ? mask(*words) : words;
    }

    /// Who took a step: the raiser is never named here; bodies speak for officials.
    std::optional<std::string> by(StoredStep const& step)
    {
        if (step.by_person == matter_.held.raised_by || via(step)) return std::nullopt;
        bool const by_deputy =
            step.by_person && (step.by_person == matter_.held.deputy || for_the_deputy(step));
        if (step.type == "matters.looked_into" || (step.type == "matters.urged" && by_deputy))
            return step.by_person ? names_.of(step.by_person->text) : std::nullopt;
        if (step.type == "matters.taken_on" && step.by_node && step.by_person)
            return names_.of(step.by_node->text).value_or("") + " · " +
                   names_.of(step.by_person->text).value_or("");
        bool const names_target = step.type == "matters.referred" ||
                                  step.type == "matters.referral_proposed" ||
                                  step.type == "matters.relief_asked";
        if (step.by_node && !names_target) return names_.of(step.by_node->text);
        if (step.type == "matters.relief_asked" && matter_.held.unit)
            return names_.of(matter_.held.unit->text);
        bool const by_the_clock =
            step.type == "matters.closed" || step.type == "matters.reopened" ||
            step.type == "matters.escalated" || step.type == "matters.due_confirmed";
        if (by_the_clock) return std::nullopt;
        return names_.of(matter_.station.text);
    }

    /// The deputy who was away, and among officials an officer who was; entering for a raiser says
    /// nothing here.
    std::optional<std::string> in_place_of(StoredStep const& step)
    {
        if (!step.for_person || step.for_person == matter_.held.raised_by) return std::nullopt;
        bool const as_deputy = for_the_deputy(step);
        if (!as_deputy && !how_.desk && !how_.unit) return std::nullopt;
        return names_.of(step.for_person->text);
    }

    bool for_the_deputy(StoredStep const& step) const
    {
        if (!step.for_person) return false;
        bool const urged = step.type == "matters.urged" && step.for_person == matter_.held.deputy;
        return urged || step.type == "matters.looked_into";
    }

    /// What an imported matter brought along did not happen here.
    std::optional<Origin> via(StoredStep const& step) const
    {
        if (!matter_.imported_on || !step.dated_on) return std::nullopt;
        return Origin::imported;
    }

    static StoredStep const* last(std::string_view type, Steps steps)
    {
        auto const found = std::find_if(steps.rbegin(), steps.rend(),
                                        [&](auto const& step) { return step.type == type; });
        return found == steps.rend() ? nullptr : &*found;
    }

    /// From the latest reopening on: an earlier answer and rating belong to their round.
    Steps running_round() const
    {
        auto const reopened = last("matters.reopened", steps_);
        return reopened ? Steps(reopened, std::to_address(steps_.end())) : Steps(steps_);
    }

    std::vector<StopLine> stops()
    {
        static constexpr std::pair<Stop, std::string_view> line[] = {
            {Stop::raise, "matters.raised"},          {Stop::accept, "matters.accepted"},
            {Stop::look_into, "matters.looked_into"}, {Stop::refer, "matters.referred"},
            {Stop::answer, "matters.answered"},       {Stop::rate, "matters.rated"}};
        std::vector<StopLine> out;
        for (auto const& [stop, type] : line) {
            bool const by_round = stop == Stop::answer || stop == Stop::rate;
            out.push_back(stop_line(stop, last(type, by_round ? running_round() : Steps(steps_))));
        }
        mark_returned(out[3]);
        mark_states(out);
        return out;
    }

    /// The stop where the unit's clock runs says that it runs anew, and until when.
    void mark_returned(StopLine& refer) const
    {
        auto const reopened = last("matters.reopened", steps_);
        if (!reopened) return;
        refer.round = 1 + std::count_if(steps_.begin(), steps_.end(), [](auto const& step) {
                          return step.type == "matters.reopened";
                      });
        if (!last("matters.referred", running_round())) refer.due_on = reopened->due_on;
    }

    std::vector<Round> rounds()
    {
        std::vector<Round> out;
        auto from = steps_.begin();
        for (auto step = steps_.begin(); step != steps_.end(); ++step) {
            if (step->type != "matters.reopened") continue;
            Steps const ended(from, step);
            ZTC_ENSURE(step->due_on);
            out.push_back({.round = static_cast<std::int64_t>(out.size()) + 1,
                           .answer = stop_line(Stop::answer, last("matters.answered", ended)),
                           .rating = stop_line(Stop::rate, last("matters.rated", ended)),
                           .reopened_on = date_of(step->at),
                           .answer_due_on = *step->due_on});
            from = step;
        }
        return out;
    }

    StopLine stop_line(Stop stop, StoredStep const* step)
    {
        StopLine out;
        out.stop = stop;
        out.state = StopState::todo;
        if (!step) return out;
        out.state = StopState::done;
        out.at = step->at;
        out.on = step->dated_on;
        out.by = by(*step);
        out.via = via(*step);
        out.by_link = step->came == StoredStep::Came::by_link;
        out.in_place_of = in_place_of(*step);
        out.text = words_of(*step);
        out.photos = photos_if(*step);
        out.planned_on = step->planned_on;
        out.done_on = step->done_on;
        out.due_on = step->due_on;
        out.owner = sees_words() ? open_if(step->owner_ref, reading_) : std::nullopt;
        out.reason = sees_words() ? open_if(step->reason_ref, reading_) : std::nullopt;
        (stop == Stop::rate ? out.attitude : out.outcome) = step->detail;
        out.result = step->result;
        if (stop == Stop::answer) out.late_by = late_by(*step);
        return out;
    }

    /// In working days; nothing when it was in time or its clock stood. Everybody who sees the
    /// answer sees it: a late answer stays a late one.
    std::optional<std::int64_t> late_by(StoredStep const& answer) const
    {
        auto const due_on = promised_before(answer, steps_);
        auto const answered_on = answer.dated_on.value_or(date_of(answer.at));
        if (!due_on) return std::nullopt;
        return reading_.calendar().working_days_late(*due_on, answered_on);
    }

    /// The first stop not reached is the one it waits at; a stop passed by is skipped, and so is
    /// all that a closed matter never came to.
    void mark_states(std::vector<StopLine>& stops) const
    {
        auto const reached = [&](std::size_t i) { return stops[i].state == StopState::done; };
        std::size_t furthest = 0;
        for (std::size_t i = 0; i < stops.size(); ++i)
            if (reached(i)) furthest = i;
        for (std::size_t i = 0; i < stops.size(); ++i)
            if (!reached(i) && (i < furthest || matter_.stage == Stage::closed))
                stops[i].state = StopState::skipped;
        if (matter_.stage != Stage::closed && furthest + 1 < stops.size())
            stops[waits_at()].state = StopState::now;
    }

    std::size_t waits_at() const
    {
        switch (matter_.stage) {
        case Stage::raised: return 1;
        case Stage::accepted: return matter_.held.deputy ? 2 : 3;
        case Stage::looked_into: return 3;
        case Stage::referred: return 4;
        default: return 5;
        }
    }

    std::vector<HistoryLine> history()
    {
        std::vector<HistoryLine> out;
        bool const official = how_.desk || how_.deputy || how_.unit;
        for (auto const& step : steps_) {
            bool const others_id = step.type == "matters.took_over" ||
                                   step.type == "matters.gave_back" ||
                                   step.type == "matters.merged" || step.type == "matters.unmerged";
            bool const proposed = step.type == "matters.referral_proposed" ||
                                  step.type == "matters.referral_returned";
            if ((proposed && !official) || (others_id && how_.unit)) continue;
            out.push_back({.type = step.type,
                           .at = step.at,
                           .on = step.dated_on,
                           .by = by(step),
                           .text = words_of(step),
                           .detail = others_id ? std::nullopt : step.detail,
                           .via = via(step),
                           .due_on = step.due_on,
                           .photos = photos_if(step),
                           .by_link = step.came == StoredStep::Came::by_link,
                           .in_place_of = in_place_of(step)});
        }
        return out;
    }

    StoredMatter const& matter_;
    Reading& reading_;
    Names names_;
    Relation how_;
    std::vector<StoredStep> steps_;
    std::vector<std::string> hidden_; // names that the raiser marked
};

} // namespace

RaiserSight raiser_sight(Relation const& how, Identity identity)
{
    if (how.raiser) return {Sight::shown, Sight::shown};
    if (how.desk) return {Sight::masked, Sight::masked};
    if (how.deputy) return {Sight::masked, Sight::absent};
    if (how.unit && identity == Identity::to_unit) return {Sight::shown, Sight::shown};
    return {Sight::absent, Sight::absent};
}

bool hears_raiser(Relation const& how, Identity identity)
{
    return how.raiser || how.desk || how.deputy || (how.unit && identity == Identity::to_unit);
}

std::string masked_name(std::string_view name)
{
    auto const first = name.empty() ? 0
                       : (static_cast<unsigned char>(name[0]) & 0x80) == 0
                           ? 1
                           : std::min<std::size_t>(name.size(), 3);
    return std::string(name.substr(0, first)) + "**";
}

std::string masked_phone(std::string_view phone)
{
    if (phone.size() != 11) return "****";
    return std::string(phone.substr(0, 3)) + "****" + std::string(phone.substr(7));
}

Page page_for(StoredMatter const& matter, Reading& reading)
{
    return PageMaker(matter, reading).make();
}

} // namespace ztc::views::matter_page

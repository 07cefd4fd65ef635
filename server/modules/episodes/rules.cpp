// SPDX-License-Identifier: Apache-2.0
#include "modules/episodes/rules.hpp"

#include <algorithm>

namespace ztc::episodes::rules {

namespace {

constexpr std::int64_t others_at_most = 50;

Result<> is_approved(Episode const& episode)
{
    if (episode.state != EpisodeState::approved) return refuse("episodes.not_approved");
    return {};
}

/// Before it is public, while it is, and after the director took it down.
Result<> may_still_withdraw(Episode const& episode)
{
    using enum EpisodeState;
    if (episode.state == withdrawn) return refuse("episodes.is_withdrawn");
    if (episode.state == drafted || episode.state == in_review)
        return refuse("episodes.nothing_to_withdraw");
    return {};
}

Result<> has_film(Episode const& episode)
{
    if (!episode.film) return refuse("episodes.no_film");
    return {};
}

Result<> of_these_words(std::string const& wording, EpisodePolicy const& policy)
{
    if (wording != policy.consent_version)
        return refuse("episodes.other_wording", "/wording_version");
    return {};
}

} // namespace

Result<> may(Episode const& episode, Right right, Actor const& by)
{
    if (!episode.known() || !by.may_at(right, episode.node))
        return refuse("episodes.unknown", "/episode");
    return {};
}

Result<> is_deputy(Episode const& episode, Actor const& by)
{
    if (!episode.known() || !by.signed_in() || by.person != episode.deputy)
        return refuse("episodes.unknown", "/episode");
    return {};
}

Result<> may_write(Episode const& episode, Actor const& by)
{
    if (is_deputy(episode, by)) return {};
    return may(episode, Right::keep_publicity, by);
}

bool is_for(Stage stage, NodeId const& node, Actor const& by)
{
    // An officer keeps the column of his station; only those of the committee keep records as well.
    switch (stage) {
    case Stage::facts: return by.may_at(Right::keep_publicity, node);
    case Stage::wording: return by.may_at(Right::keep_records, node);
    case Stage::approval: return by.may_at(Right::approve_publicity, node);
    }
    return false;
}

Result<> revise(Episode const& episode)
{
    if (episode.state != EpisodeState::drafted) return refuse("episodes.not_a_draft");
    return {};
}

Result<> submit(Episode const& episode)
{
    CHECK(revise(episode));
    if (!episode.has_script) return refuse("episodes.no_script");
    return {};
}

Result<> review(Episode const& episode, Review const& command, Actor const& by, Doer const& doer)
{
    if (episode.state != EpisodeState::in_review) return refuse("episodes.not_in_review");
    if (command.stage != episode.stage) return refuse("episodes.other_stage", "/stage");
    if (!is_for(episode.stage, episode.node, by)) return refuse("episodes.not_your_stage");
    auto const is_other = [&](Doer const& one) { return are_two(one, doer); };
    bool const speaks = !are_two({episode.deputy, {}}, doer);
    if (speaks || !std::ranges::all_of(episode.written_by, is_other) ||
        !std::ranges::all_of(episode.reviewed_by, is_other))
        return refuse("episodes.second_person");
    if (command.outcome == Outcome::sent_back && !command.reason)
        return refuse("episodes.reason_missing", "/reason");
    return {};
}

Result<> attach(Episode const& episode, Attach const& command)
{
    CHECK(is_approved(episode));
    if (command.others_seen < 0 || command.others_seen > others_at_most)
        return refuse("request.out_of_range", "/others_seen");
    return {};
}

Result<> consent(Episode const& episode, std::string const& wording, EpisodePolicy const& policy)
{
    CHECK(is_approved(episode));
    CHECK(has_film(episode));
    if (episode.deputy_consents) return refuse("episodes.already_consented");
    return of_these_words(wording, policy);
}

Result<> add_consent(Episode const& episode, std::string const& wording,
                     EpisodePolicy const& policy)
{
    CHECK(is_approved(episode));
    CHECK(has_film(episode));
    if (episode.others_consenting() >= episode.others_seen) return refuse("episodes.all_consented");
    return of_these_words(wording, policy);
}

Result<> publish(Episode const& episode)
{
    CHECK(is_approved(episode));
    CHECK(has_film(episode));
    if (!episode.deputy_consents || episode.others_consenting() < episode.others_seen)
        return refuse("episodes.consent_missing");
    return {};
}

Result<> link(Episode const& episode, std::optional<Link> const& link)
{
    using enum EpisodeState;
    if (episode.state != approved && episode.state != published)
        return refuse("episodes.not_approved");
    if (!link) return {};
    std::string_view rest = link->text;
    constexpr std::string_view https = "https://";
    if (!rest.starts_with(https)) return refuse("episodes.wrong_link", "/link");
    rest.remove_prefix(https.size());
    auto const host = rest.substr(0, rest.find_first_of("/?#"));
    bool const names_a_site = host.find('.') != host.npos && !host.starts_with('.') &&
                              !host.ends_with('.') && host.find('@') == host.npos;
    if (!names_a_site || rest.find_first_of(" \n\t\"'<>\\`") != rest.npos)
        return refuse("episodes.wrong_link", "/link");
    return {};
}

Result<> withdraw(Episode const& episode)
{
    CHECK(may_still_withdraw(episode));
    if (!episode.deputy_consents) return refuse("episodes.nothing_to_withdraw");
    return {};
}

Result<> withdraw_consent(Episode const& episode, ConsentId const& consent)
{
    auto const found = episode.consents.find(consent);
    if (found == episode.consents.end()) return refuse("episodes.unknown_consent", "/consent");
    CHECK(may_still_withdraw(episode));
    if (found->second.state == ConsentState::withdrawn) return refuse("episodes.is_withdrawn");
    if (found->second.state == ConsentState::outdated)
        return refuse("episodes.nothing_to_withdraw");
    return {};
}

Result<> take_down(Episode const& episode)
{
    if (episode.state != EpisodeState::published) return refuse("episodes.not_published");
    return {};
}

bool ends_with_consent(Episode const& episode)
{
    return episode.state == EpisodeState::published || episode.state == EpisodeState::taken_down;
}

} // namespace ztc::episodes::rules

// SPDX-License-Identifier: Apache-2.0
#include "app/announcer.hpp"

#include "views/matter_page/view.hpp"

namespace ztc::app {

namespace {

/// Whose screens change: everybody's who holds the matter, or the raiser's and the desk's alone.
using Watchers = std::vector<std::string> (*)(matters::MatterId const&, std::string const&,
                                              Tables&);
struct Followed {
    std::string_view prefix; // of streams "<prefix><matter>"
    Watchers watchers;
};
constexpr Followed followed[] = {{"matters/", &views::matter_page::watchers},
                                 {"relay/", &views::matter_page::watchers},
                                 {"reveals/", &views::matter_page::raiser_and_desk},
                                 {"callbacks/", &views::matter_page::raiser_and_desk}};

struct Change {
    std::uint64_t position;
    std::string congress;
    matters::MatterId matter;
    Watchers watchers;
};

std::vector<Change> changes_of(std::span<log::Entry const> entries)
{
    std::vector<Change> changes;
    for (auto const& entry : entries) {
        auto const& r = entry.recorded;
        for (auto const& [prefix, watchers] : followed)
            if (r.stream.starts_with(prefix))
                changes.push_back(
                    {r.position, r.congress, {r.stream.substr(prefix.size())}, watchers});
    }
    return changes;
}

void announce(std::vector<Change> const& changes, log::Store& store, http::EventHub& events)
{
    auto lease = store.reads().lease();
    for (auto const& change : changes)
        events.publish(change.watchers(change.matter, change.congress, *lease), "changed",
                       "{\"position\":" + std::to_string(change.position) + "}");
}

} // namespace

void announce_changes(log::Store& store, http::EventHub& events, Errands& errands)
{
    store.writer().on_committed([&](std::span<log::Entry const> entries) {
        if (events.streams() == 0) return;
        auto changes = changes_of(entries);
        if (changes.empty()) return;
        errands.send(
            [changes = std::move(changes), &store, &events] { announce(changes, store, events); });
    });
}

} // namespace ztc::app

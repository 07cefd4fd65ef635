// SPDX-License-Identifier: Apache-2.0
#include "app/announcer.hpp"

#include "views/matter_page/view.hpp"

namespace ztc::app {

namespace {

constexpr std::string_view matters_prefix = "matters/";

struct Change {
    std::uint64_t position;
    std::string congress;
    std::string matter;
};

std::vector<Change> changes_of(std::span<log::Entry const> entries)
{
    std::vector<Change> changes;
    for (auto const& entry : entries) {
        auto const& r = entry.recorded;
        if (r.stream.starts_with(matters_prefix))
            changes.push_back({r.position, r.congress, r.stream.substr(matters_prefix.size())});
    }
    return changes;
}

void announce(std::vector<Change> const& changes, log::Store& store, http::EventHub& events)
{
    auto lease = store.reads().lease();
    for (auto const& change : changes)
        events.publish(views::matter_page::watchers({change.matter}, change.congress, *lease),
                       "changed", "{\"position\":" + std::to_string(change.position) + "}");
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

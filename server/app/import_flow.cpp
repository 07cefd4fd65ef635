// SPDX-License-Identifier: Apache-2.0
#include "app/import_flow.hpp"

namespace ztc::app {

namespace {

constexpr std::size_t in_flight_most = 200; // a batch of the writer holds 256

} // namespace

void ImportTally::count(ImportEffect effect)
{
    switch (effect) {
    case ImportEffect::added: ++counts_.added; break;
    case ImportEffect::answer_added: ++counts_.answers_added; break;
    case ImportEffect::already_there: ++counts_.already_there; break;
    }
    next();
}

void ImportTally::reject(int line, std::string const& number, Refusal const& refusal)
{
    ++counts_.rejected;
    auto const& errors = refusal.errors;
    if (watcher_.rejected)
        watcher_.rejected(
            {line, number, errors.empty() ? "" : errors.front().pointer, refusal.code});
    next();
}

void ImportTally::next()
{
    ++counts_.rows;
    if (watcher_.progress) watcher_.progress(counts_);
}

RowsInFlight::~RowsInFlight()
{
    for (auto& row : rows_) row.outcome.wait(); // their orders still write into them
}

Result<> RowsInFlight::send(int line, std::string number, std::vector<std::string> streams, Put put)
{
    auto effect = std::make_shared<ImportEffect>();
    auto outcome = std::make_shared<std::promise<log::Outcome>>();
    rows_.push_back({line, std::move(number), effect, outcome->get_future()});
    house_.store->writer().submit(
        log::Order{system_actor(house_.congress()), "", "", std::move(streams),
                   [effect, put = std::move(put)](Work& work) -> Result<std::string> {
                       *effect = TRY(put(work));
                       return std::string("{}");
                   }},
        [outcome](log::Outcome finished) { outcome->set_value(std::move(finished)); });
    // Half stays with the writer while the other half is read.
    if (rows_.size() < in_flight_most) return {};
    return settle_down_to(in_flight_most / 2);
}

Result<> RowsInFlight::settle_down_to(std::size_t most)
{
    while (rows_.size() > most) {
        auto row = std::move(rows_.front());
        rows_.pop_front();
        auto const outcome = row.outcome.get();
        if (outcome.fault) std::rethrow_exception(outcome.fault);
        if (outcome.answer)
            tally_.count(*row.effect);
        else if (outcome.answer.error().code.starts_with("log."))
            return outcome.answer.error();
        else
            tally_.reject(row.line, row.number, outcome.answer.error());
    }
    return {};
}

} // namespace ztc::app

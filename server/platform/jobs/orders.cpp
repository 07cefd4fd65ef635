// SPDX-License-Identifier: Apache-2.0
#include "platform/jobs/orders.hpp"

namespace ztc::jobs {

std::vector<log::Outcome> run_all(log::Writer& writer, std::vector<log::Order> orders)
{
    std::vector<std::future<log::Outcome>> waiting;
    waiting.reserve(orders.size());
    for (auto& order : orders) {
        auto const promise = std::make_shared<std::promise<log::Outcome>>();
        waiting.push_back(promise->get_future());
        writer.submit(std::move(order),
                      [promise](log::Outcome outcome) { promise->set_value(std::move(outcome)); });
    }
    std::vector<log::Outcome> outcomes;
    outcomes.reserve(waiting.size());
    for (auto& one : waiting) outcomes.push_back(one.get());
    return outcomes;
}

std::optional<std::string> fault_of(log::Outcome const& outcome)
{
    if (outcome.fault) {
        try {
            std::rethrow_exception(outcome.fault);
        } catch (std::exception const& fault) {
            return fault.what();
        }
    }
    if (outcome.answer) return std::nullopt;
    auto const& code = outcome.answer.error().code;
    if (code == "log.too_busy" || code == "log.unavailable") return code;
    return std::nullopt;
}

} // namespace ztc::jobs

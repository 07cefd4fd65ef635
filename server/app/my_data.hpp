// SPDX-License-Identifier: Apache-2.0
//
// A person's own: what is held about him to take along, who looked at it, and another phone that he
// has proven to be his (个保法 44–46). Only about the viewer; nothing here takes a person's id.
#pragma once

#include "app/door.hpp"
#include "platform/notify/delivery.hpp"
#include "views/privacy/page.hpp"

namespace ztc::app {

struct MyDataDesk {
    Door& door;
    notify::Delivery& delivery;
};

/// Somebody of the staff, or a deputy, who looked at one's own on that day.
struct MyRead {
    Date on;
    std::optional<Role> role;
    std::optional<std::string> body_name;
    std::optional<std::string> name; // deputies always; staff where the policy says so
    std::optional<std::string> matter_number;
    Surface surface{};
    Seen seen{};
    std::int64_t times = 1;
};
BOOST_DESCRIBE_STRUCT(MyRead, (), (on, role, body_name, name, matter_number, surface, seen, times))

struct MyReceipt {
    std::string number;
    std::string receipt;
};
BOOST_DESCRIBE_STRUCT(MyReceipt, (), (number, receipt))

/// Everything, to take along.
struct MyExport {
    std::string site;
    Date exported_on;
    views::privacy::MyHoldings data;
    std::vector<MyRead> reads;
    std::vector<MyReceipt> receipts;
};
BOOST_DESCRIBE_STRUCT(MyExport, (), (site, exported_on, data, reads, receipts))

/// The same to be read and printed: one page without script, nothing from elsewhere.
struct ReadablePage {
    std::string html;
    std::string style_source; // for the page's own Content-Security-Policy
};
ReadablePage readable(MyExport const& all);

void declare_my_data(Routes& routes);
void connect_my_data(Router& router, Routes const& routes, MyDataDesk& desk);

} // namespace ztc::app

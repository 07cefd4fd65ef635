// SPDX-License-Identifier: Apache-2.0
//
// A whole town for a test: the real server on a port of its own, real routes and views, a clock
// that stands, and the same people in every story: Lin and Wang raise concerns, Chen is the liaison
// officer, Zhou the deputy, Gao directs the committee, Li answers for the urban management bureau,
// He for the water company. What they do goes over HTTP, as in life.
#pragma once

#include "app/server.hpp"
#include "modules/organisation/types.hpp"
#include "platform/log/testing.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>

namespace ztc::stories {

namespace json = boost::json;

struct Answer {
    int status = 0;
    std::string content_type;
    std::string text;
    std::map<std::string, std::string> headers; // lower-case names
    json::value body() const { return text.empty() ? json::value{} : json::parse(text); }
    std::string code() const; // of a refusal
};

/// Somebody with a browser (or none): keeps the cookie, sends our header and an idempotency key.
class Caller {
public:
    explicit Caller(std::uint16_t port) : port_(port) {}

    Answer get(std::string const& path);
    Answer post(std::string const& path, json::value const& body);
    /// The same action sent again.
    Answer post_as(std::string const& path, json::value const& body, std::string const& key);
    /// Whatever one likes to throw at a server.
    Answer raw(std::string const& method, std::string const& path, std::string const& body,
               std::vector<std::string> const& headers);

    std::string const& cookie() const { return cookie_; }
    void use_cookie(std::string cookie) { cookie_ = std::move(cookie); }

private:
    std::uint16_t port_;
    std::string cookie_;
};

/// As it stands in an address.
std::string encoded(std::string const& words);

/// Who and what every town has.
struct Inhabitants {
    Caller lin{0}, wang{0};                                // residents
    Caller chen{0}, sun{0}, gao{0}, li{0}, he{0}, zhou{0}; // liaison officers, director, two unit
                                                           // clerks, deputy

    NodeId top, committee, station, other_station, community, other_community, bureau, water;
    PersonId zhou_person;
};

class Town : public sql::testing::OnBothEngines, protected Inhabitants {
protected:
    void SetUp() override;
    void TearDown() override;
    std::unique_ptr<sql::testing::FreshDatabase> make_database() override;

    /// One town is founded for each engine, and every story has a copy; or one founded before its
    /// own eyes.
    virtual bool wants_it_founded() const { return false; }

    log::testing::StandingClock& clock() { return clock_; }
    /// Nine in the morning of that day; the staff sign in anew, as every morning.
    void on(std::string_view day);

    app::House& house() { return *house_; }
    std::uint16_t port() const { return site_->port(); }
    Caller stranger() { return Caller(port()); }
    std::filesystem::path const& folder() const { return folder_.path(); }

    std::string const lin_phone = "13800000001";

    /// Raises a matter and answers its id.
    std::string raised_by(Caller& resident, std::string const& title = "示例：路灯不亮",
                          std::string const& text = "示例：晚上看不见路，请来看看。");
    static json::object raise_body(std::string const& title, std::string const& text,
                                   NodeId const& community);
    /// Raised, accepted, referred to the bureau.
    std::string referred();
    std::string answered();

    /// Everything of the person goes, however it was approved.
    void erase(PersonId const& person);

    /// Stops and opens everything again, as after a restart.
    void restart();
    /// The same with another clock over the same log, and what a sample town offers.
    void reopen(Clock const& clock, app::Demo demo);
    void stop_site() { site_.reset(); }

    /// Somebody who signed in by phone.
    Caller resident(std::string const& phone);
    /// One more of the staff, with an office.
    PersonId staff(Caller& caller, std::string const& name, Role role, NodeId const& node);

private:
    struct Founded;
    struct Seat;
    static std::span<Seat const> seats();
    void found(std::filesystem::path const& folder, std::string const& db);
    void settle();
    void open_door();
    void enter(app::Config const& config, Clock const& clock, app::Demo demo);
    NodeId add(organisation::NodeKind kind, NodeId const& parent, std::string const& name);
    void sign_in(Caller& caller, std::string const& name);

    log::testing::Folder folder_;
    log::testing::StandingClock clock_;
    std::unique_ptr<app::House> house_;
    std::unique_ptr<app::RunningSite> site_;
    std::map<Caller*, std::string> staff_; // and their sign-in names
};

} // namespace ztc::stories

// SPDX-License-Identifier: Apache-2.0
#include "stories/story.hpp"

#include "modules/organisation/service.hpp"
#include "modules/people/service.hpp"
#include "platform/login/login.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <fstream>
#include <set>

namespace ztc::stories {

namespace {

constexpr std::string_view password = "a sample password";
constexpr std::string_view first_day = "2026-03-02";

/// As it was before any story put it elsewhere.
auto const temporary = std::filesystem::temp_directory_path();

std::size_t take_body(char* data, std::size_t size, std::size_t n, void* into)
{
    static_cast<std::string*>(into)->append(data, size * n);
    return size * n;
}

std::size_t take_header(char* data, std::size_t size, std::size_t n, void* into)
{
    std::string line(data, size * n);
    auto const colon = line.find(": ");
    if (colon != std::string::npos) {
        auto name = line.substr(0, colon);
        std::transform(name.begin(), name.end(), name.begin(), ::tolower);
        auto value = line.substr(colon + 2);
        while (!value.empty() && (value.back() == '\r' || value.back() == '\n')) value.pop_back();
        (*static_cast<std::map<std::string, std::string>*>(into))[name] = value;
    }
    return size * n;
}

std::string fresh_key()
{
    static std::atomic<int> n = 0;
    return "story-" + std::to_string(++n);
}

} // namespace

std::string Answer::code() const
{
    auto const parsed = body();
    auto const* object = parsed.if_object();
    return object && object->contains("code") ? std::string(object->at("code").as_string()) : "";
}

Answer Caller::raw(std::string const& method, std::string const& path, std::string const& body,
                   std::vector<std::string> const& headers)
{
    auto* curl = curl_easy_init();
    Answer answer;
    auto const url = "http://127.0.0.1:" + std::to_string(port_) + path;
    curl_slist* list = nullptr;
    for (auto const& header : headers) list = curl_slist_append(list, header.c_str());
    list = curl_slist_append(list, "Expect:");
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method.c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &take_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer.text);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &take_header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &answer.headers);
    bool const is_stream = path.ends_with("/events"); // never ends by itself
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, is_stream ? 500L : 60'000L);
    if (method != "GET") {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.data());
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    }
    if (!cookie_.empty()) curl_easy_setopt(curl, CURLOPT_COOKIE, cookie_.c_str());
    auto const result = curl_easy_perform(curl);
    EXPECT_TRUE(is_stream || result == CURLE_OK || result == CURLE_SEND_ERROR ||
                result == CURLE_RECV_ERROR)
        << method << " " << path << ": " << curl_easy_strerror(result);
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    answer.status = static_cast<int>(status);
    answer.content_type = answer.headers["content-type"];
    if (auto const set = answer.headers.find("set-cookie"); set != answer.headers.end())
        cookie_ = set->second.substr(0, set->second.find(';'));
    curl_slist_free_all(list);
    curl_easy_cleanup(curl);
    return answer;
}

Answer Caller::get(std::string const& path)
{
    return raw("GET", "/api/v1" + path, "", {});
}

Answer Caller::post(std::string const& path, json::value const& body)
{
    return post_as(path, body, fresh_key());
}

Answer Caller::post_as(std::string const& path, json::value const& body, std::string const& key)
{
    return raw("POST", "/api/v1" + path, json::serialize(body),
               {"Content-Type: application/json", "X-Requested-With: zhitongche",
                "Idempotency-Key: " + key});
}

// ---- the town --------------------------------------------------------------------------------

struct Town::Seat {
    Caller Inhabitants::* who;
    char const* name;
    Role role;
    NodeId Inhabitants::* node;
};

std::span<Town::Seat const> Town::seats()
{
    using enum Role;
    static Seat const all[] = {
        {&Inhabitants::chen, "示例陈联络", liaison_officer, &Inhabitants::station},
        {&Inhabitants::sun, "示例孙联络", liaison_officer, &Inhabitants::other_station},
        {&Inhabitants::gao, "示例高主任", committee_director, &Inhabitants::committee},
        {&Inhabitants::li, "示例李办事", unit_clerk, &Inhabitants::bureau},
        {&Inhabitants::he, "示例何办事", unit_clerk, &Inhabitants::water},
        {&Inhabitants::zhou, "示例周代表", deputy, &Inhabitants::station}};
    return all;
}

/// A town on its first morning, closed.
struct Town::Founded {
    std::unique_ptr<sql::testing::FreshDatabase> database;
    log::testing::Folder folder{temporary};
    app::Config config;
    Inhabitants inhabitants;

    static std::map<Engine, std::unique_ptr<Founded>>& all()
    {
        static std::map<Engine, std::unique_ptr<Founded>> towns;
        return towns;
    }
    /// Their databases go while the server is there.
    class Gone : public ::testing::Environment {
        void TearDown() override { all().clear(); }
    };
    inline static auto* const gone = ::testing::AddGlobalTestEnvironment(new Gone);
};

std::unique_ptr<sql::testing::FreshDatabase> Town::make_database()
{
    using sql::testing::FreshDatabase;
    if (wants_it_founded()) return FreshDatabase::make(GetParam());
    auto& founded = Founded::all()[GetParam()];
    if (!founded) {
        auto made = std::make_unique<Founded>();
        made->database = FreshDatabase::make(GetParam(), temporary);
        if (!made->database) return nullptr;
        on(first_day);
        found(made->folder.path(), made->database->url());
        if (HasFatalFailure()) throw std::runtime_error("no town was founded");
        made->config = house_->config;
        made->inhabitants = *this;
        site_.reset();
        house_.reset();
        founded = std::move(made);
    }
    return FreshDatabase::copy(*founded->database);
}

void Town::SetUp()
{
    staff_.clear(); // a story may begin anew
    OnBothEngines::SetUp();
    if (IsSkipped()) return;
    std::vector<std::filesystem::path> left;
    for (auto const& entry : std::filesystem::directory_iterator(folder()))
        left.push_back(entry.path());
    for (auto const& path : left) std::filesystem::remove_all(path);
    staff_.clear();
    on(first_day);
    if (wants_it_founded()) return found(folder(), url());

    auto const& founded = *Founded::all().at(GetParam());
    std::filesystem::copy(founded.folder.path(), folder(),
                          std::filesystem::copy_options::recursive);
    auto config = founded.config;
    config.data = folder();
    config.store.db = url();
    std::ofstream(folder() / "zhitongche.toml") << app::config_text(config);
    static_cast<Inhabitants&>(*this) = founded.inhabitants;
    enter(config, clock_, {});
    for (auto const& seat : seats()) staff_[&(this->*seat.who)] = seat.name;
}

void Town::found(std::filesystem::path const& folder, std::string const& db)
{
    auto made = app::make_site({.data = folder,
                                .db = db,
                                .origin = "story.example/town",
                                .name = "代表直通车",
                                .place = "示例街道",
                                .congress_name = "示例区人民代表大会",
                                .demo = true},
                               clock_);
    ASSERT_TRUE(made) << made.error().code;
    house_ = *std::move(made);
    house_->config.server.port = 0;
    settle();
    open_door();
    lin = resident(lin_phone);
    wang = resident("13800000002");
    auto const named = house_->store->writer().run(log::Order{
        app::system_actor(house_->congress()), "", "", {}, [&](Work& work) -> Result<std::string> {
            auto const person = TRY(people::resident_by_phone(lin_phone, work));
            CHECK(people::give_name(person, {"林示例金丝雀"}, work));
            return std::string("{}");
        }});
    ASSERT_TRUE(named) << named.error().code;
}

void Town::TearDown()
{
    site_.reset();
    // After every story: each view built anew from the log is what it was, byte for byte; and once
    // on each engine, with its tables made anew as well.
    if (house_ && !IsSkipped() && !HasFatalFailure()) {
        static std::set<Engine> made_anew;
        auto const tables = made_anew.insert(GetParam()).second ? log::testing::TablesAre::made_anew
                                                                : log::testing::TablesAre::emptied;
        EXPECT_TRUE(log::testing::rebuilt_equals_live(*house_->store, app::all_views(), tables));
    }
    house_.reset();
}

void Town::on(std::string_view day)
{
    clock_.set(Instant{start_of(parse_date(day).value()).ms + 9LL * 3'600'000});
    for (auto const& [caller, name] : staff_) sign_in(*caller, name);
}

/// A working day's session does not last longer than the day.
void Town::sign_in(Caller& caller, std::string const& name)
{
    caller = Caller(port());
    auto const in = caller.post("/login/staff", {{"name", name}, {"password", password}});
    EXPECT_EQ(in.status, 200) << in.text;
}

NodeId Town::add(organisation::NodeKind kind, NodeId const& parent, std::string const& name)
{
    auto const added =
        app::run(*house_, app::system_actor(house_->congress()), &organisation::add_node,
                 organisation::AddNode{kind, parent, {name}, {}, {}});
    EXPECT_TRUE(added) << added.error().code;
    return added->node;
}

void Town::settle()
{
    using enum organisation::NodeKind;
    auto const system = app::system_actor(house_->congress());
    (void)house_->store->writer().run(
        log::Order{system, "", "", {}, [&](Work& work) -> Result<std::string> {
                       top = *organisation::congress_node(work);
                       return std::string("{}");
                   }});
    committee = add(working_committee, top, "示例街道人大工委");
    this->station = add(organisation::NodeKind::station, committee, "示例联络站");
    other_station = add(organisation::NodeKind::station, committee, "另一联络站");
    this->community = add(organisation::NodeKind::community, this->station, "示例社区");
    other_community = add(organisation::NodeKind::community, other_station, "另一社区");
    bureau = add(handling_unit, committee, "示例城管局");
    water = add(handling_unit, committee, "示例水务集团");
}

PersonId Town::staff(Caller& caller, std::string const& name, Role role, NodeId const& node)
{
    auto const system = app::system_actor(house_->congress());
    auto const person = app::run(*house_, system, &people::register_person,
                                 people::Register{people::PersonKind::staff, {name}, {}, {}});
    EXPECT_TRUE(person) << person.error().code;
    EXPECT_TRUE(app::run(*house_, system, &people::open_account,
                         people::OpenAccount{person->person, {name}}));
    auto const granted = app::run(*house_, system, &organisation::grant_role,
                                  organisation::GrantRole{person->person, role, node});
    EXPECT_TRUE(granted) << granted.error().code;
    login::Settings cheap;
    cheap.cost = {1, 8192};
    login::Login login(*house_->store, cheap, clock_, {});
    auto const set = login::wait<void>([&](auto then) {
        login.set_password({house_->congress(), person->person, name, std::string(password)}, then);
    });
    EXPECT_TRUE(set) << set.error().code;
    staff_[&caller] = name;
    sign_in(caller, name);
    return person->person;
}

Caller Town::resident(std::string const& phone)
{
    Caller caller(port());
    auto const sent = caller.post("/login/code", {{"phone", phone}});
    EXPECT_EQ(sent.status, 200) << sent.text;
    auto const code = sent.body().at("demo_code");
    auto const in = caller.post("/login/phone", {{"phone", phone}, {"code", code}});
    EXPECT_EQ(in.status, 200) << in.text;
    return caller;
}

std::string encoded(std::string const& words)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (unsigned char const c : words) {
        out += '%';
        out += digits[c >> 4];
        out += digits[c & 15];
    }
    return out;
}

void Town::erase(PersonId const& person)
{
    auto const done = house_->store->writer().run(log::Order{
        app::system_actor(house_->congress()), "", "", {}, [&](Work& work) -> Result<std::string> {
            CHECK(people::erase_everything(person, work));
            return std::string("{}");
        }});
    ASSERT_TRUE(done) << done.error().code;
}

void Town::open_door()
{
    site_ = std::make_unique<app::RunningSite>(*house_, std::filesystem::path{});
    for (auto const& seat : seats()) {
        auto const person = staff(this->*seat.who, seat.name, seat.role, this->*seat.node);
        if (seat.who == &Inhabitants::zhou) zhou_person = person;
    }
    auto const described =
        app::run(*house_, app::system_actor(house_->congress()), &people::describe_deputy,
                 people::DescribeDeputy{zhou_person, people::CongressLevel::district, {}, {}});
    EXPECT_TRUE(described) << described.error().code;
}

void Town::restart()
{
    reopen(clock_, {});
}

void Town::reopen(Clock const& clock, app::Demo demo)
{
    auto const config = house_->config;
    site_.reset();
    house_.reset();
    enter(config, clock, std::move(demo));
}

/// Who had signed in still is.
void Town::enter(app::Config const& config, Clock const& clock, app::Demo demo)
{
    auto opened = app::open_house(config, clock);
    ASSERT_TRUE(opened) << opened.error().code;
    house_ = *std::move(opened);
    site_ = std::make_unique<app::RunningSite>(*house_, std::filesystem::path{}, std::move(demo));
    for (auto* caller : {&lin, &wang, &chen, &sun, &gao, &li, &he, &zhou}) {
        auto const cookie = caller->cookie();
        *caller = Caller(port());
        caller->use_cookie(cookie);
    }
}

json::object Town::raise_body(std::string const& title, std::string const& text,
                              NodeId const& where)
{
    return {{"title", title},          {"text", text},        {"category", "roads"},
            {"community", where.text}, {"identity", "relay"}, {"notice_version", "2026-11"}};
}

std::string Town::raised_by(Caller& resident, std::string const& title, std::string const& text)
{
    auto const answer = resident.post("/matters/raise", raise_body(title, text, community));
    EXPECT_EQ(answer.status, 201) << answer.text;
    return std::string(answer.body().at("matter").as_string());
}

std::string Town::referred()
{
    auto const matter = raised_by(lin);
    auto const accepted =
        chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
    EXPECT_EQ(accepted.status, 201) << accepted.text;
    auto const done = chen.post("/matters/refer", {{"matter", matter}, {"to_unit", bureau.text}});
    EXPECT_EQ(done.status, 201) << done.text;
    return matter;
}

std::string Town::answered()
{
    auto const matter = referred();
    auto const done = li.post("/matters/answer", {{"matter", matter},
                                                  {"outcome", "done"},
                                                  {"text", "示例：灯已修好。"},
                                                  {"done_on", format_date(clock_.today())}});
    EXPECT_EQ(done.status, 201) << done.text;
    return matter;
}

} // namespace ztc::stories

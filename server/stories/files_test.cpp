// SPDX-License-Identifier: Apache-2.0
//
// Photographs and recorded notes on their way: taken from the phone, made plain, sealed, seen by
// exactly those who see the matter, used once, swept when nobody used them, gone with the person.
#include "modules/people/service.hpp"
#include "platform/jobs/scheduler.hpp"
#include "stories/given.hpp"

#include "app/duties.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <thread>

namespace ztc::stories {
namespace {

std::string sample(std::string const& name)
{
    std::ifstream in(ZTC_SOURCE_DIR "/server/platform/media/testdata/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

class Files : public Town {
protected:
    Answer upload(Caller& caller, std::string const& bytes, std::string const& key = "",
                  std::string const& type = "image/jpeg")
    {
        clock().advance(std::chrono::seconds{5}); // nobody is told to come back later
        std::vector<std::string> headers{"Content-Type: " + type, "X-Requested-With: zhitongche"};
        if (!key.empty()) headers.push_back("Idempotency-Key: " + key);
        return caller.raw("POST", "/api/v1/files", bytes, headers);
    }
    std::string stored(Caller& caller, std::string const& bytes = sample("sideways.jpg"))
    {
        auto const answer = upload(caller, bytes);
        EXPECT_EQ(answer.status, 200) << answer.text;
        return answer.status == 200 ? std::string(answer.body().at("file").as_string()) : "";
    }
    Answer raise_with(Caller& caller, json::array photos,
                      std::optional<std::string> const& voice = {}, char const* identity = "relay")
    {
        auto body = raise_body("示例：路灯不亮", "示例：请看照片。", community);
        body["photos"] = std::move(photos);
        body["identity"] = identity;
        if (voice) body["voice"] = *voice;
        return caller.post("/matters/raise", body);
    }
    std::string matter_with(json::array photos, std::optional<std::string> const& voice = {},
                            char const* identity = "relay")
    {
        auto const answer = raise_with(lin, std::move(photos), voice, identity);
        EXPECT_EQ(answer.status, 201) << answer.text;
        return std::string(answer.body().at("matter").as_string());
    }
    void refer(std::string const& matter)
    {
        EXPECT_EQ(
            chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}}).status,
            201);
        EXPECT_EQ(
            chen.post("/matters/refer", {{"matter", matter}, {"to_unit", bureau.text}}).status,
            201);
    }
    std::vector<int> statuses(std::string const& file)
    {
        std::vector<int> out;
        for (auto* caller : {&lin, &wang, &chen, &sun, &gao, &zhou, &li, &he})
            out.push_back(caller->get("/files/" + file).status);
        return out;
    }
    std::size_t on_disk() const
    {
        std::size_t n = 0;
        for (auto const& entry : std::filesystem::recursive_directory_iterator(folder() / "files"))
            n += entry.is_regular_file() ? 1 : 0;
        return n;
    }
    void do_duties()
    {
        jobs::Scheduler scheduler(*house().store, house().clock, app::all_duties(house()));
        scheduler.ask_now();
    }
    PersonId person_of(Caller& caller)
    {
        return {std::string(caller.get("/me").body().at("viewer").at("person").as_string())};
    }
};
ZTC_ON_BOTH_ENGINES(Files);

TEST_P(Files, come_with_a_matter_and_are_seen_by_whoever_sees_it)
{
    auto const answer = upload(lin, sample("sideways.heic"));
    ASSERT_EQ(answer.status, 200) << answer.text;
    EXPECT_EQ(answer.body().at("kind").as_string(), "photo");
    EXPECT_TRUE(answer.body().at("width").is_int64());
    auto const file = std::string(answer.body().at("file").as_string());
    EXPECT_THAT(statuses(file), testing::ElementsAre(200, 404, 404, 404, 404, 404, 404, 404))
        << "nobody but its owner, before it is used";
    auto const matter = matter_with({json::string(file)});
    EXPECT_EQ(lin.get("/matters/" + matter).body().at("photos").at(0).at("file").as_string(), file);
    EXPECT_THAT(statuses(file), testing::ElementsAre(200, 404, 200, 404, 200, 404, 404, 404));
    refer(matter);
    EXPECT_THAT(statuses(file), testing::ElementsAre(200, 404, 200, 404, 200, 200, 200, 404));
    EXPECT_EQ(stranger().get("/files/" + file).status, 401);
}

TEST_P(Files, are_served_as_what_they_are_and_run_nowhere)
{
    auto const file = stored(lin);
    auto const page = lin.get("/files/" + file);
    EXPECT_EQ(page.content_type, "image/jpeg");
    EXPECT_EQ(page.headers.at("content-security-policy"), "default-src 'none'; sandbox");
    EXPECT_EQ(page.headers.at("x-content-type-options"), "nosniff");
    EXPECT_TRUE(page.headers.at("cache-control").starts_with("private"));
    EXPECT_TRUE(page.headers.at("content-disposition").starts_with("inline; filename="));
    EXPECT_EQ(lin.get("/files/" + file + "?size=thumb").status, 200);
    EXPECT_EQ(lin.get("/files/" + file + "?size=vast").status, 422);
    auto const again =
        lin.raw("GET", "/api/v1/files/" + file, "", {"If-None-Match: " + page.headers.at("etag")});
    EXPECT_EQ(again.status, 304);
    EXPECT_EQ(wang.raw("GET", "/api/v1/files/" + file, "", {"If-None-Match: *"}).status, 404);
    auto const part = lin.raw("GET", "/api/v1/files/" + file, "", {"Range: bytes=2-4"});
    EXPECT_EQ(part.status, 206);
    EXPECT_EQ(part.text, page.text.substr(2, 3));
    for (auto const* no : {"../../zhitongche.toml", "aaaa", "%2e%2e"})
        EXPECT_EQ(lin.get(std::string("/files/") + no).status, 404) << no;
}

TEST_P(Files, tell_nothing_that_the_camera_wrote_and_lie_sealed)
{
    for (auto const* name : {"sideways.jpg", "sideways.png", "sideways.webp", "sideways.heic"}) {
        auto const bytes = sample(name);
        ASSERT_NE(bytes.find("CANARY"), std::string::npos);
        auto const file = stored(lin, bytes);
        for (auto const* size : {"", "?size=thumb"}) {
            auto const shown = lin.get("/files/" + file + size);
            EXPECT_EQ(shown.status, 200);
            EXPECT_EQ(shown.text.find("CANARY"), std::string::npos) << name;
            EXPECT_EQ(shown.text.find("Exif"), std::string::npos) << name;
        }
    }
    EXPECT_EQ(on_disk(), 8);
    for (auto const& entry : std::filesystem::recursive_directory_iterator(folder())) {
        if (!entry.is_regular_file()) continue;
        std::ifstream in(entry.path(), std::ios::binary);
        std::string const bytes{std::istreambuf_iterator<char>(in), {}};
        EXPECT_EQ(bytes.find("CANARY"), std::string::npos) << entry.path();
        bool const is_a_photo = entry.path().string().find("/files/") != std::string::npos;
        EXPECT_TRUE(!is_a_photo || bytes.find("JFIF") == std::string::npos) << entry.path();
    }
}

TEST_P(Files, are_used_once_and_only_by_their_owner)
{
    auto const mine = stored(lin), hers = stored(wang), note = stored(lin, recording());
    EXPECT_EQ(raise_with(lin, {json::string(std::string(26, 'a'))}).code(), "files.unknown");
    auto const stolen = raise_with(lin, {json::string(mine), json::string(hers)});
    EXPECT_EQ(stolen.code(), "files.unknown");
    EXPECT_EQ(stolen.body().at("errors").at(0).at("pointer").as_string(), "/photos/1");
    EXPECT_EQ(raise_with(lin, {json::string(note)}).code(), "files.wrong_kind");
    EXPECT_EQ(raise_with(lin, {json::string(mine), json::string(mine)}).code(),
              "files.already_used");
    EXPECT_EQ(raise_with(lin, {json::string(mine)}).status, 201)
        << "a refused matter keeps no photo";
    EXPECT_EQ(raise_with(lin, {json::string(mine)}).code(), "files.already_used");
}

TEST_P(Files, hold_a_voice_which_the_unit_hears_only_where_it_may_know_the_raiser)
{
    for (auto const* identity : {"relay", "to_unit"}) {
        auto const voice = stored(lin, recording());
        auto const matter = matter_with({}, voice, identity);
        refer(matter);
        bool const told = std::string_view(identity) == "to_unit";
        EXPECT_EQ(li.get("/files/" + voice).status, told ? 200 : 404);
        EXPECT_EQ(li.get("/matters/" + matter).text.find(voice) != std::string::npos, told);
        auto const heard = chen.get("/files/" + voice);
        EXPECT_EQ(heard.content_type, "audio/wav");
        EXPECT_NE(heard.text.find("SOUNDSND"), std::string::npos);
    }
}

TEST_P(Files, are_taken_by_their_bytes_whatever_their_name)
{
    using namespace std::string_literals;
    EXPECT_EQ(upload(lin, sample("sideways.png"), "", "text/html").status, 200);
    for (auto const& stranger : {"<svg onload=alert(1)>"s, "GIF89a..."s, ""s, "MZ"s}) {
        auto const answer = upload(lin, stranger);
        EXPECT_EQ(answer.status, 415) << stranger;
        EXPECT_EQ(answer.code(), "media.unknown_kind");
    }
    EXPECT_EQ(upload(lin, "%PDF-1.7 sample").code(), "files.scan_by_staff_only");
    auto const scan = upload(chen, "%PDF-1.7 sample");
    ASSERT_EQ(scan.status, 200);
    auto const shown = chen.get("/files/" + std::string(scan.body().at("file").as_string()));
    EXPECT_TRUE(shown.headers.at("content-disposition").starts_with("attachment"));
    EXPECT_EQ(upload(lin, sample("sideways.jpg").substr(0, 700)).code(), "media.cannot_read");
    EXPECT_EQ(upload(lin, "RIFF1234WAVE"s + std::string(10 * 1024 * 1024, 'x')).code(),
              "files.too_large");
    EXPECT_EQ(on_disk(), 3) << "what was refused leaves nothing";
}

TEST_P(Files, come_in_a_form_from_a_mini_program)
{
    auto const form =
        "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n"
        "Content-Type: image/jpeg\r\n\r\n" +
        sample("sideways.jpg") + "\r\n--XX--\r\n";
    EXPECT_EQ(upload(lin, form, "", "multipart/form-data; boundary=XX").status, 200);
    EXPECT_EQ(upload(lin, form, "", "multipart/form-data; boundary=YY").status, 400);
    EXPECT_EQ(upload(lin, form.substr(0, 400), "", "multipart/form-data; boundary=XX").status, 400);
}

TEST_P(Files, sent_again_are_stored_once)
{
    auto const first = upload(lin, sample("sideways.jpg"), "the-same");
    auto const again = upload(lin, sample("sideways.jpg"), "the-same");
    EXPECT_EQ(again.text, first.text);
    EXPECT_EQ(on_disk(), 2);
    EXPECT_EQ(upload(lin, sample("sideways.png"), "the-same").status, 409);
    EXPECT_EQ(on_disk(), 2);
}

TEST_P(Files, too_large_or_without_a_sign_in_are_refused_before_they_are_read)
{
    auto const large = "\xFF\xD8\xFF" + std::string(20 * 1024 * 1024 - 2, 'x');
    EXPECT_EQ(upload(lin, large).status, 413);
    auto nobody = stranger();
    EXPECT_EQ(upload(nobody, sample("sideways.jpg")).status, 401);
    EXPECT_EQ(upload(nobody, large).status, 413);
    EXPECT_EQ(lin.raw("POST", "/api/v1/files", sample("sideways.jpg"), {}).status, 403)
        << "not from our own pages";
}

TEST_P(Files, of_a_day_may_lie_unused_up_to_forty)
{
    for (int i = 0; i < 40; ++i) stored(lin, recording());
    auto const refused = upload(lin, recording());
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.code(), "files.too_many_unused");
    EXPECT_EQ(upload(wang, recording()).status, 200);
    EXPECT_EQ(on_disk(), 41);
}

TEST_P(Files, of_several_people_at_once_are_all_kept)
{
    std::vector<std::thread> threads;
    std::atomic<int> kept = 0;
    for (int i = 0; i < 6; ++i)
        threads.emplace_back([&, cookie = (i % 2 ? lin : wang).cookie()] {
            Caller caller(port());
            caller.use_cookie(cookie);
            kept += caller.raw("POST", "/api/v1/files", sample("sideways.jpg"),
                               {"Content-Type: image/jpeg", "X-Requested-With: zhitongche"})
                                .status == 200
                        ? 1
                        : 0;
        });
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(kept, 6);
    EXPECT_EQ(on_disk(), 12);
}

TEST_P(Files, unused_for_a_day_are_swept_and_used_ones_stay)
{
    auto const used = stored(lin), unused = stored(lin);
    auto const matter = matter_with({json::string(used)});
    clock().advance(std::chrono::hours{23});
    do_duties();
    EXPECT_EQ(lin.get("/files/" + unused).status, 200);
    clock().advance(std::chrono::hours{2});
    do_duties();
    EXPECT_EQ(lin.get("/files/" + unused).status, 404);
    EXPECT_EQ(lin.get("/files/" + used).status, 200);
    EXPECT_EQ(on_disk(), 2);
    EXPECT_EQ(raise_with(lin, {json::string(unused)}).code(), "files.unknown");
}

TEST_P(Files, that_a_killed_process_left_are_removed_at_the_next_start)
{
    auto const used = stored(lin);
    matter_with({json::string(used)});
    auto const left = folder() / "files/aa";
    std::filesystem::create_directories(left);
    std::ofstream(left / std::string(26, 'a')) << "never told to the log";
    std::ofstream(left / (std::string(26, 'a') + ".thumb.part")) << "half";
    restart();
    EXPECT_EQ(on_disk(), 2);
    EXPECT_EQ(lin.get("/files/" + used).status, 200);
}

TEST_P(Files, of_an_erased_person_are_gone_from_disk_and_page)
{
    auto const used = stored(lin), hers = stored(wang);
    auto const matter = matter_with({json::string(used)});
    erase(person_of(lin));
    EXPECT_EQ(chen.get("/files/" + used).status, 404);
    EXPECT_EQ(wang.get("/files/" + hers).status, 200);
    stop_site(); // finishes what the desk has in hand
    EXPECT_EQ(on_disk(), 2);
}

} // namespace
} // namespace ztc::stories

// SPDX-License-Identifier: Apache-2.0
#include "platform/http/static_files.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

namespace ztc::http {

namespace {

namespace fs = std::filesystem;

class Folder : public testing::Test {
protected:
    Folder()
    {
        auto name = (fs::temp_directory_path() / "static-XXXXXX").string();
        base_ = ::mkdtemp(name.data());
        write("secret.txt", "secret");
        write("site/index.html", "<html>");
        write("site/assets/index-BqZx12_4.js", "plain script");
        write("site/assets/index-BqZx12_4.js.br", "br");
        write("site/assets/index-BqZx12_4.js.gz", "gzip");
        write("site/.hidden", "hidden");
        write("site/字.txt", "text");
    }
    ~Folder() override { fs::remove_all(base_); }

    void write(std::string const& name, std::string_view content)
    {
        fs::create_directories((base_ / name).parent_path());
        std::ofstream(base_ / name) << content;
    }
    Response ask(std::string path, std::string_view encodings = "",
                 Fallback fallback = Fallback::none) const
    {
        StaticFiles const files("/app/", (base_ / "site").string(), fallback);
        Request request{.method = "GET", .path = std::move(path), .query_text = ""};
        request.headers.add("Accept-Encoding", encodings);
        return files.answer(request).value_or(Response{.status = 404});
    }

    fs::path base_;
};

TEST_F(Folder, serves_a_page_that_is_asked_about_every_time)
{
    auto const page = ask("/app/");
    EXPECT_EQ(page.status, 200);
    EXPECT_EQ(page.body, "<html>");
    EXPECT_EQ(page.content_type, "text/html; charset=utf-8");
    EXPECT_EQ(page.header("Cache-Control"), "no-cache");
    EXPECT_TRUE(page.header("ETag"));
}

TEST_F(Folder, lets_a_hashed_name_be_kept_for_ever)
{
    auto const script = ask("/app/assets/index-BqZx12_4.js");
    EXPECT_EQ(script.body, "plain script");
    EXPECT_EQ(script.content_type, "text/javascript; charset=utf-8");
    EXPECT_EQ(script.header("Cache-Control"), "public, max-age=31536000, immutable");
    EXPECT_EQ(script.header("Vary"), "Accept-Encoding");
    EXPECT_FALSE(script.header("Content-Encoding"));
}

TEST_F(Folder, chooses_the_smallest_form_that_the_client_takes)
{
    auto const path = "/app/assets/index-BqZx12_4.js";
    auto const brotli = ask(path, "gzip, deflate, br");
    EXPECT_EQ(brotli.body, "br");
    EXPECT_EQ(brotli.header("Content-Encoding"), "br");
    EXPECT_EQ(brotli.content_type, "text/javascript; charset=utf-8");
    EXPECT_EQ(ask(path, "gzip;q=0.5, br;q=0").body, "gzip");
    EXPECT_EQ(ask(path, "identity").body, "plain script");
    EXPECT_NE(brotli.header("ETag"), ask(path).header("ETag"));
}

TEST_F(Folder, answers_304_to_who_has_it_and_200_after_a_change)
{
    StaticFiles const files("/app/", (base_ / "site").string(), Fallback::none);
    Request request{.method = "GET", .path = "/app/index.html", .query_text = ""};
    request.headers.add("If-None-Match", *files.answer(request)->header("ETag"));
    auto const known = *files.answer(request);
    EXPECT_EQ(known.status, 304);
    EXPECT_EQ(known.body, "");
    EXPECT_EQ(known.header("Cache-Control"), "no-cache");
    write("site/index.html", "<html lang>");
    EXPECT_EQ(files.answer(request)->status, 200);
}

TEST_F(Folder, gives_the_page_of_the_application_for_paths_without_extension)
{
    EXPECT_EQ(ask("/app/matters/abc", "", Fallback::index_html).body, "<html>");
    EXPECT_EQ(ask("/app/missing.js", "", Fallback::index_html).status, 404);
    EXPECT_EQ(ask("/app/matters/abc").status, 404);
}

TEST_F(Folder, sends_the_prefix_without_slash_to_the_one_with_it)
{
    EXPECT_EQ(ask("/app").status, 308);
    EXPECT_EQ(ask("/app").header("Location"), "/app/");
}

TEST_F(Folder, never_leaves_its_folder)
{
    for (std::string const path :
         {"/app/../secret.txt", "/app/assets/../../secret.txt", "/app//secret.txt",
          "/app/./index.html", "/app/..", "/app/.hidden", "/app/assets", "/app/%2e%2e/secret.txt",
          "/apple", "/secret.txt", "/app/..\\secret.txt", "/app/index.html/x"})
        EXPECT_EQ(ask(path).status, 404) << path;
    EXPECT_EQ(ask("/app//" + (base_ / "secret.txt").string()).status, 404);
    EXPECT_EQ(ask(std::string("/app/index.html\0.js", 19)).status, 404);
}

TEST_F(Folder, follows_no_symbolic_link)
{
    fs::create_symlink(base_ / "secret.txt", base_ / "site/link.txt");
    fs::create_directory_symlink(base_, base_ / "site/up");
    EXPECT_EQ(ask("/app/link.txt").status, 404);
    EXPECT_EQ(ask("/app/up/secret.txt").status, 404);
}

TEST_F(Folder, serves_names_in_chinese)
{
    EXPECT_EQ(ask("/app/字.txt").body, "text");
}

TEST_F(Folder, is_not_there_for_anything_but_reading)
{
    StaticFiles const files("/app/", (base_ / "site").string(), Fallback::none);
    Request const request{.method = "POST", .path = "/app/index.html", .query_text = ""};
    EXPECT_FALSE(files.answer(request));
}

TEST(HashedName, is_told_from_a_name_that_people_gave)
{
    EXPECT_TRUE(has_hash_in_name("index-BqZx12_4.js"));
    EXPECT_TRUE(has_hash_in_name("index.1a2b3c4d.css"));
    EXPECT_FALSE(has_hash_in_name("index.html"));
    EXPECT_FALSE(has_hash_in_name("user-settings.js"));
    EXPECT_FALSE(has_hash_in_name("notice-20261124.html"));
    EXPECT_FALSE(has_hash_in_name("background.js"));
}

} // namespace

} // namespace ztc::http

// SPDX-License-Identifier: Apache-2.0
#include "app/config.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <cerrno>
#include <fstream>
#include <functional>
#include <set>
#include <sstream>
#include <system_error>

namespace ztc::app {

namespace {

struct Bounds {
    std::int64_t least, most;
};

/// One pass over all settings serves reading, printing and the check for unknown names.
class Settings {
public:
    virtual ~Settings() = default;
    virtual void section(std::string_view name) = 0;
    virtual void text(std::string_view name, std::string& value, std::string_view comment) = 0;
    virtual void number(std::string_view name, std::int64_t& value, Bounds range,
                        std::string_view comment) = 0;
    virtual void yes_or_no(std::string_view name, bool& value, std::string_view comment) = 0;
    virtual void list(std::string_view name, std::vector<std::string>& value,
                      std::string_view comment) = 0;
};

void site(Settings& s, SiteConfig& c)
{
    s.section("site");
    s.text("name", c.name, "站点名称 / what the site is called");
    s.text("place", c.place, "街道 / the subdistrict");
    s.text("origin", c.origin, "回执日志的名字，定了就不能改 / the log's name; may never change");
    s.text("congress", c.congress, "由 init 写入 / written by init");
    s.text("address", c.address,
           "网址，印在纸上的二维码用；空则用 https:// 加日志名里的主机 / what people open, for the "
           "codes "
           "on paper; empty: https:// and the log's host");
    s.text("phone", c.phone, "联络站电话，给愿意打电话的人 / for those who would rather call");
    s.text("opening_hours", c.opening_hours, "开放时间 / opening hours");
    s.yes_or_no("demo", c.demo, "演示站，每页都会说明 / a demo, said on every page");
}

void server(Settings& s, ServerConfig& c)
{
    s.section("server");
    s.text("address", c.address, "前面要有 Caddy 或 nginx 做 HTTPS / put a TLS proxy in front");
    std::int64_t port = c.port, threads = c.threads;
    s.number("port", port, {0, 65'535}, "0 由系统选 / 0: the system chooses");
    s.number("threads", threads, {1, 64}, "收发线程 / threads that serve connections");
    c.port = static_cast<std::uint16_t>(port);
    c.threads = static_cast<unsigned>(threads);
    s.list("trusted_proxies", c.trusted_proxies,
           "可信的反向代理网段 / networks whose X-Forwarded-For is believed");
    s.text("web", c.web, "网页文件夹，空则自动找 / built pages; empty: found beside the program");
}

void store(Settings& s, DataConfig& c)
{
    s.section("store");
    s.text("db", c.db, "空为 SQLite，或 postgresql://… / empty: SQLite in this folder");
}

void messages(Settings& s, MessagesConfig& c)
{
    s.section("messages");
    s.text("transport", c.transport, "log、smtp 或 sms / how messages leave the house");
    s.text("signature", c.signature, "短信签名 / signature of a message");
    s.text("smtp_url", c.smtp_url, "smtp://主机:端口");
    s.text("smtp_from", c.smtp_from, "发件人 / sender");
    s.text("smtp_user", c.smtp_user, "用户名 / user");
    s.text("smtp_password_file", c.smtp_password_file, "口令文件 / file with the password");
    s.text("smtp_tls", c.smtp_tls, "starttls 或 none");
    s.yes_or_no("smtp_allow_private", c.smtp_allow_private,
                "允许内网邮件服务器 / allow a mail server in a private network");
    s.text("sms_url", c.sms_url, "短信网关 / the gateway");
    s.text("sms_method", c.sms_method, "POST 或 GET");
    s.list("sms_headers", c.sms_headers, "\"名: 值\"，可用 {{secret}}");
    s.text("sms_content_type", c.sms_content_type, "正文类型 / content type of the body");
    s.text("sms_body", c.sms_body,
           "正文模板：{{phone}} {{text}} {{template}} {{param.number}} {{secret}}");
    s.list("sms_templates", c.sms_templates,
           "\"我们的名字=网关的模板号\" / \"our name=the gateway's template\"");
    s.number("sms_ok_status", c.sms_ok_status, {100, 599},
             "成功时的 HTTP 状态 / status of success");
    s.text("sms_ok_pointer", c.sms_ok_pointer, "成功标志的 JSON 指针 / where it says success");
    s.text("sms_ok_value", c.sms_ok_value, "成功时的值 / and what it says then");
    s.text("sms_id_pointer", c.sms_id_pointer, "网关流水号的 JSON 指针 / the gateway's number");
    s.text(
        "sms_status_url", c.sms_status_url,
        "查询送达的地址，可用 {{outside_id}}，空则不查 / asked whether it arrived; empty: never");
    s.text("sms_status_pointer", c.sms_status_pointer,
           "送达状态的 JSON 指针 / where that answer says the state");
    s.text("sms_delivered_value", c.sms_delivered_value, "已送达时的值 / the value when delivered");
    s.text("sms_failed_value", c.sms_failed_value, "送不到时的值 / the value when it failed");
    s.text("sms_secret_file", c.sms_secret_file, "密钥文件 / file with the secret");
    s.yes_or_no("sms_allow_private", c.sms_allow_private,
                "允许内网网关 / allow a gateway in a private network");
}

void print(Settings& s, PrintConfig& c)
{
    s.section("print");
    s.text("song", c.song, "宋体，标题用 / for titles");
    s.text("hei", c.hei, "黑体，正文用 / for text");
    s.text("kai", c.kai, "楷体，居民的话用 / for what a resident said");
    s.text("fangsong", c.fangsong, "仿宋，公文正文用 / for the text of official letters");
    s.text(
        "title", c.title,
        "小标宋，公文标题用；和 song 相同时用粗体 / for their titles; bold when the same as song");
    s.text(
        "docx_song", c.docx_song,
        "以下是 DOCX 里写的字体名，由打开它的电脑提供 / names in DOCX, for the machine that opens "
        "it");
    s.text("docx_hei", c.docx_hei, "黑体");
    s.text("docx_kai", c.docx_kai, "楷体");
    s.text("docx_fangsong", c.docx_fangsong, "仿宋");
    s.text("docx_title", c.docx_title, "小标宋");
}

void all(Settings& s, Config& config)
{
    site(s, config.site);
    server(s, config.server);
    store(s, config.store);
    messages(s, config.messages);
    print(s, config.print);
}

class Printing final : public Settings {
public:
    std::string out = "# 直通车的设置。改后重启生效。 / Settings; restart after a change.\n";

    void section(std::string_view name) override { out += fmt::format("\n[{}]\n", name); }
    void text(std::string_view name, std::string& value, std::string_view comment) override
    {
        std::ostringstream quoted;
        quoted << toml::value<std::string>{value};
        line(name, quoted.str(), comment);
    }
    void number(std::string_view name, std::int64_t& value, Bounds,
                std::string_view comment) override
    {
        line(name, std::to_string(value), comment);
    }
    void yes_or_no(std::string_view name, bool& value, std::string_view comment) override
    {
        line(name, value ? "true" : "false", comment);
    }
    void list(std::string_view name, std::vector<std::string>& value,
              std::string_view comment) override
    {
        toml::array items;
        for (auto const& item : value) items.push_back(item);
        std::ostringstream printed;
        printed << items;
        line(name, printed.str(), comment);
    }

private:
    void line(std::string_view name, std::string const& value, std::string_view comment)
    {
        out += fmt::format("# {}\n{} = {}\n", comment, name, value);
    }
};

class Taking final : public Settings {
public:
    explicit Taking(toml::table const& table) : table_(table) {}
    std::vector<FieldError> errors;

    void section(std::string_view name) override
    {
        section_ = name;
        known_[section_];
        auto const* found = table_.get_as<toml::table>(name);
        current_ = found;
    }
    void text(std::string_view name, std::string& value, std::string_view) override
    {
        read<std::string>(name, value);
    }
    void number(std::string_view name, std::int64_t& value, Bounds range, std::string_view) override
    {
        read<std::int64_t>(name, value);
        if (value >= range.least && value <= range.most) return;
        errors.push_back({fmt::format("/{}/{}", section_, name), "config.out_of_range"});
    }
    void yes_or_no(std::string_view name, bool& value, std::string_view) override
    {
        read<bool>(name, value);
    }
    void list(std::string_view name, std::vector<std::string>& value, std::string_view) override
    {
        known_[section_].insert(std::string(name));
        auto const* node = current_ ? current_->get(name) : nullptr;
        if (!node) return;
        auto const* items = node->as_array();
        if (!items) return wrong(name);
        value.clear();
        for (auto const& item : *items) {
            if (auto const text = item.value<std::string>())
                value.push_back(*text);
            else
                wrong(name);
        }
    }

    void find_unknown()
    {
        for (auto const& [section, node] : table_) {
            auto const known = known_.find(std::string(section.str()));
            auto const* table = node.as_table();
            if (known == known_.end() || !table) {
                errors.push_back({"/" + std::string(section.str()), "config.unknown"});
                continue;
            }
            for (auto const& [name, value] : *table)
                if (!known->second.contains(std::string(name.str())))
                    errors.push_back(
                        {"/" + known->first + "/" + std::string(name.str()), "config.unknown"});
        }
    }

private:
    void wrong(std::string_view name)
    {
        errors.push_back({fmt::format("/{}/{}", section_, name), "config.wrong_type"});
    }

    template <class T>
    void read(std::string_view name, T& value)
    {
        known_[section_].insert(std::string(name));
        auto const* node = current_ ? current_->get(name) : nullptr;
        if (!node) return;
        if (auto const found = node->value<T>(); found && node->is<T>())
            value = *found;
        else
            wrong(name);
    }

    toml::table const& table_;
    toml::table const* current_ = nullptr;
    std::string section_;
    std::map<std::string, std::set<std::string>> known_;
};

Result<> plausible(Config const& config)
{
    for (auto const& pair : config.messages.sms_templates)
        if (auto const equals = pair.find('='); equals == 0 || equals >= pair.size() - 1)
            return refuse("config.malformed", "/messages/sms_templates");
    for (auto const& transport : {"log", "smtp", "sms"})
        if (config.messages.transport == transport) return {};
    return refuse("config.unknown_transport", "/messages/transport");
}

} // namespace

Result<Config> load_config(std::filesystem::path const& data)
{
    auto const file = data / "zhitongche.toml";
    std::ifstream in(file, std::ios::binary);
    if (!in && (errno == ENOENT || errno == ENOTDIR)) return refuse("config.missing");
    if (!in) throw std::system_error(errno, std::generic_category(), file.string());
    std::stringstream text;
    text << in.rdbuf();
    Config config;
    config.data = data;
    try {
        auto const table = toml::parse(text.str());
        Taking reading(table);
        all(reading, config);
        reading.find_unknown();
        if (!reading.errors.empty()) return Refusal{reading.errors[0].code, reading.errors};
    } catch (toml::parse_error const& error) {
        return refuse("config.malformed", fmt::format("/{}", error.source().begin.line));
    }
    CHECK(plausible(config));
    return config;
}

std::string config_text(Config const& config)
{
    Printing printing;
    auto copy = config;
    all(printing, copy);
    return std::move(printing.out);
}

void lead_demo_here(Config& config)
{
    auto const& server = config.server;
    if (!config.site.demo || !config.site.address.empty() || server.port == 0) return;
    auto host = server.address;
    if (host == "0.0.0.0") host = "127.0.0.1";
    if (host == "::") host = "::1";
    if (host.find(':') != host.npos) host = "[" + host + "]";
    config.site.address = fmt::format("http://{}:{}", host, server.port);
}

} // namespace ztc::app

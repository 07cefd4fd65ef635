// SPDX-License-Identifier: Apache-2.0
//
// The one configuration of a site: a TOML file beside the data, every setting with a default that
// works. `zhitongche config` prints it with comments. Secrets are never in here: the keys lie in
// files of their own, and passwords of gateways are named by file.
#pragma once

#include "kernel/result.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace ztc::app {

struct SiteConfig {
    std::string name = "代表直通车";
    std::string place = "";
    std::string origin = "zhitongche.local"; // the log's name; may never change
    std::string congress = "";               // the id of the congress, made by `init`
    std::string address = "";                // what people open; empty: https:// and the log's host
    std::string phone = "";                  // of the station, for those who would rather call
    std::string opening_hours = "";
    bool demo = false; // says so on every page; sample accounts
};

struct ServerConfig {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080;
    unsigned threads = 2;
    std::vector<std::string> trusted_proxies = {}; // "10.0.0.0/8"
    std::string web = "";                          // folder of the built pages; empty: found
};

/// Not in the file: what the operator says of the machine's clock when he starts the site.
enum class ClockSaid { nothing, is_right };

struct DataConfig {
    std::string db = ""; // "postgresql://…"; empty: SQLite beside the keys
    ClockSaid clock = ClockSaid::nothing;
};

struct MessagesConfig {
    std::string transport = "log"; // "log", "smtp", "sms"
    std::string signature = "代表直通车";
    std::string smtp_url = ""; // "smtp://mail.example:587"
    std::string smtp_from = "";
    std::string smtp_user = "";
    std::string smtp_password_file = "";
    std::string smtp_tls = "starttls"; // "starttls", "none"
    bool smtp_allow_private = false;   // a mail server in the own network
    std::string sms_url = "";
    std::string sms_method = "POST";
    std::vector<std::string> sms_headers = {};
    std::string sms_content_type = "application/json";
    std::string sms_body = R"({"phone":"{{phone}}","text":"{{text}}"})";
    std::vector<std::string> sms_templates = {}; // "login_code=SMS_1": ours = the gateway's number
    std::int64_t sms_ok_status = 200;
    std::string sms_ok_pointer = ""; // JSON pointer into the gateway's answer
    std::string sms_ok_value = "";
    std::string sms_id_pointer = "";
    std::string sms_status_url = ""; // asked whether a message arrived; empty: not asked
    std::string sms_status_pointer = "";
    std::string sms_delivered_value = "";
    std::string sms_failed_value = "";
    std::string sms_secret_file = ""; // its content replaces {{secret}} in headers and body
    bool sms_allow_private = false;   // a gateway in the own network
};

struct PrintConfig { // font families; docx_…: those that documents name, on whatever machine
    std::string song = "Noto Serif CJK SC";
    std::string hei = "Noto Sans CJK SC";
    std::string kai = "LXGW WenKai";
    std::string fangsong = "Noto Serif CJK SC"; // no free 仿宋 is packaged
    std::string title = "Noto Serif CJK SC";    // 小标宋; the same as song: set bold
    std::string docx_song = "宋体";
    std::string docx_hei = "黑体";
    std::string docx_kai = "楷体_GB2312";
    std::string docx_fangsong = "仿宋_GB2312";
    std::string docx_title = "方正小标宋简体";
};

struct Config {
    std::filesystem::path data; // where it was read from
    SiteConfig site;
    ServerConfig server;
    DataConfig store;
    MessagesConfig messages;
    PrintConfig print;
};

/// `data`/zhitongche.toml. Refuses config.missing, config.malformed (with the line), config.unknown
/// (with the name of the setting).
Result<Config> load_config(std::filesystem::path const& data);

/// The file with a comment above each setting, as `config` prints it and `init` writes it.
std::string config_text(Config const& config);

/// What a sample town prints and sends leads to where it is served, unless it was told an address:
/// the host in its log's name is none.
void lead_demo_here(Config& config);

} // namespace ztc::app

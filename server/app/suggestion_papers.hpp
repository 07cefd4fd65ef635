// SPDX-License-Identifier: Apache-2.0
//
// The papers of suggestions (代表建议): the form, the list by which they are handed over, the reply
// as an official letter (GB/T 9704-2012, 10.1 信函格式), the register, and the year's report to the
// standing committee. Plain structs in, bytes out: nothing here reads a store, asks a clock or
// knows a viewer, so whoever fills them has already decided what may be said and to whom. The same
// struct gives the same bytes.
//
// To serve one: fill its struct from a view, take `paper_look(config.site, config.print)`, and give
// the bytes to prints.cpp as `Sheet{std::move(pdf), "reply.pdf"}` or `Sheet{…, "reply.docx",
// docx_type}`; workbooks are written to a file, as XlsxWriter asks. Numbers of documents come out
// as the standard has them, however they were typed; whoever stores one takes `document_number`.
#pragma once

#include "kernel/date.hpp"
#include "kernel/result.hpp"
#include "platform/documents/type.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::app {

struct SiteConfig;
struct PrintConfig;

/// Fonts of PDFs must be on this machine; those of documents on the machine that opens them.
struct PaperLook {
    std::string author; // the site
    documents::Fonts fonts, docx_fonts;
};
PaperLook paper_look(SiteConfig const& site, PrintConfig const& print);
documents::Fonts fonts_of(PrintConfig const& print);
/// A line for each font of the settings that is not installed, and what is printed instead.
std::string missing_fonts_in_words(PrintConfig const& print);

/// "武昌城管函[2025]第009号" → "武昌城管函〔2025〕9号". What has no year in brackets stays as it
/// is.
std::string document_number(std::string_view typed);
/// At most so many characters, cut behind a comma where there is one in its second half.
std::string quoted_short(std::string_view text, std::size_t characters);

// The reply.

/// One ask, and what became of it.
struct LetterPoint {
    std::string asked;   // as the deputies put it; quoted short
    std::string answer;  // line feeds begin paragraphs
    std::string outcome; // as the congress calls it: 已经解决
    std::optional<Date> done_on = {}, due_on = {};
    std::optional<std::string> owner = {}, reason = {};
};

/// 征询意见表, with a page of its own: sent back, or filled in where the code leads.
struct OpinionForm {
    std::string deputy;              // who is asked; empty: to be filled in
    std::optional<Date> due_on = {}; // of the answer
    std::string return_to;           // whom the paper goes back to
    std::string address;             // the code leads there
};

struct ReplyLetter {
    std::string issuer;           // the unit, never one of its offices
    std::string mark;             // A, B, C, D, or the congress's own words; empty: none
    std::string number;           // 发文字号
    std::string signer;           // 签发人
    std::string title;            // empty: made of congress and suggestion number
    std::string congress_session; // 示例区第十七届人民代表大会第四次会议
    std::string suggestion_number;
    std::string suggestion_title;
    std::vector<std::string> deputies; // the one who leads first
    std::vector<LetterPoint> points;
    std::string opening = ""; // instead of the usual sentence
    std::string thanks = "";  // instead of the usual sentence
    Date dated_on;
    std::string contact, phone;
    std::vector<std::string> copies_to; // 抄送
    std::optional<OpinionForm> opinion_form = {};
};
std::string draw_reply_letter(ReplyLetter const& letter, PaperLook const& look);
std::string write_reply_letter(ReplyLetter const& letter, PaperLook const& look); // DOCX

// The suggestion itself.

struct Signatory {
    std::string name;
    std::string card_number = "", delegation = "", phone = "", address = "", postcode = "";
};
enum class RaisedBefore { no, two_years, three_years, longer };
enum class MayBePublished { whole, title_only, not_at_all };

struct SuggestionForm {
    std::string congress; // 示例区第十七届人民代表大会
    std::string session;  // 第四次会议, or 闭会期间
    std::string level;    // 区级
    std::string number = "";
    std::string title;
    Signatory lead;
    std::vector<Signatory> joint;
    std::string reasons;                // 事由：现状与问题
    std::vector<std::string> proposals; // 具体建议
    std::vector<std::string> attachments = {};
    bool from_research = false, from_talks = false, from_visits = false;
    RaisedBefore raised_before = RaisedBefore::no;
    bool wants_contact = false, is_for_reference = false, may_be_joined = false;
    MayBePublished may_be_published = MayBePublished::whole;
    std::string wished_unit = "";
    Date submitted_on;
};
std::string draw_suggestion_form(SuggestionForm const& form, PaperLook const& look);
std::string write_suggestion_form(SuggestionForm const& form, PaperLook const& look); // DOCX

// The list by which they are handed over.

struct HandedOver {
    std::string number, title, lead_deputy;
    std::string lead_unit;                        // empty where each answers by itself
    std::vector<std::string> co_units = {};       // 会办
    std::vector<std::string> separate_units = {}; // 分办
    Date due_on;                                  // the reply
    std::optional<Date> co_opinion_due_on = {};   // to the leading unit
};
struct SuggestionHandover {
    std::string congress, session;
    std::string by;
    Date handed_on;
    std::string note = ""; // what is asked of the units
    std::vector<HandedOver> rows;
};
std::string draw_suggestion_handover(SuggestionHandover const& list, PaperLook const& look);

// The register.

struct RegisterRow {
    std::string number, title, lead_deputy;
    std::int64_t joined = 0; // others who signed
    std::string delegation, level;
    Date received_on;
    std::optional<Date> handed_on = {};
    std::string units; // as they handle it: 主办区水务局；会办区城管局
    std::optional<Date> due_on = {}, replied_on = {};
    std::string mark = "", rating = "", state = "";
};
struct SuggestionRegister {
    std::string congress, period;
    Date told_on; // what it says is of that day
    std::vector<RegisterRow> rows;
};
std::string draw_suggestion_register(SuggestionRegister const& book, PaperLook const& look);
Result<> write_suggestion_register(SuggestionRegister const& book,
                                   std::filesystem::path const& xlsx);

// The year's report.

struct ReportFigure {
    std::string what;
    std::int64_t n = 0;
    std::optional<std::int64_t> of = {}; // what it is a part of
    std::string unit = "件";
};
struct ReportUnit {
    std::string unit;
    std::int64_t handed = 0, due = 0, on_time = 0, replied = 0; // on_time of due
    std::vector<std::int64_t> by_mark;                          // as HandlingReport::marks
    std::int64_t satisfied = 0, mostly = 0, dissatisfied = 0, silent = 0;
};
struct ReportCommitment {
    std::string number, promise, unit;
    Date promised_for;
    std::optional<Date> moved_to = {}, delivered_on = {};
    std::string state, reason = "";
};
struct ReportPart {
    std::string heading, words;
};
struct HandlingReport {
    std::string title, to, issuer; // to: 区人大常委会
    Date told_on;
    std::string period; // 2026年度
    std::vector<ReportPart> parts;
    std::vector<ReportFigure> figures;
    std::vector<std::string> marks; // A, B, C, D, or the congress's own
    std::vector<ReportUnit> units;
    std::vector<ReportCommitment> commitments;
};
std::string draw_handling_report(HandlingReport const& report, PaperLook const& look);
std::string write_handling_report(HandlingReport const& report, PaperLook const& look); // DOCX
Result<> write_handling_workbook(HandlingReport const& report, std::filesystem::path const& xlsx);

// What became of what a unit promised, at the end of a year.

struct DeliveredPromise {
    std::string number, words, owner, reason;
    Date first_due_on, due_on;
    std::optional<Date> delivered_on = {};
};
struct DeliveryLetter {
    std::string to, unit;
    std::int64_t year = 0;
    Date told_on;
    std::vector<DeliveredPromise> promises;
};
std::string draw_delivery_letter(DeliveryLetter const& letter, PaperLook const& look);
std::string write_delivery_letter(DeliveryLetter const& letter, PaperLook const& look); // DOCX

} // namespace ztc::app

// SPDX-License-Identifier: Apache-2.0
//
// Beast's HTTP/1 parser filling our own Request, with our limits checked as early as they can be.
// Stricter than Beast where two readers of the same bytes could disagree (request smuggling): one
// Host, one Content-Length, no transfer coding but "chunked". For connection.cpp only.
#pragma once

#include "platform/http/loop.hpp"
#include "platform/http/response_head.hpp"
#include "platform/http/target.hpp"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

namespace ztc::http {

namespace beast = boost::beast;

class RequestParser : public beast::http::basic_parser<true> {
public:
    struct Wrong {
        int status;
        std::string_view code;
    };

    RequestParser(Common& common, std::string const& peer, Request& request)
        : common_(common), peer_(peer), request_(request)
    {
        eager(true);
        header_limit(common.settings.most_head_bytes);
        body_limit(boost::none); // ours counts differently for uploads
    }

    ~RequestParser() override
    {
        if (is_upload_) common_.uploads.fetch_sub(1);
        if (is_large_upload_) common_.large_uploads.fetch_sub(1);
    }

    /// Takes what it can use of `bytes` and returns how much that was.
    std::size_t feed(asio::const_buffer bytes);

    std::optional<Wrong> wrong() const { return wrong_; }
    Content content() const { return content_; }
    bool expects_continue() const { return expects_continue_; }
    std::uint64_t body_bytes() const { return body_bytes_; }
    bool version_is_1_1() const { return http_1_1_; }

private:
    using View = beast::string_view;
    using Verb = beast::http::verb;
    using Field = beast::http::field;

    void on_request_impl(Verb, View method, View target, int version, ErrorCode& error) override;
    void on_response_impl(int, View, int, ErrorCode&) override {}
    void on_field_impl(Field, View name, View value, ErrorCode&) override;
    void on_header_impl(ErrorCode& error) override;
    void on_body_init_impl(boost::optional<std::uint64_t> const& size, ErrorCode&) override;
    std::size_t on_body_impl(View body, ErrorCode& error) override;
    void on_chunk_header_impl(std::uint64_t, View, ErrorCode&) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, View body, ErrorCode& error) override;
    void on_finish_impl(ErrorCode&) override {}

    void refuse(Wrong wrong, ErrorCode& error);
    bool framing_is_clear() const;
    bool method_is_known();
    void name_the_client();
    void begin_upload(ErrorCode& error);
    bool begin_large_upload(ErrorCode& error);

    Common& common_;
    std::string const& peer_;
    Request& request_;
    std::optional<Wrong> wrong_;
    std::uint64_t most_bytes_ = 0;
    std::uint64_t body_bytes_ = 0;
    bool is_upload_ = false;
    bool is_large_upload_ = false;
    bool head_done_ = false;
    Content content_ = Content::sent;
    bool expects_continue_ = false;
    bool http_1_1_ = true;
};

} // namespace ztc::http

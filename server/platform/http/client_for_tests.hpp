// SPDX-License-Identifier: Apache-2.0
//
// A raw TCP client for the tests: sends exactly the bytes it is given, so that what no decent
// client would send can be tried too. Every wait is bounded.
#pragma once

#include "platform/http/server.hpp"

#include <map>
#include <string>
#include <string_view>

namespace ztc::http {

struct Heard {
    int status = 0;                             // 0: the connection ended without an answer
    std::map<std::string, std::string> headers; // names in lower case
    std::string body;
};

enum class Body { expected, left_out };

class Client {
public:
    explicit Client(std::uint16_t port);
    ~Client();
    Client(Client const&) = delete;
    Client& operator=(Client const&) = delete;

    /// False once the server does not take it any more.
    bool send(std::string_view bytes);
    /// Nothing more will be sent.
    void finish();
    Heard hear(Body body = Body::expected);
    Heard ask(std::string_view bytes)
    {
        send(bytes);
        return hear();
    }
    /// Everything until `mark` was seen (or the end came).
    std::string hear_until(std::string_view mark);
    /// True when the server closes without sending anything more.
    bool is_closed();

private:
    bool more();

    int socket_;
    std::string got_;
};

std::string get(std::string_view target, std::string_view more_headers = "");
std::string post(std::string_view target, std::string_view body,
                 std::string_view more_headers = "");

} // namespace ztc::http

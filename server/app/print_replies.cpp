// SPDX-License-Identifier: Apache-2.0
#include "app/print_replies.hpp"

#include "platform/http/conditional.hpp"

namespace ztc::app {

namespace {

http::Response response_with(Sheet sheet)
{
    http::Response response;
    bool const shown = sheet.type == "application/pdf"; // no browser shows the others
    response.content_type = std::string(sheet.type);
    response.headers.emplace_back("Content-Disposition",
                                  std::string(shown ? "inline" : "attachment") + "; filename=\"" +
                                      sheet.filename + "\"");
    response.body = std::move(sheet.bytes);
    return response;
}

void answer_print(Prints& prints, MakeSheet make, Call const& call)
{
    try {
        auto sheet = make(prints, call);
        if (!sheet) return call.reply(prints.words.problem(sheet.error(), call.language));
        call.reply(http::revalidated(call.request, response_with(*std::move(sheet))));
    } catch (std::exception const& error) {
        call.reply(prints.words.fault(error, call.language));
    }
}

} // namespace

void serve_print(Router& router, Routes const& routes, Prints& prints, std::string_view path,
                 MakeSheet make)
{
    for (auto const& route : routes.all()) {
        if (route.path != path) continue;
        router.serve(route, [&prints, make](Call&& call) {
            auto const shared = std::make_shared<Call>(std::move(call));
            auto const sent = prints.errands.send(
                [&prints, make, shared] { answer_print(prints, make, *shared); });
            if (!sent) shared->reply(prints.words.problem(refuse("http.busy"), shared->language));
        });
    }
}

} // namespace ztc::app

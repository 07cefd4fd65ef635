// SPDX-License-Identifier: Apache-2.0
#include "demo/say.hpp"

#include "demo/acting.hpp"
#include "kernel/encoding.hpp"
#include "modules/episodes/policy.hpp"
#include "modules/episodes/service.hpp"
#include "modules/files/service.hpp"
#include "platform/proof/hash.hpp"
#include "platform/vault/file_folder.hpp"

#include <sodium.h>

namespace ztc::demo {

namespace {

constexpr std::string_view spoken_script =
    "样例：大家好，我是三角路的代表。年初有居民说，楼前的路灯黑了半个月。\n"
    "我去看了两回，第一回灯没亮，第二回亮了，可是树枝挡着光。\n"
    "灯亮了不算完，路照得见才算完。树枝修好那天晚上，我又走了一遍。\n"
    "您家门口有什么不方便的，到站里来说，或者在手机上反映，我们一件一件跟。";

constexpr std::string_view spoken_subtitles = "WEBVTT\n"
                                              "\n"
                                              "00:00.000 --> 00:02.000\n"
                                              "“代表说”样例\n"
                                              "\n"
                                              "00:02.000 --> 00:04.000\n"
                                              "路灯亮了以后，我又去看了两回。\n"
                                              "\n"
                                              "00:04.000 --> 00:06.000\n"
                                              "样例影像，没有真人。";

constexpr std::string_view next_script =
    "样例：老楼装电梯，一楼和六楼想的不一样。我在两户家里都坐过。\n"
    "这一期想说说，大家是怎么把一张图改了四遍的。";

class Filming : Acting {
public:
    using Acting::Acting;
    using Stage = episodes::Stage;
    using FileId = files::FileId;
    using FileKind = files::FileKind;
    using FileSize = vault::FileSize;

    void publish_one()
    {
        auto const episode = planned("shen", "样例：灯亮了不算完", spoken_script);
        for (auto const& [who, stage] :
             {std::pair{"xu", Stage::facts}, {"zhou", Stage::wording}, {"wu", Stage::approval}})
            pass(who, episode, stage);
        episodes::Attach command{.episode = episode,
                                 .film = stored("zhou", FileKind::film, "video/webm"),
                                 .poster = stored("zhou", FileKind::photo, "image/jpeg"),
                                 .subtitles = {{std::string(spoken_subtitles)}},
                                 .transcript = {std::string(spoken_script)},
                                 .others_seen = 0};
        run("zhou", &episodes::attach, command);
        run("shen", &episodes::consent,
            episodes::Consent{episode, {episodes::EpisodePolicy{}.consent_version}});
        run("zhou", &episodes::publish, episodes::Publish{episode});
        run("zhou", &episodes::link_channel,
            episodes::LinkChannel{episode, episodes::Link{"https://video.example/say/1"}});
    }

    void hand_one_in()
    {
        auto const episode = planned("lu", "样例：一张图改了四遍", next_script);
        pass("xu", episode, Stage::facts);
    }

private:
    /// Planned at the committee, written by the deputy, handed in.
    episodes::EpisodeId planned(std::string_view deputy, std::string_view title,
                                std::string_view words)
    {
        auto const episode = run("zhou", &episodes::plan,
                                 episodes::Plan{.node = cast_.nodes.at("triangle_station"),
                                                .deputy = cast_.people.at(deputy),
                                                .title = {std::string(title)}})
                                 .episode;
        run(deputy, &episodes::revise,
            episodes::Revise{episode, {std::string(title)}, {std::string(words)}});
        run(deputy, &episodes::submit, episodes::Submit{episode});
        return episode;
    }
    void pass(std::string_view who, episodes::EpisodeId const& episode, Stage stage)
    {
        run(who, &episodes::review,
            episodes::Review{episode, stage, episodes::Outcome::passed, {}});
    }
    /// As an upload leaves it: sealed on the disk, then in the log.
    FileId stored(std::string_view who, FileKind kind, std::string_view media)
    {
        auto const by = actor(who);
        auto const bytes = kind == FileKind::film ? sample_film() : sample_poster();
        std::string random(16, '\0');
        randombytes_buf(random.data(), random.size());
        FileId const file{base32(random)};
        vault::FileFolder folder(house_.config.data / "files", house_.store->keyring());
        auto const owner = Owner::person(by.person);
        folder.put(owner, file.text, FileSize::page, bytes).value();
        if (kind == FileKind::photo) folder.put(owner, file.text, FileSize::thumb, bytes).value();
        run(by, &files::store,
            files::Store{.file = file,
                         .kind = kind,
                         .media = std::string(media),
                         .size = static_cast<std::int64_t>(bytes.size()),
                         .sha256 = hex(proof::bytes_of(proof::sha256(bytes))),
                         .width = {},
                         .height = {}});
        return file;
    }
};

} // namespace

void tell_say(app::House& house, Cast const& cast)
{
    Filming filming(house, cast);
    filming.publish_one();
    filming.hand_one_in();
}

} // namespace ztc::demo

// What the desktop portal offers over the session bus: the system's own dialogs for files, and the colours that the
// user asked of the system. Makes messages and reads them; sends none. All that is read is checked: any program can
// send it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "web/platform/desktop/bus.hpp"
#include "web/platform/platform.hpp"

namespace elp::platform::portal {

/// What the bus has to be asked first, and then to pass on the portal's signals.
[[nodiscard]] BusMessage greeting();
[[nodiscard]] std::vector<BusMessage> subscriptions();

enum class Kind : std::uint8_t { open, open_several, save };

struct Filter {
    std::string name{};
    std::string pattern{};  ///< such as "*.json"
};

/// A dialog to show. The texts are in the user's language.
struct Question {
    Kind kind = Kind::open;
    std::string title{};
    std::string agree{};   ///< on the button
    std::string name{};    ///< proposed, for Kind::save
    std::string folder{};  ///< where to begin
    std::string parent{};  ///< the window that asks: "x11:" and its number in hexadecimal; may be empty
    std::vector<Filter> filters{};
};
/// `token` may hold letters, digits and _; who does not know it cannot answer in the portal's place.
[[nodiscard]] BusMessage asking(const Question& question, std::string_view token);
/// The path of the request that follows, for the program that the bus calls `own_name` (such as ":1.42").
[[nodiscard]] std::string request_path(std::string_view own_name, std::string_view token);
/// Takes the dialog of this request away.
[[nodiscard]] BusMessage closing(const std::string& request);

enum class Outcome : std::uint8_t { chosen, given_up, failed };
struct Answer {
    Outcome outcome = Outcome::failed;
    std::vector<std::string> paths{};  ///< absolute; one, or several after Kind::open_several
};
/// The user's answer to this request; nothing when the message is something else.
[[nodiscard]] std::optional<Answer> answer_in(const BusMessage& message, const std::string& request, Kind kind);

/// The system's preferences as the portal counts them; 0 is none.
struct Appearance {
    std::uint32_t scheme = 0;    ///< 1 is dark
    std::uint32_t contrast = 0;  ///< 1 is more
};
[[nodiscard]] Colours colours_of(const Appearance& appearance);
enum class Setting : std::uint8_t { scheme, contrast };
[[nodiscard]] BusMessage asking(Setting setting);
/// Takes in the answer to a question for this setting; one that makes no sense changes nothing.
void take_setting(Appearance& appearance, Setting setting, const BusMessage& answer);
/// Takes in the news that a setting was changed, if the message is that.
void take_news(Appearance& appearance, const BusMessage& message);

}  // namespace elp::platform::portal

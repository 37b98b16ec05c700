// What the program and the user's desktop say to one another over the session bus: colours that were asked of the
// system, and its dialogs for files. Without a bus, or without a portal on it, nothing is heard and nothing is lost.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "web/platform/desktop/bus.hpp"
#include "web/platform/desktop/portal.hpp"

namespace elp::platform {

struct System {
    std::unique_ptr<Bus> bus{};  ///< none: there is nothing to talk with
    std::string name{};          ///< of this program on the bus
    std::uint32_t greeting = 0;  ///< messages that are not answered yet; 0 for none
    std::uint32_t scheme = 0;
    std::uint32_t contrast = 0;
    std::uint32_t dialog = 0;
    portal::Appearance appearance{};
    std::string request{};  ///< of the dialog that is open; empty for none
    portal::Kind kind = portal::Kind::open;
};

/// Calls the bus and asks for the colours; waits for them, but not so long that the start is felt to be slow. From then
/// on `wake` is called, on another thread, when there is something for hear_system().
void call_system(System& system, std::function<void()> wake);

struct Heard {
    bool colours_changed = false;
    std::optional<portal::Answer> answer{};  ///< of the dialog that was open
};
[[nodiscard]] Heard hear_system(System& system);

/// Opens a dialog of the system; false when there is none to open. Heard::answer follows, if the portal is well.
[[nodiscard]] bool open_dialog(System& system, const portal::Question& question);
/// Takes the dialog away if it is still open; it is not answered any more.
void close_dialog(System& system);

}  // namespace elp::platform

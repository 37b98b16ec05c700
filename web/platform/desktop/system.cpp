// Talking with the user's desktop; see system.hpp.
#include "web/platform/desktop/system.hpp"

#include <chrono>
#include <utility>
#include <vector>

#include "web/platform/platform.hpp"

namespace elp::platform {
namespace {

using Clock = std::chrono::steady_clock;

// A bus that is well answers within a few milliseconds; a portal that still has to be started may be heard later.
constexpr std::chrono::milliseconds longest_wait{200};

bool waits_for_start(const System& system) {
    return system.greeting != 0 || system.scheme != 0 || system.contrast != 0;
}

void take_greeting(System& system, const BusMessage& answer) {
    const char* name = nullptr;
    if (dbus_message_get_args(answer.get(), nullptr, DBUS_TYPE_STRING, &name, DBUS_TYPE_INVALID) == TRUE) {
        system.name = name;
    }
}

/// Takes in an answer to one of our own messages. What it says of the dialog counts when it is an error: the rest
/// follows.
void take_reply(System& system, const BusMessage& message, Heard& heard) {
    const std::uint32_t serial = dbus_message_get_reply_serial(message.get());
    const bool failed = dbus_message_get_type(message.get()) == DBUS_MESSAGE_TYPE_ERROR;
    if (serial == system.greeting) {
        system.greeting = 0;
        take_greeting(system, message);
    } else if (serial == system.scheme) {
        system.scheme = 0;
        portal::take_setting(system.appearance, portal::Setting::scheme, message);
    } else if (serial == system.contrast) {
        system.contrast = 0;
        portal::take_setting(system.appearance, portal::Setting::contrast, message);
    } else if (serial == system.dialog && failed && !system.request.empty()) {
        system.request.clear();
        heard.answer = portal::Answer{};
    }
}

void take_signal(System& system, const BusMessage& message, Heard& heard) {
    portal::take_news(system.appearance, message);
    if (system.request.empty()) {
        return;
    }
    if (auto answer = portal::answer_in(message, system.request, system.kind)) {
        system.request.clear();
        heard.answer = std::move(answer);
    }
}

Heard hear(System& system, std::chrono::milliseconds wait) {
    Heard heard;
    if (!system.bus) {
        return heard;
    }
    const Colours before = portal::colours_of(system.appearance);
    for (const BusMessage& message : system.bus->take(static_cast<int>(wait.count()))) {
        if (dbus_message_get_type(message.get()) == DBUS_MESSAGE_TYPE_SIGNAL) {
            take_signal(system, message, heard);
        } else if (dbus_message_get_reply_serial(message.get()) != 0) {
            take_reply(system, message, heard);
        }
    }
    heard.colours_changed = portal::colours_of(system.appearance) != before;
    if (!system.bus->connected()) {
        system.bus.reset();
        if (!std::exchange(system.request, {}).empty()) {
            heard.answer = portal::Answer{};
        }
    }
    return heard;
}

}  // namespace

void call_system(System& system, std::function<void()> wake) {
    system.bus = std::make_unique<Bus>(session_bus());
    system.greeting = system.bus->send(portal::greeting());
    for (const BusMessage& message : portal::subscriptions()) {
        system.bus->send(message);
    }
    system.scheme = system.bus->send(portal::asking(portal::Setting::scheme));
    system.contrast = system.bus->send(portal::asking(portal::Setting::contrast));
    const auto end = Clock::now() + longest_wait;
    for (auto now = Clock::now(); system.bus && waits_for_start(system) && now < end; now = Clock::now()) {
        (void)hear(system, std::chrono::ceil<std::chrono::milliseconds>(end - now));
    }
    if (system.name.empty()) {
        system.bus.reset();  // it does not even greet
        return;
    }
    system.bus->watch(std::move(wake));
}

Heard hear_system(System& system) { return hear(system, std::chrono::milliseconds{0}); }

bool open_dialog(System& system, const portal::Question& question) {
    close_dialog(system);
    if (!system.bus) {
        return false;
    }
    const std::string token = "elp_" + std::to_string(random_bits());
    system.dialog = system.bus->send(portal::asking(question, token));
    if (system.dialog == 0) {
        return false;
    }
    system.request = portal::request_path(system.name, token);
    system.kind = question.kind;
    return true;
}

void close_dialog(System& system) {
    if (system.bus && !system.request.empty()) {
        system.bus->send(portal::closing(std::exchange(system.request, {})));
    }
}

}  // namespace elp::platform

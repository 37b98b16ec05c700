// The session bus (D-Bus) of the user's desktop: messages go out at once and come in without waiting. It knows neither
// the portal nor the program, and judges nothing of what comes in but its form.
#pragma once

#include <dbus/dbus.h>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <semaphore>
#include <string>
#include <thread>
#include <vector>

namespace elp::platform {

struct FreeMessage {
    void operator()(DBusMessage* message) const { dbus_message_unref(message); }
};
using BusMessage = std::unique_ptr<DBusMessage, FreeMessage>;

/// Where the session bus is; empty when there is none. A bus of another machine does not count, and none is started.
[[nodiscard]] std::string session_bus();

class Bus {
  public:
    explicit Bus(const std::string& address);
    Bus(const Bus&) = delete;
    Bus& operator=(const Bus&) = delete;
    ~Bus();

    /// Whether the connection stands.
    [[nodiscard]] bool connected() const;
    /// Sends a message; its serial number, which an answer names, or 0 when it cannot be sent.
    std::uint32_t send(const BusMessage& message);
    /// What has come in, oldest first. Waits at most this long for something.
    [[nodiscard]] std::vector<BusMessage> take(int wait_ms);
    /// From now on `wake` is called, on another thread, when something comes in: once, until the next take().
    void watch(std::function<void()> wake);

  private:
    void wait_and_wake(const std::function<void()>& wake);

    DBusConnection* connection_ = nullptr;
    int arrivals_ = -1;  ///< the connection's own file, once more: it stays open when the connection closes
    int stop_ = -1;      ///< can be read when the watcher has to end
    std::atomic<bool> woken_ = false;
    std::counting_semaphore<> taken_{0};
    std::thread watcher_;
};

}  // namespace elp::platform

// The session bus through libdbus; see bus.hpp.
#include "web/platform/desktop/bus.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <utility>

namespace elp::platform {
namespace {

// Far more than any answer that is waited for; a larger message ends the connection.
constexpr long largest_message = 1L << 20U;

std::string_view environment(const char* name) {
    const char* const value = std::getenv(name);
    return value != nullptr ? value : "";
}

}  // namespace

std::string session_bus() {
    // Only a socket on this machine: libdbus would start a bus for "autolaunch:", and wait long for another machine.
    if (const std::string_view named = environment("DBUS_SESSION_BUS_ADDRESS"); !named.empty()) {
        return named.starts_with("unix:") ? std::string{named} : std::string{};
    }
    const std::filesystem::path usual = std::filesystem::path(environment("XDG_RUNTIME_DIR")) / "bus";
    std::error_code error;
    if (!usual.is_absolute() || !std::filesystem::is_socket(usual, error)) {
        return {};
    }
    const std::unique_ptr<char, void (*)(void*)> escaped{dbus_address_escape_value(usual.c_str()), dbus_free};
    return escaped ? "unix:path=" + std::string{escaped.get()} : std::string{};
}

Bus::Bus(const std::string& address) {
    connection_ = address.empty() ? nullptr : dbus_connection_open_private(address.c_str(), nullptr);
    if (connection_ == nullptr) {
        return;
    }
    dbus_connection_set_exit_on_disconnect(connection_, FALSE);
    dbus_connection_set_max_message_size(connection_, largest_message);
}

Bus::~Bus() {
    if (watcher_.joinable()) {
        (void)::eventfd_write(stop_, 1);
        taken_.release();
        watcher_.join();
    }
    for (const int file : {arrivals_, stop_}) {
        if (file >= 0) {
            ::close(file);
        }
    }
    if (connection_ != nullptr) {
        dbus_connection_close(connection_);
        dbus_connection_unref(connection_);
    }
}

bool Bus::connected() const { return connection_ != nullptr && dbus_connection_get_is_connected(connection_) == TRUE; }

std::uint32_t Bus::send(const BusMessage& message) {
    dbus_uint32_t serial = 0;
    const bool sent = message && connected() && dbus_connection_send(connection_, message.get(), &serial) == TRUE;
    return sent ? serial : 0;
}

std::vector<BusMessage> Bus::take(int wait_ms) {
    std::vector<BusMessage> messages;
    if (connection_ == nullptr) {
        return messages;
    }
    dbus_connection_read_write(connection_, wait_ms);
    while (DBusMessage* const message = dbus_connection_pop_message(connection_)) {
        messages.emplace_back(message);
    }
    if (woken_.exchange(false)) {
        taken_.release();
    }
    return messages;
}

void Bus::watch(std::function<void()> wake) {
    int file = -1;
    if (!connected() || dbus_connection_get_unix_fd(connection_, &file) == FALSE) {
        return;
    }
    arrivals_ = ::fcntl(file, F_DUPFD_CLOEXEC, 0);
    stop_ = ::eventfd(0, EFD_CLOEXEC);
    if (arrivals_ >= 0 && stop_ >= 0) {
        watcher_ = std::thread{[this, wake = std::move(wake)] { wait_and_wake(wake); }};
    }
}

void Bus::wait_and_wake(const std::function<void()>& wake) {
    for (;;) {
        std::array<pollfd, 2> files{pollfd{arrivals_, POLLIN, 0}, pollfd{stop_, POLLIN, 0}};
        if (::poll(files.data(), files.size(), -1) < 0 && errno != EINTR) {
            return;
        }
        if (files[1].revents != 0) {
            return;
        }
        if (files[0].revents != 0) {
            woken_ = true;
            wake();
            taken_.acquire();
        }
    }
}

}  // namespace elp::platform

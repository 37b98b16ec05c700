// Stands in for the desktop portal on a bus of the test's own. What it is called for it writes to standard output, a
// line of JSON for each call; what it answers it reads from standard input, a line for each answer:
//   kies URI...    the user chose these        weiger     the user gave up         sluit   the dialog was closed
//   onzin SOORT    an answer of a wrong form   vals URI   an answer to a request that nobody made
//   kleuren SCHEMA CONTRAST                    what the user asks of colours, from now on
// Called with "zwijg" it never answers a call for a dialog, with "fout" it answers with an error.
#include <dbus/dbus.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

namespace {

using nlohmann::json;

constexpr const char* service = "org.freedesktop.portal.Desktop";
constexpr const char* object = "/org/freedesktop/portal/desktop";
constexpr const char* settings = "org.freedesktop.portal.Settings";
constexpr const char* requests = "org.freedesktop.portal.Request";

struct Portal {
    DBusConnection* bus = nullptr;
    std::string manner;   ///< "zwijg", "fout" or nothing
    std::string request;  ///< of the dialog that was asked for last
    std::array<dbus_uint32_t, 2> colours{};
};

void tell(const json& line) { std::cout << line.dump() << std::endl; }

json value_at(DBusMessageIter& at);

json values_in(DBusMessageIter& at) {
    const bool entries = dbus_message_iter_get_arg_type(&at) == DBUS_TYPE_ARRAY &&
                         dbus_message_iter_get_element_type(&at) == DBUS_TYPE_DICT_ENTRY;
    json all = entries ? json::object() : json::array();
    DBusMessageIter inner{};
    for (dbus_message_iter_recurse(&at, &inner); dbus_message_iter_get_arg_type(&inner) != DBUS_TYPE_INVALID;
         dbus_message_iter_next(&inner)) {
        if (!entries) {
            all.push_back(value_at(inner));
            continue;
        }
        DBusMessageIter field{};
        dbus_message_iter_recurse(&inner, &field);
        const std::string key = value_at(field);
        dbus_message_iter_next(&field);
        all[key] = value_at(field);
    }
    return all;
}

json value_at(DBusMessageIter& at) {
    DBusBasicValue value{};
    switch (dbus_message_iter_get_arg_type(&at)) {
        case DBUS_TYPE_STRING:
            dbus_message_iter_get_basic(&at, &value);
            return value.str;
        case DBUS_TYPE_UINT32:
            dbus_message_iter_get_basic(&at, &value);
            return value.u32;
        case DBUS_TYPE_BYTE:
            dbus_message_iter_get_basic(&at, &value);
            return value.byt;
        case DBUS_TYPE_BOOLEAN:
            dbus_message_iter_get_basic(&at, &value);
            return value.bool_val != FALSE;
        case DBUS_TYPE_VARIANT:
            return values_in(at).at(0);
        default:
            return values_in(at);
    }
}

void send(Portal& portal, DBusMessage* message) {
    dbus_connection_send(portal.bus, message, nullptr);
    dbus_connection_flush(portal.bus);
    dbus_message_unref(message);
}

template <typename Fill>
void add(DBusMessageIter& at, int type, const char* signature, Fill fill) {
    DBusMessageIter inner{};
    dbus_message_iter_open_container(&at, type, signature, &inner);
    fill(inner);
    dbus_message_iter_close_container(&at, &inner);
}

void add_number(DBusMessageIter& at, dbus_uint32_t number) {
    dbus_message_iter_append_basic(&at, DBUS_TYPE_UINT32, &number);
}
void add_text(DBusMessageIter& at, const std::string& text) {
    const char* const bytes = text.c_str();
    dbus_message_iter_append_basic(&at, DBUS_TYPE_STRING, &bytes);
}

/// The response to a request; `fill` puts in what "uris" holds.
template <typename Fill>
void respond(Portal& portal, const std::string& request, dbus_uint32_t code, const char* signature, Fill fill) {
    DBusMessage* const signal = dbus_message_new_signal(request.c_str(), requests, "Response");
    DBusMessageIter at{};
    dbus_message_iter_init_append(signal, &at);
    add_number(at, code);
    add(at, DBUS_TYPE_ARRAY, "{sv}", [&](DBusMessageIter& results) {
        add(results, DBUS_TYPE_DICT_ENTRY, nullptr, [&](DBusMessageIter& entry) {
            add_text(entry, "uris");
            add(entry, DBUS_TYPE_VARIANT, signature, fill);
        });
    });
    send(portal, signal);
}

void respond_with(Portal& portal, const std::string& request, dbus_uint32_t code,
                  const std::vector<std::string>& uris) {
    respond(portal, request, code, "as", [&](DBusMessageIter& value) {
        add(value, DBUS_TYPE_ARRAY, "s", [&](DBusMessageIter& list) {
            for (const std::string& uri : uris) {
                add_text(list, uri);
            }
        });
    });
}

void respond_nonsense(Portal& portal, const std::string& kind) {
    if (kind == "getal") {
        respond(portal, portal.request, 0, "u", [](DBusMessageIter& value) { add_number(value, 7); });
    } else if (kind == "getallen") {
        respond(portal, portal.request, 0, "au", [](DBusMessageIter& value) {
            add(value, DBUS_TYPE_ARRAY, "u", [](DBusMessageIter& list) { add_number(list, 7); });
        });
    } else {
        DBusMessage* const signal = dbus_message_new_signal(portal.request.c_str(), requests, "Response");
        DBusMessageIter at{};
        dbus_message_iter_init_append(signal, &at);
        add_text(at, "geen getal");
        send(portal, signal);
    }
}

std::size_t colour_of(const std::string& key) { return key == "contrast" ? 1 : 0; }

void news_of_colours(Portal& portal) {
    for (const char* const key : {"color-scheme", "contrast"}) {
        DBusMessage* const signal = dbus_message_new_signal(object, settings, "SettingChanged");
        DBusMessageIter at{};
        dbus_message_iter_init_append(signal, &at);
        add_text(at, "org.freedesktop.appearance");
        add_text(at, key);
        add(at, DBUS_TYPE_VARIANT, "u",
            [&](DBusMessageIter& value) { add_number(value, portal.colours.at(colour_of(key))); });
        send(portal, signal);
    }
}

/// As portals do: the value in a variant in a variant.
void answer_setting(Portal& portal, DBusMessage* call, const std::string& key) {
    DBusMessage* const reply = dbus_message_new_method_return(call);
    DBusMessageIter at{};
    dbus_message_iter_init_append(reply, &at);
    add(at, DBUS_TYPE_VARIANT, "v", [&](DBusMessageIter& outer) {
        add(outer, DBUS_TYPE_VARIANT, "u",
            [&](DBusMessageIter& value) { add_number(value, portal.colours.at(colour_of(key))); });
    });
    send(portal, reply);
}

void answer_dialog(Portal& portal, DBusMessage* call, const json& arguments) {
    std::string sender = std::string{dbus_message_get_sender(call)}.substr(1);
    std::replace(sender.begin(), sender.end(), '.', '_');
    portal.request =
        std::string{object} + "/request/" + sender + "/" + arguments.at(2).at("handle_token").get<std::string>();
    if (portal.manner == "fout") {
        send(portal, dbus_message_new_error(call, DBUS_ERROR_FAILED, "dat kan hier niet"));
    } else if (portal.manner != "zwijg") {
        DBusMessage* const reply = dbus_message_new_method_return(call);
        const char* const path = portal.request.c_str();
        dbus_message_append_args(reply, DBUS_TYPE_OBJECT_PATH, &path, DBUS_TYPE_INVALID);
        send(portal, reply);
    }
}

void take_call(Portal& portal, DBusMessage* call) {
    if (dbus_message_get_type(call) != DBUS_MESSAGE_TYPE_METHOD_CALL) {
        return;
    }
    json arguments = json::array();
    DBusMessageIter at{};
    for (bool there = dbus_message_iter_init(call, &at) == TRUE; there; there = dbus_message_iter_next(&at) == TRUE) {
        arguments.push_back(value_at(at));
    }
    const std::string method = dbus_message_get_member(call);
    tell({{"aanroep", method}, {"pad", dbus_message_get_path(call)}, {"met", arguments}});
    if (method == "Read") {
        answer_setting(portal, call, arguments.at(1));
    } else if (method == "OpenFile" || method == "SaveFile") {
        answer_dialog(portal, call, arguments);
    }
}

void take_order(Portal& portal, const std::string& line) {
    std::istringstream words{line};
    std::string order;
    words >> order;
    std::vector<std::string> rest;
    for (std::string word; words >> word;) {
        rest.push_back(word);
    }
    if (order == "kies") {
        respond_with(portal, portal.request, 0, rest);
    } else if (order == "weiger" || order == "sluit") {
        respond_with(portal, portal.request, order == "weiger" ? 1 : 2, {});
    } else if (order == "vals") {
        respond_with(portal, portal.request + "_ander", 0, rest);
    } else if (order == "onzin") {
        respond_nonsense(portal, rest.at(0));
    } else if (order == "kleuren") {
        portal.colours = {static_cast<dbus_uint32_t>(std::stoul(rest.at(0))),
                          static_cast<dbus_uint32_t>(std::stoul(rest.at(1)))};
        news_of_colours(portal);
    }
    tell({{"gedaan", line}});
}

}  // namespace

int main(int argc, char** argv) {
    Portal portal;
    portal.manner = argc > 1 ? argv[1] : "";
    portal.bus = dbus_bus_get_private(DBUS_BUS_SESSION, nullptr);
    int file = -1;
    if (portal.bus == nullptr || dbus_bus_request_name(portal.bus, service, 0, nullptr) != 1 ||
        dbus_connection_get_unix_fd(portal.bus, &file) == FALSE) {
        std::fputs("geen bus\n", stderr);
        return EXIT_FAILURE;
    }
    tell({{"gedaan", "klaar"}});
    std::string typed;
    for (;;) {
        dbus_connection_read_write(portal.bus, 0);
        while (DBusMessage* const message = dbus_connection_pop_message(portal.bus)) {
            take_call(portal, message);
            dbus_message_unref(message);
        }
        std::array<pollfd, 2> files{pollfd{file, POLLIN, 0}, pollfd{STDIN_FILENO, POLLIN, 0}};
        ::poll(files.data(), files.size(), -1);
        std::array<char, 4096> piece{};
        const ssize_t size = files[1].revents == 0 ? 0 : ::read(STDIN_FILENO, piece.data(), piece.size());
        if (files[1].revents != 0 && size <= 0) {
            return EXIT_SUCCESS;  // the test is over
        }
        typed.append(piece.data(), static_cast<std::size_t>(size));
        for (std::size_t end = typed.find('\n'); end != std::string::npos; end = typed.find('\n')) {
            take_order(portal, typed.substr(0, end));
            typed.erase(0, end + 1);
        }
    }
}

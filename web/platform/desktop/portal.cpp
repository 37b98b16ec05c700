// Messages to and from the desktop portal; see portal.hpp.
#include "web/platform/desktop/portal.hpp"

#include <algorithm>
#include <utility>

#include "web/platform/desktop/file_uri.hpp"

namespace elp::platform::portal {
namespace {

constexpr const char* service = "org.freedesktop.portal.Desktop";
constexpr const char* object = "/org/freedesktop/portal/desktop";
constexpr const char* chooser = "org.freedesktop.portal.FileChooser";
constexpr const char* request_interface = "org.freedesktop.portal.Request";
constexpr const char* settings_interface = "org.freedesktop.portal.Settings";
constexpr const char* appearance_settings = "org.freedesktop.appearance";

// --- writing ---------------------------------------------------------------------------------------------------------

BusMessage bus_call(const char* method) {
    return BusMessage{dbus_message_new_method_call(DBUS_SERVICE_DBUS, DBUS_PATH_DBUS, DBUS_INTERFACE_DBUS, method)};
}

BusMessage portal_call(const char* interface, const char* method) {
    return BusMessage{dbus_message_new_method_call(service, object, interface, method)};
}

/// A text that is not UTF-8, such as an old file's name, cannot go over the bus.
void add_text(DBusMessageIter& at, const std::string& text) {
    const char* const bytes = dbus_validate_utf8(text.c_str(), nullptr) == TRUE ? text.c_str() : "";
    dbus_message_iter_append_basic(&at, DBUS_TYPE_STRING, &bytes);
}

template <typename Fill>
void add_container(DBusMessageIter& at, int type, const char* signature, Fill fill) {
    DBusMessageIter inner{};
    dbus_message_iter_open_container(&at, type, signature, &inner);
    fill(inner);
    dbus_message_iter_close_container(&at, &inner);
}

template <typename Fill>
void add_option(DBusMessageIter& options, const char* key, const char* signature, Fill fill) {
    add_container(options, DBUS_TYPE_DICT_ENTRY, nullptr, [&](DBusMessageIter& entry) {
        add_text(entry, key);
        add_container(entry, DBUS_TYPE_VARIANT, signature, fill);
    });
}

void add_text_option(DBusMessageIter& options, const char* key, const std::string& text) {
    add_option(options, key, "s", [&](DBusMessageIter& value) { add_text(value, text); });
}

/// A path is bytes that end with 0, since it need not be UTF-8.
void add_path_option(DBusMessageIter& options, const char* key, const std::string& path) {
    add_option(options, key, "ay", [&](DBusMessageIter& value) {
        add_container(value, DBUS_TYPE_ARRAY, "y", [&](DBusMessageIter& bytes) {
            const char* const start = path.c_str();
            dbus_message_iter_append_fixed_array(&bytes, DBUS_TYPE_BYTE, &start, static_cast<int>(path.size() + 1));
        });
    });
}

void add_filter(DBusMessageIter& filters, const Filter& filter) {
    add_container(filters, DBUS_TYPE_STRUCT, nullptr, [&](DBusMessageIter& at) {
        add_text(at, filter.name);
        add_container(at, DBUS_TYPE_ARRAY, "(us)", [&](DBusMessageIter& patterns) {
            add_container(patterns, DBUS_TYPE_STRUCT, nullptr, [&](DBusMessageIter& pattern) {
                const dbus_uint32_t by_name = 0;
                dbus_message_iter_append_basic(&pattern, DBUS_TYPE_UINT32, &by_name);
                add_text(pattern, filter.pattern);
            });
        });
    });
}

void add_options(DBusMessageIter& options, const Question& question, const std::string& token) {
    add_text_option(options, "handle_token", token);
    add_text_option(options, "accept_label", question.agree);
    add_path_option(options, "current_folder", question.folder);
    if (question.kind == Kind::save) {
        add_text_option(options, "current_name", question.name);
    }
    if (question.kind == Kind::open_several) {
        add_option(options, "multiple", "b", [](DBusMessageIter& value) {
            const dbus_bool_t yes = TRUE;
            dbus_message_iter_append_basic(&value, DBUS_TYPE_BOOLEAN, &yes);
        });
    }
    if (!question.filters.empty()) {
        add_option(options, "filters", "a(sa(us))", [&](DBusMessageIter& value) {
            add_container(value, DBUS_TYPE_ARRAY, "(sa(us))", [&](DBusMessageIter& filters) {
                std::ranges::for_each(question.filters, [&](const Filter& filter) { add_filter(filters, filter); });
            });
        });
    }
}

// --- reading ---------------------------------------------------------------------------------------------------------

DBusMessageIter inside(DBusMessageIter& at) {
    DBusMessageIter inner{};
    dbus_message_iter_recurse(&at, &inner);
    return inner;
}

bool is(DBusMessageIter& at, int type) { return dbus_message_iter_get_arg_type(&at) == type; }

std::string_view text_at(DBusMessageIter& at) {
    const char* text = nullptr;
    dbus_message_iter_get_basic(&at, &text);
    return text;
}

std::uint32_t number_at(DBusMessageIter& at) {
    dbus_uint32_t number = 0;
    dbus_message_iter_get_basic(&at, &number);
    return number;
}

/// The paths of a list of addresses; none when any of them is no file of this machine.
std::vector<std::string> paths_at(DBusMessageIter& at) {
    std::vector<std::string> paths;
    if (!is(at, DBUS_TYPE_ARRAY) || dbus_message_iter_get_element_type(&at) != DBUS_TYPE_STRING) {
        return paths;
    }
    for (DBusMessageIter uri = inside(at); is(uri, DBUS_TYPE_STRING); dbus_message_iter_next(&uri)) {
        auto path = path_of_uri(text_at(uri));
        if (!path) {
            return {};
        }
        paths.push_back(std::move(*path));
    }
    return paths;
}

/// What a response says, after its form was found to be "ua{sv}".
Answer answer_at(DBusMessageIter& at, Kind kind) {
    // 1 is said when the user gives up, 2 when the dialog ends otherwise: some dialogs say it when they are closed.
    if (number_at(at) != 0) {
        return {.outcome = Outcome::given_up};
    }
    dbus_message_iter_next(&at);
    for (DBusMessageIter entry = inside(at); is(entry, DBUS_TYPE_DICT_ENTRY); dbus_message_iter_next(&entry)) {
        DBusMessageIter field = inside(entry);
        if (text_at(field) == "uris") {
            dbus_message_iter_next(&field);
            DBusMessageIter value = inside(field);
            std::vector<std::string> paths = paths_at(value);
            const bool fits = kind == Kind::open_several ? !paths.empty() : paths.size() == 1;
            return fits ? Answer{Outcome::chosen, std::move(paths)} : Answer{};
        }
    }
    return {};
}

std::uint32_t& number_of(Appearance& appearance, Setting setting) {
    return setting == Setting::scheme ? appearance.scheme : appearance.contrast;
}

const char* key_of(Setting setting) { return setting == Setting::scheme ? "color-scheme" : "contrast"; }

/// Takes the number out of the value, which stands in a variant or, from a portal of before 2023, in one more.
void take_number(std::uint32_t& into, DBusMessageIter value) {
    while (is(value, DBUS_TYPE_VARIANT)) {
        value = inside(value);
    }
    if (is(value, DBUS_TYPE_UINT32)) {
        into = number_at(value);
    }
}

}  // namespace

BusMessage greeting() { return bus_call("Hello"); }

std::vector<BusMessage> subscriptions() {
    std::vector<BusMessage> messages;
    for (const char* const rule :
         {"type='signal',sender='org.freedesktop.portal.Desktop',interface='org.freedesktop.portal.Request',"
          "member='Response'",
          "type='signal',sender='org.freedesktop.portal.Desktop',interface='org.freedesktop.portal.Settings',"
          "member='SettingChanged',arg0='org.freedesktop.appearance'"}) {
        messages.push_back(bus_call("AddMatch"));
        dbus_message_append_args(messages.back().get(), DBUS_TYPE_STRING, &rule, DBUS_TYPE_INVALID);
    }
    return messages;
}

BusMessage asking(const Question& question, std::string_view token) {
    BusMessage message = portal_call(chooser, question.kind == Kind::save ? "SaveFile" : "OpenFile");
    DBusMessageIter at{};
    dbus_message_iter_init_append(message.get(), &at);
    add_text(at, question.parent);
    add_text(at, question.title);
    add_container(at, DBUS_TYPE_ARRAY, "{sv}",
                  [&](DBusMessageIter& options) { add_options(options, question, std::string{token}); });
    return message;
}

std::string request_path(std::string_view own_name, std::string_view token) {
    std::string sender{own_name.substr(std::min<std::size_t>(own_name.find_first_not_of(':'), own_name.size()))};
    std::ranges::replace(sender, '.', '_');
    return std::string{object} + "/request/" + sender + "/" + std::string{token};
}

BusMessage closing(const std::string& request) {
    BusMessage message{dbus_message_new_method_call(service, request.c_str(), request_interface, "Close")};
    dbus_message_set_no_reply(message.get(), TRUE);
    return message;
}

std::optional<Answer> answer_in(const BusMessage& message, const std::string& request, Kind kind) {
    if (dbus_message_is_signal(message.get(), request_interface, "Response") == FALSE ||
        dbus_message_has_path(message.get(), request.c_str()) == FALSE) {
        return std::nullopt;
    }
    DBusMessageIter at{};
    if (dbus_message_has_signature(message.get(), "ua{sv}") == FALSE) {
        return Answer{};
    }
    dbus_message_iter_init(message.get(), &at);
    return answer_at(at, kind);
}

Colours colours_of(const Appearance& appearance) {
    if (appearance.contrast == 1) {
        return Colours::high_contrast;
    }
    return appearance.scheme == 1 ? Colours::dark : Colours::light;
}

BusMessage asking(Setting setting) {
    BusMessage message = portal_call(settings_interface, "Read");
    const char* const key = key_of(setting);
    dbus_message_append_args(message.get(), DBUS_TYPE_STRING, &appearance_settings, DBUS_TYPE_STRING, &key,
                             DBUS_TYPE_INVALID);
    return message;
}

void take_setting(Appearance& appearance, Setting setting, const BusMessage& answer) {
    DBusMessageIter at{};
    if (dbus_message_get_type(answer.get()) == DBUS_MESSAGE_TYPE_METHOD_RETURN &&
        dbus_message_iter_init(answer.get(), &at) == TRUE) {
        take_number(number_of(appearance, setting), at);
    }
}

void take_news(Appearance& appearance, const BusMessage& message) {
    DBusMessageIter at{};
    if (dbus_message_is_signal(message.get(), settings_interface, "SettingChanged") == FALSE ||
        dbus_message_has_signature(message.get(), "ssv") == FALSE) {
        return;
    }
    dbus_message_iter_init(message.get(), &at);
    const bool of_appearance = text_at(at) == appearance_settings;
    dbus_message_iter_next(&at);
    const std::string_view key = text_at(at);
    dbus_message_iter_next(&at);
    for (const Setting setting : {Setting::scheme, Setting::contrast}) {
        if (of_appearance && key == key_of(setting)) {
            take_number(number_of(appearance, setting), at);
        }
    }
}

}  // namespace elp::platform::portal

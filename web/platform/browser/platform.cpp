// The functions of platform.hpp in the browser: each asks the page.
#include "web/platform/platform.hpp"

#include <array>
#include <utility>

#include "assets/assets.hpp"
#include "web/platform/browser/page.hpp"
#include "web/platform/browser/texts.hpp"
#include "web/platform/events.hpp"

namespace elp::platform {

void request_frames() { elp_page_frames(3); }

Date today() {
    const std::int32_t packed = elp_page_today();
    return make_date(packed / 10000, packed / 100 % 100, packed % 100).value_or(Date{});
}

int minutes_of_day() { return elp_page_minutes(); }

std::uint64_t random_bits() { return (std::uint64_t{elp_page_random()} << 32U) | elp_page_random(); }

std::string language() {
    std::array<char, 64> text{};
    elp_page_language(text.data(), text.size());
    return text.data();
}

std::optional<std::string_view> texts_of(Language language) {
    if (language == Language::nl) {
        return shipped_schermteksten();
    }
    if (english().empty()) {
        elp_page_fetch_english();
        return std::nullopt;
    }
    return english();
}

std::string& english() {
    static std::string file;
    return file;
}

Colours preferred_colours() { return static_cast<Colours>(elp_page_colours()); }

std::string kept_settings() {
    std::array<char, 64> text{};
    elp_page_settings(text.data(), text.size());
    return text.data();
}

void keep_settings(std::string_view settings) { elp_page_keep_settings(settings.data(), settings.size()); }

void choose_file() { elp_page_choose_file(); }
void choose_files() { elp_page_choose_files(); }
void open_recent(std::size_t index) { elp_page_open_recent(static_cast<int>(index)); }
void forget_recent() { elp_page_forget_recent(); }

void save_file(SaveRequest request) {
    elp_page_save(request.name.data(), request.name.size(), request.bytes.data(), request.bytes.size(),
                  static_cast<double>(request.revision), request.elsewhere ? 1 : 0);
}

void make_export(const Uitvoeropdracht& order) {
    const std::string text = write_opdracht(order);
    const bool dutch = order.taal.value_or(Language::nl) == Language::nl;
    const std::string_view words = dutch ? std::string_view{} : texts_of(Language::en).value_or(std::string_view{});
    elp_page_make_export(text.data(), text.size(), words.data(), words.size());
}

void export_file(ExportMade made) {
    elp_page_export(made.name.data(), made.name.size(), made.type.data(), made.type.size(), made.bytes.data(),
                    made.bytes.size());
    push_event(FileExported{std::move(made.name)});
}

void print_export(const ExportMade& made) { elp_page_print(made.bytes.data(), made.bytes.size()); }

void make_link(std::string_view bytes) { elp_page_make_link(bytes.data(), bytes.size()); }

void forget_file() { elp_page_file(0); }
void accept_file() { elp_page_file(1); }
void refuse_file() { elp_page_file(2); }

void keep_recovery(std::string bytes, std::uint64_t revision) {
    elp_page_recovery(bytes.data(), bytes.size(), static_cast<double>(revision));
}

void set_unsaved(bool unsaved) { elp_page_unsaved(unsaved ? 1 : 0); }
void renew() { elp_page_renew(); }
void copy_text(std::string_view text) { elp_page_copy(text.data(), text.size()); }
void set_title(std::string_view title) { elp_page_title(title.data(), title.size()); }
void announce(std::string_view text, bool urgent) { elp_page_announce(text.data(), text.size(), urgent ? 1 : 0); }

}  // namespace elp::platform

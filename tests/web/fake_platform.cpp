#include "tests/web/fake_platform.hpp"

#include <utility>

#include "assets/assets.hpp"
#include "core/rapport/uitvoer.hpp"

namespace elp::test {

FakePlatform& fake_platform() {
    static FakePlatform fake;
    return fake;
}

}  // namespace elp::test

namespace elp::platform {

using test::fake_platform;

std::vector<Event> take_events() { return std::exchange(fake_platform().waiting, {}); }
void request_frames() { ++fake_platform().frames_requested; }
Date today() { return fake_platform().today; }
int minutes_of_day() { return fake_platform().minutes; }
std::uint64_t random_bits() { return fake_platform().next_random++; }
std::string language() { return fake_platform().language; }
std::optional<std::string_view> texts_of(Language language) {
    if (language == Language::en && !fake_platform().english_there) {
        return std::nullopt;
    }
    // What the page carries: a text that is left out of that shows as its key.
    return language == Language::nl ? shipped_schermteksten() : shipped_teksten_file(language);
}
Colours preferred_colours() { return fake_platform().colours; }
std::string kept_settings() { return fake_platform().settings; }
void keep_settings(std::string_view settings) { fake_platform().settings = settings; }
void choose_file() { ++fake_platform().files_chosen; }
void choose_files() { ++fake_platform().many_chosen; }
void open_recent(std::size_t index) { fake_platform().recent_opened.push_back(index); }
void forget_recent() { ++fake_platform().recent_forgotten; }
void save_file(SaveRequest request) { fake_platform().saves.push_back(std::move(request)); }
void make_export(const Uitvoeropdracht& order) {
    fake_platform().orders.push_back(order);
    if (!fake_platform().answers_exports) {
        return;
    }
    if (!fake_platform().makes_exports) {
        fake_platform().waiting.emplace_back(ExportNotMade{std::string{reason::export_not_fetched}, "geen verbinding"});
        return;
    }
    const auto made = maak_uitvoer(order, *shipped_regelingen(), *shipped_teksten(order.taal.value_or(Language::nl)));
    if (made) {
        fake_platform().waiting.emplace_back(ExportMade{made->naam, made->type, made->bytes});
    } else {
        fake_platform().waiting.emplace_back(
            ExportNotMade{std::string{reason::export_failed}, std::string{made.problems().front().code}});
    }
}
void export_file(ExportMade made) { fake_platform().exports.emplace_back(std::move(made.name), std::move(made.bytes)); }
void print_export(const ExportMade& made) { fake_platform().printed.push_back(made.bytes); }
void make_link(std::string_view bytes) { fake_platform().linked.emplace_back(bytes); }
void accept_file() { ++fake_platform().accepted; }
void refuse_file() { ++fake_platform().refused; }
void forget_file() { ++fake_platform().forgotten; }
void keep_recovery(std::string bytes, std::uint64_t) { fake_platform().recovery = std::move(bytes); }
void set_unsaved(bool unsaved) { fake_platform().unsaved = unsaved; }
void renew() { ++fake_platform().renewed; }
void copy_text(std::string_view text) { fake_platform().copied.emplace_back(text); }
void set_title(std::string_view title) { fake_platform().title = title; }
void announce(std::string_view text, bool) { fake_platform().announced.emplace_back(text); }

}  // namespace elp::platform

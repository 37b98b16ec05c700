// Choosing a file and closing, drawn with the widget layer; see screens.hpp.
#include "web/platform/desktop/screens.hpp"

#include <imgui.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "assets/assets.hpp"
#include "embedded/fonts.hpp"
#include "web/ui/button.hpp"
#include "web/ui/field.hpp"
#include "web/ui/layout.hpp"
#include "web/ui/text.hpp"

namespace elp::platform {
namespace {

namespace fs = std::filesystem;

constexpr float margin = 24;
constexpr float widest = 720;

std::span<const unsigned char> bytes_of(std::string_view embedded) {
    return {reinterpret_cast<const unsigned char*>(embedded.data()), embedded.size()};  // NOLINT
}

void show(Screens& screens, Showing what, const Look& look) {
    if (!screens.ui) {
        screens.ui = std::make_unique<ui::Ui>();
        ui::load_fonts(*screens.ui, bytes_of(embedded::fonts::Inter_Regular_otf),
                       bytes_of(embedded::fonts::Inter_SemiBold_otf));
    }
    screens.ui->language = look.language;
    screens.ui->palette = look.palette;
    screens.ui->text_scale = look.text_scale;
    if (auto texts = shipped_teksten(look.language == "en" ? Language::en : Language::nl)) {
        screens.texts = std::move(*texts);
    }
    screens.showing = what;
    screens.elsewhere = false;
    screens.problem.clear();
    screens.replacing = false;
    request_frames();
}

void enter_folder(Screens& screens, const fs::path& folder) {
    screens.folder = folder.lexically_normal().string();
    screens.entries = list_folder(screens.folder);
    screens.problem.clear();
    screens.replacing = false;
    request_frames();
}

bool writes(const Screens& screens) {
    return screens.showing == Showing::saving || screens.showing == Showing::exporting;
}

/// A name without an ending gets that of the name that was proposed.
fs::path chosen_path(const Screens& screens) {
    const fs::path path = fs::path(screens.folder) / screens.name;
    const bool bare = writes(screens) && path.extension().empty();
    return bare ? fs::path(path.string() + fs::path(screens.request.name).extension().string()) : path;
}

/// Goes into a folder, says what is wrong, or decides.
void choose(Screens& screens, std::optional<Decision>& decision) {
    std::error_code error;
    const fs::path path = chosen_path(screens);
    if (fs::is_directory(fs::path(screens.folder) / screens.name, error)) {
        enter_folder(screens, fs::path(screens.folder) / screens.name);
        screens.name = writes(screens) ? screens.request.name : "";
        return;
    }
    const bool there = fs::exists(path, error);
    if (!writes(screens) && !there) {
        screens.problem = screens.texts("kiezer.niet-gevonden");
        return;
    }
    if (writes(screens) && there && !screens.replacing) {
        screens.replacing = true;
        return;
    }
    decision = Decision{.about = screens.showing, .agreed = true, .paths = {path.string()}};
}

void draw_entries(Screens& screens, std::optional<Decision>& decision) {
    ui::Ui& ui = *screens.ui;
    const FolderEntry* picked = nullptr;
    for (const FolderEntry& entry : screens.entries) {
        const std::string label = entry.folder ? entry.name + "/" : entry.name;
        if (ui::link_button(ui, {.key = ui::key_of(ui, {"kiezer.lijst", entry.name}), .label = label})) {
            picked = &entry;
        }
    }
    if (screens.entries.empty()) {
        ui::small(ui, screens.texts("kiezer.leeg"), "kiezer.leeg");
    }
    if (picked != nullptr) {
        screens.name = picked->name;
        screens.problem.clear();
        screens.replacing = false;
        if (picked->folder || !writes(screens)) {
            choose(screens, decision);
        }
    }
}

/// The name to type; true when the user pressed Enter in it.
bool draw_name(Screens& screens) {
    ui::Ui& ui = *screens.ui;
    const ui::FieldResult result = ui::field(ui, {.key = "kiezer.naam",
                                                  .label = screens.texts("kiezer.naam"),
                                                  .value = screens.name,
                                                  .help = screens.texts("kiezer.naam.uitleg")});
    if (result.event == ui::FieldEvent::none) {
        return false;
    }
    if (screens.name != result.draft) {
        screens.name = result.draft;
        screens.problem.clear();
        screens.replacing = false;
    }
    if (result.event == ui::FieldEvent::left) {
        ui::drop_draft(ui, "kiezer.naam");
        return ImGui::IsKeyPressed(ImGuiKey_Enter, false) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false);
    }
    return false;
}

void draw_chooser(Screens& screens, std::optional<Decision>& decision) {
    ui::Ui& ui = *screens.ui;
    const bool saving = writes(screens);
    const Teksten& t = screens.texts;
    ui::heading(ui, 1, title_of(screens));
    ui::gap(ui, 8);
    ui::text(ui, screens.folder, "kiezer.map");
    ui::gap(ui, 8);
    if (ui::button(ui, {.key = "kiezer.hoger", .label = t("kiezer.hoger")})) {
        enter_folder(screens, fs::path(screens.folder) / "..");
    }
    ui::gap(ui, 8);
    draw_entries(screens, decision);
    ui::gap(ui, 16);
    const bool entered = draw_name(screens);
    ui::gap(ui, 8);
    if (!screens.problem.empty()) {
        ui::notice(ui, ui::Tone::bad, screens.problem, "kiezer.fout");
    } else if (screens.replacing) {
        ui::notice(ui, ui::Tone::careful, t("kiezer.bestaat"), "kiezer.bestaat");
    }
    ui::gap(ui, 8);
    const std::string_view agree = screens.replacing ? "kiezer.vervangen"
                                   : saving          ? "kiezer.bewaren.knop"
                                                     : "kiezer.openen.knop";
    ui::Wrap wrap = ui::begin_wrap(ui, 8);
    ui::next_in_wrap(ui, wrap, ui::button_width(ui, t(agree)));
    if (ui::button(ui, {.key = "kiezer.akkoord",
                        .label = t(agree),
                        .kind = ui::Kind::primary,
                        .disabled = screens.name.empty()}) ||
        (entered && !screens.name.empty())) {
        choose(screens, decision);
    }
    ui::next_in_wrap(ui, wrap, ui::button_width(ui, t("kiezer.annuleren")));
    if (ui::button(ui, {.key = "kiezer.annuleren", .label = t("kiezer.annuleren")}) ||
        ImGui::IsKeyPressed(ImGuiKey_Escape, false)) {
        decision = Decision{.about = screens.showing};
    }
    ui::end_wrap(ui, wrap);
}

void draw_elsewhere(Screens& screens, std::optional<Decision>& decision) {
    ui::Ui& ui = *screens.ui;
    const Teksten& t = screens.texts;
    ui::heading(ui, 1, title_of(screens));
    ui::gap(ui, 8);
    ui::text(ui, t("kiezer.elders"), "kiezer.elders");
    ui::gap(ui, 16);
    ui::Wrap wrap = ui::begin_wrap(ui, 8);
    ui::next_in_wrap(ui, wrap, ui::button_width(ui, t("kiezer.hier")));
    if (ui::button(ui, {.key = "kiezer.hier", .label = t("kiezer.hier")})) {
        choose_here(screens);
    }
    ui::next_in_wrap(ui, wrap, ui::button_width(ui, t("kiezer.annuleren")));
    if (ui::button(ui, {.key = "kiezer.annuleren", .label = t("kiezer.annuleren")}) ||
        ImGui::IsKeyPressed(ImGuiKey_Escape, false)) {
        decision = Decision{.about = screens.showing};
    }
    ui::end_wrap(ui, wrap);
}

void draw_closing(Screens& screens, std::optional<Decision>& decision) {
    ui::Ui& ui = *screens.ui;
    const Teksten& t = screens.texts;
    ui::heading(ui, 1, t("kiezer.sluiten"));
    ui::gap(ui, 8);
    ui::text(ui, t("kiezer.sluiten.uitleg"), "kiezer.sluiten.uitleg");
    ui::gap(ui, 16);
    ui::Wrap wrap = ui::begin_wrap(ui, 8);
    ui::next_in_wrap(ui, wrap, ui::button_width(ui, t("kiezer.terug")));
    if (ui::button(ui, {.key = "kiezer.terug", .label = t("kiezer.terug"), .kind = ui::Kind::primary}) ||
        ImGui::IsKeyPressed(ImGuiKey_Escape, false)) {
        decision = Decision{.about = Showing::closing};
    }
    ui::next_in_wrap(ui, wrap, ui::button_width(ui, t("kiezer.toch-sluiten")));
    if (ui::button(ui, {.key = "kiezer.toch-sluiten", .label = t("kiezer.toch-sluiten")})) {
        decision = Decision{.about = Showing::closing, .agreed = true};
    }
    ui::end_wrap(ui, wrap);
}

}  // namespace

namespace {

void show_reading(Screens& screens, Showing what, const Look& look, const std::string& folder) {
    show(screens, what, look);
    screens.name.clear();
    enter_folder(screens, folder);
}

void show_writing(Screens& screens, Showing what, const Look& look, const std::string& folder, SaveRequest request) {
    show(screens, what, look);
    screens.name = request.name;
    screens.request = std::move(request);
    enter_folder(screens, folder);
}

}  // namespace

void show_opening(Screens& screens, const Look& look, std::string folder) {
    show_reading(screens, Showing::opening, look, folder);
}

void show_comparing(Screens& screens, const Look& look, std::string folder) {
    show_reading(screens, Showing::comparing, look, folder);
}

void show_saving(Screens& screens, const Look& look, std::string folder, SaveRequest request) {
    show_writing(screens, Showing::saving, look, folder, std::move(request));
}

void show_exporting(Screens& screens, const Look& look, std::string folder, SaveRequest request) {
    show_writing(screens, Showing::exporting, look, folder, std::move(request));
}

void show_closing(Screens& screens, const Look& look) { show(screens, Showing::closing, look); }

std::string_view title_of(const Screens& screens) {
    return screens.texts(screens.showing == Showing::exporting ? "kiezer.bestand-bewaren"
                         : writes(screens)                     ? "kiezer.bewaren"
                                                               : "kiezer.openen");
}

void choose_here(Screens& screens) {
    screens.elsewhere = false;
    enter_folder(screens, screens.folder);
}

ui::Tree draw_screen(Screens& screens, std::optional<Decision>& decision) {
    ui::Ui& ui = *screens.ui;
    ui::begin_frame(ui);
    const float width = std::min(ui.screen_width, ui::px(ui, widest + 2 * margin));
    const ui::RegionState region = ui::begin_region(ui, {.box = {0, 0, width, ui.screen_height},
                                                         .role = ui::Role::dialog,
                                                         .key = "kiezer",
                                                         .name = screens.texts("app.naam"),
                                                         .ground = ui.palette.ground,
                                                         .padding_x = margin,
                                                         .padding_y = margin});
    if (screens.showing == Showing::closing) {
        draw_closing(screens, decision);
    } else if (screens.elsewhere) {
        draw_elsewhere(screens, decision);
    } else {
        draw_chooser(screens, decision);
    }
    ui::end_region(ui, region);
    ui::end_frame(ui);
    return ui::tree(ui);
}

}  // namespace elp::platform

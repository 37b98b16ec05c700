#include "web/views/palette.hpp"

#include "web/ui/button.hpp"
#include "web/ui/dialog.hpp"
#include "web/ui/field.hpp"
#include "web/ui/keys.hpp"
#include "web/ui/layout.hpp"
#include "web/ui/text.hpp"

namespace elp::views {
namespace {

void pick(const View& view, const PaletteEntry& entry) {
    view.intents.push_back(ClosePalette{});
    view.intents.push_back(entry.intent);
}

}  // namespace

void draw_palette(const View& view, const Palette& palette) {
    if (!ui::begin_dialog(view.ui, {"palet", view.t("palet.kop"), ui::Role::dialog})) {
        return;
    }
    ui::focus_first_here(view.ui, palette_field);
    const ui::FieldResult typed =
        ui::field(view.ui, {.key = palette_field, .label = view.t("palet.zoeken"), .help = view.t("palet.hulp")});
    const bool entered = typed.event == ui::FieldEvent::left && ui::enter_pressed();
    if (typed.event == ui::FieldEvent::typed) {
        view.intents.push_back(LookFor{std::string{typed.draft}});
    }
    ui::gap(view.ui, 8);
    for (const PaletteEntry& entry : palette.entries) {
        if (ui::menu_row(view.ui, {entry.key, entry.name, entry.where, entry.gesture})) {
            pick(view, entry);
        }
    }
    if (palette.entries.empty()) {
        ui::small(view.ui, view.t("palet.niets"));
    } else if (entered) {
        pick(view, palette.entries.front());
    }
    if (ui::end_dialog(view.ui)) {
        view.intents.push_back(ClosePalette{});
    }
}

}  // namespace elp::views

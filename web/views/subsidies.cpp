#include "web/views/subsidies.hpp"

#include <algorithm>
#include <array>

#include "core/base/place.hpp"
#include "web/ui/button.hpp"
#include "web/ui/chart.hpp"
#include "web/ui/choice.hpp"
#include "web/ui/layout.hpp"
#include "web/ui/table.hpp"
#include "web/ui/text.hpp"

namespace elp::views {
namespace {

struct Entry {
    std::string_view key;  ///< and the text key of its label
    std::string_view value;
    std::string_view help;
    ui::Align align;
    float width;
    std::string_view place;
};

/// A field of the plan under a key of this screen.
void edit(const View& view, const ui::Field& field, std::string_view place) {
    if (auto value = edit_field(view, field, *field_at(type_of_plan(), place))) {
        view.intents.push_back(Change{set_value(std::string{place}, std::move(*value))});
    }
}

void draw_inputs(const View& view, const SubsidiesText& text) {
    const std::string_view bron_help =
        text.inwoners_bron.empty() ? view.t("subsidies.inwoners-bron.hulp") : std::string_view{};
    const std::array inputs{
        Entry{"subsidies.plannaam", text.plan_naam, {}, ui::Align::left, 357, "/naam"},
        Entry{"subsidies.inwoners", text.inwoners, {}, ui::Align::right, 150, "/regio/inwoners"},
        Entry{"subsidies.inwoners-bron", text.inwoners_bron, bron_help, ui::Align::left, 357, "/regio/inwoners_bron"},
        Entry{"subsidies.peildatum", text.peildatum, text.peildatum_help, ui::Align::right, 150,
              "/subsidies/uitvoering/peildatum"},
    };
    const auto card = ui::begin_card(view.ui, "subsidies.invoer", view.t("subsidies.invoer"));
    auto wrap = ui::begin_wrap(view.ui, 16);
    for (const Entry& input : inputs) {
        ui::next_in_wrap(view.ui, wrap, ui::px(view.ui, input.width));
        edit(view,
             {.key = input.key,
              .label = view.t(input.key),
              .value = input.value,
              .help = input.help,
              .align = input.align},
             input.place);
    }
    ui::end_wrap(view.ui, wrap);
    ui::end_card(view.ui, card);
}

void draw_result(const View& view, const SubsidiesText& text) {
    const auto card = ui::begin_card(view.ui, "subsidies.resultaat", view.t("subsidies.resultaat"));
    ui::small(view.ui, view.t("subsidies.totaal"));
    if (text.has_total) {
        ui::figure(view.ui, text.total, view.t("subsidies.totaal"), "subsidies.totaal");
    } else {
        ui::text(view.ui, text.waits.empty() ? view.t("subsidies.geen-totaal") : std::string_view{text.waits},
                 "subsidies.wacht-op");
    }
    if (!text.range.empty()) {
        ui::small(view.ui, text.range, "subsidies.bandbreedte");
    }
    if (!text.open.empty()) {
        ui::small(view.ui, text.open, "subsidies.nog-open");
    }
    if (text.has_total) {
        ui::gap(view.ui, 8);
        ui::stacked_bar(view.ui, "subsidies.balk", text.caption, text.bar);
        ui::gap(view.ui, 2);
        ui::small(view.ui, text.caption);
    }
    for (const Notice& notice : text.notices) {
        ui::gap(view.ui, 8);
        ui::notice(view.ui, notice.wrong ? ui::Tone::bad : ui::Tone::careful, notice.words, {});
    }
    ui::end_card(view.ui, card);
}

void draw_silent_row(const View& view, ui::TableState& table, const SilentRow& row, std::size_t index) {
    ui::begin_row(view.ui, table, index, row.question);
    ui::text_cell(view.ui, table, row.question);
    ui::begin_cell(view.ui, table);
    const auto picked = ui::choice(view.ui, {.key = ui::key_of(view.ui, {"subsidies", row.keuze}),
                                             .label = row.question,
                                             .options = row.options,
                                             .chosen = row.chosen,
                                             .show_label = ui::Label::unseen,
                                             .description = row.whose});
    ui::small(view.ui, row.whose);
    ui::end_cell(view.ui, table);
    ui::text_cell(view.ui, table, row.effect);
    ui::end_row(view.ui, table);
    if (picked) {
        view.intents.push_back(Change{set_value(row.place, Value{row.option_ids[*picked]})});
    }
}

void draw_silent(const View& view, const SubsidiesText& text) {
    if (text.silent.empty()) {
        return;
    }
    const auto card = ui::begin_card(view.ui, "subsidies.zwijgt", view.t("subsidies.zwijgt"));
    ui::heading(view.ui, 2, view.t("subsidies.zwijgt"));
    ui::gap(view.ui, 8);
    const std::array columns{
        ui::Column{view.t("subsidies.zwijgt.vraag"), 1, 120, ui::Align::left},
        ui::Column{view.t("subsidies.zwijgt.lezing"), 1.4F, 180, ui::Align::left},
        ui::Column{view.t("subsidies.zwijgt.verschil"), 0.8F, 110, ui::Align::right},
    };
    auto table =
        ui::begin_table(view.ui, {"subsidies.keuzes", view.t("subsidies.zwijgt"), columns, text.silent.size()});
    for (std::size_t i = 0; i < text.silent.size(); ++i) {
        draw_silent_row(view, table, text.silent[i], i);
    }
    ui::end_table(view.ui, table);
    ui::gap(view.ui, 8);
    ui::small(view.ui, view.t("subsidies.aankondiging"));
    ui::end_card(view.ui, card);
}

void draw_wijk(const View& view, ui::TableState& table, const WijkRow& row, std::size_t index) {
    ui::Ui& ui = view.ui;
    ui::begin_row(ui, table, index, row.called);
    ui::begin_cell(ui, table);
    edit(view,
         {.key = ui::key_of(ui, {"wijken", row.id, "naam"}),
          .label = row.naam_label,
          .value = row.naam,
          .show_label = ui::Label::unseen},
         row.naam_place);
    ui::end_cell(ui, table);
    ui::begin_cell(ui, table);
    edit(view,
         {.key = ui::key_of(ui, {"wijken", row.id, "inwoners"}),
          .label = row.inwoners_label,
          .value = row.inwoners,
          .align = ui::Align::right,
          .show_label = ui::Label::unseen},
         row.inwoners_place);
    ui::end_cell(ui, table);
    ui::begin_cell(ui, table);
    if (ui::button(ui, {.key = ui::key_of(ui, {"wijken", row.id, "verwijder"}),
                        .label = view.t("subsidies.wijk.verwijder"),
                        .name = row.remove_label})) {
        view.intents.push_back(Change{remove_item(row.place)});
    }
    ui::end_cell(ui, table);
    ui::end_row(ui, table);
}

/// The one other answer that a reading of the modules may ask for.
void draw_wijkverbanden(const View& view, const SubsidiesText& text) {
    const ui::Area outer = view.ui.area;
    view.ui.area.width = std::min(outer.width, ui::px(view.ui, 260));
    edit(view,
         {.key = "subsidies.wijkverbanden",
          .label = view.t("subsidies.wijkverbanden"),
          .value = text.wijkverbanden,
          .help = view.t("subsidies.wijkverbanden.hulp"),
          .align = ui::Align::right},
         "/subsidies/uitvoering/wijkverbanden");
    view.ui.area.width = outer.width;
}

void draw_wijken(const View& view, const SubsidiesText& text) {
    const auto card = ui::begin_card(view.ui, "subsidies.wijken", view.t("subsidies.wijken"));
    ui::heading(view.ui, 2, view.t("subsidies.wijken"));
    ui::small(view.ui, view.t("subsidies.wijken.uitleg"));
    ui::gap(view.ui, 8);
    if (!text.wijken.empty()) {
        const float remove_width = ui::button_width(view.ui, view.t("subsidies.wijk.verwijder")) / view.ui.text_scale;
        const std::array columns{
            ui::Column{view.t("subsidies.wijk.naam"), 1, 120, ui::Align::left},
            ui::Column{view.t("subsidies.wijk.inwoners"), 0.3F, 110, ui::Align::right},
            ui::Column{{}, 0, remove_width, ui::Align::right},
        };
        auto table = ui::begin_table(
            view.ui, {"subsidies.wijkentabel", view.t("subsidies.wijken"), columns, text.wijken.size()});
        for (std::size_t i = 0; i < text.wijken.size(); ++i) {
            draw_wijk(view, table, text.wijken[i], i);
        }
        ui::end_table(view.ui, table);
        ui::gap(view.ui, 8);
    }
    if (!text.wijken_sum.empty()) {
        ui::small(view.ui, text.wijken_sum, "subsidies.wijken.som");
        ui::gap(view.ui, 8);
    }
    if (ui::button(view.ui, {.key = "subsidies.wijk.toevoegen", .label = view.t("subsidies.wijk.toevoegen")})) {
        view.intents.push_back(AddThing{"/wijken/lijst", {}, "wijken.{id}.naam"});
    }
    ui::gap(view.ui, 16);
    draw_wijkverbanden(view, text);
    ui::end_card(view.ui, card);
}

void draw_step(const View& view, const StepRow& row, bool open) {
    const std::string_view key = ui::key_of(view.ui, {"stap", row.id});
    const auto definition =
        ui::begin_definition(view.ui, key, {row.figure, row.words, row.total ? ui::Type::strong : ui::Type::body});
    if (!row.origin.empty()) {
        ui::small(view.ui, row.origin);
    }
    if (!row.source.empty()) {
        const ui::Link link{.key = ui::key_of(view.ui, {key, "bron"}),
                            .label = row.source,
                            .expands = open ? ui::Expands::open : ui::Expands::closed};
        if (ui::link_button(view.ui, link)) {
            view.intents.push_back(Toggle{std::string{key}});
        }
        if (open) {
            ui::small(view.ui, row.source_details);
        }
    }
    ui::end_definition(view.ui, definition);
}

void draw_calculation(const View& view, const SubsidiesText& text, const OpenKeys& open) {
    const auto card = ui::begin_card(view.ui, "subsidies.gerekend", view.t("subsidies.gerekend"));
    ui::heading(view.ui, 2, view.t("subsidies.gerekend"));
    ui::gap(view.ui, 4);
    if (text.steps.empty()) {
        ui::small(view.ui, view.t("subsidies.gerekend.leeg"));
    }
    if (!text.steps.empty()) {
        ui::begin_definitions(view.ui, "subsidies.stappen", view.t("subsidies.gerekend"));
        for (const StepRow& row : text.steps) {
            draw_step(view, row, open.contains(ui::key_of(view.ui, {"stap", row.id})));
        }
        ui::end_definitions(view.ui);
        ui::gap(view.ui, 16);
        if (ui::button(view.ui, {.key = "subsidies.kopieren",
                                 .label = view.t("subsidies.kopieren"),
                                 .gesture = ui::Gesture::copy_text})) {
            view.intents.push_back(CopyText{text.copied, "subsidies.gekopieerd"});
        }
    }
    ui::end_card(view.ui, card);
}

}  // namespace

void draw_subsidies(const View& view, const SubsidiesText& text, const OpenKeys& open) {
    ui::heading(view.ui, 1, view.t("subsidies.kop"));
    ui::gap(view.ui, 16);
    constexpr std::array<float, 2> shares{1.25F, 1};
    auto columns = ui::begin_columns(view.ui, shares, 820);
    draw_inputs(view, text);
    ui::gap(view.ui, 16);
    draw_result(view, text);
    ui::gap(view.ui, 16);
    draw_silent(view, text);
    ui::gap(view.ui, text.silent.empty() ? 0 : 16);
    draw_wijken(view, text);
    ui::next_column(view.ui, columns);
    draw_calculation(view, text, open);
    ui::end_columns(view.ui, columns);
    ui::gap(view.ui, 16);
}

}  // namespace elp::views

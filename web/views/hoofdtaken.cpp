// The five main tasks of the RESV with their growth path to 2030, and the facilities with who uses them.
#include <algorithm>
#include <array>

#include "core/base/place.hpp"
#include "web/views/form.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

constexpr std::string_view tasks = "/resv/taken/lijst";
constexpr std::string_view facilities = "/resv/taken/faciliteiten";
constexpr std::string_view scale = "resv.groeischaal";

std::string level(const Stof& stof, const std::optional<std::size_t>& niveau) {
    const auto levels = stof.woorden.regelingen.elementen(scale);
    return niveau && *niveau < levels.size() ? levels[*niveau].naam : std::string{};
}

std::string yes_no(const Stof& stof, Strekking strekking) {
    return stof.text("optie.strekking." + std::string{word_of(strekking)});
}

Row task_row(const Stof& stof, const TaakOordeel& een, const std::string& selected) {
    Row row;
    if (een.id.empty()) {
        row.name = stof.element("resv.hoofdtaken", een.taak);
        add_cells(row, {WordsCell{row.name}, Action{"hoofdtaken.begin." + een.taak, stof.text("hoofdtaken.begin"),
                                                    stof.fill("hoofdtaken.begin-van", {{"wat", row.name}}),
                                                    AddThing{std::string{tasks}, {{"taak", een.taak}}}}});
    } else {
        row = thing_row(stof, tasks, een.id, selected);
        add_cells(row, {input_at(stof, place_of(een.place, "niveau"), row.name)});
    }
    row.cells.emplace_back(WordsCell{level(stof, een.niveau_bij_contract)});
    row.cells.emplace_back(tag_cell(yes_no(stof, een.contracteerbaar), tone_of(een.contracteerbaar)));
    row.cells.emplace_back(WordsCell{een.jaar_uitgevoerd ? std::to_string(*een.jaar_uitgevoerd) : std::string{}});
    const std::string derived{stof.t("optie.afgeleid." + std::string{word_of(een.afgeleid)})};
    row.cells.emplace_back(tag_cell(derived, een.afgeleid == Afgeleid::voldaan ? ui::Tone::good : ui::Tone::neutral));
    return row;
}

Card tasks_card(const Stof& stof) {
    Table table;
    table.key = "hoofdtaken.tabel";
    table.name = stof.text("rail.hoofdtaken");
    table.columns = {
        column(stof, "hoofdtaken.taak", 2, 180),         column(stof, "hoofdtaken.nu", 0, 190),
        column(stof, "hoofdtaken.bij-contract", 1, 120), column(stof, "hoofdtaken.contracteerbaar", 0, 120),
        column(stof, "hoofdtaken.uitgevoerd", 0, 90),    column(stof, "criteria.blijkt", 0, 100)};
    const std::string selected = stof.selected(tasks);
    for (const TaakOordeel& een : stof.assessment.resv.taken.lijst) {
        table.rows.push_back(task_row(stof, een, selected));
    }
    return {"hoofdtaken.kaart",
            stof.text("hoofdtaken.groeipad"),
            {std::move(table), small_words(stof.text("hoofdtaken.schaal"))}};
}

Card facilities_card(const Stof& stof) {
    Table table;
    table.key = "hoofdtaken.faciliteiten";
    table.name = stof.text("hoofdtaken.faciliteiten");
    table.empty = stof.text("hoofdtaken.faciliteiten-leeg");
    table.columns = {column(stof, "hoofdtaken.faciliteit", 2, 140), column(stof, "hoofdtaken.beschikbaar", 0, 110),
                     column(stof, "hoofdtaken.volledig", 0, 70, ui::Align::right),
                     column(stof, "hoofdtaken.deels", 0, 60, ui::Align::right),
                     column(stof, "hoofdtaken.niet", 0, 60, ui::Align::right)};
    const std::string selected = stof.selected(facilities);
    for (const FaciliteitOordeel& een : stof.assessment.resv.taken.faciliteiten) {
        Row row = thing_row(stof, facilities, een.id, selected);
        add_cells(row, {tag_cell(yes_no(stof, een.beschikbaar), tone_of(een.beschikbaar)),
                        WordsCell{stof.whole(een.volledig)}, WordsCell{stof.whole(een.deels)},
                        WordsCell{stof.whole(een.niet)}});
        table.rows.push_back(std::move(row));
    }
    return list_card(stof, "hoofdtaken.faciliteiten", std::move(table), std::string{facilities});
}

}  // namespace

Page hoofdtaken_page(const Stof& stof) {
    Page page;
    page.title = stof.text("rail.hoofdtaken");
    page.top.push_back(tasks_card(stof));
    if (auto card = attention_card(stof, Screen::hoofdtaken)) {
        page.left.push_back(std::move(*card));
    }
    page.left.push_back(facilities_card(stof));
    // What a row of the table asks is not asked again: a control stands on a screen once.
    constexpr std::array<std::string_view, 1> in_row{"niveau"};
    if (auto card = thing_card(stof, stof.selected(tasks), in_row)) {
        page.right.push_back(std::move(*card));
    }
    if (auto card = thing_card(stof, stof.selected(facilities))) {
        page.right.push_back(std::move(*card));
    }
    page.shares = {1.1F, 1};
    return page;
}

}  // namespace elp::views

// Citizens: for each body and each activity whether they take part, and the informal networks.
#include <array>

#include "core/base/place.hpp"
#include "web/views/form.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

constexpr std::string_view list = "/burgers/netwerken";

TagCell part_cell(const Stof& stof, BurgerDeel deel) {
    switch (deel) {
        case BurgerDeel::wel:
            return tag_cell(stof.text("burgers.wel"), ui::Tone::good);
        case BurgerDeel::geen:
            return tag_cell(stof.text("burgers.geen"), ui::Tone::careful);
        case BurgerDeel::open:
            break;
    }
    return tag_cell(stof.text("burgers.open"), ui::Tone::neutral);
}

void add_places(Table& table, const Stof& stof, const std::vector<BurgerPlek>& plekken) {
    for (const BurgerPlek& plek : plekken) {
        const Ding* ding = stof.dingen.find(plek.waar);
        if (ding != nullptr) {
            table.rows.push_back({ding->naam,
                                  {WordsCell{ding->naam}, part_cell(stof, plek.deel),
                                   input_at(stof, place_of(ding->place, "burgers"), ding->naam)},
                                  false,
                                  {}});
        }
    }
}

}  // namespace

Page burgers_page(const Stof& stof) {
    const BurgersOordeel& oordeel = stof.assessment.burgers;
    Page page;
    page.title = stof.text("rail.burgers");
    page.intro = stof.text("burgers.uitleg");
    page.figures = {
        {"burgers.telling",
         stof.text("burgers.mee"),
         stof.of(oordeel.mee, oordeel.plekken),
         stof.text("burgers.plekken"),
         oordeel.plekken == 0 ? 0.0F : static_cast<float>(oordeel.mee) / static_cast<float>(oordeel.plekken),
         {},
         {}}};
    Table table;
    table.key = "burgers.tabel";
    table.name = stof.text("burgers.waar");
    table.columns = {column(stof, "burgers.plek", 1, 160), column(stof, "burgers.deel", 0, 130),
                     column(stof, "burgers.hoe", 2, 260)};
    table.rows.push_back({stof.text("burgers.resv"),
                          {WordsCell{stof.text("burgers.resv")}, part_cell(stof, oordeel.resv),
                           input_at(stof, "/burgers/resv", stof.text("burgers.resv"))},
                          false,
                          {}});
    add_places(table, stof, oordeel.wijken);
    add_places(table, stof, oordeel.activiteiten);
    arrange_table(stof, table);
    Card places{"burgers.kaart", stof.text("burgers.waar"), {std::move(table)}};
    constexpr std::array<std::string_view, 1> from_start{"vanaf_begin"};
    places.blocks.emplace_back(fields_of(stof, "/burgers", from_start));
    page.top.push_back(std::move(places));
    if (auto card = attention_card(stof, Screen::burgers)) {
        page.left.push_back(std::move(*card));
    }
    constexpr std::array columns{ListColumn{"naam", 1.4F, 140}, ListColumn{"wijk", 1, 110},
                                 ListColumn{"bestaand", 0, 90}, ListColumn{"verbonden", 0, 100}};
    page.left.push_back(list_card(stof, "burgers.netwerken",
                                  things_table(stof, std::string{list}, columns, "burgers.leeg"), std::string{list}));
    if (auto card = thing_card(stof, stof.selected(list))) {
        page.right.push_back(std::move(*card));
    }
    return page;
}

}  // namespace elp::views

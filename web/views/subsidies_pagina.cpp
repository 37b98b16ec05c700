// Below the uitvoeringssubsidie: the other grants of a region, and all of them together.
#include <algorithm>
#include <array>

#include "core/base/place.hpp"
#include "web/views/form.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

constexpr std::string_view vouchers = "/subsidies/vouchers";
constexpr std::string_view fees = "/subsidies/vacatiegelden";

Card together_card(const Stof& stof) {
    const SubsidiesSamen& samen = stof.assessment.subsidie.samen;
    Card card{"subsidies.samen", stof.text("subsidies.samen"), {}};
    card.blocks.emplace_back(
        words(stof.fill("subsidies.samen-hoogste", {{"bedrag", stof.money(samen.hoogste)}}), Line::Look::strong));
    if (samen.bereik_laag && samen.bereik_hoog) {
        card.blocks.emplace_back(
            small_words(stof.fill("subsidies.bandbreedte", {{"laagste", stof.money(*samen.bereik_laag)},
                                                            {"hoogste", stof.money(*samen.bereik_hoog)}})));
    }
    card.blocks.emplace_back(
        small_words(stof.fill(samen.in_plan_volledig ? "subsidies.samen-plan" : "subsidies.samen-plan-open",
                              {{"bedrag", stof.money(samen.in_plan)}})));
    card.blocks.emplace_back(steps_of(stof, "subsidies.samen.spoor", stof.text("pagina.hoe-gerekend"), samen.stappen));
    return card;
}

/// Each discipline that may have a voucher, with its own in the plan or a button for one.
Table vouchers_table(const Stof& stof) {
    Table table;
    table.key = "subsidies.vouchers";
    table.name = stof.text("subsidies.vouchers");
    table.columns = {column(stof, "subsidies.discipline", 1, 120), column(stof, "subsidies.stand", 0, 150),
                     column(stof, "subsidies.bedrag", 0, 104, ui::Align::right)};
    const std::string selected = stof.selected(vouchers);
    for (const DisciplineVoucher& een : stof.assessment.subsidie.vouchers.disciplines) {
        Row row;
        if (een.vouchers.empty()) {
            row.name = stof.element("voucher.disciplines", een.discipline);
            add_cells(row, {WordsCell{row.name},
                            Action{"subsidies.voucher." + een.discipline, stof.text("subsidies.voucher-begin"),
                                   stof.fill("subsidies.voucher-begin-van", {{"wat", row.name}}),
                                   AddThing{std::string{vouchers}, {{"discipline", een.discipline}}}}});
        } else {
            const std::string place = place_of(vouchers, een.vouchers.front());
            row = thing_row(stof, vouchers, een.vouchers.front(), selected);
            add_cells(row, {input_at(stof, place_of(place, "stand"), row.name),
                            input_at(stof, place_of(place, "bedrag_cent"), row.name)});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Card vouchers_card(const Stof& stof) {
    const VouchersOordeel& oordeel = stof.assessment.subsidie.vouchers;
    Card card{"subsidies.vouchers.kaart", stof.text("subsidies.vouchers"), {}};
    if (oordeel.maximum) {
        card.blocks.emplace_back(
            small_words(stof.fill("subsidies.vouchers-uitleg", {{"bedrag", stof.money(Money{oordeel.maximum->value})},
                                                                {"datum", stof.date(oordeel.einde)}})));
    }
    card.blocks.emplace_back(vouchers_table(stof));
    return card;
}

Card fees_card(const Stof& stof) {
    Table table;
    table.key = "subsidies.vacatie";
    table.name = stof.text("subsidies.vacatiegelden");
    table.empty = stof.text("subsidies.vacatiegelden-leeg");
    table.columns = {column(stof, "subsidies.waarvoor", 1, 150),
                     column(stof, "subsidies.bedrag", 0, 130, ui::Align::right)};
    const std::string selected = stof.selected(fees);
    for (const VacatieUitkomst& een : stof.assessment.subsidie.vacatiegelden) {
        Row row = thing_row(stof, fees, een.som, selected);
        add_cells(row, {WordsCell{stof.money(een.bedrag)}});
        table.rows.push_back(std::move(row));
    }
    return list_card(stof, "subsidies.vacatiegelden", std::move(table), std::string{fees});
}

}  // namespace

Page subsidies_page(const Stof& stof) {
    Page page;
    page.shares = {1.25F, 1};
    page.left.push_back(together_card(stof));
    constexpr std::array<std::string_view, 4> shown_above{"peildatum", "afronding", "grens", "telling"};
    Card granted{"subsidies.toegekend", stof.text("subsidies.toegekend"),
                 form_of(stof, "/subsidies/uitvoering", shown_above)};
    std::erase_if(std::get<Fields>(granted.blocks.front()).inputs,
                  [](const Input& input) { return input.place.ends_with("/wijkverbanden"); });
    page.left.push_back(std::move(granted));
    constexpr std::array<std::string_view, 8> region{"naam",
                                                     "afbakening",
                                                     "indeling",
                                                     "zorgkantoorregio",
                                                     "zorgkantoor_inwoners",
                                                     "zorgkantoor_inwoners_bron",
                                                     "huisartsenregio",
                                                     "gemeenten"};
    page.left.push_back({"subsidies.regio", stof.text("subsidies.regio"), {fields_of(stof, "/regio", region)}});
    page.right.push_back(vouchers_card(stof));
    // What a row of the table asks is not asked again: a control stands on a screen once.
    constexpr std::array<std::string_view, 2> in_row{"stand", "bedrag_cent"};
    if (auto card = thing_card(stof, stof.selected(vouchers), in_row)) {
        page.right.push_back(std::move(*card));
    }
    page.left.push_back(
        {"subsidies.voorbereiding", stof.text("subsidies.voorbereiding"), form_of(stof, "/subsidies/voorbereiding")});
    page.right.push_back(fees_card(stof));
    if (auto card = thing_card(stof, stof.selected(fees))) {
        page.right.push_back(std::move(*card));
    }
    if (auto card = attention_card(stof, Screen::subsidies)) {
        page.left.insert(page.left.begin(), std::move(*card));
    }
    return page;
}

}  // namespace elp::views

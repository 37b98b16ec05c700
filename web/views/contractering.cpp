// Contracting from 2027: how ready the RESV is, the insurers, and their exceptions.
#include <algorithm>
#include <array>
#include <optional>

#include "web/views/form.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

constexpr std::string_view list = "/resv/contractering/verzekeraars";

/// Where a point is filled in.
std::optional<Screen> screen_for(std::string_view punt) {
    struct Way {
        std::string_view punt;
        Screen screen;
    };
    constexpr std::array ways{Way{"vorm", Screen::criteria},           Way{"vertegenwoordiging", Screen::mandaat},
                              Way{"mandaat", Screen::mandaat},         Way{"afspraken", Screen::opgaven},
                              Way{"burgers", Screen::burgers},         Way{"groeipad", Screen::hoofdtaken},
                              Way{"niet-dubbel", Screen::samenwerking}};
    const auto found = std::ranges::find(ways, punt, &Way::punt);
    return found == ways.end() ? std::nullopt : std::optional{found->screen};
}

Cell point_cell(const Stof& stof, const Gereedheidspunt& een, const std::string& name) {
    const auto screen = screen_for(een.punt);
    if (!screen) {
        return WordsCell{name};
    }
    return LinkCell{"contractering.punt." + een.punt, name,
                    stof.fill("pagina.toon", {{"wat", screen_name(*screen, stof.woorden.teksten)}}),
                    GoTo{*screen, true}};
}

Card readiness_card(const Stof& stof) {
    const ResvOordeel& resv = stof.assessment.resv;
    Card card{"contractering.gereed", stof.text("contractering.gereed"), {}};
    if (resv.gereed_voor != Date{}) {
        card.blocks.emplace_back(words(stof.fill("contractering.voor", {{"datum", stof.date(resv.gereed_voor)}})));
    }
    Table table;
    table.key = "contractering.gereed.tabel";
    table.name = card.title;
    table.columns = {column(stof, "contractering.punt", 1, 200), column(stof, "contractering.stand", 0, 110),
                     column(stof, "mandaat.telling", 0, 100, ui::Align::right)};
    for (const Gereedheidspunt& een : resv.gereedheid) {
        const std::string name = stof.element("resv.gereedheid", een.punt);
        table.rows.push_back(
            {name,
             {point_cell(stof, een, name),
              tag_cell(stof.text("optie.strekking." + std::string{word_of(een.strekking)}), tone_of(een.strekking)),
              WordsCell{een.telling.totaal() == 0 ? std::string{}
                                                  : stof.of(static_cast<std::size_t>(een.telling.ja),
                                                            static_cast<std::size_t>(een.telling.totaal()))}},
             false,
             {}});
    }
    card.blocks.emplace_back(std::move(table));
    card.blocks.emplace_back(small_words(stof.text("contractering.schaal")));
    return card;
}

}  // namespace

Page contractering_page(const Stof& stof) {
    constexpr std::array columns{ListColumn{"naam", 1.4F, 140}, ListColumn{"marktaandeel_basispunten", 0, 100},
                                 ListColumn{"rol", 0, 120}, ListColumn{"stand", 0, 120}};
    const JaNee& ready = stof.assessment.resv.gereed;
    Page page;
    page.title = stof.text("rail.contractering");
    page.intro = stof.text("contractering.uitleg");
    page.figures = {{"contractering.telling",
                     stof.text("contractering.gereed"),
                     stof.of(static_cast<std::size_t>(ready.ja), static_cast<std::size_t>(ready.totaal())),
                     stof.fill("mandaat.onbekend", {{"aantal", stof.whole(ready.onbekend)}}),
                     ready.totaal() == 0 ? 0.0F : static_cast<float>(ready.ja) / static_cast<float>(ready.totaal()),
                     {},
                     {}}};
    page.left.push_back(readiness_card(stof));
    page.left.push_back(list_card(stof, "contractering.verzekeraars",
                                  things_table(stof, std::string{list}, columns, "contractering.leeg"),
                                  std::string{list}));
    if (auto card = attention_card(stof, Screen::contractering)) {
        page.left.push_back(std::move(*card));
    }
    if (auto card = thing_card(stof, stof.selected(list))) {
        page.right.push_back(std::move(*card));
    }
    page.shares = {1.1F, 1};
    return page;
}

}  // namespace elp::views

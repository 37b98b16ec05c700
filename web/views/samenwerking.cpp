// The inventory of what exists already, and where it overlaps.
#include <array>

#include "core/beoordeling/samenwoorden.hpp"
#include "web/views/form.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

constexpr std::string_view list = "/resv/samenwerkingen/lijst";

Card overlap_card(const Stof& stof) {
    const SamenwerkingenOordeel& oordeel = stof.assessment.resv.samenwerkingen;
    Card card{"samenwerking.overlap", stof.text("samenwerking.overlap"), {}};
    Table table;
    table.key = "samenwerking.overlap.tabel";
    table.name = card.title;
    table.empty = stof.text("samenwerking.overlap-geen");
    table.columns = {column(stof, "samenwerking.wie", 1, 160), column(stof, "samenwerking.deelt", 1, 160),
                     column(stof, "samenwerking.besloten", 0, 100)};
    for (const Overlap& een : oordeel.overlap) {
        const std::string who = overlap_wie(een, stof.dingen);
        table.rows.push_back({who,
                              {WordsCell{who}, WordsCell{overlap_deelt(een, stof.velden())},
                               tag_cell(stof.text(een.besloten ? "antwoord.ja" : "antwoord.nee"),
                                        een.besloten ? ui::Tone::good : ui::Tone::careful)},
                              false,
                              {}});
    }
    card.blocks.emplace_back(std::move(table));
    if (!oordeel.overlap_volledig) {
        card.blocks.emplace_back(small_words(stof.text("samenwerking.overlap-deels")));
    }
    return card;
}

}  // namespace

Page samenwerking_page(const Stof& stof) {
    constexpr std::array columns{ListColumn{"naam", 2, 140}, ListColumn{"soort", 0, 130},
                                 ListColumn{"organisatievorm", 1, 120}, ListColumn{"contact", 0, 110},
                                 ListColumn{"besluit", 0, 110}};
    Page page;
    page.title = stof.text("rail.samenwerking");
    page.intro = stof.text("samenwerking.uitleg");
    page.left.push_back(list_card(stof, "samenwerking.lijst",
                                  things_table(stof, std::string{list}, columns, "samenwerking.leeg"),
                                  std::string{list}));
    page.left.push_back(overlap_card(stof));
    if (auto card = attention_card(stof, Screen::samenwerking)) {
        page.left.push_back(std::move(*card));
    }
    if (auto card = thing_card(stof, stof.selected(list))) {
        page.right.push_back(std::move(*card));
    }
    page.shares = {1.1F, 1};
    return page;
}

}  // namespace elp::views

// What readers of the plan say about its parts to one another: what is open first, and one of them in full.
#include <array>
#include <utility>

#include "core/base/place.hpp"
#include "web/views/form.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

/// Says a remark in its row, and what it is about: as a way there, unless that is everything or is gone.
void fill_row(const Stof& stof, const Opmerking& een, Row& row) {
    if (!een.tekst.empty()) {
        row.name = een.tekst;
        row.cells[0] = LinkCell{std::get<LinkCell>(row.cells[0]).key, een.tekst, {}, *row.pressed};
    }
    auto& about = std::get<WordsCell>(row.cells[1]).words;
    if (een.over.empty()) {
        about = stof.t("plaats.plan");
    } else if (find(type_of_plan(), &stof.plan, een.over)) {
        row.cells[1] = LinkCell{"over." + row.id, std::string{about}, {}, ShowPlace{een.over}};
    }
    row.cells[4] = tag_cell(met_hoofdletter(std::get<WordsCell>(row.cells[4]).words),
                            een.stand == OpmerkingStand::open ? ui::Tone::careful : ui::Tone::neutral);
}

}  // namespace

Page opmerkingen_page(const Stof& stof) {
    constexpr std::array columns{ListColumn{"tekst", 2, 140}, ListColumn{"over", 1, 90}, ListColumn{"auteur", 0, 100},
                                 ListColumn{"datum", 0, 96}, ListColumn{"stand", 0, 104}};
    const std::string list{opmerkingen_lijst};
    Table table = things_table(stof, list, columns, "opmerkingen.leeg");
    std::vector<Row> rows = std::exchange(table.rows, {});
    const auto& lijst = stof.plan.opmerkingen->lijst;
    for (const OpmerkingStand stand : {OpmerkingStand::open, OpmerkingStand::afgehandeld}) {
        for (std::size_t i = 0; i < lijst.size(); ++i) {
            if (lijst[i].stand == stand) {
                fill_row(stof, lijst[i], rows[i]);
                table.rows.push_back(std::move(rows[i]));
            }
        }
    }
    Page page;
    page.title = stof.text("rail.opmerkingen");
    page.intro = stof.text("opmerkingen.uitleg");
    page.left.push_back(list_card(stof, "rail.opmerkingen", std::move(table), list));
    if (auto card = thing_card(stof, stof.selected(list))) {
        page.right.push_back(std::move(*card));
    }
    page.shares = {1.7F, 1};
    return page;
}

}  // namespace elp::views

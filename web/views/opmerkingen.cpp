// What readers of the plan say about its parts to one another: what is open first, and one of them in full.
#include <algorithm>
#include <array>
#include <utility>

#include "core/base/place.hpp"
#include "web/views/form.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

constexpr std::string_view list = opmerkingen_lijst;

/// The remark that is shown: the one that was chosen, else the first that is open.
std::string chosen_of(const Stof& stof) {
    const auto& lijst = stof.plan.opmerkingen->lijst;
    const auto open = std::ranges::find(lijst, OpmerkingStand::open, &Opmerking::stand);
    if (open == lijst.end() || stof.session.selected.contains(list)) {
        return stof.selected(list);
    }
    return place_of(list, open->id);
}

/// What a remark is about, as a way there; as words where that is everything or is gone.
Cell about_cell(const Stof& stof, const Opmerking& een, const std::string& place, const Row& row) {
    std::string words = een.over.empty() ? stof.text("plaats.plan") : stof.field(place_of(place, "over"));
    if (een.over.empty() || !find(type_of_plan(), &stof.plan, een.over)) {
        return WordsCell{std::move(words)};
    }
    std::string name = words + ": " + row.name;
    return LinkCell{"over." + place, std::move(words), std::move(name), ShowPlace{een.over}};
}

Table remarks_table(const Stof& stof, const std::string& chosen) {
    constexpr std::array columns{ListColumn{"tekst", 2, 150}, ListColumn{"over", 1.2F, 110},
                                 ListColumn{"auteur", 0, 90}, ListColumn{"datum", 0, 96}, ListColumn{"stand", 0, 104}};
    Table table = things_table(stof, std::string{list}, columns, "opmerkingen.leeg");
    const auto& lijst = stof.plan.opmerkingen->lijst;
    std::vector<Row> rows = std::exchange(table.rows, {});
    for (const OpmerkingStand stand : {OpmerkingStand::open, OpmerkingStand::afgehandeld}) {
        for (std::size_t i = 0; i < lijst.size(); ++i) {
            const Opmerking& een = lijst[i];
            if (een.stand != stand) {
                continue;
            }
            Row& row = table.rows.emplace_back(std::move(rows[i]));
            const std::string place = place_of(list, een.id);
            if (!een.tekst.empty()) {
                row.name = een.tekst;
                std::get<LinkCell>(row.cells[0]).words = row.name;
                std::get<LinkCell>(row.cells[0]).name = stof.fill("pagina.toon", {{"wat", row.name}});
            }
            row.selected = place == chosen;
            row.cells[1] = about_cell(stof, een, place, row);
            row.cells[4] = tag_cell(met_hoofdletter(stof.field(place_of(place, "stand"))),
                                    stand == OpmerkingStand::open ? ui::Tone::careful : ui::Tone::neutral);
        }
    }
    return table;
}

}  // namespace

Page opmerkingen_page(const Stof& stof) {
    const std::string chosen = chosen_of(stof);
    Page page;
    page.title = stof.text("rail.opmerkingen");
    page.intro = stof.text("opmerkingen.uitleg");
    page.left.push_back(list_card(stof, "rail.opmerkingen", remarks_table(stof, chosen), std::string{list}));
    if (auto card = thing_card(stof, chosen)) {
        page.right.push_back(std::move(*card));
    }
    return page;
}

}  // namespace elp::views

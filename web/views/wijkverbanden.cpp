// The wijkverbanden: one row a wijk, everything about the one that is chosen, and how the coverage of the region grows.
#include <algorithm>
#include <array>
#include <map>

#include "core/base/place.hpp"
#include "web/views/form.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

constexpr std::string_view list = "/wijken/lijst";

/// The roles of a core team in the reading in force.
std::vector<std::string> roles_in(const Stof& stof) {
    std::vector<std::string> roles;
    for (const Element& rol : stof.woorden.regelingen.elementen("wijkverband.kernteam")) {
        const bool national = std::ranges::find(rol.kenmerken, "landelijk") != rol.kenmerken.end();
        if (national || stof.assessment.wijkverband.kernteam == Kernteam::almere) {
            roles.push_back(rol.id);
        }
    }
    return roles;
}

/// One press for the whole core team: a member for each role that nobody has in it yet.
std::optional<Actions> team_actions(const Stof& stof, const std::string& place) {
    const auto& wijken = stof.plan.wijken->lijst;
    const auto wijk = std::ranges::find_if(wijken, [&](const Wijk& w) { return place == place_of(list, w.id); });
    if (wijk == wijken.end()) {
        return std::nullopt;
    }
    AddThings members{place_of(place, "kernteam"), {}, "stand"};
    for (std::string& role : roles_in(stof)) {
        if (std::ranges::find(wijk->kernteam, role, &Kernlid::rol) == wijk->kernteam.end()) {
            members.things.push_back({{"rol", std::move(role)}});
        }
    }
    if (members.things.empty()) {
        return std::nullopt;
    }
    const std::string_view words = wijk->kernteam.empty() ? "wijkverbanden.rollen" : "wijkverbanden.rollen-erbij";
    return Actions{{Action{"wijkverbanden.rollen",
                           stof.fill(words, {{"aantal", std::to_string(members.things.size())}}),
                           {},
                           std::move(members)}}};
}

TagCell team_cell(const Stof& stof, const WijkOordeel& wijk, std::size_t roles) {
    const std::size_t there = roles - std::min(roles, wijk.ontbreekt.size());
    const ui::Tone tone = wijk.heel() ? ui::Tone::good : there > 0 ? ui::Tone::careful : ui::Tone::neutral;
    return tag_cell(stof.of(there, roles), tone);
}

TagCell tasks_cell(const Stof& stof, const WijkOordeel& wijk) {
    const std::size_t all = stof.woorden.regelingen.elementen("wijkverband.taken").size();
    const std::size_t there = all - std::min(all, wijk.open_taken.size());
    return tag_cell(stof.of(there, all), there == all ? ui::Tone::good : ui::Tone::neutral);
}

Table table_of(const Stof& stof) {
    Table table;
    table.key = "wijkverbanden.tabel";
    table.name = stof.text("rail.wijkverbanden");
    table.empty = stof.text("wijkverbanden.leeg");
    table.columns = {column(stof, "wijkverbanden.wijk", 1, 84),
                     column(stof, "wijkverbanden.inwoners", 0, 66, ui::Align::right),
                     column(stof, "wijkverbanden.kernteam", 0, 64),
                     column(stof, "wijkverbanden.taken", 0, 66),
                     column(stof, "wijkverbanden.begint", 0.2F, 84),
                     column(stof, "wijkverbanden.knelpunten", 0, 76, ui::Align::right)};
    std::map<Id, std::int64_t> open;
    const auto& judged = stof.assessment.wijkverband.knelpunten;
    for (std::size_t i = 0; i < std::min(judged.size(), stof.plan.knelpunten->lijst.size()); ++i) {
        open[stof.plan.knelpunten->lijst[i].wijk] += judged[i].open() ? 1 : 0;
    }
    const std::size_t roles = roles_in(stof).size();
    const std::string selected = stof.selected(list);
    for (const WijkOordeel& wijk : stof.assessment.wijkverband.wijken) {
        const std::string place = place_of(list, wijk.wijk);
        Row row = thing_row(stof, list, wijk.wijk, selected);
        add_cells(row,
                  {field_cell(stof, place_of(place, "inwoners")), team_cell(stof, wijk, roles), tasks_cell(stof, wijk),
                   WordsCell{stof.short_date(wijk.begonnen_op)}, WordsCell{stof.whole(open[wijk.wijk])}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string share_words(const Stof& stof, const Dekkingsom& som) {
    return som.basispunten ? stof.percent(*som.basispunten)
                           : stof.of(static_cast<std::size_t>(som.wijken), stof.assessment.wijkverband.wijken.size());
}

/// Where the inhabitants are not known the wijken themselves are counted, and the words say so.
Card growth_card(const Stof& stof) {
    const Dekking& dekking = stof.assessment.wijkverband.dekking;
    Card card{"wijkverbanden.groei", stof.text("wijkverbanden.groei"), {}};
    if (dekking.jaren.empty()) {
        card.blocks.emplace_back(small_words(stof.text("wijkverbanden.groei-leeg")));
        return card;
    }
    const auto all = static_cast<float>(std::max<std::size_t>(stof.assessment.wijkverband.wijken.size(), 1));
    Columns columns{"wijkverbanden.groei.beeld", stof.text("wijkverbanden.groei"), {}};
    bool by_number = false;
    for (const DekkingJaar& jaar : dekking.jaren) {
        by_number = by_number || !jaar.begonnen.basispunten;
        const float share = jaar.begonnen.basispunten ? static_cast<float>(*jaar.begonnen.basispunten) / 10000
                                                      : static_cast<float>(jaar.begonnen.wijken) / all;
        columns.bars.push_back({std::to_string(jaar.jaar), share_words(stof, jaar.begonnen), share});
    }
    card.blocks.emplace_back(std::move(columns));
    card.blocks.emplace_back(
        small_words(stof.text(by_number ? "wijkverbanden.groei-aantal" : "wijkverbanden.groei-aandeel")));
    if (!dekking.stappen.empty()) {
        card.blocks.emplace_back(
            steps_of(stof, "wijkverbanden.dekking", stof.text("pagina.hoe-gerekend"), dekking.stappen));
    }
    return card;
}

Card readings_card(const Stof& stof) {
    Card card{"wijkverbanden.lezingen", stof.text("subsidies.zwijgt"), {}};
    constexpr std::array<std::string_view, 2> keys{"kernteam_lezing", "grootte"};
    card.blocks.emplace_back(fields_of(stof, "/wijken", keys));
    for (const WijkenNodig& nodig : stof.assessment.wijkverband.nodig) {
        const std::string size{stof.t("optie.wijken.grootte." + std::string{nodig.optie})};
        if (nodig.laagste && nodig.hoogste) {
            card.blocks.emplace_back(small_words(stof.fill(
                *nodig.laagste == *nodig.hoogste ? "wijkverbanden.nodig-een" : "wijkverbanden.nodig",
                {{"lezing", size}, {"laagste", stof.whole(*nodig.laagste)}, {"hoogste", stof.whole(*nodig.hoogste)}})));
        }
    }
    return card;
}

}  // namespace

Page wijkverbanden_page(const Stof& stof) {
    Page page;
    page.title = stof.text("rail.wijkverbanden");
    page.left.push_back(list_card(stof, "wijkverbanden.lijst", table_of(stof), std::string{list}));
    page.left.push_back(growth_card(stof));
    if (auto card = attention_card(stof, Screen::wijkverbanden)) {
        page.left.push_back(std::move(*card));
    }
    page.left.push_back(readings_card(stof));
    const std::string chosen = stof.selected(list);
    if (auto card = thing_card(stof, chosen)) {
        if (auto actions = team_actions(stof, chosen)) {
            card->blocks.insert(card->blocks.begin(), std::move(*actions));
        }
        page.right.push_back(std::move(*card));
    }
    page.shares = {1.4F, 1};
    return page;
}

}  // namespace elp::views

#include "web/views/landelijk.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/rapport/landelijk_rapport.hpp"

namespace elp::views {
namespace {

/// So wide that no number of the column is torn apart.
float room_for(const Tabel& tabel, std::size_t column) {
    constexpr float letter = 9.6F;
    constexpr std::size_t least = 7;  // letters, so that a heading has room
    std::size_t longest = least;
    for (const std::vector<Cel>& rij : tabel.rijen) {
        longest = std::max(longest, rij[column].tekst.size());
    }
    return letter * static_cast<float>(longest);
}

/// A table of the report as one on the screen. `links`: what the first cell of each row leads to; empty: words.
Table table_of(const Stof& stof, const Tabel& tabel, const std::string& key, std::string name,
               std::vector<Intent> links = {}) {
    Table table;
    table.key = key;
    table.name = std::move(name);
    for (std::size_t i = 0; i < tabel.kolommen.size(); ++i) {
        const Kolom& kolom = tabel.kolommen[i];
        const float words_width = i == 0 ? 128 : 84;
        table.columns.push_back({kolom.naam, kolom.getallen ? 0.0F : 1.0F,
                                 kolom.getallen ? room_for(tabel, i) : words_width,
                                 kolom.getallen ? ui::Align::right : ui::Align::left});
    }
    for (std::size_t i = 0; i < tabel.rijen.size(); ++i) {
        Row row{tabel.rijen[i].front().tekst, {}, false, {}};
        for (const Cel& cel : tabel.rijen[i]) {
            row.cells.emplace_back(WordsCell{cel.tekst});
        }
        if (!links.empty()) {
            row.cells.front() = LinkCell{key + "." + std::to_string(i), row.name, {}, std::move(links[i])};
        }
        table.rows.push_back(std::move(row));
    }
    arrange_table(stof, table);
    return table;
}

/// A chapter of the report as a card.
Card card_of(const Stof& stof, Hoofdstuk chapter, const std::string& key) {
    Card card{key, std::move(chapter.titel), {}};
    for (std::string& words_of_it : chapter.alineas) {
        card.blocks.emplace_back(small_words(std::move(words_of_it)));
    }
    for (const Tabel& tabel : chapter.tabellen) {
        card.blocks.emplace_back(table_of(stof, tabel, key + ".tabel", card.title));
    }
    return card;
}

/// The columns of the regions' table that compare best; the report has them all.
Tabel compared(Tabel tabel) {
    constexpr std::array<std::string_view, 4> left_out{"laagste_cent", "hoogste_cent", "subsidies_in_plan_cent",
                                                       "ongedekt_cent"};
    for (std::size_t i = tabel.kolommen.size(); i-- > 0;) {
        const std::string& key = tabel.kolommen[i].sleutel;
        if (std::ranges::find(left_out, key) == left_out.end() && !key.starts_with("punten_")) {
            continue;
        }
        const auto at = static_cast<std::ptrdiff_t>(i);
        tabel.kolommen.erase(tabel.kolommen.begin() + at);
        for (std::vector<Cel>& rij : tabel.rijen) {
            rij.erase(rij.begin() + at);
        }
    }
    return tabel;
}

Card regions_card(const Stof& stof, const Landelijk& beeld) {
    std::vector<Intent> links;
    for (const std::size_t plan : beeld.herkomst) {
        links.emplace_back(Compare{Compare::What::open, plan});
    }
    Card card{"landelijk.regios", stof.text("landelijk.kop.regios"), {}};
    card.blocks.emplace_back(small_words(stof.text("landelijk.open-uitleg")));
    card.blocks.emplace_back(table_of(stof, compared(tabel_regios(beeld.regios, stof.woorden)),
                                      "landelijk.regios.tabel", card.title, std::move(links)));
    return card;
}

Card disciplines_card(const Stof& stof, const Landelijk& beeld) {
    const Hoofdstuk chapter = landelijk_disciplines(beeld, stof.woorden);
    std::vector<Intent> links;
    for (const DisciplineLandelijk& een : beeld.disciplines) {
        links.emplace_back(Select{std::string{landelijk_discipline}, een.discipline});
    }
    Card card{"landelijk.disciplines", chapter.titel, {}};
    card.blocks.emplace_back(small_words(stof.text("landelijk.discipline-uitleg")));
    card.blocks.emplace_back(
        table_of(stof, chapter.tabellen.front(), "landelijk.disciplines.tabel", card.title, std::move(links)));
    return card;
}

/// One discipline across the regions: the one that was chosen, else the first.
Card discipline_card(const Stof& stof, const Landelijk& beeld) {
    const auto chosen = stof.session.selected.find(landelijk_discipline);
    auto found = beeld.disciplines.begin();
    if (chosen != stof.session.selected.end()) {
        found = std::ranges::find(beeld.disciplines, chosen->second, &DisciplineLandelijk::discipline);
    }
    if (found == beeld.disciplines.end()) {
        found = beeld.disciplines.begin();
    }
    const auto place = static_cast<std::size_t>(found - beeld.disciplines.begin());
    Card card{std::string{landelijk_discipline}, stof.element("resv.zetels", found->discipline), {}};
    card.blocks.emplace_back(
        table_of(stof, tabel_discipline(beeld, place, stof.woorden), "landelijk.discipline.tabel", card.title));
    return card;
}

Figure figure(const Stof& stof, std::string_view key, const Som& som, bool amount) {
    Figure out{std::string{key}, stof.text(key), stof.text("pagina.onbekend"), {}, -1, {}, {}};
    if (som.te_groot) {
        out.value = stof.text("landelijk.te-groot");
    } else if (som.bekend > 0) {
        out.value = amount ? stof.money(Money{som.som}) : stof.whole(som.som);
    }
    out.words =
        stof.fill("landelijk.bekend", {{"bekend", stof.whole(static_cast<std::int64_t>(som.bekend))},
                                       {"alle", stof.whole(static_cast<std::int64_t>(som.bekend + som.onbekend))}});
    return out;
}

Figure mandates_figure(const Stof& stof, const LandelijkTotaal& totaal) {
    const auto unknown = static_cast<std::int64_t>(totaal.mandaten_onbekend);
    Figure out{"landelijk.mandaten", stof.text("landelijk.mandaten"), stof.text("pagina.onbekend"), {}, -1, {}, {}};
    if (totaal.zetels.som > unknown) {
        out.value = stof.of(static_cast<std::size_t>(totaal.mandaten.som), static_cast<std::size_t>(totaal.zetels.som));
    }
    out.words = stof.fill("mandaat.onbekend", {{"aantal", stof.whole(unknown)}});
    return out;
}

std::vector<Action> actions_of(const Stof& stof, const Landbeeld& land) {
    const auto action = [&](std::string_view key, Compare::What what, ui::Gesture gesture = ui::Gesture::none) {
        return Action{std::string{key}, stof.text(key), {}, Compare{what}, ui::Kind::secondary, gesture};
    };
    std::vector<Action> actions;
    if (land.wachtend > 0) {
        actions.push_back(action("landelijk.stoppen", Compare::What::stop));
        return actions;
    }
    actions.push_back(action("landelijk.kiezen", Compare::What::choose, ui::Gesture::open_file));
    actions.back().kind = ui::Kind::primary;
    if (land.plan_open) {
        actions.push_back(action("landelijk.dit-plan", Compare::What::add_open));
    }
    if (!land.namen.empty()) {
        actions.push_back(action("overzicht.rapport", Compare::What::report, ui::Gesture::save_file));
    }
    if (!land.namen.empty() || !land.geweigerd.empty()) {
        actions.push_back(action("landelijk.leeg", Compare::What::clear));
    }
    return actions;
}

void add_state(const Stof& stof, const Landbeeld& land, Page& page) {
    Card card{"landelijk.stand", stof.text("landelijk.stand"), {}};
    if (land.wachtend > 0) {
        card.blocks.emplace_back(words(stof.fill("landelijk.bezig", {{"gelezen", std::to_string(land.namen.size())},
                                                                     {"wachtend", std::to_string(land.wachtend)}})));
    } else if (land.namen.empty()) {
        card.blocks.emplace_back(words(stof.text("landelijk.nog-niets")));
    }
    for (const std::string& sentence : land.geweigerd) {
        card.blocks.emplace_back(Remark{ui::Tone::bad, sentence});
    }
    if (land.te_veel > 0) {
        card.blocks.emplace_back(
            Remark{ui::Tone::careful, stof.fill("landelijk.te-veel", {{"aantal", std::to_string(land.te_veel)}})});
    }
    if (!card.blocks.empty()) {
        page.top.push_back(std::move(card));
    }
}

}  // namespace

Page landelijk_page(const Stof& stof, const Landbeeld& land) {
    const Landelijk& beeld = land.beeld;
    Page page;
    page.title = stof.text("landelijk.titel");
    page.intro = stof.text("landelijk.uitleg");
    page.actions = actions_of(stof, land);
    add_state(stof, land, page);
    if (beeld.regios.empty() || land.wachtend > 0) {
        return page;
    }
    page.figures = {figure(stof, "landelijk.inwoners", beeld.totaal.inwoners, false),
                    figure(stof, "landelijk.uitvoering", beeld.totaal.uitvoering, true),
                    mandates_figure(stof, beeld.totaal), figure(stof, "landelijk.gedekt", beeld.totaal.gedekt, false)};
    page.top.push_back(regions_card(stof, beeld));
    if (!beeld.disciplines.empty()) {
        page.top.push_back(disciplines_card(stof, beeld));
        page.top.push_back(discipline_card(stof, beeld));
    }
    page.left.push_back(card_of(stof, landelijk_totalen(beeld.totaal, stof.woorden), "landelijk.totalen"));
    page.right.push_back(card_of(stof, landelijk_aandelen(beeld, stof.woorden), "landelijk.aandelen"));
    if (beeld.regios.size() > 1) {
        page.right.push_back(card_of(stof, landelijk_gelijkenis(beeld, stof.woorden), "landelijk.gelijkenis"));
    }
    if (!beeld.kopieen.empty()) {
        page.right.push_back(card_of(stof, landelijk_kopieen(beeld, land.namen, stof.woorden), "landelijk.kopieen"));
    }
    return page;
}

}  // namespace elp::views

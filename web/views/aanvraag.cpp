// The application: who applies, on whose behalf, what is missing, what is to be handed in, and who gets which part
//
#include <algorithm>
#include <array>

#include "core/base/place.hpp"
#include "web/views/form.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

constexpr std::string_view parties = "/partijen/lijst";

ui::Tone tone_of(EisStand stand) {
    switch (stand) {
        case EisStand::ontbreekt:
            return ui::Tone::bad;
        case EisStand::genoemd:
        case EisStand::benaderd:
            return ui::Tone::careful;
        case EisStand::uitzondering:
            return ui::Tone::neutral;
        case EisStand::toegezegd:
        case EisStand::ondertekend:
            return ui::Tone::good;
    }
    return ui::Tone::neutral;
}

Card parties_asked_card(const Stof& stof) {
    Table table;
    table.key = "aanvraag.eisen";
    table.name = stof.text("aanvraag.namens");
    table.columns = {column(stof, "aanvraag.eis", 1.4F, 120), column(stof, "aanvraag.stand", 0, 92),
                     column(stof, "aanvraag.wie", 1, 80), column(stof, {}, 0, 116)};
    for (const PartijEis& een : stof.assessment.subsidie.aanvraag.eisen) {
        Row row;
        row.name = stof.element("aanvraag.verplichte-partijen", een.eis);
        std::string who;
        for (const Id& id : een.partijen) {
            who += (who.empty() ? "" : "; ") + stof.name(id);
        }
        row.cells = {
            WordsCell{row.name},
            tag_cell(met_hoofdletter(stof.t("optie.eis." + std::string{word_of(een.stand)})), tone_of(een.stand)),
            WordsCell{std::move(who)},
            Action{"aanvraag.partij." + een.eis, stof.text("aanvraag.partij-erbij"),
                   stof.fill("aanvraag.partij-voor", {{"wat", row.name}}),
                   AddThing{std::string{parties}, {{"vervult", een.eis}}}}};
        table.rows.push_back(std::move(row));
    }
    return {"aanvraag.eisen.kaart", stof.text("aanvraag.namens"), {std::move(table)}};
}

Card applicant_card(const Stof& stof) {
    const AanvraagOordeel& oordeel = stof.assessment.subsidie.aanvraag;
    Card card{"aanvraag.wie.kaart", stof.text("aanvraag.aanvrager"), {}};
    constexpr std::array<std::string_view, 2> keys{"hoofdaanvrager", "ingediend"};
    card.blocks.emplace_back(fields_of(stof, "/subsidies/aanvraag", keys));
    if (oordeel.aanvrager_goed) {
        card.blocks.emplace_back(Remark{*oordeel.aanvrager_goed ? ui::Tone::good : ui::Tone::bad,
                                        stof.text(*oordeel.aanvrager_goed ? "aanvraag.mag" : "aanvraag.mag-niet")});
    } else {
        card.blocks.emplace_back(small_words(stof.text("aanvraag.mag-onbekend")));
    }
    card.blocks.emplace_back(heading_words(stof.text("aanvraag.vvt")));
    constexpr std::array<std::string_view, 3> vvt{"vvt_grondslag", "vvt_bereikt_basispunten", "vvt_bron"};
    card.blocks.emplace_back(fields_of(stof, "/subsidies/aanvraag", vvt));
    card.blocks.emplace_back(
        small_words(oordeel.vvt.gehaald ? stof.text(*oordeel.vvt.gehaald ? "aanvraag.vvt-gehaald" : "aanvraag.vvt-niet")
                                        : stof.text("aanvraag.vvt-open")));
    if (!oordeel.vvt.stappen.empty()) {
        card.blocks.emplace_back(
            steps_of(stof, "aanvraag.vvt.spoor", stof.text("pagina.hoe-gerekend"), oordeel.vvt.stappen));
    }
    card.blocks.emplace_back(heading_words(stof.text("aanvraag.apothekers")));
    constexpr std::array<std::string_view, 2> pharmacists{"apothekers_uitzondering", "apothekers_grond"};
    card.blocks.emplace_back(fields_of(stof, "/subsidies/aanvraag", pharmacists));
    return card;
}

Card checklist_card(const Stof& stof) {
    Card card{"aanvraag.checklist", stof.text("aanvraag.checklist"), {}};
    constexpr std::array<std::string_view, 1> keys{"gereed"};
    card.blocks.emplace_back(fields_of(stof, "/subsidies/aanvraag", keys));
    Table table;
    table.key = "aanvraag.checklist.tabel";
    table.name = card.title;
    table.columns = {column(stof, "aanvraag.punt", 1, 200), column(stof, "aanvraag.plan-zegt", 0, 170)};
    for (const ChecklistPunt& een : stof.assessment.subsidie.aanvraag.checklist) {
        if (een.steun == Steun::onbekend) {
            continue;
        }
        const std::string name = stof.element("aanvraag.checklist", een.id);
        const bool ready = een.steun == Steun::klaar;
        table.rows.push_back({name,
                              {WordsCell{name}, tag_cell(stof.text(ready ? "aanvraag.klaar" : "aanvraag.niet-klaar"),
                                                         ready            ? ui::Tone::good
                                                         : een.aangevinkt ? ui::Tone::bad
                                                                          : ui::Tone::careful)},
                              false,
                              {}});
    }
    if (!table.rows.empty()) {
        card.blocks.emplace_back(std::move(table));
    }
    return card;
}

Card division_card(const Stof& stof) {
    const Verdeling& verdeling = stof.assessment.subsidie.verdeling;
    Card card{"aanvraag.verdeling", stof.text("aanvraag.verdeling"), {}};
    constexpr std::array<std::string_view, 1> keys{"ontvangers"};
    card.blocks.emplace_back(fields_of(stof, "/subsidies/aanvraag", keys));
    Table table;
    table.key = "aanvraag.verdeling.tabel";
    table.name = card.title;
    table.empty = stof.text("aanvraag.verdeling-leeg");
    table.columns = {
        column(stof, "aanvraag.partij", 1.4F, 140), column(stof, "aanvraag.vast", 0, 100, ui::Align::right),
        column(stof, "aanvraag.modulair", 0, 100, ui::Align::right),
        column(stof, "aanvraag.aandeel", 0, 80, ui::Align::right), column(stof, "aanvraag.mag-ontvangen", 0, 100)};
    for (const PartijDeel& een : verdeling.partijen) {
        const std::string name = een.partij.empty() ? stof.text("aanvraag.geen-aanvrager") : stof.name(een.partij);
        const bool may = een.mag[static_cast<std::size_t>(verdeling.lezing)];
        table.rows.push_back(
            {name,
             {WordsCell{name}, WordsCell{stof.money(een.vast)}, WordsCell{stof.money(een.modulair)},
              WordsCell{stof.percent(een.aandeel_basispunten)},
              tag_cell(stof.text(may ? "antwoord.ja" : "antwoord.nee"), may ? ui::Tone::good : ui::Tone::careful)},
             false,
             {}});
    }
    card.blocks.emplace_back(std::move(table));
    return card;
}

}  // namespace

Page aanvraag_page(const Stof& stof) {
    constexpr std::array columns{ListColumn{"naam", 1.4F, 140}, ListColumn{"soort", 1, 130},
                                 ListColumn{"deelname", 0, 120}};
    Page page;
    page.title = stof.text("rail.aanvraag");
    page.intro = stof.text(stof.assessment.subsidie.aanvraag.voldoet() ? "aanvraag.voldoet" : "aanvraag.voldoet-niet");
    page.left.push_back(parties_asked_card(stof));
    if (auto card = attention_card(stof, Screen::aanvraag)) {
        page.left.push_back(std::move(*card));
    }
    page.left.push_back(list_card(stof, "aanvraag.partijen",
                                  things_table(stof, std::string{parties}, columns, "aanvraag.leeg"),
                                  std::string{parties}));
    page.left.push_back(division_card(stof));
    page.right.push_back(applicant_card(stof));
    page.right.push_back(checklist_card(stof));
    if (auto card = thing_card(stof, stof.selected(parties))) {
        page.right.insert(page.right.begin(), std::move(*card));
    }
    page.shares = {1.1F, 1};
    return page;
}

}  // namespace elp::views

// The seats of the RESV: who sits there, with what mandate, paid from what, and how many providers have joined (R-24,
//
#include <array>

#include "core/base/place.hpp"
#include "web/views/form.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

constexpr std::string_view list = "/resv/zetels/lijst";

ui::Tone tone_of(MandaatUitkomst mandaat) {
    switch (mandaat) {
        case MandaatUitkomst::geldig:
            return ui::Tone::good;
        case MandaatUitkomst::verlopen:
            return ui::Tone::bad;
        case MandaatUitkomst::geen:
        case MandaatUitkomst::nog_niet:
        case MandaatUitkomst::ander_doel:
            return ui::Tone::careful;
        case MandaatUitkomst::onbekend:
        case MandaatUitkomst::doel_onbekend:
        case MandaatUitkomst::telt_niet_mee:
            return ui::Tone::neutral;
    }
    return ui::Tone::neutral;
}

std::string number(const Stof& stof, const std::optional<std::int64_t>& count) {
    return count ? stof.whole(*count) : std::string{};
}

Cell name_cell(const Stof& stof, const ZetelOordeel& een) {
    if (een.id.empty()) {
        return Action{"mandaat.zetel." + een.zetel,
                      stof.fill("mandaat.vul-aan", {{"wat", een.naam}}),
                      {},
                      AddThing{std::string{list}, {{"zetel", een.zetel}}, std::string{list} + "/{id}/doet_mee"}};
    }
    return LinkCell{"kies." + een.place, een.naam, stof.fill("pagina.toon", {{"wat", een.naam}}),
                    Select{std::string{list}, text_of(een.id)}};
}

Table matrix(const Stof& stof) {
    Table table;
    table.key = "mandaat.tabel";
    table.name = stof.text("mandaat.zetels");
    table.columns = {column(stof, "mandaat.zetel", 1.4F, 110),
                     column(stof, "mandaat.vertegenwoordigd", 0, 98),
                     column(stof, "mandaat.mandaat", 0.4F, 92),
                     column(stof, "mandaat.voucher", 0, 60),
                     column(stof, "mandaat.aanbieders", 0, 76, ui::Align::right),
                     column(stof, "mandaat.aangesloten", 0, 86, ui::Align::right)};
    const std::string selected = stof.selected(list);
    for (const ZetelOordeel& een : stof.assessment.resv.zetels.lijst) {
        Row row;
        row.name = een.naam;
        row.selected = !een.id.empty() && een.place == selected;
        if (!een.id.empty()) {
            row.pressed = Select{std::string{list}, text_of(een.id)};
        }
        row.cells = {name_cell(stof, een),
                     tag_cell(stof.text("optie.strekking." + std::string{word_of(een.vertegenwoordigd)}),
                              views::tone_of(een.vertegenwoordigd)),
                     tag_cell(stof.text("optie.mandaat." + std::string{word_of(een.mandaat)}), tone_of(een.mandaat)),
                     WordsCell{stof.text(een.voucher_bestaat ? "antwoord.ja" : "mandaat.geen-voucher")},
                     WordsCell{number(stof, een.aanbieders)},
                     WordsCell{number(stof, een.aangesloten)}};
        table.rows.push_back(std::move(row));
    }
    return table;
}

Figure count_figure(const Stof& stof, std::string_view key, const JaNee& count) {
    const std::string name{key};
    return {name,
            stof.text(key),
            stof.of(static_cast<std::size_t>(count.ja), static_cast<std::size_t>(count.totaal())),
            stof.fill("mandaat.onbekend", {{"aantal", stof.whole(count.onbekend)}}),
            count.totaal() == 0 ? 0.0F : static_cast<float>(count.ja) / static_cast<float>(count.totaal()),
            {},
            {}};
}

Card support_card(const Stof& stof) {
    Card card{"mandaat.draagvlak", stof.text("mandaat.draagvlak"), {}};
    card.blocks.emplace_back(small_words(stof.text("mandaat.draagvlak-uitleg")));
    Table table;
    table.key = "mandaat.draagvlak.tabel";
    table.name = card.title;
    table.columns = {column(stof, "subsidies.zwijgt.lezing", 1, 180), column(stof, "mandaat.uitkomst", 0, 110),
                     column(stof, "mandaat.telling", 0, 100, ui::Align::right)};
    for (const DraagvlakUitkomst& een : stof.assessment.resv.zetels.draagvlak) {
        const std::string reading{stof.t("optie.resv_criteria.draagvlak." + std::string{word_of(een.lezing)})};
        table.rows.push_back({reading,
                              {WordsCell{reading},
                               tag_cell(stof.text("optie.strekking." + std::string{word_of(een.strekking)}),
                                        views::tone_of(een.strekking)),
                               WordsCell{stof.of(static_cast<std::size_t>(een.telling.ja),
                                                 static_cast<std::size_t>(een.telling.totaal()))}},
                              een.lezing == stof.assessment.resv.zetels.draagvlak_lezing,
                              {}});
    }
    card.blocks.emplace_back(std::move(table));
    return card;
}

}  // namespace

Page mandaat_page(const Stof& stof) {
    const ZetelsOordeel& zetels = stof.assessment.resv.zetels;
    Page page;
    page.title = stof.text("rail.mandaat");
    page.figures = {count_figure(stof, "mandaat.vertegenwoordigd", zetels.vertegenwoordiging),
                    count_figure(stof, "overzicht.zetels", zetels.mandaat),
                    count_figure(stof, "mandaat.enkel-betaald", zetels.enkel_betaald)};
    Table table = matrix(stof);
    arrange_table(stof, table);
    Card seats{"mandaat.zetels.kaart", stof.text("mandaat.zetels"), {std::move(table)}};
    seats.blocks.emplace_back(Actions{{add_action(stof, list)}});
    page.top.push_back(std::move(seats));
    if (auto card = thing_card(stof, stof.selected(list))) {
        page.left.push_back(std::move(*card));
    }
    if (auto card = attention_card(stof, Screen::mandaat)) {
        page.right.push_back(std::move(*card));
    }
    page.right.push_back(support_card(stof));
    page.shares = {1, 1};
    return page;
}

}  // namespace elp::views

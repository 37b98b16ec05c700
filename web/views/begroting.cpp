// The budget: what it costs by year, what pays it, what nobody pays, and the gap after the programme.
#include <algorithm>
#include <array>

#include "core/base/place.hpp"
#include "web/views/form.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

constexpr std::string_view lines = "/begroting/posten";
constexpr std::string_view funders = "/begroting/financiers";
constexpr std::string_view payments = "/begroting/vergoedingen";

std::string source_name(const Stof& stof, const Dekkingsbron& bron) {
    return stof.woorden.teksten.has(bron.naam) ? met_hoofdletter(stof.t(bron.naam)) : bron.naam;
}

Cell rest_cell(const Stof& stof, const std::optional<Money>& over) {
    if (!over) {
        return WordsCell{stof.text("pagina.onbekend")};
    }
    if (over->cents < 0) {
        return tag_cell(stof.fill("begroting.te-veel", {{"bedrag", stof.money(Money{-over->cents})}}), ui::Tone::bad);
    }
    return WordsCell{stof.money(*over)};
}

Card sources_card(const Stof& stof) {
    Table table;
    table.key = "begroting.bronnen";
    table.name = stof.text("begroting.bronnen");
    table.columns = {column(stof, "begroting.bron", 1, 150),
                     column(stof, "begroting.beschikbaar", 0, 100, ui::Align::right),
                     column(stof, "begroting.begroot", 0, 100, ui::Align::right),
                     column(stof, "begroting.over", 0, 130, ui::Align::right)};
    for (const BronStand& een : stof.assessment.subsidie.begroting.bronnen) {
        const std::string name = source_name(stof, een.bron);
        table.rows.push_back({name,
                              {WordsCell{name}, WordsCell{stof.money(een.bron.beschikbaar)},
                               WordsCell{stof.money(een.begroot)}, rest_cell(stof, een.over())},
                              false,
                              {}});
    }
    return {"begroting.bronnen.kaart", stof.text("begroting.bronnen"), {std::move(table)}};
}

Money unpaid(const PerOorzaak& per_oorzaak) {
    Money sum;
    for (std::size_t i = 1; i < per_oorzaak.size(); ++i) {
        sum.cents += per_oorzaak[i].cents;
    }
    return sum;
}

Cell unpaid_cell(const Stof& stof, Money amount) {
    if (amount == Money{}) {
        return WordsCell{stof.money(amount)};
    }
    return tag_cell(stof.fill("begroting.niet-gedekt", {{"bedrag", stof.money(amount)}}), ui::Tone::bad);
}

/// By year and by source, with the sums at the end.
Card years_card(const Stof& stof) {
    const BegrotingOordeel& begroting = stof.assessment.subsidie.begroting;
    constexpr std::array<std::string_view, aantal_geldbronnen> sources{
        "optie.kostenpost.bron.voorbereiding", "optie.kostenpost.bron.uitvoering-vast",
        "optie.kostenpost.bron.uitvoering-modulair", "optie.kostenpost.bron.voucher",
        "optie.kostenpost.bron.financier"};
    Table table;
    table.key = "begroting.jaren";
    table.name = stof.text("begroting.jaren");
    table.empty = stof.text("begroting.leeg");
    table.columns.push_back(column(stof, "begroting.jaar", 0, 70));
    for (const std::string_view key : sources) {
        table.columns.push_back({met_hoofdletter(stof.t(key)), 1, 110, ui::Align::right});
    }
    table.columns.push_back(column(stof, "begroting.totaal", 0, 100, ui::Align::right));
    table.columns.push_back(column(stof, "begroting.ongedekt", 0, 150, ui::Align::right));
    for (const JaarStand& een : begroting.jaren) {
        Row row{std::to_string(een.jaar), {WordsCell{std::to_string(een.jaar)}}, false, {}};
        for (std::size_t i = 0; i < aantal_geldbronnen; ++i) {
            row.cells.emplace_back(WordsCell{stof.money(een.per_bron[i])});
        }
        row.cells.emplace_back(WordsCell{stof.money(een.kosten)});
        row.cells.emplace_back(unpaid_cell(stof, unpaid(een.per_oorzaak)));
        table.rows.push_back(std::move(row));
    }
    Card card{"begroting.jaren.kaart", stof.text("begroting.jaren"), {std::move(table)}};
    card.blocks.emplace_back(
        words(stof.fill("begroting.som", {{"bedrag", stof.money(begroting.totaal)}}), Line::Look::strong));
    if (begroting.zonder_periode != Money{}) {
        card.blocks.emplace_back(
            small_words(stof.fill("begroting.zonder-periode", {{"bedrag", stof.money(begroting.zonder_periode)}})));
    }
    if (begroting.onvolledig > 0) {
        card.blocks.emplace_back(small_words(stof.fill(
            "begroting.onvolledig", {{"aantal", stof.whole(static_cast<std::int64_t>(begroting.onvolledig))}})));
    }
    return card;
}

Card activities_card(const Stof& stof) {
    Table table;
    table.key = "begroting.activiteiten";
    table.name = stof.text("begroting.activiteiten");
    table.empty = stof.text("begroting.leeg");
    table.columns = {column(stof, "begroting.activiteit", 1, 180),
                     column(stof, "begroting.totaal", 0, 120, ui::Align::right)};
    for (const ActiviteitKosten& een : stof.assessment.subsidie.begroting.activiteiten) {
        const std::string name =
            een.activiteit.empty() ? stof.text("begroting.zonder-activiteit") : stof.name(een.activiteit);
        table.rows.push_back({name, {WordsCell{name}, WordsCell{stof.money(een.kosten)}}, false, {}});
    }
    arrange_table(stof, table);
    return {"begroting.activiteiten.kaart", stof.text("begroting.activiteiten"), {std::move(table)}};
}

std::string month_words(const Stof& stof, const Date& month) {
    const std::string day = stof.date(month);
    const std::size_t space = day.find(' ');
    return space == std::string::npos ? day : day.substr(space + 1);
}

Card gap_card(const Stof& stof) {
    const GatOordeel& gat = stof.assessment.subsidie.gat;
    Card card{"begroting.gat", stof.text("begroting.gat"), {}};
    card.blocks.emplace_back(small_words(stof.text("begroting.gat-uitleg")));
    Table table;
    table.key = "begroting.gat.tabel";
    table.name = card.title;
    table.empty = stof.text("begroting.gat-geen");
    table.columns = {column(stof, "begroting.maand", 0, 120), column(stof, "begroting.ongedekt", 0, 170),
                     column(stof, "begroting.oorzaak", 1, 150)};
    for (const GatMaand& maand : gat.maanden) {
        Row row{month_words(stof, maand.maand), {WordsCell{month_words(stof, maand.maand)}}, false, {}};
        std::string causes;
        for (std::size_t i = 1; i < aantal_oorzaken; ++i) {
            if (maand.per_oorzaak[i] != Money{}) {
                causes +=
                    (causes.empty() ? "" : "; ") + stof.text("optie.oorzaak." + std::string{Words<Oorzaak>::list[i]});
            }
        }
        if (maand.onbekend()) {
            row.cells.emplace_back(tag_cell(stof.text("begroting.bedrag-onbekend"), ui::Tone::careful));
            causes = stof.text("begroting.niets-begroot");
        } else {
            row.cells.emplace_back(unpaid_cell(stof, maand.ongedekt()));
        }
        row.cells.emplace_back(WordsCell{std::move(causes)});
        table.rows.push_back(std::move(row));
    }
    card.blocks.emplace_back(std::move(table));
    return card;
}

}  // namespace

Page begroting_page(const Stof& stof) {
    constexpr std::array line_columns{ListColumn{"naam", 1.4F, 140}, ListColumn{"activiteit", 1, 120},
                                      ListColumn{"bron", 1, 110}, ListColumn{"bedrag_cent", 0, 110}};
    constexpr std::array funder_columns{ListColumn{"naam", 1, 140}, ListColumn{"jaar", 0, 70},
                                        ListColumn{"bedrag_cent", 0, 110}, ListColumn{"zekerheid", 0, 120}};
    constexpr std::array payment_columns{ListColumn{"naam", 1, 140}, ListColumn{"betaler", 1, 120},
                                         ListColumn{"soort", 1, 120}};
    const BegrotingOordeel& begroting = stof.assessment.subsidie.begroting;
    Page page;
    page.title = stof.text("rail.begroting");
    page.figures = {{"begroting.totaal.cijfer",
                     stof.text("begroting.totaal"),
                     stof.money(begroting.totaal),
                     stof.text(begroting.sluit ? "begroting.sluit" : "begroting.sluit-niet"),
                     -1,
                     {},
                     {}},
                    {"begroting.ongedekt.cijfer",
                     stof.text("begroting.ongedekt"),
                     stof.money(begroting.ongedekt),
                     stof.text("begroting.ongedekt-uitleg"),
                     -1,
                     {},
                     {}}};
    page.top.push_back(years_card(stof));
    page.left.push_back(list_card(stof, "begroting.posten",
                                  things_table(stof, std::string{lines}, line_columns, "begroting.posten-leeg"),
                                  std::string{lines}));
    if (auto card = attention_card(stof, Screen::begroting)) {
        page.left.push_back(std::move(*card));
    }
    page.left.push_back(sources_card(stof));
    page.left.push_back(gap_card(stof));
    page.left.push_back(activities_card(stof));
    page.left.push_back(list_card(stof, "begroting.financiers",
                                  things_table(stof, std::string{funders}, funder_columns, "begroting.financiers-leeg"),
                                  std::string{funders}));
    page.left.push_back(
        list_card(stof, "begroting.vergoedingen",
                  things_table(stof, std::string{payments}, payment_columns, "begroting.vergoedingen-leeg"),
                  std::string{payments}));
    for (const std::string_view list : {lines, funders, payments}) {
        if (auto card = thing_card(stof, stof.selected(list))) {
            page.right.push_back(std::move(*card));
        }
    }
    page.shares = {1.2F, 1};
    return page;
}

}  // namespace elp::views

// The knelpunten: on a board by where they stand, in a list, passed on to the RESV and back, and the SROI-analyses that
// underpin lasting payment.
#include <algorithm>
#include <array>
#include <utility>

#include "core/base/place.hpp"
#include "core/taal/letters.hpp"
#include "web/views/form.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

constexpr std::string_view list = "/knelpunten/lijst";
constexpr std::string_view analyses = "/sroi_analyses/lijst";

std::string stand_words(const Stof& stof, const KnelpuntOordeel& een) {
    return een.stand ? stof.text("optie.knelpuntstap.naar." + std::string{word_of(*een.stand)})
                     : stof.text("optie.knelpuntstap.naar.genoemd");
}

ui::Tone tone_of(const KnelpuntOordeel& een) {
    if (!een.stand || *een.stand == KnelpuntStand::genoemd || *een.stand == KnelpuntStand::gestopt) {
        return ui::Tone::neutral;
    }
    return *een.stand == KnelpuntStand::opgelost ? ui::Tone::good : ui::Tone::careful;
}

/// The wijk and since when, of one on the board.
std::string below_of(const Stof& stof, const KnelpuntOordeel& een) {
    std::string below = stof.field(place_of(place_of(list, een.knelpunt), "wijk"));
    if (const std::string since = stof.short_date(een.sinds); !since.empty()) {
        add_word(below, since, " \u00b7 ");
    }
    return below;
}

/// The board: a lane for each place where a knelpunt can stand.
Board board_of(const Stof& stof) {
    Board board{"knelpunten.bord", {}};
    for (const std::string_view stand : Words<KnelpuntStand>::list) {
        Board::Lane lane;
        for (const KnelpuntOordeel& een : stof.assessment.wijkverband.knelpunten) {
            if (word_of(een.stand.value_or(KnelpuntStand::genoemd)) == stand) {
                const std::string name = stof.name(een.knelpunt);
                lane.items.push_back({{"bord." + text_of(een.knelpunt), name, stof.fill("pagina.toon", {{"wat", name}}),
                                       Select{std::string{list}, text_of(een.knelpunt)}},
                                      below_of(stof, een)});
            }
        }
        lane.title = met_hoofdletter(stof.t("optie.knelpuntstap.naar." + std::string{stand})) + "\u00a0\u00b7\u00a0" +
                     std::to_string(lane.items.size());
        board.lanes.push_back(std::move(lane));
    }
    return board;
}

Table table_of(const Stof& stof) {
    Table table;
    table.key = "knelpunten.tabel";
    table.name = stof.text("rail.knelpunten");
    table.empty = stof.text("knelpunten.leeg");
    table.columns = {column(stof, "knelpunten.knelpunt", 2, 120), column(stof, "wijkverbanden.wijk", 1, 76),
                     column(stof, "knelpunten.stand", 0, 132), column(stof, "knelpunten.sinds", 0, 92)};
    const std::string selected = stof.selected(list);
    for (const KnelpuntOordeel& een : stof.assessment.wijkverband.knelpunten) {
        const std::string place = place_of(list, een.knelpunt);
        Row row = thing_row(stof, list, een.knelpunt, selected);
        add_cells(row, {field_cell(stof, place_of(place, "wijk")),
                        tag_cell(met_hoofdletter(stand_words(stof, een)), tone_of(een)),
                        WordsCell{stof.short_date(een.sinds)}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// The steps that make sense from where a knelpunt stands.
std::vector<KnelpuntStand> next_stands(const std::optional<KnelpuntStand>& stand) {
    using enum KnelpuntStand;
    if (!stand) {
        return {genoemd};
    }
    switch (*stand) {
        case genoemd:
            return {in_wijk, doorgezet, gestopt};
        case in_wijk:
            return {doorgezet, opgelost, gestopt};
        case doorgezet:
            return {bij_resv, terug};
        case bij_resv:
            return {terug, opgelost, gestopt};
        case terug:
            return {in_wijk, doorgezet, gestopt};
        case opgelost:
        case gestopt:
            return {in_wijk};
    }
    return {};
}

/// One press for the next step of the chosen knelpunt, with today as its day.
std::optional<Card> steps_card(const Stof& stof, const std::string& place) {
    const auto& judged = stof.assessment.wijkverband.knelpunten;
    const auto found =
        std::ranges::find_if(judged, [&](const KnelpuntOordeel& een) { return place == place_of(list, een.knelpunt); });
    if (found == judged.end()) {
        return std::nullopt;
    }
    Card card{"knelpunten.stappen", stof.fill("knelpunten.volgende", {{"wat", stof.name(found->knelpunt)}}), {}};
    std::string now = found->stand ? stof.fill("knelpunten.nu", {{"stand", stand_words(stof, *found)}})
                                   : stof.text("knelpunten.nu-niets");
    if (found->antwoord_voor != Date{}) {
        now += " " + stof.fill("knelpunten.antwoord", {{"datum", stof.date(found->antwoord_voor)}});
    }
    card.blocks.emplace_back(words(std::move(now)));
    Actions actions;
    for (const KnelpuntStand next : next_stands(found->stand)) {
        const std::string word{word_of(next)};
        actions.actions.push_back(
            {"knelpunten.naar." + word,
             met_hoofdletter(stof.t("optie.knelpuntstap.naar." + word)),
             {},
             AddThing{place_of(place, "stappen"), {{"naar", word}, {"datum", iso_date(stof.vandaag)}}, card.key}});
    }
    if (!actions.actions.empty()) {
        card.blocks.emplace_back(std::move(actions));
    }
    return card;
}

std::string ratio_words(const Stof& stof, std::int64_t hundredths) {
    return write_decimal(hundredths, 2, stof.woorden.language);
}

void add_range(Card& card, const Stof& stof, const SroiBandbreedte& range) {
    card.blocks.emplace_back(
        small_words(stof.fill("sroi.bandbreedte", {{"laagste", stof.money(range.netto_laagste)},
                                                   {"hoogste", stof.money(range.netto_hoogste)}})));
    if (range.verhouding_laagste && range.verhouding_hoogste) {
        card.blocks.emplace_back(small_words(
            stof.fill("sroi.verhouding-bereik", {{"laagste", ratio_words(stof, *range.verhouding_laagste)},
                                                 {"hoogste", ratio_words(stof, *range.verhouding_hoogste)}})));
    }
}

Tornado tornado_of(const Stof& stof, const SroiAnalyse& analyse, Money middle) {
    Tornado tornado{"sroi.gevoeligheid", stof.text("sroi.gevoeligheid"), {}};
    const auto rows = sroi_gevoeligheid(analyse, stof.assessment.regels, stof.vandaag);
    std::int64_t widest = 1;
    for (const Gevoeligheid& row : rows) {
        widest = std::max(
            {widest, std::abs(row.netto_laag.cents - middle.cents), std::abs(row.netto_hoog.cents - middle.cents)});
    }
    const auto at = [&](Money value) {
        return static_cast<float>(static_cast<double>(value.cents - middle.cents) / static_cast<double>(widest));
    };
    constexpr std::size_t most = 10;
    for (const Gevoeligheid& row : rows) {
        if (tornado.bars.size() == most) {
            break;
        }
        const Ding* ding = stof.dingen.find(row.deel);
        const std::string owner{ding == nullptr ? "sroi_analyse" : ding->type->name};
        std::string label = row.deel.empty() ? std::string{} : stof.name(row.deel) + ": ";
        label += stof.t("veld." + owner + "." + std::string{row.wat});
        tornado.bars.push_back(
            {std::move(label),
             stof.fill("sroi.van-tot", {{"laag", stof.money(row.netto_laag)}, {"hoog", stof.money(row.netto_hoog)}}),
             at(row.netto_laag), at(row.netto_hoog)});
    }
    return tornado;
}

/// Where the answers are that the outcome waits for, each a press away.
Table waiting_table(const Stof& stof, const SroiOordeel& een) {
    Table table;
    table.key = "sroi.wacht.tabel";
    table.name = stof.text("sroi.wacht.antwoord");
    table.columns = {column(stof, "sroi.wacht.deel", 1, 120), column(stof, "sroi.wacht.antwoord", 1, 120)};
    for (const std::string& place : een.wacht_op) {
        const Spot spot = find(type_of_plan(), &stof.plan, place);
        const Spot part = find(type_of_plan(), &stof.plan, parent_of(place));
        if (!spot || !part || part.type->object.item == nullptr) {
            continue;
        }
        const std::string answer = veld_naam(*spot.field, *spot.owner, stof.woorden.teksten);
        const std::string name = stof.name(part.type->object.item(part.at)->id);
        std::string row = name;
        row += ": ";
        row += answer;
        table.rows.push_back(
            {std::move(row),
             {WordsCell{name},
              LinkCell{"wacht." + place, answer, stof.fill("pagina.toon", {{"wat", answer}}), ShowPlace{place}}},
             false,
             {}});
    }
    return table;
}

std::optional<Card> result_card(const Stof& stof, const std::string& place) {
    const auto& judged = stof.assessment.wijkverband.sroi;
    for (std::size_t i = 0; i < std::min(judged.size(), stof.plan.sroi_analyses->lijst.size()); ++i) {
        const SroiOordeel& een = judged[i];
        if (place != place_of(analyses, een.analyse)) {
            continue;
        }
        Card card{"sroi.uitkomst", stof.fill("sroi.uitkomst", {{"wat", stof.name(een.analyse)}}), {}};
        if (!een.som) {
            card.blocks.emplace_back(words(stof.fill(
                "sroi.wacht", {{"aantal", stof.whole(static_cast<std::int64_t>(een.wacht_op.size() + een.fouten))}})));
            card.blocks.emplace_back(waiting_table(stof, een));
            return card;
        }
        card.blocks.emplace_back(
            words(stof.fill("sroi.netto", {{"bedrag", stof.money(een.som->netto)}}), Line::Look::strong));
        if (een.som->verhouding) {
            card.blocks.emplace_back(
                words(stof.fill("sroi.verhouding", {{"getal", ratio_words(stof, *een.som->verhouding)}})));
        }
        card.blocks.emplace_back(
            words(een.som->terugverdien_maanden
                      ? stof.fill("sroi.terugverdiend", {{"maanden", stof.whole(*een.som->terugverdien_maanden)}})
                      : stof.text("sroi.niet-terugverdiend")));
        if (een.bandbreedte) {
            add_range(card, stof, *een.bandbreedte);
        }
        if (!een.gekozen) {
            card.blocks.emplace_back(Remark{ui::Tone::neutral, stof.text("sroi.lezing")});
        }
        card.blocks.emplace_back(steps_of(stof, "sroi.spoor", stof.text("pagina.hoe-gerekend"), een.stappen));
        card.blocks.emplace_back(heading_words(stof.text("sroi.gevoeligheid")));
        card.blocks.emplace_back(tornado_of(stof, stof.plan.sroi_analyses->lijst[i], een.som->netto));
        return card;
    }
    return std::nullopt;
}

void push(std::vector<Card>& cards, std::optional<Card> card) {
    if (card) {
        cards.push_back(std::move(*card));
    }
}

}  // namespace

Page knelpunten_page(const Stof& stof) {
    Page page;
    page.title = stof.text("rail.knelpunten");
    if (!stof.plan.knelpunten->lijst.empty()) {
        page.top.push_back({"knelpunten.bordkaart", stof.text("knelpunten.bord"), {board_of(stof)}});
    }
    page.left.push_back(list_card(stof, "knelpunten.lijst", table_of(stof), std::string{list}));
    push(page.left, attention_card(stof, Screen::knelpunten));
    constexpr std::array columns{ListColumn{"naam", 2, 140}, ListColumn{"knelpunt", 1, 120},
                                 ListColumn{"prijspeil_jaar", 0, 90}};
    const std::string chosen = stof.selected(list);
    FieldValues of_it;
    if (!chosen.empty()) {
        of_it.emplace_back("knelpunt", last_step(chosen));
    }
    page.left.push_back(list_card(stof, "sroi.lijst", things_table(stof, std::string{analyses}, columns, "sroi.leeg"),
                                  std::string{analyses}, std::move(of_it)));
    push(page.left, result_card(stof, stof.selected(analyses)));
    push(page.right, steps_card(stof, chosen));
    push(page.right, thing_card(stof, chosen));
    push(page.right, thing_card(stof, stof.selected(analyses)));
    page.shares = {1.1F, 1};
    return page;
}

}  // namespace elp::views

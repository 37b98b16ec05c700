// Sources and choices: every amount, limit and day with where it comes from, every point on which a source is silent
// with the reading in force, and the plan's own values.
#include <array>

#include "core/base/place.hpp"
#include "web/views/form.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

constexpr std::string_view list = "/eigen_waarden/lijst";

/// Reference prices are called by the element that they are the price of.
std::string parameter_name(const Stof& stof, const std::string& id) {
    constexpr std::string_view price = "referentieprijs.";
    if (id.starts_with(price)) {
        return stof.element("sroi.referentieprijzen", id.substr(price.size()));
    }
    const std::string key = "parameter." + id;
    return stof.woorden.teksten.has(key) ? stof.text(key) : id;
}

std::string value_words(const Stof& stof, const Answer<std::int64_t>& value, Unit unit) {
    if (!value.has_value()) {
        return stof.text("pagina.onbekend");
    }
    if (unit == Unit::datum) {
        const auto day = make_date(static_cast<int>(value.value / 10000), static_cast<int>(value.value / 100 % 100),
                                   static_cast<int>(value.value % 100));
        return day ? stof.date(*day) : std::string{};
    }
    if (unit == Unit::basispunten) {
        return stof.percent(value.value);
    }
    Step step;
    step.unit = unit;
    step.value = value.value;
    return unit == Unit::jaar ? std::to_string(value.value) : value_text(step, stof.woorden.language);
}

std::string valid_words(const Stof& stof, const Waarde& waarde) {
    if (waarde.geldig_tot != Date{}) {
        return stof.fill("tijdlijn.van-tot",
                         {{"van", stof.date(waarde.geldig_van)}, {"tot", stof.date(waarde.geldig_tot)}});
    }
    return stof.fill("bronnen.vanaf", {{"datum", stof.date(waarde.geldig_van)}});
}

std::string source_words(const Regeling& regeling, const Waarde& waarde) {
    std::string words = waarde.bron;
    for (const Bron& bron : regeling.bronnen) {
        if (bron.id == waarde.bron) {
            words = bron.titel + (bron.uitgever.empty() ? "" : ", " + bron.uitgever) +
                    (bron.datum.empty() ? "" : ", " + bron.datum);
        }
    }
    return waarde.plaats.empty() ? words : words + " \u00b7 " + waarde.plaats;
}

Table values_table(const Stof& stof) {
    Table table;
    table.key = "bronnen.waarden";
    table.name = stof.text("bronnen.waarden");
    table.columns = {column(stof, "bronnen.regel", 0, 56),
                     column(stof, "bronnen.wat", 1, 160),
                     column(stof, "bronnen.waarde", 0, 110, ui::Align::right),
                     column(stof, "bronnen.geldig", 0.8F, 130),
                     column(stof, "bronnen.bron", 1.6F, 200),
                     column(stof, "bronnen.status", 0, 112)};
    for (const auto& file : stof.assessment.regels.files) {
        for (const Parameter& parameter : file->parameters) {
            for (const Waarde& waarde : parameter.waarden) {
                const std::string name = parameter_name(stof, parameter.id);
                const std::string status{stof.t("status." + std::string{word_of(waarde.status)})};
                table.rows.push_back(
                    {name,
                     {WordsCell{parameter.regel}, WordsCell{name},
                      WordsCell{value_words(stof, waarde.waarde, parameter.eenheid)},
                      WordsCell{valid_words(stof, waarde)}, WordsCell{source_words(*file, waarde)},
                      tag_cell(status, waarde.status == Status::vastgesteld ? ui::Tone::good : ui::Tone::careful)},
                     false,
                     {}});
            }
        }
    }
    arrange_table(stof, table);
    return table;
}

/// Where the plan holds its reading of a choice; empty where each analysis holds its own.
std::string place_of_choice(std::string_view id) {
    struct Owner {
        std::string_view begin;
        std::string_view place;
    };
    constexpr std::array owners{Owner{"uitvoering.", "/subsidies/uitvoering"},
                                Owner{"aanvraag.", "/subsidies/aanvraag"}, Owner{"resv_criteria.", "/resv/criteria"},
                                Owner{"wijken.", "/wijken"}, Owner{"regio.", "/regio"}};
    for (const Owner& owner : owners) {
        if (id.starts_with(owner.begin)) {
            return place_of(owner.place, id.substr(owner.begin.size()));
        }
    }
    return {};
}

/// The reading in force, and whose it is.
WordsCell reading_cell(const Stof& stof, const Keuze& keuze, const std::string& place) {
    const std::string own = place.empty() ? std::string{} : stof.field(place);
    if (!own.empty()) {
        return {own, stof.text("bronnen.keuze-plan")};
    }
    return {std::string{option_text(keuze.id, keuze.standaard, stof.woorden.teksten)},
            stof.text(place.empty() ? "bronnen.keuze-analyse" : "subsidies.lezing.standaard")};
}

Cell choice_name_cell(const std::string& id, const std::string& name, const std::string& place) {
    if (place.empty()) {
        return WordsCell{name};
    }
    return LinkCell{"bronnen.keuze." + id, name, {}, ShowPlace{place}};
}

Table choices_table(const Stof& stof) {
    Table table;
    table.key = "bronnen.keuzes";
    table.name = stof.text("bronnen.keuzes");
    table.columns = {column(stof, "bronnen.regel", 0, 56), column(stof, "subsidies.zwijgt.vraag", 1, 170),
                     column(stof, "subsidies.zwijgt.lezing", 1, 150), column(stof, "bronnen.opties", 1.6F, 200)};
    for (const auto& file : stof.assessment.regels.files) {
        for (const Keuze& keuze : file->keuzes) {
            const std::string name = met_hoofdletter(stof.t("veld." + keuze.id));
            std::string options;
            for (const std::string& option : keuze.opties) {
                options +=
                    (options.empty() ? "" : "; ") + std::string{option_text(keuze.id, option, stof.woorden.teksten)};
            }
            const std::string place = place_of_choice(keuze.id);
            table.rows.push_back({name,
                                  {WordsCell{keuze.regel}, choice_name_cell(keuze.id, name, place),
                                   reading_cell(stof, keuze, place), WordsCell{options}},
                                  false,
                                  {}});
        }
    }
    return table;
}

/// With which rules the plan was looked at, so that it can say later which of them changed.
Card kept_rules_card(const Stof& stof) {
    const bool kept = stof.plan.regelstand->gebruikt == regelstand_van(stof.assessment.regels);
    Card card{"bronnen.regels", stof.text("bronnen.regels"), {}};
    card.blocks.emplace_back(words(stof.text(kept ? "bronnen.vastgelegd" : "bronnen.niet-vastgelegd")));
    if (!kept) {
        card.blocks.emplace_back(Actions{{Action{
            "bronnen.vastleggen", stof.text("bronnen.vastleggen"), {}, Change{keep_rules(stof.assessment.regels)}}}});
    }
    return card;
}

}  // namespace

Page bronnen_page(const Stof& stof) {
    constexpr std::array columns{ListColumn{"parameter", 1.4F, 160}, ListColumn{"waarde", 0, 110},
                                 ListColumn{"geldig_van", 0, 120}, ListColumn{"bron", 1, 130}};
    Page page;
    page.title = stof.text("rail.bronnen");
    page.intro = stof.text("bronnen.uitleg");
    page.left.push_back(list_card(stof, "bronnen.eigen",
                                  things_table(stof, std::string{list}, columns, "bronnen.eigen-leeg"),
                                  std::string{list}));
    page.left.push_back(kept_rules_card(stof));
    if (auto card = attention_card(stof, Screen::bronnen)) {
        page.left.push_back(std::move(*card));
    }
    if (auto card = thing_card(stof, stof.selected(list))) {
        page.right.push_back(std::move(*card));
    }
    page.top.push_back({"bronnen.keuzes.kaart", stof.text("bronnen.keuzes"), {choices_table(stof)}});
    page.top.push_back({"bronnen.waarden.kaart", stof.text("bronnen.waarden"), {values_table(stof)}});
    return page;
}

}  // namespace elp::views

// The design criteria and principles of the RESV: what is declared beside what the plan itself shows, and
// the decision on its form.
#include <algorithm>
#include <array>

#include "core/base/place.hpp"
#include "web/views/form.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

ui::Tone tone_of(Afgeleid afgeleid) {
    switch (afgeleid) {
        case Afgeleid::voldaan:
            return ui::Tone::good;
        case Afgeleid::deels:
        case Afgeleid::niet:
            return ui::Tone::careful;
        case Afgeleid::onbekend:
            return ui::Tone::neutral;
    }
    return ui::Tone::neutral;
}

struct Group {
    std::string_view place;     ///< of the list of declarations
    std::string_view elements;  ///< the rule file's list
    std::string_view title;     ///< text key
};

/// The declaration as a choice where there is one; else the button that begins one.
Cell declared_cell(const Stof& stof, const Group& group, const VerklaringOordeel& een, const std::string& name) {
    if (een.id.empty()) {
        return Action{"criteria.verklaar." + een.over, stof.text("criteria.verklaar"),
                      stof.fill("criteria.verklaar-over", {{"wat", name}}),
                      AddThing{std::string{group.place}, {{"over", een.over}}}};
    }
    return input_at(stof, place_of(een.place, "verklaard"), name);
}

std::string grounds(const Stof& stof, const VerklaringOordeel& een) {
    std::string words;
    for (const Aanwijzing& ground : een.aanwijzingen) {
        words += words.empty() ? "" : " ";
        words += stof.fill(tekst_sleutel(ground),
                           {{"aantal", stof.whole(ground.aantal)}, {"totaal", stof.whole(ground.totaal)}});
    }
    return words;
}

Card group_card(const Stof& stof, const Group& group, const std::vector<VerklaringOordeel>& judged) {
    Table table;
    table.key = "criteria.tabel." + std::string{group.elements};
    table.name = stof.text(group.title);
    table.columns = {column(stof, "criteria.criterium", 1.2F, 160), column(stof, "criteria.verklaard", 0, 176),
                     column(stof, "criteria.blijkt", 0, 110), column(stof, "criteria.waaruit", 1.4F, 180)};
    for (const VerklaringOordeel& een : judged) {
        Row row;
        row.name = stof.element(group.elements, een.over);
        const std::string derived{stof.t("optie.afgeleid." + std::string{word_of(een.afgeleid)})};
        Cell first = WordsCell{row.name};
        if (!een.id.empty()) {
            const Select select{std::string{group.place}, text_of(een.id)};
            first = LinkCell{"kies." + een.place, row.name, stof.fill("pagina.toon", {{"wat", row.name}}), select};
        }
        std::string why = grounds(stof, een);
        if (een.tegenspraak) {
            why.insert(0, stof.text("criteria.tegenspraak") + " ");
        }
        row.cells = {std::move(first), declared_cell(stof, group, een, row.name),
                     tag_cell(met_hoofdletter(derived), een.tegenspraak ? ui::Tone::bad : tone_of(een.afgeleid)),
                     WordsCell{std::move(why)}};
        table.rows.push_back(std::move(row));
    }
    Card card{"criteria." + std::string{group.elements}, stof.text(group.title), {std::move(table)}};
    const bool chosen = stof.session.selected.contains(group.place);
    const std::string selected = chosen ? stof.selected(group.place) : std::string{};
    if (!selected.empty()) {
        const auto about_it = std::ranges::find(judged, selected, &VerklaringOordeel::place);
        const std::string about =
            about_it == judged.end() ? std::string{} : stof.element(group.elements, about_it->over);
        card.blocks.emplace_back(heading_words(about));
        constexpr std::array<std::string_view, 3> keys{"bewijs", "eigenaar", "gereed_op"};
        card.blocks.emplace_back(fields_of(stof, selected, keys));
        card.blocks.emplace_back(Actions{{remove_action(stof, selected, about)}});
    }
    return card;
}

}  // namespace

Page criteria_page(const Stof& stof) {
    constexpr Group criteria{"/resv/criteria/lijst", "resv.ontwerpcriteria", "criteria.kop"};
    constexpr Group delen{"/resv/criteria/delen", "resv.ontwerpcriterium-1-delen", "criteria.delen"};
    constexpr Group uitgangspunten{"/resv/criteria/uitgangspunten", "resv.uitgangspunten", "criteria.uitgangspunten"};
    Page page;
    page.title = stof.text("rail.criteria");
    page.intro = stof.text("criteria.uitleg");
    page.top.push_back(group_card(stof, criteria, stof.assessment.resv.criteria));
    if (auto card = attention_card(stof, Screen::criteria)) {
        page.top.push_back(std::move(*card));
    }
    page.top.push_back(group_card(stof, delen, stof.assessment.resv.delen));
    page.top.push_back(group_card(stof, uitgangspunten, stof.assessment.resv.uitgangspunten));
    constexpr std::array<std::string_view, 2> broad{"draagvlak", "besluitvorming"};
    Card readings{"criteria.lezingen", stof.text("criteria.besluiten"), {}};
    readings.blocks.emplace_back(fields_of(stof, "/resv/criteria", broad));
    page.left.push_back(std::move(readings));
    constexpr std::array<std::string_view, 3> who{"naam", "werkgebied", "gebied"};
    page.left.push_back({"criteria.resv", stof.text("criteria.resv"), {fields_of(stof, "/resv", who)}});
    page.right.push_back({"criteria.vorm", stof.text("criteria.vorm"), form_of(stof, "/resv/vormbesluit")});
    page.shares = {1, 1};
    return page;
}

}  // namespace elp::views

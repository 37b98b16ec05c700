// What the region is asked to do: documents, regio-opgaven taken from them, actions on capacity, and agreements by
// patient group, with what answers which.
#include <array>

#include "core/base/place.hpp"
#include "core/beoordeling/samenwoorden.hpp"
#include "web/views/form.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

constexpr std::string_view questions = "/resv/opgaven/lijst";
constexpr std::string_view actions = "/resv/opgaven/acties";
constexpr std::string_view agreements = "/resv/afspraken/lijst";
constexpr std::string_view documents = "/documenten/lijst";

Table questions_table(const Stof& stof) {
    Table table;
    table.key = "opgaven.tabel";
    table.name = stof.text("opgaven.lijst");
    table.empty = stof.text("opgaven.leeg");
    table.columns = {column(stof, "opgaven.opgave", 1.4F, 120), column(stof, "opgaven.uit", 1, 90),
                     column(stof, "opgaven.antwoord", 1.4F, 110)};
    const std::string selected = stof.selected(questions);
    for (const OpgaveAntwoorden& een : stof.assessment.opgaven.lijst) {
        const std::string place = place_of(questions, een.opgave);
        Row row = thing_row(stof, questions, een.opgave, selected);
        add_cells(row, {field_cell(stof, place_of(place, "document"))});
        if (een.beantwoord()) {
            row.cells.emplace_back(WordsCell{antwoorden_op(een, stof.dingen)});
        } else {
            row.cells.emplace_back(tag_cell(stof.text("opgaven.geen-antwoord"), ui::Tone::careful));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Card documents_card(const Stof& stof) {
    constexpr std::array columns{ListColumn{"naam", 1, 140}, ListColumn{"soort", 0, 130}, ListColumn{"stand", 0, 110},
                                 ListColumn{"aangesloten", 0, 110}};
    return list_card(stof, "opgaven.documenten",
                     things_table(stof, std::string{documents}, columns, "opgaven.documenten-leeg"),
                     std::string{documents});
}

Card actions_card(const Stof& stof) {
    constexpr std::array columns{ListColumn{"naam", 1.4F, 140}, ListColumn{"aanpak", 1, 120},
                                 ListColumn{"stand", 0, 110}, ListColumn{"gereed_op", 0, 120}};
    return list_card(stof, "opgaven.acties", things_table(stof, std::string{actions}, columns, "opgaven.acties-leeg"),
                     std::string{actions});
}

Card agreements_card(const Stof& stof) {
    constexpr std::array columns{ListColumn{"naam", 1.4F, 140}, ListColumn{"patientgroep", 1, 120},
                                 ListColumn{"stand", 0, 120}, ListColumn{"geldig_tot", 0, 120}};
    return list_card(stof, "opgaven.afspraken",
                     things_table(stof, std::string{agreements}, columns, "opgaven.afspraken-leeg"),
                     std::string{agreements});
}

}  // namespace

Page opgaven_page(const Stof& stof) {
    Page page;
    page.title = stof.text("rail.opgaven");
    page.intro = stof.text("opgaven.uitleg");
    page.left.push_back(list_card(stof, "opgaven.lijst", questions_table(stof), std::string{questions}));
    if (auto card = attention_card(stof, Screen::opgaven)) {
        page.left.push_back(std::move(*card));
    }
    page.left.push_back(documents_card(stof));
    page.left.push_back(actions_card(stof));
    page.left.push_back(agreements_card(stof));
    for (const std::string_view list : {questions, documents, actions, agreements}) {
        if (auto card = thing_card(stof, stof.selected(list))) {
            page.right.push_back(std::move(*card));
        }
    }
    page.shares = {1.1F, 1};
    return page;
}

}  // namespace elp::views

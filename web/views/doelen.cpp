// The goals of the Visie with the activities that serve them, and the activities themselves.
#include <array>

#include "web/views/form.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

constexpr std::string_view list = "/activiteiten/lijst";

std::string names(const Stof& stof, const std::vector<Id>& ids) {
    std::string words;
    for (const Id& id : ids) {
        words += (words.empty() ? "" : "; ") + stof.name(id);
    }
    return words;
}

Card goals_card(const Stof& stof, std::string_view title, std::string_view elements,
                const std::vector<DoelDekking>& doelen) {
    Table table;
    table.key = "doelen.tabel." + std::string{elements};
    table.name = stof.text(title);
    table.columns = {column(stof, "doelen.doel", 1.2F, 170), column(stof, "doelen.subsidie", 0, 90),
                     column(stof, "doelen.activiteiten", 1.4F, 170), column(stof, "doelen.indicatoren", 0.8F, 110)};
    for (const DoelDekking& een : doelen) {
        const std::string name = stof.element(elements, een.doel);
        Row row{name, {WordsCell{name}, WordsCell{een.subsidie ? stof.text("antwoord.ja") : std::string{}}}, false, {}};
        if (een.gedekt()) {
            row.cells.emplace_back(WordsCell{names(stof, een.activiteiten)});
        } else {
            row.cells.emplace_back(tag_cell(stof.text("doelen.geen"), ui::Tone::careful));
        }
        row.cells.emplace_back(WordsCell{names(stof, een.indicatoren)});
        table.rows.push_back(std::move(row));
    }
    return {"doelen." + std::string{elements}, stof.text(title), {std::move(table)}};
}

}  // namespace

Page doelen_page(const Stof& stof) {
    constexpr std::array columns{ListColumn{"naam", 2, 150}, ListColumn{"stand", 0, 100}, ListColumn{"begin", 0, 120},
                                 ListColumn{"einde", 0, 130}};
    const ProgrammaOordeel& programma = stof.assessment.programma;
    Page page;
    page.title = stof.text("rail.doelen");
    page.intro = stof.text("doelen.uitleg");
    page.top.push_back(goals_card(stof, "doelen.acht", "visie.doelen", programma.doelen));
    page.left.push_back(list_card(stof, "doelen.activiteitenlijst",
                                  things_table(stof, std::string{list}, columns, "doelen.leeg"), std::string{list}));
    if (auto card = attention_card(stof, Screen::doelen)) {
        page.left.push_back(std::move(*card));
    }
    Card six = goals_card(stof, "doelen.zes", "visie.doelen-samengevat", programma.doelen_samengevat);
    six.blocks.emplace_back(small_words(stof.text("doelen.zes-uitleg")));
    page.left.push_back(std::move(six));
    if (auto card = thing_card(stof, stof.selected(list))) {
        page.right.push_back(std::move(*card));
    }
    page.shares = {1.1F, 1};
    return page;
}

}  // namespace elp::views

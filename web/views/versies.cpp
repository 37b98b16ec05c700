#include "web/views/versies.hpp"

#include <utility>

#include "web/views/form.hpp"

namespace elp::views {
namespace {

/// What a conflict is called in the list of marked ones.
std::string conflict_id(const Conflict& conflict) {
    return conflict.key.empty() ? conflict.place : conflict.place + " " + conflict.key;
}

std::string or_unanswered(const Stof& stof, const std::string& value) {
    return value.empty() ? stof.text("versies.leeg") : value;
}

/// What both changed, with a box to take what the file says.
Table conflicts_table(const Stof& stof, const Versievergelijking& versies) {
    Table table;
    table.key = "versies.conflicten";
    table.name = stof.text("versies.conflicten");
    table.columns = {column(stof, "versies.wat", 1, 150), column(stof, "versies.plan", 1, 110),
                     column(stof, "versies.bestand", 1, 110), column(stof, "versies.neem", 0, 90)};
    if (versies.met_basis) {
        table.columns.insert(table.columns.begin() + 1, column(stof, "versies.eerst", 1, 110));
    }
    for (std::size_t i = 0; i < versies.conflicten.size(); ++i) {
        const Conflictregel& regel = versies.in_woorden[i];
        const Conflict& conflict = versies.conflicten[i];
        const std::string id = conflict_id(conflict);
        const Side side = chosen_side(stof.session, conflict);
        Row row{regel.wat, {}, false, {}, {}};
        add_cells(row, {WordsCell{regel.wat, regel.deel}});
        if (versies.met_basis) {
            add_cells(row, {WordsCell{or_unanswered(stof, regel.basis)}});
        }
        const std::string name = stof.fill("versies.neem-van", {{"wat", regel.wat}});
        const Mark turned{std::string{versies_andersom}, {id}, side == conflict.kept};
        add_cells(row, {WordsCell{or_unanswered(stof, regel.onze)}, WordsCell{or_unanswered(stof, regel.hunne)},
                        MarkCell{"versies.neem." + id, name, side == Side::theirs, turned}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table changes_table(const Stof& stof, const Versievergelijking& versies) {
    Table table;
    table.key = "versies.erbij";
    table.name = stof.text("versies.erbij");
    table.empty = stof.text("versies.niets");
    table.columns = {column(stof, "versies.wat", 1.4F, 180), column(stof, "versies.was", 1, 120),
                     column(stof, "versies.wordt", 1, 120)};
    for (const Verschilregel& regel : versies.erbij) {
        Row row{regel.wat, {}, false, {}, {}};
        add_cells(row, {WordsCell{regel.wat, regel.deel}, WordsCell{regel.was}, WordsCell{regel.nu}});
        table.rows.push_back(std::move(row));
    }
    arrange_table(stof, table);
    return table;
}

}  // namespace

Side chosen_side(const Session& session, const Conflict& conflict) {
    const auto marked = session.marked.find(versies_andersom);
    if (marked == session.marked.end() || !marked->second.contains(conflict_id(conflict))) {
        return conflict.kept;
    }
    return conflict.kept == Side::ours ? Side::theirs : Side::ours;
}

Page versies_page(const Stof& stof, const Versievergelijking& versies) {
    Page page;
    page.title = stof.text("versies.kop");
    page.intro = stof.fill("versies.uitleg", {{"bestand", versies.bestand}});
    page.actions = {{"versies.samenvoegen",
                     stof.text("versies.samenvoegen"),
                     {},
                     Merge{Merge::What::merge},
                     ui::Kind::primary,
                     ui::Gesture::none},
                    {"versies.niet",
                     stof.text("versies.niet"),
                     {},
                     Merge{Merge::What::stop},
                     ui::Kind::secondary,
                     ui::Gesture::none}};
    if (!versies.conflicten.empty()) {
        Card card{"versies.conflictkaart", stof.text("versies.conflicten"), {}};
        if (!versies.met_basis) {
            card.blocks.emplace_back(Remark{ui::Tone::careful, stof.text("versies.zonder-basis")});
        }
        card.blocks.emplace_back(small_words(stof.text("versies.conflicten-uitleg")));
        card.blocks.emplace_back(conflicts_table(stof, versies));
        page.top.push_back(std::move(card));
    }
    page.top.push_back({"versies.erbijkaart", stof.text("versies.erbij"), {changes_table(stof, versies)}});
    return page;
}

}  // namespace elp::views

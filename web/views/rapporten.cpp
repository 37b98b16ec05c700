// Reports: which kind, about what, in which form; and the plan without names and free text, with what that leaves out.
#include <utility>

#include "core/rapport/zonder_namen.hpp"
#include "web/views/screens.hpp"

namespace elp::views {
namespace {

// What the reader chose is kept with what is selected in lists.
constexpr std::string_view chosen_kind = "rapporten.soort";
constexpr std::string_view chosen_wijk = "rapporten.wijk";
constexpr std::string_view chosen_discipline = "rapporten.discipline";
constexpr std::string_view chosen_form = "rapporten.vorm";

std::string_view chosen(const Stof& stof, std::string_view key) {
    const auto found = stof.session.selected.find(key);
    return found == stof.session.selected.end() ? std::string_view{} : std::string_view{found->second};
}

/// The value of the word that was chosen; the first one while none was.
template <class E>
E chosen_of(const Stof& stof, std::string_view key) {
    return value_of_word<E>(chosen(stof, key)).value_or(E{});
}

struct Choice {
    std::string value{};
    std::string words{};
};

/// One of these, each by what is kept when it is chosen; the first one while none is.
Setting setting_of(const Stof& stof, std::string_view key, const std::vector<Choice>& choices) {
    Setting setting{std::string{key}, stof.text(key), {}, 0, {}};
    for (const Choice& choice : choices) {
        if (choice.value == chosen(stof, key)) {
            setting.chosen = setting.options.size();
        }
        setting.options.push_back(choice.words);
        setting.intents.emplace_back(Select{std::string{key}, choice.value});
    }
    return setting;
}

template <class E>
std::vector<Choice> choices_of(const Stof& stof, std::string_view texts) {
    std::vector<Choice> choices;
    for (const std::string_view word : Words<E>::list) {
        choices.push_back({std::string{word}, stof.text(std::string{texts} + std::string{word})});
    }
    return choices;
}

std::vector<Choice> wijken_of(const Stof& stof) {
    std::vector<Choice> choices;
    for (const Wijk& wijk : stof.plan.wijken->lijst) {
        choices.push_back({text_of(wijk.id), stof.name(wijk.id)});
    }
    return choices;
}

std::vector<Choice> disciplines_of(const Stof& stof) {
    std::vector<Choice> choices{{"", stof.text("rapporten.alle-disciplines")}};
    for (const Element& discipline : stof.woorden.regelingen.elementen("voucher.disciplines")) {
        choices.push_back({discipline.id, discipline.naam});
    }
    return choices;
}

/// The choice of what a kind is about, where it is about a part of the plan.
std::optional<Setting> part_of(const Stof& stof, Rapportsoort soort) {
    if (soort == Rapportsoort::wijk) {
        return setting_of(stof, chosen_wijk, wijken_of(stof));
    }
    if (soort == Rapportsoort::voucher) {
        return setting_of(stof, chosen_discipline, disciplines_of(stof));
    }
    return std::nullopt;
}

Action made_action(const Stof& stof, std::string_view key, Export wish) {
    return {.key = std::string{key},
            .label = stof.text(key),
            .name = {},
            .intent = std::move(wish),
            .kind = ui::Kind::secondary,
            .gesture = ui::Gesture::none};
}

Action save_action(const Stof& stof, std::string_view key, Uitvoeropdracht order) {
    Action action = made_action(stof, key, {std::move(order)});
    action.kind = ui::Kind::primary;
    return action;
}

Card report_card(const Stof& stof) {
    const auto soort = chosen_of<Rapportsoort>(stof, chosen_kind);
    Card card{"rapporten.kaart", stof.text("rapporten.kaart"), {}};
    card.blocks.emplace_back(setting_of(stof, chosen_kind, choices_of<Rapportsoort>(stof, "rapportsoort.")));
    card.blocks.emplace_back(small_words(stof.text("rapportsoort." + std::string{word_of(soort)} + ".uitleg")));
    Uitvoeropdracht order;
    order.soort = soort;
    order.vorm = chosen_of<Uitvoervorm>(stof, chosen_form);
    if (auto part = part_of(stof, soort)) {
        if (part->options.empty()) {
            card.blocks.emplace_back(Remark{ui::Tone::careful, stof.text("rapporten.geen-wijken")});
            return card;
        }
        order.deel = std::get<Select>(part->intents[part->chosen]).id;
        card.blocks.emplace_back(std::move(*part));
    }
    card.blocks.emplace_back(setting_of(stof, chosen_form, choices_of<Uitvoervorm>(stof, "rapporten.vorm.")));
    Actions actions{{save_action(stof, "rapporten.opslaan", order)}};
    if (order.vorm.value_or(Uitvoervorm::html) == Uitvoervorm::html) {
        actions.actions.push_back(made_action(stof, "rapporten.afdrukken", {std::move(order), Export::Becomes::print}));
    }
    card.blocks.emplace_back(std::move(actions));
    card.blocks.emplace_back(small_words(stof.text("rapporten.zonder-personen")));
    return card;
}

Card nameless_card(const Stof& stof) {
    Card card{"rapporten.zonder-namen", stof.text("rapporten.zonder-namen"), {}};
    card.blocks.emplace_back(words(stof.text("rapporten.zonder-namen.uitleg")));
    Table table;
    table.key = "rapporten.weggelaten";
    table.name = stof.text("rapporten.weggelaten");
    table.empty = stof.text("rapporten.niets-weggelaten");
    table.columns = {column(stof, "rapporten.weggelaten", 1, 200),
                     column(stof, "rapporten.keren", 0, 80, ui::Align::right)};
    for (Weggelaten& een : weggelaten(stof.plan, stof.woorden)) {
        const std::string times = stof.whole(static_cast<std::int64_t>(een.keren));
        table.rows.push_back({een.wat, {WordsCell{een.wat}, WordsCell{times}}, false, {}});
    }
    card.blocks.emplace_back(std::move(table));
    Uitvoeropdracht order;
    order.wat = Uitvoerwat::zonder_namen;
    card.blocks.emplace_back(Actions{{save_action(stof, "rapporten.zonder-namen.opslaan", std::move(order))}});
    return card;
}

Action link_action(const Stof& stof, std::string_view key, Uitvoerwat wat) {
    Uitvoeropdracht order;
    order.wat = wat;
    return made_action(stof, key, {std::move(order), Export::Becomes::link});
}

Card link_card(const Stof& stof) {
    Card card{"rapporten.link", stof.text("rapporten.link"), {}};
    card.blocks.emplace_back(words(stof.text("rapporten.link.uitleg")));
    card.blocks.emplace_back(Actions{{link_action(stof, "rapporten.link.maken", Uitvoerwat::voor_link),
                                      link_action(stof, "rapporten.link.zonder-namen", Uitvoerwat::zonder_namen)}});
    return card;
}

}  // namespace

Page rapporten_page(const Stof& stof) {
    Page page;
    page.title = stof.text("rail.rapporten");
    page.left = {report_card(stof), link_card(stof)};
    page.right = {nameless_card(stof)};
    page.shares = {1, 1};
    return page;
}

}  // namespace elp::views

// The reader's settings, and help: the keys, what stays on this machine, and how accessible the program is.
#include <array>

#include "web/views/instellingen.hpp"

namespace elp::views {
namespace {

Setting setting(const Teksten& t, std::string_view key, std::span<const std::string_view> options, std::size_t chosen) {
    Setting out{std::string{key}, std::string{t(key)}, {}, chosen};
    for (const std::string_view option : options) {
        out.options.emplace_back(t(option));
    }
    return out;
}

Card words_card(const Teksten& t, std::string_view key, std::span<const std::string_view> lines) {
    Card card{std::string{key}, std::string{t(key)}, {}};
    for (const std::string_view line : lines) {
        card.blocks.emplace_back(Line{std::string{t(line)}, Line::Look::body, {}});
    }
    return card;
}

struct KeyRow {
    std::string_view keys;  ///< text key
    std::string_view what;  ///< text key
};

Card keys_card(const Teksten& t) {
    constexpr std::array rows{
        KeyRow{"help.toets.palet", "palet.kop"},        KeyRow{"help.toets.openen", "balk.openen"},
        KeyRow{"help.toets.opslaan", "balk.opslaan"},   KeyRow{"help.toets.afdrukken", "help.afdrukken"},
        KeyRow{"help.toets.ongedaan", "balk.ongedaan"}, KeyRow{"help.toets.opnieuw", "balk.opnieuw"},
        KeyRow{"help.toets.plakken", "help.plakken"},   KeyRow{"help.toets.tab", "help.tab"},
        KeyRow{"help.toets.enter", "help.enter"},       KeyRow{"help.toets.escape", "help.escape"},
        KeyRow{"help.toets.bladeren", "help.bladeren"}, KeyRow{"help.toets.help", "help.dit"}};
    Table table;
    table.key = "help.toetsen.tabel";
    table.name = t("help.toetsen");
    table.columns = {{std::string{t("help.toets")}, 1, 160, ui::Align::left},
                     {std::string{t("help.doet")}, 2, 200, ui::Align::left}};
    for (const KeyRow& row : rows) {
        const std::string keys{t(row.keys)};
        table.rows.push_back({keys, {WordsCell{keys}, WordsCell{std::string{t(row.what)}}}, false, {}});
    }
    return {"help.toetsen", std::string{t("help.toetsen")}, {std::move(table)}};
}

}  // namespace

Page instellingen_page(const Teksten& t, const ChosenSettings& chosen) {
    constexpr std::array<std::string_view, 4> themes{"instellingen.thema.systeem", "instellingen.thema.licht",
                                                     "instellingen.thema.donker", "instellingen.thema.contrast"};
    constexpr std::array<std::string_view, 2> languages{"instellingen.taal.nl", "instellingen.taal.en"};
    Page page;
    page.title = t("rail.instellingen");
    Card card{"instellingen.kaart", std::string{t("instellingen.weergave")}, {}};
    card.blocks.emplace_back(setting(t, setting_theme, themes, chosen.theme));
    Setting sizes{std::string{setting_text}, std::string{t(setting_text)}, chosen.text_sizes, chosen.text_size};
    card.blocks.emplace_back(std::move(sizes));
    card.blocks.emplace_back(setting(t, setting_language, languages, chosen.language));
    page.left.push_back(std::move(card));
    return page;
}

Page help_page(const Teksten& t) {
    constexpr std::array<std::string_view, 3> about{"help.wat-1", "help.wat-2", "help.wat-3"};
    constexpr std::array<std::string_view, 4> privacy{"help.privacy-1", "help.privacy-2", "help.privacy-3",
                                                      "help.privacy-4"};
    constexpr std::array<std::string_view, 5> accessible{"help.toegankelijk-1", "help.toegankelijk-2",
                                                         "help.toegankelijk-3", "help.toegankelijk-4",
                                                         "help.toegankelijk-5"};
    constexpr std::array<std::string_view, 4> fill_in{"help.invullen-1", "help.invullen-2", "help.invullen-3",
                                                      "help.invullen-4"};
    Page page;
    page.title = t("rail.help");
    page.left = {words_card(t, "help.wat", about), words_card(t, "help.invullen", fill_in),
                 words_card(t, "help.privacy", privacy)};
    page.right = {keys_card(t), words_card(t, "help.toegankelijk", accessible)};
    return page;
}

}  // namespace elp::views

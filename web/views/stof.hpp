// What the screens are made of, and the pieces that several of them share: cells of a table, what needs attention here,
// how a figure came about. Words only: nothing is drawn here.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.hpp"
#include "core/beoordeling/assess.hpp"
#include "core/beoordeling/eerst_doen.hpp"
#include "core/beoordeling/veldwoorden.hpp"
#include "core/plan/plan.hpp"
#include "core/regels/trace.hpp"
#include "web/views/page.hpp"

namespace elp::views {

/// How the reader sorted and searched a table.
struct TableView {
    std::optional<std::size_t> sorted_by{};
    bool descending = false;
    std::string search{};
};

/// What a reader opened, chose, sorted and looked for. Belongs to the interface: no plan holds it.
struct Session {
    std::map<std::string, std::string, std::less<>> selected{};          ///< id by list
    std::map<std::string, std::set<std::string>, std::less<>> marked{};  ///< ids by list
    std::set<std::string, std::less<>> open{};
    std::map<std::string, TableView, std::less<>> tables{};
};

/// Refers to everything: it all lives longer.
struct Stof {
    const Plan& plan;
    const Assessment& assessment;
    const std::vector<Aandachtspunt>& punten;  ///< what needs attention, in order
    const Dingen& dingen;
    const Woorden& woorden;
    Date vandaag;
    const Session& session;

    [[nodiscard]] std::string_view t(std::string_view key) const { return woorden.teksten(key); }
    [[nodiscard]] std::string text(std::string_view key) const { return std::string{woorden.teksten(key)}; }
    template <class... Args>
    [[nodiscard]] std::string fill(std::string_view key, Args&&... args) const {
        return woorden.teksten.fill(key, std::forward<Args>(args)...);
    }
    [[nodiscard]] std::string fill(std::string_view key, std::initializer_list<Filler> fillers) const {
        return woorden.teksten.fill(key, fillers);
    }
    [[nodiscard]] Veldstof velden() const { return {woorden, dingen}; }
    [[nodiscard]] std::string money(Money amount) const { return write_money(amount, woorden.language); }
    /// "onbekend" where there is none.
    [[nodiscard]] std::string money(std::optional<Money> amount) const;
    [[nodiscard]] std::string whole(std::int64_t number) const { return write_whole(number, woorden.language); }
    /// "41 %" of hundredths of a percent.
    [[nodiscard]] std::string percent(std::int64_t basispunten) const;
    /// Empty where there is no day.
    [[nodiscard]] std::string date(Date day) const;
    /// "31-12-2026", for columns.
    [[nodiscard]] std::string short_date(Date day) const;
    /// "2 van 5".
    [[nodiscard]] std::string of(std::size_t part, std::size_t all) const;
    /// The name of an element of a rule-file list; its id where the rules do not know it.
    [[nodiscard]] std::string element(std::string_view list, std::string_view id) const;
    /// The name of a thing of the plan; empty where there is none.
    [[nodiscard]] std::string name(const Id& id) const;
    [[nodiscard]] bool is_open(std::string_view key) const { return session.open.contains(key); }

    /// What the field at this place holds, in the words of a column; empty while it is not answered.
    [[nodiscard]] std::string field(std::string_view place) const;
    /// The place of the thing of this list that is selected; the first one's while none is, empty while there is none.
    [[nodiscard]] std::string selected(std::string_view list) const;
};

/// How much needs attention on each screen, by the value of Screen.
using RailCounts = std::array<std::size_t, screen_count>;

[[nodiscard]] Line words(std::string text, Line::Look look = Line::Look::body);
[[nodiscard]] Line small_words(std::string text);
[[nodiscard]] Line heading_words(std::string text);

/// The colour that goes with a kind of finding, and with a yes, a no or an unknown.
[[nodiscard]] ui::Tone tone_of(Aard aard);
[[nodiscard]] ui::Tone tone_of(Strekking strekking);

/// A tag that holds the value of a choice, with a colour for its standing: empty where not answered.
[[nodiscard]] TagCell tag_cell(std::string words, ui::Tone tone);
/// A cell with the value of the field at this place.
[[nodiscard]] WordsCell field_cell(const Stof& stof, std::string_view place);

[[nodiscard]] PageColumn column(const Stof& stof, std::string_view key, float share, float least = 100,
                                ui::Align align = ui::Align::left);

/// The sentence of an entry of "Eerst doen", and what to do about it.
[[nodiscard]] std::string found_words(const Stof& stof, const Aandachtspunt& punt);
[[nodiscard]] std::string step_words(const Stof& stof, const Aandachtspunt& punt);

/// What needs attention on this screen, the first `most` of it. Nothing where there is nothing.
[[nodiscard]] std::optional<Card> attention_card(const Stof& stof, Screen screen, std::size_t most = 5);
/// The table of entries of "Eerst doen" itself.
[[nodiscard]] Table attention_table(const Stof& stof, const std::vector<const Aandachtspunt*>& punten, std::string key,
                                    bool with_screen);

/// How a figure came about, step by step with sources.
[[nodiscard]] Explanation steps_of(const Stof& stof, std::string key, std::string title, const Steps& steps);

/// Sorts and searches the rows of a table as the reader asked. Call when its rows are complete.
void arrange_table(const Stof& stof, Table& table);

/// "Wijk toevoegen": what adds to this list of the plan is called.
[[nodiscard]] std::string add_words(const Plan& plan, std::string_view list, const Teksten& t);
/// "Toevoegen": a thing at the end of this list. `what` is the text key of what is added: "ding.wijk".
[[nodiscard]] Action add_action(const Stof& stof, std::string_view list, FieldValues values = {});
[[nodiscard]] Action remove_action(const Stof& stof, const std::string& place, std::string_view name);

}  // namespace elp::views

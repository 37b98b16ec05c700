// Which screens there are, how they are grouped in the rail, and which one shows a place of the plan. Each screen has
// a file of its own that makes its page.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/taal/teksten.hpp"
#include "web/views/stof.hpp"

namespace elp::views {

struct ScreenInfo {
    Screen screen = Screen::start;
    std::string_view key;    ///< "wijkverbanden": the rail's "rail.wijkverbanden", and its name
    std::string_view group;  ///< text key of the heading above it in the rail; empty: no heading
    bool needs_plan = true;
};

/// All screens of the rail, in its order.
[[nodiscard]] std::span<const ScreenInfo> screens();
[[nodiscard]] std::string_view screen_key(Screen screen);
[[nodiscard]] std::string_view screen_name(Screen screen, const Teksten& t);
/// Whether a screen shows nothing without an open plan.
[[nodiscard]] bool needs_plan(Screen screen);
/// The screen with the fields of this place of the plan.
[[nodiscard]] Screen screen_of(std::string_view place);

/// Places of the lists of the plan that a screen adds things to.
[[nodiscard]] std::vector<std::string> lists_of(const Plan& plan);

/// The key of the control for a field of the plan: its place, but for those that the subsidy screen draws itself.
[[nodiscard]] std::string_view control_of(std::string_view place);

/// How much there is to do on each screen, by the value of Screen; open answers are not counted.
[[nodiscard]] RailCounts count_by_screen(const std::vector<Aandachtspunt>& punten);

/// The page of a screen that shows the open plan, else an empty one; Screen::start and Screen::subsidies draw
/// themselves, the latter with the page below its own.
[[nodiscard]] Page page_of(Screen screen, const Stof& stof);

[[nodiscard]] Page overzicht_page(const Stof& stof);
[[nodiscard]] Page subsidies_page(const Stof& stof);
[[nodiscard]] Page aanvraag_page(const Stof& stof);
[[nodiscard]] Page begroting_page(const Stof& stof);
[[nodiscard]] Page criteria_page(const Stof& stof);
[[nodiscard]] Page hoofdtaken_page(const Stof& stof);
[[nodiscard]] Page mandaat_page(const Stof& stof);
[[nodiscard]] Page samenwerking_page(const Stof& stof);
[[nodiscard]] Page opgaven_page(const Stof& stof);
[[nodiscard]] Page contractering_page(const Stof& stof);
[[nodiscard]] Page wijkverbanden_page(const Stof& stof);
[[nodiscard]] Page knelpunten_page(const Stof& stof);
[[nodiscard]] Page burgers_page(const Stof& stof);
[[nodiscard]] Page doelen_page(const Stof& stof);
[[nodiscard]] Page tijdlijn_page(const Stof& stof);
[[nodiscard]] Page leren_page(const Stof& stof);
[[nodiscard]] Page opmerkingen_page(const Stof& stof);
[[nodiscard]] Page bronnen_page(const Stof& stof);
[[nodiscard]] Page rapporten_page(const Stof& stof);

}  // namespace elp::views

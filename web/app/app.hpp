// The application: the open plan with its history, what follows from it, and what the interface remembers. One step a
// frame. It knows the platform only through platform.hpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "core/beoordeling/assess.hpp"
#include "core/beoordeling/eerst_doen.hpp"
#include "core/beoordeling/landelijk.hpp"
#include "core/beoordeling/plakken.hpp"
#include "core/beoordeling/veldwoorden.hpp"
#include "core/plan/history.hpp"
#include "core/regels/regelingen.hpp"
#include "core/taal/notatie.hpp"
#include "core/taal/teksten.hpp"
#include "web/app/recovery.hpp"
#include "web/app/settings.hpp"
#include "web/platform/platform.hpp"
#include "web/ui/ui.hpp"
#include "web/views/frame.hpp"
#include "web/views/intent.hpp"
#include "web/views/page.hpp"
#include "web/views/palette.hpp"
#include "web/views/question.hpp"
#include "web/views/start.hpp"
#include "web/views/stof.hpp"
#include "web/views/subsidies_text.hpp"

namespace elp::app {

/// Where the open plan stands on disk, as far as the program knows.
struct File {
    std::string name{};      ///< empty while the plan was never opened from or saved as a file
    int at = 0;              ///< when it was opened or saved, in minutes after midnight
    bool saved_now = false;  ///< saved by this program since it was opened
    Plan saved;              ///< the plan as it stands in the file, or as it was started: nothing is lost if it goes
    std::optional<Plan> merged{};  ///< what another version was merged into since, with what both remember
};

/// What waits for an answer of the user.
enum class Asking : std::uint8_t {
    nothing,
    replace_plan,
    recovery,
    recovery_broken,
    problems,
    save_failed,
    report_failed,
    paste,
    version,
    link,
    link_made,
    renew
};

/// A plan that takes the place of the open one once the user agrees.
struct Replacement {
    Plan plan{};
    std::string file_name{};  ///< empty for a new plan or the example
    bool from_file = false;
    std::optional<std::vector<KeptDraft>> drafts{};  ///< of the safety copy that it came out of, if it did
};

/// Another version of the open plan, which the reader compares with it.
struct OtherVersion {
    Plan plan;
    std::optional<Plan> base{};  ///< the newest version that both come from, where they remember one
    std::string file{};
};

/// Plans of many regions beside one another, in the order in which they were read.
struct SideBySide {
    std::deque<platform::FileCompared> waiting{};  ///< files that are not read yet
    std::deque<Plan> plans{};
    std::deque<Assessment> assessments{};  ///< of each plan
    std::vector<std::string> names{};      ///< of each plan's file
    std::vector<std::string> refused{};    ///< a sentence for each file that is no plan
    std::size_t too_many = 0;              ///< files left out because there is no more room
    Landelijk beeld{};
};

struct Message {
    std::string text{};
    bool wrong = false;
};

struct App {
    ui::Ui ui;
    Language language = Language::nl;
    Teksten t;
    Regelingen regelingen;

    std::optional<History> open{};
    Assessment assessment;
    std::vector<Aandachtspunt> punten;  ///< refer to `assessment`
    Dingen dingen;
    File file;
    std::vector<views::EarlierFile> earlier{};  ///< files that can be opened again
    std::uint64_t revision = 0;                 ///< counts changes, undone ones too
    std::optional<Plan> being_saved{};
    std::size_t drafts_kept = 0;  ///< hash of the drafts in the newest safety copy

    views::Screen screen = views::Screen::start;
    bool menu_open = false;
    views::Session session;
    Settings settings;
    std::string auteur{};                     ///< who typed a name into a remark last: of the next one too
    std::optional<views::Palette> palette{};  ///< open while it has a value
    Message message;
    bool renewal_waits = false;  ///< a new version of the program
    Asking asking = Asking::nothing;
    views::Question question;
    std::optional<Replacement> waiting{};  ///< for the answer to `question`
    Plaksel pasting;                       ///< what the question about pasting would do
    bool waiting_for_save = false;         ///< the user chose to save first
    std::string recovery{};                ///< the safety copy that the question is about

    std::optional<platform::LinkOpened> linked{};  ///< a plan from a link, until it can be asked about
    std::string link{};                            ///< the one that was made, until it is copied

    views::Export exporting;   ///< the file that is being made or was made last
    bool export_runs = false;  ///< it is being made

    SideBySide side_by_side;
    std::optional<OtherVersion> other_version{};

    views::SubsidiesText subsidies;
    views::Page page;  ///< of the screen that is shown
    views::RailCounts counts{};
    std::string plan_name{};
    std::string file_words{};
    std::string undo_words{};
    std::string redo_words{};
    views::FrameHeights heights;
    views::Intents intents;
};

/// Reads what the program carries with it and sets up the interface. Dear ImGui's context exists.
void start(App& app);
/// Takes in what happened since the last frame.
void handle(App& app, const platform::Event& event);
/// Draws one frame between ImGui::NewFrame() and ImGui::Render(), then does what it asked for.
ui::Tree frame(App& app);

}  // namespace elp::app

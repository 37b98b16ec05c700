// What a screen asks for: a change of the plan, or something that only the application can do. Screens hold no plan
// and change nothing themselves.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/plan/command.hpp"
#include "core/rapport/uitvoeropdracht.hpp"

namespace elp::views {

enum class Screen : std::uint8_t {
    start,
    overzicht,
    subsidies,
    aanvraag,
    begroting,
    criteria,
    hoofdtaken,
    mandaat,
    samenwerking,
    opgaven,
    contractering,
    wijkverbanden,
    knelpunten,
    burgers,
    doelen,
    tijdlijn,
    leren,
    opmerkingen,
    bronnen,
    landelijk,
    instellingen,
    help,
    rapporten,
    versies,  ///< only while two versions of the plan are compared
};
inline constexpr std::size_t screen_count = 24;

/// A change of the plan by hand in one field.
struct Change {
    Command command;
};
/// A new thing at the end of the list, with a new id and with these values of its fields. It is shown on its screen,
/// with the focus on its first field; or the reader stays where they are, with the focus on or in what has the key
/// `focus`, in which {id} stands for the new id.
using FieldValues = std::vector<std::pair<std::string, std::string>>;
struct AddThing {
    std::string list;
    FieldValues values{};
    std::string focus{};
};
/// Several of them in one step, with these values each; the focus goes to the field `focus` of the first.
struct AddThings {
    std::string list;
    std::vector<FieldValues> things{};
    std::string focus{};
};
/// A thing of a list one place up or down; it stays the one that is shown.
struct MoveThing {
    std::string place;
    Move way = Move::up;
};
struct GoTo {
    Screen screen = Screen::start;
    bool lead = false;  ///< with the focus on the first thing that can be done there
};
/// To the screen that shows this place of the plan, with what it belongs to opened and the focus on it.
struct ShowPlace {
    std::string place;
};
/// The thing of a list that a screen shows the particulars of.
struct Select {
    std::string list;
    std::string id;
};
/// Which things of a list are chosen for what is done to several at once.
struct Mark {
    std::string list;
    std::vector<std::string> ids{};
    bool on = false;
};
/// Opens or closes what stands under this key.
struct Toggle {
    std::string key;
};
/// Sorts a table by a column, or turns its order around.
struct Sort {
    std::string table;
    std::size_t column = 0;
};
/// Shows only the rows of a table that hold these words.
struct Search {
    std::string table;
    std::string words;
};
/// The command palette, and what was typed in it.
struct OpenPalette {};
struct ClosePalette {};
struct LookFor {
    std::string words;
};
/// One of the reader's own settings, by its text key, to the option with this number.
struct SetSetting {
    std::string key;
    std::size_t option = 0;
};
struct StartPlan {};
struct ShowExample {};
struct OpenFile {};
/// The file at this place of those that were opened before.
struct OpenRecent {
    std::size_t index = 0;
};
struct ForgetRecent {};
struct SaveFile {};
struct SaveFileAs {};
/// A file made out of the open plan, such as a report to hand over or print.
struct Export {
    enum class Becomes : std::uint8_t { file, print, link };
    Uitvoeropdracht order{};
    Becomes becomes = Becomes::file;  ///< a page can go on paper, a plan file into a link
};
/// Plans of many regions side by side.
struct Compare {
    enum class What : std::uint8_t {
        choose,    ///< files to lay beside those that are there
        add_open,  ///< the open plan, as it is now
        open,      ///< the plan with the number `which` becomes the open one
        stop,      ///< the files that are not read yet are left out
        clear,
        report,  ///< the whole picture as a file
    };
    What what = What::choose;
    std::size_t which = 0;
};
/// Another version of the open plan becomes part of it, with what was chosen; or it is left alone.
struct Merge {
    enum class What : std::uint8_t { merge, stop };
    What what = What::merge;
};
struct Undo {};
struct Redo {};
struct SwitchLanguage {};
struct ToggleMenu {};
/// The new version of the program in place of this one.
struct Renew {};
/// Puts a text on the clipboard and says `said`, a text key.
struct CopyText {
    std::string text;
    std::string_view said;
};
/// The answer to the question on the screen: the first, second or third button of the dialog.
struct AnswerDialog {
    int button = 0;
};

using Intent = std::variant<Change, AddThing, AddThings, MoveThing, GoTo, ShowPlace, Select, Mark, Toggle, Sort, Search,
                            OpenPalette, ClosePalette, LookFor, SetSetting, StartPlan, ShowExample, OpenFile,
                            OpenRecent, ForgetRecent, SaveFile, SaveFileAs, Export, Compare, Merge, Undo, Redo,
                            SwitchLanguage, ToggleMenu, Renew, CopyText, AnswerDialog>;
using Intents = std::vector<Intent>;

}  // namespace elp::views

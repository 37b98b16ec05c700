// The border between the program and the machine it runs on. Everything above this file is the same for the
// browser and the desktop; platform/browser and platform/desktop each hold one set of these functions.
// Nothing here waits: what takes time answers later with an Event.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/date.hpp"
#include "core/rapport/uitvoeropdracht.hpp"
#include "core/taal/notatie.hpp"

namespace elp::platform {

/// The largest file that is read; a larger one is a FileFailed before a byte of it is read.
inline constexpr std::uint64_t file_size_limit = 16U << 20U;

/// Why a file or the safety copy failed: text keys in assets/teksten.
namespace reason {
inline constexpr std::string_view file_too_large = "bestand.te_groot";
inline constexpr std::string_view file_unreadable = "bestand.niet_gelezen";
inline constexpr std::string_view file_unwritable = "bestand.niet_bewaard";
inline constexpr std::string_view file_changed =
    "bestand.veranderd";  ///< since it was opened or saved: not overwritten
inline constexpr std::string_view export_not_fetched = "uitvoer.niet-gehaald";  ///< what makes files is not there
inline constexpr std::string_view export_failed = "uitvoer.mislukt";
inline constexpr std::string_view link_no_address = "link.geen-adres";  ///< others cannot open where this one runs
inline constexpr std::string_view link_old_browser = "link.oude-browser";
inline constexpr std::string_view link_too_long = "link.te-lang";
inline constexpr std::string_view link_newer = "link.nieuwer";
inline constexpr std::string_view link_too_large = "link.te-groot";
inline constexpr std::string_view link_broken = "link.kapot";
inline constexpr std::string_view storage_full = "herstel.vol";
inline constexpr std::string_view storage_denied = "herstel.geweigerd";
}  // namespace reason

/// A file that the user chose or dropped. Answer it with accept_file() or refuse_file(): until then no file is the
/// plan's own, so that a save can never land in the wrong one.
struct FileOpened {
    std::string name;
    std::string bytes;
};
/// A file could not be read or written. `reason` is one of the keys above, `detail` what the system said.
struct FileFailed {
    std::string name;
    std::string reason;
    std::string detail;
    bool exported = false;  ///< it was to hold what export_file() was given
};
/// One of the files that the user chose or dropped to lay side by side: none of them becomes the plan's own. `reason`
/// and `detail` as in FileFailed; without a reason it was read.
struct FileCompared {
    std::string name;
    std::string bytes;
    std::string reason;
    std::string detail;
};
/// A plan file that was opened or saved here before.
struct RecentFile {
    std::string name;
    std::string folder{};  ///< empty where the platform does not tell
};
inline constexpr std::size_t recent_files_max = 8;
/// The files that open_recent() can open, newest first. Told at the start, when there are any, and after each change.
struct RecentFiles {
    std::vector<RecentFile> files{};
};
/// A save ended well. The plan that was saved is the one with this revision counter.
struct FileSaved {
    std::string name;
    std::uint64_t revision = 0;
};
/// What export_file() was given is in a file of this name.
struct FileExported {
    std::string name;
};
/// The file that make_export() was asked for, to hand to export_file().
struct ExportMade {
    std::string name;
    std::string type;  ///< "text/html"
    std::string bytes;
};
/// It was not made. `reason` is one of the keys above, `detail` what stood in the way.
struct ExportNotMade {
    std::string reason;
    std::string detail;
};
/// The address that make_link() was asked for; without one `reason` is one of the keys above.
struct LinkMade {
    std::string link;
    std::string reason{};
};
/// The address that the program was opened with, or got since, holds a plan: its file. `reason` as in LinkMade.
struct LinkOpened {
    std::string bytes;
    std::string reason{};
};
/// The safety copy could not be kept (storage full, denied); told once until it works again.
struct RecoveryFailed {
    std::string reason;
};
/// The safety copy is kept again or for the first time.
struct RecoveryKept {
    std::uint64_t revision = 0;
};
/// A safety copy of an earlier run was found when the program started.
struct RecoveryFound {
    std::string bytes;
};
/// Several cells were pasted, or several lines where no field has the caret: UTF-8.
struct Pasted {
    std::string text;
};
/// How it stands with the copy of the program itself that the browser keeps for use without a connection.
enum class Renewal : std::uint8_t {
    waits,     ///< a new version is there whole; renew() starts it
    blocked,   ///< renew() did nothing: another tab still works with this version
    not_kept,  ///< nothing could be kept: without a connection the program does not open
};
struct RenewalTold {
    Renewal renewal;
};
/// The window or page is about to be hidden or closed: keep what there is.
struct Leaving {};
/// Actions that reach the program from outside the canvas: keys and clicks that the platform takes itself.
enum class Wish { open, save, save_as, print, undo, redo };
struct Wished {
    Wish wish;
};
/// preferred_colours() may answer something else from now on.
struct ColoursChanged {};
/// The texts that texts_of() had to fetch are there, or could not be had.
struct TextsArrived {
    bool there = false;
};
/// From the mirror: the user activated, focused or typed into the element of this node.
struct NodeActivated {
    std::uint32_t id = 0;
};
struct NodeFocused {
    std::uint32_t id = 0;
};
struct NodeTyped {
    std::uint32_t id = 0;
    std::string value;
};

using Event =
    std::variant<FileOpened, FileFailed, FileCompared, RecentFiles, FileSaved, FileExported, ExportMade, ExportNotMade,
                 LinkMade, LinkOpened, RecoveryFailed, RecoveryKept, RecoveryFound, Pasted, RenewalTold, Leaving,
                 Wished, ColoursChanged, TextsArrived, NodeActivated, NodeFocused, NodeTyped>;

/// The events since the last call, oldest first.
[[nodiscard]] std::vector<Event> take_events();

/// Asks for three more frames. Without it nothing is drawn until the next input.
void request_frames();

/// Today in the user's own time zone.
[[nodiscard]] Date today();
/// The time of day in the user's own time zone, in minutes after midnight.
[[nodiscard]] int minutes_of_day();
/// 64 random bits for a new id.
[[nodiscard]] std::uint64_t random_bits();
/// The user's first language as a BCP 47 tag, such as "nl-NL".
[[nodiscard]] std::string language();

/// The file of texts of a language, as Teksten::read() takes it, at least with all that is not for reports or elp.
/// Always there for Dutch; nothing while another is being fetched: TextsArrived follows.
[[nodiscard]] std::optional<std::string_view> texts_of(Language language);

/// What the user's system asks of colours.
enum class Colours : std::uint8_t { light, dark, high_contrast };
[[nodiscard]] Colours preferred_colours();
/// The reader's settings of an earlier run as keep_settings() got them; empty where there are none or none can be kept.
[[nodiscard]] std::string kept_settings();
void keep_settings(std::string_view settings);

/// Lets the user choose a plan file; answers with FileOpened or FileFailed, or not at all.
void choose_file();
/// Opens the file at this place of the last RecentFiles, as if the user had chosen it; one that cannot be read is
/// forgotten.
void open_recent(std::size_t index);
/// Forgets which files were opened and saved here; the files stay.
void forget_recent();
/// Lets the user choose plan files to lay side by side; answers with a FileCompared for each. Several files that are
/// dropped at once come the same way.
void choose_files();
/// Saves under the known name, or asks for one when `elsewhere` or when there is none yet.
/// Answers with FileSaved or FileFailed, or not at all when the user gives up.
struct SaveRequest {
    std::string name;
    std::string bytes;
    std::uint64_t revision = 0;
    bool elsewhere = false;
};
void save_file(SaveRequest request);
/// Makes a file out of plans, such as a report: what makes it may have to be fetched first. Answers with ExportMade or
/// ExportNotMade.
void make_export(const Uitvoeropdracht& order);
/// Saves something made out of the plan as a file that is not the plan's own. Answers with FileExported or FileFailed,
/// or not at all when the user gives up.
void export_file(ExportMade made);
/// Puts a report that is a page of its own on paper; where the platform has no printer it is saved as export_file()
/// does.
void print_export(const ExportMade& made);
/// Makes an address of this program that holds a plan file, without sending it anywhere. Answers with LinkMade.
void make_link(std::string_view bytes);
/// The file opened last is the open plan from now on; the next save goes there, where the platform can.
void accept_file();
/// The file opened last was not taken; the file before it stays the open plan's own.
void refuse_file();
/// Forgets which file is open, so that the next save asks for a name.
void forget_file();

/// Keeps a safety copy, soon; the newest wins. An empty text drops it.
void keep_recovery(std::string bytes, std::uint64_t revision);
/// Tells the platform whether closing now would lose work.
void set_unsaved(bool unsaved);

/// Starts the version that waits in place of this one, without asking anything. What keep_recovery() got is kept first;
/// when that fails RecoveryFailed follows and nothing is renewed.
void renew();

/// Puts a text on the clipboard.
void copy_text(std::string_view text);
/// The window's or page's title.
void set_title(std::string_view title);
/// Says something to a screen reader; `urgent` interrupts.
void announce(std::string_view text, bool urgent);

}  // namespace elp::platform

// Runs the program in a window: waits for events when there is nothing to do, draws a few frames after each.
#include <SDL.h>
#include <imgui.h>
#include <imgui_internal.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "web/platform/desktop/desktop.hpp"
#include "web/platform/desktop/files.hpp"
#include "web/platform/events.hpp"
#include "web/platform/program.hpp"
#include "web/platform/tree_json.hpp"

namespace elp::platform {
namespace {

constexpr const char* usage =
    "Gebruik: eerstelijnsplanner [PLAN.json]...\n"
    "\n"
    "  Een plan wordt geopend; meer plannen komen naast elkaar te staan.\n"
    "\n"
    "  --boom-fd N   schrijft bij elk beeld de boom van betekenis als een regel JSON naar bestandsnummer N (voor "
    "tests)\n";

struct Options {
    std::vector<std::string> files{};
    int tree_file = -1;
    bool help = false;
    std::string wrong{};
};

Options read_options(const std::vector<std::string>& arguments) {
    Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "-h" || argument == "--help") {
            options.help = true;
        } else if (argument == "--boom-fd" && i + 1 < arguments.size()) {
            const std::string& number = arguments[++i];
            if (std::from_chars(number.data(), number.data() + number.size(), options.tree_file).ec != std::errc{}) {
                options.wrong = number;
            }
        } else if (argument.starts_with('-')) {
            options.wrong = argument;
        } else {
            options.files.push_back(argument);
        }
    }
    return options;
}

/// The text with a mark in place of what is not UTF-8.
std::string well_formed(std::string_view text) {
    std::string out;
    for (const char* at = text.data(); at < text.data() + text.size();) {
        unsigned int letter = 0;
        at += ImTextCharFromUtf8(&letter, at, text.data() + text.size());
        std::array<char, 5> bytes{};
        const int size = ImTextCharToUtf8(bytes.data(), letter);
        out.append(bytes.data(), static_cast<std::size_t>(size));
    }
    return out;
}

/// A key pressed with Ctrl, or Cmd on a Mac, and not held.
bool is_chord(const SDL_KeyboardEvent& key) {
    const bool control = (key.keysym.mod & (KMOD_CTRL | KMOD_GUI)) != 0 && (key.keysym.mod & KMOD_ALT) == 0;
    return control && key.repeat == 0;
}

/// Ctrl+O, Ctrl+P, Ctrl+S and Ctrl+Shift+S; with Cmd on a Mac.
std::optional<Wish> wish_of(const SDL_KeyboardEvent& key) {
    const bool shift = (key.keysym.mod & KMOD_SHIFT) != 0;
    if (!is_chord(key)) {
        return std::nullopt;
    }
    if (key.keysym.sym == SDLK_o && !shift) {
        return Wish::open;
    }
    if (key.keysym.sym == SDLK_p && !shift) {
        return Wish::print;
    }
    if (key.keysym.sym == SDLK_s) {
        return shift ? Wish::save_as : Wish::save;
    }
    return std::nullopt;
}

/// Cells, or several lines where no field has the caret, go to the program; all else is typed into the field.
std::optional<std::string> pasted_rows(const SDL_KeyboardEvent& key) {
    if (!is_chord(key) || key.keysym.sym != SDLK_v) {
        return std::nullopt;
    }
    const char* const clipboard = ImGui::GetClipboardText();
    std::string_view text = clipboard == nullptr ? std::string_view{} : std::string_view{clipboard};
    text = text.substr(0, text.find_last_not_of("\r\n") + 1);
    const bool rows = text.find('\n') != std::string_view::npos && !ImGui::GetIO().WantTextInput;
    if (text.find('\t') == std::string_view::npos && !rows) {
        return std::nullopt;
    }
    return well_formed(text);
}

void close_or_ask(Desktop& state) {
    if (state.unsaved) {
        show_closing(state.screens, state.look);
    } else {
        state.ended = true;
    }
}

void follow(Desktop& state, const Decision& decision) {
    state.screens.showing = Showing::nothing;
    state.screens.elsewhere = false;
    request_frames();
    if (!decision.agreed) {
        return;
    }
    if (decision.about == Showing::opening) {
        open_path(decision.paths.front());
    } else if (decision.about == Showing::comparing) {
        std::ranges::for_each(decision.paths, compare_path);
    } else if (decision.about == Showing::saving) {
        save_path(decision.paths.front(), std::exchange(state.screens.request, {}));
    } else if (decision.about == Showing::exporting) {
        export_path(decision.paths.front(), std::exchange(state.screens.request, {}).bytes);
    } else if (decision.about == Showing::closing) {
        keep_recovery({}, 0);  // the user chose to lose it: do not offer it at the next start
        state.ended = true;
    }
}

/// Takes in what the system says. A dialog that fails is no dialog: the file is chosen here.
void hear(Desktop& state) {
    Heard heard = hear_system(state.system);
    if (heard.colours_changed) {
        push_event(ColoursChanged{});
    }
    if (!heard.answer || !state.screens.elsewhere) {
        return;
    }
    if (heard.answer->outcome == portal::Outcome::failed) {
        choose_here(state.screens);
    } else {
        follow(state, {.about = state.screens.showing,
                       .agreed = heard.answer->outcome == portal::Outcome::chosen,
                       .paths = std::move(heard.answer->paths)});
    }
}

void take_event(Desktop& state, const SDL_Event& event) {
    request_frames();
    if (event.type == SDL_QUIT) {
        push_event(Leaving{});
        close_or_ask(state);
    } else if (event.type == state.system_event) {
        hear(state);
    } else if (event.type == SDL_DROPFILE) {
        state.dropped.emplace_back(event.drop.file);
        SDL_free(event.drop.file);
    } else if (event.type == SDL_DROPCOMPLETE) {
        // A screen that asks for a file asks it of the plan that is open: another comes after that.
        const auto paths = std::exchange(state.dropped, {});
        if (state.screens.showing == Showing::nothing) {
            take_paths(paths);
        }
    } else if (const auto wish = event.type == SDL_KEYDOWN ? wish_of(event.key) : std::nullopt) {
        if (state.screens.showing == Showing::nothing) {
            push_event(Wished{*wish});
        }
    } else if (auto rows = event.type == SDL_KEYDOWN ? pasted_rows(event.key) : std::nullopt) {
        if (state.screens.showing == Showing::nothing) {
            push_event(Pasted{std::move(*rows)});
        }
    } else {
        if (event.type == SDL_WINDOWEVENT) {
            follow_window(state);
        }
        take_in(event);
    }
}

/// Waits until there is something to do, and takes it in.
void take_input(Desktop& state) {
    SDL_Event event;
    bool there = false;
    if (state.frames_left > 0) {
        there = SDL_PollEvent(&event) != 0;
    } else if (state.copy_waiting) {
        const std::uint64_t now = SDL_GetTicks64();
        const auto left = static_cast<int>(state.copy_due > now ? state.copy_due - now : 0);
        there = SDL_WaitEventTimeout(&event, left) != 0;
    } else {
        there = SDL_WaitEvent(&event) != 0;
    }
    while (there) {
        take_event(state, event);
        there = SDL_PollEvent(&event) != 0;
    }
    if (state.copy_waiting && SDL_GetTicks64() >= state.copy_due) {
        write_waiting_copy();
    }
}

void write_tree(int file, int frame, const ui::Tree& tree) {
    std::string line = "{\"beeld\":" + std::to_string(frame) + "," + tree_json(tree).substr(1) + "\n";
    std::string_view rest = line;
    while (!rest.empty()) {
        const ssize_t written = ::write(file, rest.data(), rest.size());
        if (written <= 0) {
            return;
        }
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
}

ui::Tree draw(Desktop& state, const Program& program) {
    std::ranges::for_each(take_events(), program.handle);
    if (state.screens.showing == Showing::nothing) {
        const ui::Tree tree = program.draw();
        state.look = {std::string{tree.language}, *tree.palette, tree.text_scale};
        return tree;
    }
    std::optional<Decision> decision;
    const ui::Tree tree = draw_screen(state.screens, decision);
    if (decision) {
        follow(state, *decision);
    }
    return tree;
}

void loop(Desktop& state, const Program& program, int tree_file) {
    int frame = 0;
    while (!state.ended) {
        take_input(state);
        if (!state.screens.elsewhere) {
            close_dialog(state.system);
        }
        if (state.frames_left <= 0) {
            continue;
        }
        --state.frames_left;
        begin_frame({});
        const ui::Tree tree = draw(state, program);
        end_frame(state.window, true);
        ++frame;
        if (tree_file >= 0) {
            write_tree(tree_file, frame, tree);
        }
        if (input_waits()) {
            state.frames_left = std::max(state.frames_left, 1);
        }
    }
    write_waiting_copy();
}

}  // namespace

int run(Program program, const std::vector<std::string>& arguments) {
    const Options options = read_options(arguments);
    if (options.help || !options.wrong.empty()) {
        std::fputs(usage, options.help ? stdout : stderr);
        return options.help ? EXIT_SUCCESS : 2;
    }
    Desktop& state = desktop();
    SDL_SetHint(SDL_HINT_IME_SHOW_UI, "1");
    SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");  // else the first click after a switch of windows is lost
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    const Place place = place_at_start();
    WindowResult opened = open_window("Eerstelijnsplanner", place);
    if (opened.window.sdl == nullptr) {
        std::fprintf(stderr, "Er kan geen venster worden geopend: %s\nControleer of er een scherm is met OpenGL 3.3.\n",
                     opened.error.c_str());
        return EXIT_FAILURE;
    }
    state.window = opened.window;
    state.place = {.steady = place, .latest = place};
    state.look.language = language().starts_with("en") ? "en" : "nl";
    state.recovery = open_recovery(state_folder());
    state.recent = read_recent(state_folder());
    if (!state.recent.empty()) {
        tell_recent();
    }
    if (std::string copy = newest_copy(state.recovery); !copy.empty()) {
        push_event(RecoveryFound{std::move(copy)});
    }
    state.system_event = SDL_RegisterEvents(1);
    call_system(state.system, [number = state.system_event] {
        SDL_Event event{};
        event.type = number;
        SDL_PushEvent(&event);
    });
    program.start();
    take_paths(options.files);
    request_frames();
    loop(state, program, options.tree_file);
    keep_place(state);
    close_recovery(state.recovery);
    state.system = {};  // before SDL, which at its end takes what libdbus has with it
    state.screens.ui.reset();
    close_window(state.window);
    return EXIT_SUCCESS;
}

}  // namespace elp::platform

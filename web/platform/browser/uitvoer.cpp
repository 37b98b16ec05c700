// The module that makes files out of plans: the core alone, without window or screens. The page fetches it when the
// first file is asked for (exports.js). Texts and bytes come in memory that uitvoer_alloc() gave; the call takes them
// over.
#include <emscripten/emscripten.h>

#include <array>
#include <cstddef>
#include <string>
#include <utility>

#include "assets/assets.hpp"
#include "core/rapport/uitvoer.hpp"
#include "core/taal/zinnen.hpp"
#include "web/platform/browser/memory.hpp"

namespace {

using namespace elp;

/// What was made last: name, type and bytes; or nothing, nothing and what is wrong.
std::array<std::string, 3>& made() {
    static std::array<std::string, 3> parts;
    return parts;
}

bool refuse(const Problems& problems, const Teksten& texts, Language language) {
    made() = {"", "", what_is_wrong(problems.front(), texts, language)};
    return false;
}

bool make(std::string_view order, std::string_view words) {
    const auto texts = Teksten::read(words.empty() ? shipped_dutch() : words);
    if (!texts) {
        made() = {"", "", std::string{texts.problems().front().code}};
        return false;
    }
    const auto read = read_opdracht(order);
    if (!read) {
        return refuse(read.problems(), *texts, Language::nl);
    }
    const Language language = read->taal.value_or(Language::nl);
    const auto rules = shipped_regelingen();
    if (!rules) {
        return refuse(rules.problems(), *texts, language);
    }
    auto file = maak_uitvoer(*read, *rules, *texts);
    if (!file) {
        return refuse(file.problems(), *texts, language);
    }
    made() = {std::move(file->naam), std::move(file->type), std::move(file->bytes)};
    return true;
}

}  // namespace

extern "C" {
void* uitvoer_alloc(std::size_t size);
int uitvoer_make(char* order, std::size_t size, char* texts, std::size_t texts_size);
const char* uitvoer_at(int part);
std::size_t uitvoer_size(int part);

EMSCRIPTEN_KEEPALIVE void* uitvoer_alloc(std::size_t size) { return platform::room_for(size); }

/// 1 when the file was made, 0 when not.
EMSCRIPTEN_KEEPALIVE int uitvoer_make(char* order, std::size_t size, char* texts, std::size_t texts_size) {
    return make(platform::taken(order, size), platform::taken(texts, texts_size)) ? 1 : 0;
}

/// 0: the name of the file, 1: its type, 2: its bytes, or what is wrong.
EMSCRIPTEN_KEEPALIVE const char* uitvoer_at(int part) { return made().at(static_cast<std::size_t>(part)).data(); }
EMSCRIPTEN_KEEPALIVE std::size_t uitvoer_size(int part) { return made().at(static_cast<std::size_t>(part)).size(); }
}

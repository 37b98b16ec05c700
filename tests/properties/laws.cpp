#include "tests/properties/laws.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "assets/assets.hpp"
#include "core/plan/file.hpp"
#include "core/taal/zinnen.hpp"

namespace elp::laws {
namespace {

using Json = nlohmann::json;

std::string broken(std::string_view law, std::string_view seen) {
    constexpr std::size_t shown = 2'000;
    return std::string{law} + ": " + std::string{seen.substr(0, shown)};
}

// The document, unless it is no JSON or has a key twice: then a pointer says not which of the two it means.
Json clear_document(std::string_view file) {
    bool twice = false;
    std::map<int, std::set<std::string>> keys;
    const auto look = [&](int depth, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::object_start) keys[depth + 1].clear();
        if (event == Json::parse_event_t::key && !keys[depth].insert(parsed.get<std::string>()).second) twice = true;
        return true;
    };
    Json document = Json::parse(file.begin(), file.end(), look, false);
    return twice ? Json(Json::value_t::discarded) : document;
}

std::string plain_step(std::string_view step) {
    std::string plain;
    for (std::size_t i = 0; i < step.size(); ++i) {
        const bool escape = step[i] == '~' && i + 1 < step.size();
        plain += !escape ? step[i] : step[++i] == '0' ? '~' : '/';
    }
    return plain;
}

// What a step of a pointer leads to: a key, a number in a list, or the id of a thing in it.
const Json* step_into(const Json& at, const std::string& step) {
    if (at.is_object()) return at.contains(step) ? &at.at(step) : nullptr;
    if (!at.is_array()) return nullptr;
    const bool number =
        !step.empty() && step.size() < 9 && std::ranges::all_of(step, [](char c) { return c >= '0' && c <= '9'; });
    if (number) {
        const std::size_t index = std::stoul(step);
        return index < at.size() ? &at[index] : nullptr;
    }
    const auto found = std::ranges::find_if(
        at, [&](const Json& one) { return one.is_object() && one.contains("id") && one.at("id") == step; });
    return found == at.end() ? nullptr : &*found;
}

// Whether a pointer leads to what is there, or to a key that is not there of what is.
bool leads_somewhere(const Json& document, std::string_view pointer) {
    const Json* at = &document;
    while (!pointer.empty()) {
        if (!pointer.starts_with('/')) return false;
        const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
        const Json* next = step_into(*at, plain_step(pointer.substr(1, end - 1)));
        if (next == nullptr) return end == pointer.size() && at->is_object();
        at = next;
        pointer.remove_prefix(end);
    }
    return true;
}

bool is_line_and_character(std::string_view place) {
    const std::size_t colon = place.find(':');
    const auto digits = [](std::string_view text) {
        return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    };
    return colon != std::string_view::npos && place[0] != '0' && digits(place.substr(0, colon)) &&
           digits(place.substr(colon + 1));
}

// Whether words still have a name in braces to fill in.
bool has_gap(std::string_view words) {
    const std::size_t brace = words.find('{');
    return brace != std::string_view::npos && brace + 1 < words.size() && words[brace + 1] >= 'a' &&
           words[brace + 1] <= 'z';
}

// Problems that are about the file as a whole.
bool about_the_file(std::string_view code) {
    return code == "json.leeg" || code == "json.te-groot" || code == "json.geen-versie";
}

// What is wrong with the place of a problem; the document is discarded where it is not clear.
std::string broken_place(const Problem& problem, const Json& document) {
    const std::string seen = std::string{problem.code} + " \"" + problem.place + "\" " + problem.found;
    if (problem.code == "json.kapot" || problem.code == "json.geen-utf8") {
        return is_line_and_character(problem.place) ? "" : broken("broken JSON has a line", seen);
    }
    if (about_the_file(problem.code)) {
        return problem.place.empty() ? "" : broken("the whole file has no place in it", seen);
    }
    if (problem.code == "json.ander-bestand") {
        return problem.place == "/type" ? "" : broken("another file is told by its type", seen);
    }
    if (!problem.place.starts_with('/')) return broken("a problem has a place", seen);
    const bool there = document.is_discarded() || leads_somewhere(document, problem.place);
    return there ? "" : broken("its place is in the file", seen);
}

}  // namespace

const Teksten& texts(Language language) {
    static const Teksten nl = *shipped_teksten(Language::nl);
    static const Teksten en = *shipped_teksten(Language::en);
    return language == Language::nl ? nl : en;
}

std::string broken_words(const Problems& problems) {
    for (const Problem& problem : problems) {
        // What is to be filled in is looked for without what was found, which may hold anything.
        Problem bare = problem;
        bare.found = "x";
        bare.expected = "x";
        for (const Language language : {Language::nl, Language::en}) {
            const std::string key = "probleem." + std::string{problem.code};
            const bool told = texts(language).has(key) && texts(language).has(key + ".stap");
            if (!told) return broken("a problem has words", key);
            for (const std::string& words :
                 {what_is_wrong(bare, texts(language), language), next_step(bare, texts(language), language)}) {
                if (words.empty() || has_gap(words)) return broken("its words are whole", words);
            }
        }
    }
    return {};
}

std::string broken_telling(const Problems& problems, std::string_view file) {
    if (problems.empty()) return "who gives nothing gives problems";
    const Json document = clear_document(file);
    for (const Problem& problem : problems) {
        if (auto fault = broken_place(problem, document); !fault.empty()) return fault;
    }
    return broken_words(problems);
}

std::string broken_keeping(const Plan& plan) {
    const std::string bytes = write_plan(plan);
    const auto again = read_plan(bytes);
    if (!again) {
        const Problem& first = again.problems().front();
        return broken("what is written can be read", first.place + " " + std::string{first.code});
    }
    if (*again != plan) return broken("what is read equals what was written", bytes);
    return write_plan(*again) == bytes ? "" : broken("equal plans give equal bytes", bytes);
}

}  // namespace elp::laws

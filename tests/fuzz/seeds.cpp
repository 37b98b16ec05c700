// Writes what the targets begin with: for each a folder of inputs, out of the examples, the rule files, the documents
// of the tests and plans that are grown. Usage: fuzz_seeds DIR PROJECT
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "assets/assets.hpp"
#include "core/base/place.hpp"
#include "core/plan/command.hpp"
#include "core/plan/file.hpp"
#include "core/plan/revisions.hpp"
#include "tests/generator/grow.hpp"

namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& file) {
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

class Folder {
  public:
    Folder(const fs::path& root, const char* target) : path_{root / target} { fs::create_directories(path_); }

    void add(std::string_view bytes) {
        std::ofstream out{path_ / std::to_string(++count_), std::ios::binary};
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        if (!out) ++faults;
    }
    void add_all(const fs::path& folder) {
        if (!fs::exists(folder)) return;
        for (const auto& file : fs::directory_iterator{folder}) {
            if (file.is_regular_file()) add(bytes_of(file.path()));
        }
    }

    static inline int faults = 0;

  private:
    fs::path path_;
    int count_ = 0;
};

elp::Plan grown(std::uint64_t seed, std::size_t size) {
    return elp::generator::grow({.seed = seed, .counts = {}, .other = size}, *elp::shipped_regelingen());
}

// A plan with unknown keys, which remembers the version before.
std::string with_everything(const elp::Plan& plan) {
    elp::Plan now = *elp::apply(plan, {{elp::SetValue{"/naam", std::string{"Nu"}},
                                        elp::SetUnknown{"/regio", "later", R"({"a":[1,null,"x"]})"}}});
    return elp::write_plan(elp::with_revision(std::move(now), plan));
}

void plans(const fs::path& root, const fs::path& project) {
    Folder folder{root, "plan"};
    for (const auto name : elp::shipped_voorbeelden()) folder.add(elp::shipped_voorbeeld(name));
    folder.add(bytes_of(project / "tests/documents/plan-v1-eerste.json"));
    folder.add(elp::write_plan(grown(1, 1)));
    folder.add(with_everything(grown(2, 1)));
    folder.add_all(project / "tests/fuzz/found/plan");
}

void rules(const fs::path& root, const fs::path& project) {
    Folder folder{root, "rules"};
    folder.add_all(project / "assets/regelingen");
    folder.add_all(project / "tests/fuzz/found/rules");
}

void numbers(const fs::path& root, const fs::path& project) {
    Folder folder{root, "numbers"};
    for (const std::string_view typed : {"226500",
                                         "226.500",
                                         "1234,56",
                                         "1.234,56",
                                         "\u20AC 796.375,50",
                                         "-12",
                                         "1,234.56",
                                         "12.34",
                                         "1.2345",
                                         "75 %",
                                         "9007199254740991",
                                         "226 500",
                                         "1 juli 2024",
                                         "1 jul. 2024",
                                         "1-7-2024",
                                         "2024-07-01",
                                         "31 juni 2024",
                                         "29-2-2023",
                                         "geen",
                                         "n.v.t.",
                                         "ja",
                                         "een; twee; drie",
                                         "zoutmaat"}) {
        for (const char first : {'\0', '\1', '\4'}) folder.add(first + std::string{typed});
    }
    folder.add_all(project / "tests/fuzz/found/numbers");
}

void merges(const fs::path& root, const fs::path& project) {
    Folder folder{root, "merge"};
    const auto base = grown(3, 1);
    const std::string wijk = elp::place_of("/wijken/lijst", base.wijken->lijst.front().id);
    const auto ours = *elp::apply(base, {{elp::SetValue{"/naam", std::string{"Wij"}}, elp::RemoveItem{wijk}}});
    const auto theirs =
        *elp::apply(base, {{elp::SetValue{wijk + "/naam", std::string{"Zij"}}, elp::SetUnknown{"", "later", "[1]"}}});
    const std::string three =
        "[" + elp::write_plan(base) + "," + elp::write_plan(ours) + "," + elp::write_plan(theirs) + "]";
    folder.add(three);
    folder.add("[" + elp::write_plan(elp::with_revision(ours, base)) + "," +
               elp::write_plan(elp::with_revision(theirs, base)) + "]");
    const std::string first = bytes_of(project / "tests/documents/plan-v1-eerste.json");
    folder.add("[" + first + "," + first + "," + first + "]");
    folder.add_all(project / "tests/fuzz/found/merge");
}

void pastes(const fs::path& root, const fs::path& project) {
    Folder folder{root, "paste"};
    for (char list = 0; list < 40; ++list)
        folder.add(list + std::string{"Naam\tInwoners\nPoort\t12.500\n\"twee\nregels\"\t\n"});
    for (const std::string_view text : {"a\tb\r\nc\td\r\n", "\"zeg \"\"ja\"\"\"\tx", "'=1+1\t-5\t1-7-2024",
                                        "\tgeen\tn.v.t.\tja", "Wijk\tDeelname\nHaven\tdoet mee"}) {
        folder.add('\0' + std::string{text});
    }
    folder.add_all(project / "tests/fuzz/found/paste");
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        std::fputs("Gebruik: fuzz_seeds MAP PROJECT\n", stderr);
        return 2;
    }
    const fs::path root{arguments[1]};
    const fs::path project{arguments[2]};
    fs::remove_all(root);
    plans(root, project);
    rules(root, project);
    numbers(root, project);
    merges(root, project);
    pastes(root, project);
    return Folder::faults == 0 ? 0 : 1;
}

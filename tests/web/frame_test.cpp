// What a frame costs: no memory when nothing changed, no frames that nobody asked for, and nodes that stay the same.
#include <doctest/doctest.h>

#include <cstdlib>
#include <new>

#include "tests/web/headless.hpp"

namespace {

std::size_t allocations = 0;

void* counted_or_null(std::size_t size) noexcept {
    ++allocations;
    return std::malloc(size == 0 ? 1 : size);
}

void* counted(std::size_t size) {
    void* const memory = counted_or_null(size);
    if (memory == nullptr) {
        throw std::bad_alloc{};
    }
    return memory;
}

}  // namespace

void* operator new(std::size_t size) { return counted(size); }
void* operator new[](std::size_t size) { return counted(size); }
// The library asks this way for room to sort in; all forms have to come from the same place.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return counted_or_null(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return counted_or_null(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { std::free(memory); }

namespace elp::test {
namespace {

/// Dear ImGui's memory counts with ours while this lives.
struct CountImGui {
    CountImGui() {
        ImGui::SetAllocatorFunctions([](std::size_t size, void*) { return counted(size); },
                                     [](void* memory, void*) { std::free(memory); });
    }
    ~CountImGui() {
        ImGui::SetAllocatorFunctions([](std::size_t size, void*) { return std::malloc(size); },
                                     [](void* memory, void*) { std::free(memory); });
    }
    CountImGui(const CountImGui&) = delete;
    CountImGui& operator=(const CountImGui&) = delete;
};

std::size_t allocations_of_a_frame(Program& program) {
    const std::size_t before = allocations;
    program.frame();
    return allocations - before;
}

TEST_CASE("een beeld waarin niets verandert vraagt geen geheugen") {
    const CountImGui count;
    Program program;
    program.frames();
    program.frames();
    CHECK(allocations_of_a_frame(program) == 0);
    program.open_example();
    program.frames();
    program.frames();
    CHECK(allocations_of_a_frame(program) == 0);
    program.fill("subsidies.inwoners", "abc");
    program.frames();
    program.frames();
    CHECK(allocations_of_a_frame(program) == 0);
}

TEST_CASE("de teller ziet geheugen dat wel gevraagd wordt") {
    const CountImGui count;
    Program program;
    program.frames();
    const std::size_t before = allocations;
    program.open_example();
    CHECK(allocations > before + 100);
}

TEST_CASE("zonder gebeurtenis vraagt het programma geen beelden") {
    Program program;
    program.open_example();
    program.fill("subsidies.inwoners", "12");
    program.frames();
    const int before = program.platform().frames_requested;
    program.frames();
    program.frames();
    CHECK(program.platform().frames_requested == before);
}

TEST_CASE("drie beelden na een gebeurtenis staat alles stil") {
    Program program;
    program.open_example();
    std::vector<std::pair<std::uint32_t, ui::Box>> before;
    for (const ui::Node& n : program.nodes()) {
        before.emplace_back(n.id, n.box);
    }
    program.frame();
    REQUIRE(program.nodes().size() == before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        CHECK(program.nodes()[i].id == before[i].first);
        CHECK(program.nodes()[i].box == before[i].second);
    }
}

}  // namespace
}  // namespace elp::test

// What a frame of each screen costs with the large plan, beside the same items as plain calls of Dear ImGui: from
// NewFrame() to Render(), in one table. The two take turns, so that the load of the machine weighs on both alike.
#include <imgui.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "assets/assets.hpp"
#include "core/plan/file.hpp"
#include "tests/generator/grow.hpp"
#include "tests/web/fake_platform.hpp"
#include "web/app/app.hpp"
#include "web/app/plan_flow.hpp"
#include "web/views/screens.hpp"

namespace elp {
namespace {

constexpr int rounds = 41;

/// What a back end does with textures, without a display.
void take_textures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantCreate) {
            texture->SetTexID(1);
        }
        texture->SetStatus(ImTextureStatus_OK);
    }
}

template <class Draw>
double frame(const Draw& draw) {
    ImGui::GetIO().DeltaTime = 1.0F / 60;
    const auto begin = std::chrono::steady_clock::now();
    ImGui::NewFrame();
    draw();
    ImGui::Render();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    take_textures();
    return took.count();
}

struct Item {
    ui::Role role;
    std::string words;
    std::string value;
};

/// What stands on the screen now: controls, and texts that no control holds.
std::vector<Item> items_of(const app::App& app) {
    std::vector<Item> items;
    for (const ui::Node& node : ui::tree(app.ui).nodes) {
        items.push_back({node.role, std::string{node.name}, std::string{node.value}});
    }
    return items;
}

bool is_one_of(ui::Role role, std::initializer_list<ui::Role> roles) {
    return std::ranges::find(roles, role) != roles.end();
}

/// The item as whoever uses Dear ImGui alone writes it.
void draw_plain(Item& item) {
    using enum ui::Role;
    if (is_one_of(item.role, {button, link, option})) {
        ImGui::Button(item.words.c_str());
    } else if (item.role == textbox) {
        ImGui::InputText(item.words.c_str(), item.value.data(), item.value.size() + 1);
    } else if (item.role == combobox) {
        if (ImGui::BeginCombo(item.words.c_str(), item.value.c_str())) {
            ImGui::EndCombo();
        }
    } else if (item.role == checkbox) {
        bool on = false;
        ImGui::Checkbox(item.words.c_str(), &on);
    } else if (is_one_of(item.role, {heading, text, cell, columnheader, progressbar})) {
        ImGui::TextWrapped("%s %s", item.words.c_str(), item.value.c_str());
    }
}

void draw_all_plain(std::vector<Item>& items) {
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::Begin("kaal");
    for (std::size_t i = 0; i < items.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        draw_plain(items[i]);
        ImGui::PopID();
    }
    ImGui::End();
}

double median(std::vector<double> times) {
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void bench_screen(app::App& app, const views::ScreenInfo& info) {
    app::go_to(app, info.screen);
    const auto draw = [&] { app::frame(app); };
    for (int i = 0; i < 4; ++i) {
        frame(draw);  // heights of rows are known, and the drafts of fields are there
    }
    std::vector<Item> items = items_of(app);
    std::vector<double> own;
    std::vector<double> plain;
    std::vector<double> ratios;
    for (int i = 0; i < rounds; ++i) {
        own.push_back(frame(draw));
        plain.push_back(frame([&] { draw_all_plain(items); }));
        ratios.push_back(own.back() / plain.back());
    }
    std::printf("%-20s %6zu items %8.3f ms   plain %8.3f ms   ratio %5.2f\n", std::string{info.key}.c_str(),
                items.size(), median(own), median(plain), median(ratios));
}

/// All screens, or those of these names.
void bench(std::span<char* const> names) {
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().DisplaySize = {1280, 800};
    ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    const auto app = std::make_unique<app::App>();
    app::start(*app);
    app::handle(*app,
                platform::FileOpened{"groot.json", write_plan(generator::grow(generator::large(), app->regelingen))});
    for (const views::ScreenInfo& info : views::screens()) {
        if (names.empty() || std::ranges::find(names, info.key) != names.end()) {
            bench_screen(*app, info);
        }
    }
}

}  // namespace
}  // namespace elp

int main(int count, char** words) { elp::bench(std::span{words, static_cast<std::size_t>(count)}.subspan(1)); }

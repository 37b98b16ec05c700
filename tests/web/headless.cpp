#include "tests/web/headless.hpp"

#include <doctest/doctest.h>
#include <imgui_internal.h>

#include <algorithm>
#include <utility>

#include "tests/web/seen_items.hpp"

namespace elp::test {
namespace {

/// What a back end does with textures, without a display.
void take_textures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantCreate) {
            texture->SetTexID(1);
        }
        if (texture->Status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        } else {
            texture->SetStatus(ImTextureStatus_OK);
        }
    }
}

}  // namespace

Program::Program(Size size, std::string language)
    : context_{ImGui::CreateContext()}, app_{std::make_unique<app::App>()} {
    ImGui::SetCurrentContext(context_);
    fake_platform() = {};
    fake_platform().language = std::move(language);
    seen_items().reserve(4096);
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {size.width, size.height};
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    io.ConfigErrorRecovery = false;
    app::start(*app_);
    app_->ui.text_scale = size.text_scale;
    ui::apply_style(app_->ui);
    context_->TestEngineHookItems = true;
    frames();
}

Program::~Program() {
    take_textures();
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
    app_.reset();
    ImGui::DestroyContext(context_);
}

void Program::frame() {
    for (const platform::Event& event : platform::take_events()) {
        app::handle(*app_, event);
    }
    seen_items().clear();
    ImGui::GetIO().DeltaTime = 1.0F / 60;
    ImGui::NewFrame();
    app::frame(*app_);
    ImGui::Render();
    take_textures();
}

void Program::frames() {
    constexpr int limit = 60;
    int drawn = 0;
    for (int left = 3; left > 0; --left) {
        const int before = fake_platform().frames_requested;
        frame();
        REQUIRE(++drawn < limit);
        if (fake_platform().frames_requested != before) {
            left = 4;
        }
    }
}

void Program::send(const platform::Event& event) {
    app::handle(*app_, event);
    frames();
}

const std::vector<ui::Node>& Program::nodes() const { return app_->ui.frames[app_->ui.frame].nodes; }

bool Program::has(std::string_view key) const {
    return std::ranges::any_of(nodes(), [key](const ui::Node& n) { return n.key == key; });
}

const ui::Node& Program::node(std::string_view key) const {
    const auto at = std::ranges::find(nodes(), key, &ui::Node::key);
    INFO("sleutel ", std::string(key));
    REQUIRE(at != nodes().end());
    return *at;
}

const ui::Node& Program::named(ui::Role role, std::string_view name) const {
    const auto same = [&](const ui::Node& n) { return n.role == role && n.name == name; };
    INFO("naam ", std::string(name));
    REQUIRE(std::ranges::count_if(nodes(), same) == 1);
    return *std::ranges::find_if(nodes(), same);
}

bool Program::shows(std::string_view words) const {
    const auto holds = [words](std::string_view text) { return text.find(words) != std::string_view::npos; };
    return std::ranges::any_of(
        nodes(), [&](const ui::Node& n) { return holds(n.name) || holds(n.value) || holds(n.description); });
}

std::string Program::focused_key() const {
    const auto at = std::ranges::find_if(nodes(), [](const ui::Node& n) { return n.is(ui::State::focused); });
    return at == nodes().end() ? std::string{} : std::string{at->key};
}

void Program::activate(std::string_view key) { send(platform::NodeActivated{node(key).id}); }

void Program::click(std::string_view key) {
    const ui::Box box = node(key).shown;
    INFO("te zien: ", std::string(key));
    REQUIRE(box.width > 0);
    click_at(box.x + box.width / 2, box.y + box.height / 2);
}

void Program::click_at(float x, float y) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(x, y);
    frame();
    io.AddMouseButtonEvent(0, true);
    frame();
    io.AddMouseButtonEvent(0, false);
    frames();
}

void Program::press(ImGuiKey key) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(key, true);
    frame();
    io.AddKeyEvent(key, false);
    frames();
}

void Program::press_with(ImGuiKey modifier, ImGuiKey key) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(modifier, true);
    press(key);
    io.AddKeyEvent(modifier, false);
    frames();
}

void Program::type(std::string_view text) {
    ImGui::GetIO().AddInputCharactersUTF8(std::string(text).c_str());
    frames();
}

void Program::fill(std::string_view key, std::string_view text) {
    click(key);
    press_with(ImGuiMod_Ctrl, ImGuiKey_A);
    if (text.empty()) {
        press(ImGuiKey_Delete);
    } else {
        type(text);
    }
}

void Program::open_example() {
    click("start.voorbeeld");
    click("rail.subsidies");
}

void Program::show(views::Screen screen) {
    app_->intents.emplace_back(views::GoTo{screen});
    frames();
}

const Plan& Program::plan() const {
    REQUIRE(app_->open.has_value());
    return app_->open->now;
}

}  // namespace elp::test

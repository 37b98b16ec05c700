#include "core/plan/schema.hpp"

#include <nlohmann/json.hpp>

#include "core/plan/file.hpp"
#include "core/regels/regeling.hpp"

namespace elp {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view any_id = "^[a-z]{1,7}-[0-9a-f]{16}$";
constexpr std::string_view order_key = "^[0-9A-Za-z]{0,63}[1-9A-Za-z]$";
// Tab and newline are the only control characters that a text may hold.
constexpr std::string_view plain_text = "^[^\\u0000-\\u0008\\u000b-\\u001f]*$";
// Years as far as the calendar of the program goes; that a month has that day is for the reader.
constexpr std::string_view calendar_day = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

Json reference(std::string_view name) { return {{"$ref", "#/$defs/" + std::string{name}}}; }

Json id_of_kind(std::string_view prefix) {
    return {{"type", "string"}, {"pattern", "^" + std::string{prefix} + "-[0-9a-f]{16}$"}};
}

Json one_of_words(std::span<const std::string_view> words) {
    Json list = Json::array();
    for (const auto word : words) list.push_back(word);
    return {{"type", "string"}, {"enum", std::move(list)}};
}

class Builder {
  public:
    explicit Builder(const SchemaHead& head) : head_{head} { add_basics(); }

    Json finish(const Type& type) {
        Json root{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", head_.title}};
        root["type"] = "object";
        root["required"] = Json::array({"type", "schemaversie"});
        if (!head_.id_prefix.empty()) root["required"].push_back("id");
        root["properties"] = {
            {"type", {{"const", head_.envelope.type}}},
            {"schemaversie", {{"type", "integer"}, {"minimum", 1}, {"maximum", head_.envelope.version}}}};
        root["properties"].update(properties(type, head_.id_prefix));
        root["$defs"] = std::move(defs_);
        return root;
    }

  private:
    void add_basics() {
        defs_["tekst"] = {{"type", "string"}, {"maxLength", head_.limits.text_bytes}, {"pattern", plain_text}};
        defs_["teksten"] = {{"type", "array"}, {"maxItems", head_.limits.items}, {"items", reference("tekst")}};
        defs_["geheel"] = {{"type", "integer"}, {"minimum", -whole_max}, {"maximum", whole_max}};
        defs_["datum"] = {{"type", "string"}, {"format", "date"}, {"pattern", calendar_day}};
        defs_["id"] = {{"type", "string"}, {"pattern", any_id}};
        defs_["volgorde"] = {{"type", "string"}, {"pattern", order_key}};
        defs_["antwoord"] = {{"$comment", "bewust zonder waarde: er is er geen, of niet van toepassing"},
                             {"type", "object"},
                             {"required", Json::array({"antwoord"})},
                             {"properties", {{"antwoord", {{"enum", Json::array({"geen", "nvt"})}}}}},
                             {"additionalProperties", false}};
    }

    Json plain(const Type& type) {
        switch (type.kind) {
            case Kind::text:
                return reference("tekst");
            case Kind::texts:
                return reference("teksten");
            case Kind::id:
                return reference("id");
            case Kind::whole:
                return reference("geheel");
            case Kind::date:
                return reference("datum");
            case Kind::logic:
                return {{"type", "boolean"}};
            case Kind::choice:
                return one_of_words(type.leaf.choices);
            case Kind::list:
                return {{"type", "array"}, {"maxItems", head_.limits.items}, {"items", object(*type.list.item)}};
            case Kind::object:
                return object(type);
        }
        return {};
    }

    Json value(const Type& type) {
        if (!type.leaf.answerable) return plain(type);
        return {{"anyOf", Json::array({plain(type), reference("antwoord")})}};
    }

    // Each struct is defined once, by its name.
    Json object(const Type& type) {
        const std::string name{type.name};
        if (!defs_.contains(name)) {
            defs_[name] = nullptr;  // keeps its place: what it holds is defined after it
            Json definition{{"type", "object"}};
            if (type.object.item != nullptr) definition["required"] = Json::array({"id", "volgorde"});
            definition["properties"] = properties(type, type.object.id_prefix);
            defs_[name] = std::move(definition);
        }
        return reference(name);
    }

    Json properties(const Type& type, std::string_view id_prefix) {
        Json all = Json::object();
        for (const Field& field : type.object.fields()) {
            Json& schema = all[std::string{field.key}];
            if (field.key == "id" && !id_prefix.empty()) {
                schema = id_of_kind(id_prefix);
            } else if (field.key == "volgorde" && type.object.item != nullptr) {
                schema = reference("volgorde");
            } else {
                schema = value(*field.type);
            }
            add_comment(schema, field);
        }
        return all;
    }

    static void add_comment(Json& schema, const Field& field) {
        std::string comment;
        const auto say = [&comment](std::string_view what, std::string_view name) {
            if (!comment.empty()) comment += "; ";
            comment += what;
            comment += name;
        };
        if (field.unit != Unit::none) say("eenheid: ", word_of(field.unit));
        if (field.privacy == Privacy::person) say("naam van een persoon", "");
        if (field.privacy == Privacy::free_text) say("vrije tekst", "");
        if (!field.list.empty()) say("id van een element van de lijst ", field.list);
        if (field.kind == any_kind) say("id van een ding in dit plan", "");
        if (field.kind == place_kind) say("plaats in dit plan; leeg: het hele plan", "");
        if (!field.kind.empty() && field.kind != any_kind && field.kind != place_kind)
            say("id van een ding in dit plan, van de soort ", field.kind);
        if (!comment.empty()) schema["$comment"] = comment;
    }

    const SchemaHead& head_;
    Json defs_ = Json::object();
};

}  // namespace

std::string schema_of(const Type& type, const SchemaHead& head) { return Builder{head}.finish(type).dump(2) + "\n"; }

std::string plan_schema() {
    return schema_of(
        type_of_plan(),
        {.title = "Eerstelijnsplan", .envelope = {plan_file_type, plan_version}, .id_prefix = plan_prefix});
}

}  // namespace elp

// Field lists: each struct of a file is described once, as data, and everything that walks through a file (reader,
// writer, commands, difference, schema) works from that description alone. A struct gets one by specialising Describe
// beside it; its fields stand in the velden.cpp of its folder, so that they are compiled once:
//
//     template <> struct Describe<Wijk> {
//         static constexpr std::string_view name = "wijk";
//         static std::span<const Field> fields();
//     };
//
//     std::span<const Field> Describe<Wijk>::fields() {
//         using F = Fields<Wijk>;
//         static constexpr std::array list{
//             F::of<&Wijk::id>("id"),
//             F::of<&Wijk::inwoners>("inwoners", Unit::inwoners),
//         };
//         return list;
//     }
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/answer.hpp"
#include "core/base/date.hpp"
#include "core/base/id.hpp"
#include "core/base/money.hpp"

namespace elp {

/// What a number counts. Money is always in cents; what needs two decimals counts hundredths.
/// A day of the calendar is 20261231.
enum class Unit : std::uint8_t {
    none,
    inwoners,
    cent,
    modules,
    maanden,
    jaar,
    aantal,
    basispunten,
    dagen,
    honderdsten,
    datum,
};

/// Who may see a field in an export without personal data.
enum class Privacy : std::uint8_t { open, person, free_text };

/// A key that this version does not know, with its value as compact JSON: kept, and written back.
struct UnknownKey {
    std::string key;
    std::string json;
    bool operator==(const UnknownKey&) const = default;
};

/// What every described struct begins with; `unknown` is sorted by key.
struct Thing {
    std::vector<UnknownKey> unknown;
    bool operator==(const Thing&) const = default;
};

/// A thing in a list that people edit: with an id that is never used again, and its place in the list.
struct Item : Thing {
    Id id;
    std::string volgorde;
    bool operator==(const Item&) const = default;
};

/// A part of a plan that copies share until one of them changes it.
template <class T>
class Section {
  public:
    [[nodiscard]] const T& operator*() const { return *shared_; }
    [[nodiscard]] const T* operator->() const { return shared_.get(); }
    /// The part as something to change: a copy of its own, unless nobody else holds it.
    [[nodiscard]] T& edit() {
        if (shared_.use_count() != 1) shared_ = std::make_shared<T>(*shared_);
        return *shared_;
    }
    [[nodiscard]] bool same(const Section& other) const { return shared_ == other.shared_; }
    bool operator==(const Section& other) const { return same(other) || *shared_ == *other.shared_; }

  private:
    std::shared_ptr<T> shared_ = std::make_shared<T>();
};

/// The content of one field apart from its C++ type: nothing (unanswered), "geen" or "n.v.t.", or a value.
/// Dates, ids and choices are texts here.
using Texts = std::vector<std::string>;
using Value = std::variant<std::monostate, AnswerState, bool, std::int64_t, std::string, Texts>;

enum class Kind : std::uint8_t { text, id, whole, logic, date, choice, texts, object, list };

struct Type;

/// What Field::kind says where a field may refer to a thing of any kind.
inline constexpr std::string_view any_kind = "*";
/// What it says where the text is a place.
inline constexpr std::string_view place_kind = "/";

/// One field of a struct. `read` and `write` find the member inside the struct that it belongs to.
struct Field {
    std::string_view key;
    const Type* type = nullptr;
    Unit unit = Unit::none;
    Privacy privacy = Privacy::open;
    const void* (*read)(const void* object) = nullptr;
    void* (*write)(void* object) = nullptr;
    std::string_view list{};  ///< the text, or each of the texts, is the id of an element of this rule-file list
    bool own_words = false;   ///< the list only suggests: a text in the user's own words is as good
    /// The id, or each of the texts, is the id of a thing of this kind; any_kind for all. With place_kind the text is
    /// no id but a place in the same file, as in place.hpp, which may be gone.
    std::string_view kind{};

    /// The same field, whose text names an element of a list: "visie.doelen".
    [[nodiscard]] constexpr Field element_of(std::string_view list_id) const {
        Field field = *this;
        field.list = list_id;
        return field;
    }
    /// The same field, whose text is an element of a list or in the user's own words.
    [[nodiscard]] constexpr Field suggested_from(std::string_view list_id) const {
        Field field = element_of(list_id);
        field.own_words = true;
        return field;
    }
    /// The same field, which refers to a thing in the plan by its id: "wijk".
    [[nodiscard]] constexpr Field id_of(std::string_view id_kind) const {
        Field field = *this;
        field.kind = id_kind;
        return field;
    }
    /// The same field, whose text is a place in the plan: "/wijken/lijst/wijk-…", or of a field of that.
    [[nodiscard]] constexpr Field place() const { return id_of(place_kind); }
};

/// How to walk through a list of described structs.
struct ListAccess {
    const Type* item = nullptr;
    std::size_t (*size)(const void* list) = nullptr;
    const void* (*at)(const void* list, std::size_t index) = nullptr;
    void* (*edit)(void* list, std::size_t index) = nullptr;
    void* (*append)(void* list) = nullptr;
    void (*erase)(void* list, std::size_t index) = nullptr;
    void (*swap)(void* list, std::size_t a, std::size_t b) = nullptr;  ///< nothing where items have no id
};

/// How to walk through a struct. `item` answers with the Item of a thing with an id, and is null for others.
struct ObjectAccess {
    std::span<const Field> (*fields)() = nullptr;
    std::string_view id_prefix;  ///< the kind in the ids of these things; empty for things without id
    const Thing* (*thing)(const void* object) = nullptr;
    Thing* (*edit_thing)(void* object) = nullptr;
    const Item* (*item)(const void* object) = nullptr;
};

/// Why a value does not fit a field.
enum class Misfit : std::uint8_t { none, kind, form, range };

/// How to read and set a single value.
struct LeafAccess {
    Value (*get)(const void* leaf) = nullptr;
    Misfit (*set)(void* leaf, Value&& value) = nullptr;
    std::span<const std::string_view> choices;  ///< the allowed words, for a choice
    bool answerable = false;                    ///< may be "geen" or "n.v.t."
};

/// What a member is. One constant of this type exists for each C++ type in use.
struct Type {
    Kind kind = Kind::text;
    std::string_view name;  ///< of a struct, for text keys: "wijk"
    LeafAccess leaf;
    ObjectAccess object;
    ListAccess list;
};

template <class T>
struct Describe;

/// The words of an enumeration, in the order of its values: specialise as `constexpr std::array words{...}`.
template <class E>
struct Words;

/// The word of a value: "naar-rato".
template <class E>
[[nodiscard]] std::string_view word_of(E value) {
    return Words<E>::list[static_cast<std::size_t>(value)];
}

/// The value that a word stands for; none for another word.
template <class E>
[[nodiscard]] std::optional<E> value_of_word(std::string_view word) {
    for (std::size_t i = 0; i < Words<E>::list.size(); ++i) {
        if (Words<E>::list[i] == word) return static_cast<E>(i);
    }
    return std::nullopt;
}

/// Whole numbers in files stay where every JSON reader keeps them exact.
inline constexpr std::int64_t whole_max = (std::int64_t{1} << 53) - 1;

namespace detail {

template <class T>
struct LeafOf;

template <>
struct LeafOf<std::string> {
    static constexpr Kind kind = Kind::text;
    static Value get(const std::string& leaf) { return leaf.empty() ? Value{} : Value{leaf}; }
    static Misfit set(std::string& leaf, Value&& value) {
        auto* text = std::get_if<std::string>(&value);
        if (text == nullptr) return Misfit::kind;
        leaf = std::move(*text);
        return Misfit::none;
    }
};

template <>
struct LeafOf<Id> {
    static constexpr Kind kind = Kind::id;
    static Value get(const Id& leaf) { return leaf.empty() ? Value{} : Value{text_of(leaf)}; }
    static Misfit set(Id& leaf, Value&& value) {
        const auto* text = std::get_if<std::string>(&value);
        if (text == nullptr) return Misfit::kind;
        const auto id = parse_id(*text);
        if (!id) return Misfit::form;
        leaf = *id;
        return Misfit::none;
    }
};

template <>
struct LeafOf<std::int64_t> {
    static constexpr Kind kind = Kind::whole;
    static Value get(const std::int64_t& leaf) { return leaf; }
    static Misfit set(std::int64_t& leaf, Value&& value) {
        const auto* whole = std::get_if<std::int64_t>(&value);
        if (whole == nullptr) return Misfit::kind;
        if (*whole > whole_max || *whole < -whole_max) return Misfit::range;
        leaf = *whole;
        return Misfit::none;
    }
};

template <>
struct LeafOf<Money> {
    static constexpr Kind kind = Kind::whole;
    static Value get(const Money& leaf) { return leaf.cents; }
    static Misfit set(Money& leaf, Value&& value) { return LeafOf<std::int64_t>::set(leaf.cents, std::move(value)); }
};

template <>
struct LeafOf<bool> {
    static constexpr Kind kind = Kind::logic;
    static Value get(const bool& leaf) { return leaf; }
    static Misfit set(bool& leaf, Value&& value) {
        const auto* logic = std::get_if<bool>(&value);
        if (logic == nullptr) return Misfit::kind;
        leaf = *logic;
        return Misfit::none;
    }
};

template <>
struct LeafOf<Date> {
    static constexpr Kind kind = Kind::date;
    static Value get(const Date& leaf) { return leaf == Date{} ? Value{} : Value{iso_date(leaf)}; }
    static Misfit set(Date& leaf, Value&& value) {
        const auto* text = std::get_if<std::string>(&value);
        if (text == nullptr) return Misfit::kind;
        const auto date = parse_iso_date(*text);
        if (!date) return Misfit::form;
        leaf = *date;
        return Misfit::none;
    }
};

template <>
struct LeafOf<Texts> {
    static constexpr Kind kind = Kind::texts;
    static Value get(const Texts& leaf) { return leaf.empty() ? Value{} : Value{leaf}; }
    static Misfit set(Texts& leaf, Value&& value) {
        auto* texts = std::get_if<Texts>(&value);
        if (texts == nullptr) return Misfit::kind;
        leaf = std::move(*texts);
        return Misfit::none;
    }
};

template <class E>
    requires std::is_enum_v<E>
struct LeafOf<E> {
    static constexpr Kind kind = Kind::choice;
    static Value get(const E& leaf) { return std::string{word_of(leaf)}; }
    static Misfit set(E& leaf, Value&& value) {
        const auto* text = std::get_if<std::string>(&value);
        if (text == nullptr) return Misfit::kind;
        const auto named = value_of_word<E>(*text);
        if (!named) return Misfit::form;
        leaf = *named;
        return Misfit::none;
    }
};

// Setting nothing empties a leaf: "unanswered" for every kind, the default for a plain one.
template <class T>
struct Leaf {
    using Plain = T;
    static constexpr bool answerable = false;
    static Value get(const void* leaf) { return LeafOf<T>::get(*static_cast<const T*>(leaf)); }
    static Misfit set(void* leaf, Value&& value) {
        auto& member = *static_cast<T*>(leaf);
        if (!std::holds_alternative<std::monostate>(value)) return LeafOf<T>::set(member, std::move(value));
        member = T{};
        return Misfit::none;
    }
};

template <class T>
struct Leaf<Answer<T>> {
    using Plain = T;
    static constexpr bool answerable = true;
    static Value get(const void* leaf) {
        const auto& answer = *static_cast<const Answer<T>*>(leaf);
        if (answer.has_value()) return LeafOf<T>::get(answer.value);
        return answer.is_open() ? Value{} : Value{answer.state};
    }
    static Misfit set(void* leaf, Value&& value) {
        auto& answer = *static_cast<Answer<T>*>(leaf);
        if (std::holds_alternative<std::monostate>(value)) {
            answer = Answer<T>{};
            return Misfit::none;
        }
        if (const auto* state = std::get_if<AnswerState>(&value)) {
            answer = Answer<T>{*state};
            return Misfit::none;
        }
        T given{};
        const Misfit misfit = LeafOf<T>::set(given, std::move(value));
        if (misfit == Misfit::none) answer = Answer<T>{std::move(given)};
        return misfit;
    }
};

template <class T>
concept HasDescription = requires { Describe<T>::name; };

template <class T>
struct ElementOf;
template <class T>
struct ElementOf<std::vector<T>> {
    using type = T;
};

template <class T>
inline constexpr bool is_section = false;
template <class T>
inline constexpr bool is_section<Section<T>> = true;

template <class T>
constexpr Type make_type();

}  // namespace detail

/// The description of T.
template <class T>
inline constexpr Type type_of = detail::make_type<T>();

/// Makes the fields of T's description.
template <class T>
struct Fields {
    template <auto Member>
    static constexpr Field of(std::string_view key, Unit unit = Unit::none, Privacy privacy = Privacy::open) {
        using M = std::remove_cvref_t<decltype(std::declval<T&>().*Member)>;
        Field field{key, nullptr, unit, privacy, nullptr, nullptr};
        if constexpr (detail::is_section<M>) {
            using Part = std::remove_cvref_t<decltype(*std::declval<const M&>())>;
            field.type = &type_of<Part>;
            field.read = [](const void* object) -> const void* { return &*(static_cast<const T*>(object)->*Member); };
            field.write = [](void* object) -> void* { return &(static_cast<T*>(object)->*Member).edit(); };
        } else {
            field.type = &type_of<M>;
            field.read = [](const void* object) -> const void* { return &(static_cast<const T*>(object)->*Member); };
            field.write = [](void* object) -> void* { return &(static_cast<T*>(object)->*Member); };
        }
        return field;
    }
};

namespace detail {

template <class T>
constexpr ListAccess make_list() {
    using E = typename ElementOf<T>::type;
    ListAccess list;
    list.item = &type_of<E>;
    list.size = [](const void* items) { return static_cast<const T*>(items)->size(); };
    list.at = [](const void* items, std::size_t i) -> const void* { return &(*static_cast<const T*>(items))[i]; };
    list.edit = [](void* items, std::size_t i) -> void* { return &(*static_cast<T*>(items))[i]; };
    list.append = [](void* items) -> void* { return &static_cast<T*>(items)->emplace_back(); };
    list.erase = [](void* items, std::size_t i) {
        auto& list_of = *static_cast<T*>(items);
        list_of.erase(list_of.begin() + static_cast<std::ptrdiff_t>(i));
    };
    if constexpr (std::is_base_of_v<Item, E>) {
        list.swap = [](void* items, std::size_t a, std::size_t b) {
            auto& list_of = *static_cast<T*>(items);
            std::swap(list_of[a], list_of[b]);
        };
    }
    return list;
}

template <class T>
constexpr ObjectAccess make_object() {
    ObjectAccess object;
    object.fields = &Describe<T>::fields;
    object.thing = [](const void* at) -> const Thing* { return static_cast<const T*>(at); };
    object.edit_thing = [](void* at) -> Thing* { return static_cast<T*>(at); };
    if constexpr (std::is_base_of_v<Item, T>) {
        object.id_prefix = Describe<T>::id_prefix;
        object.item = [](const void* at) -> const Item* { return static_cast<const T*>(at); };
    }
    return object;
}

template <class T>
constexpr LeafAccess make_leaf() {
    using Plain = typename Leaf<T>::Plain;
    LeafAccess leaf{&Leaf<T>::get, &Leaf<T>::set, {}, Leaf<T>::answerable};
    if constexpr (std::is_enum_v<Plain>) leaf.choices = Words<Plain>::list;
    return leaf;
}

template <class T>
constexpr Type make_type() {
    Type type;
    if constexpr (HasDescription<T>) {
        type.kind = Kind::object;
        type.name = Describe<T>::name;
        type.object = make_object<T>();
    } else if constexpr (requires { typename ElementOf<T>::type; } && !std::is_same_v<T, Texts>) {
        type.kind = Kind::list;
        type.list = make_list<T>();
    } else {
        type.kind = LeafOf<typename Leaf<T>::Plain>::kind;
        type.leaf = make_leaf<T>();
    }
    return type;
}

}  // namespace detail
}  // namespace elp

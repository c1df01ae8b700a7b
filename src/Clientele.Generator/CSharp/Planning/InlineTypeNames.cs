using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>
/// Names inline types by what the description requests; by the response, parameter, body or header component whose
/// value they are; by their local name if they appear in several places and nothing else claims it; or else by their
/// first place.
/// </summary>
internal sealed class InlineTypeNames
{
    private const int MaxLength = 50;
    private const int MaxCut = 100;

    private readonly NameScope _scope;
    private readonly IReadOnlyList<InlineType> _types;
    private readonly Dictionary<string, InlineType> _byKey;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _levels = new(StringComparer.Ordinal);

    private InlineTypeNames(IReadOnlyList<InlineType> types, NameScope scope)
    {
        _types = types;
        _scope = scope;
        _byKey = types.ToDictionary(static type => type.Key, StringComparer.Ordinal);
    }

    /// <summary>Gets the names by <see cref="InlineType.Key"/>, claimed in <paramref name="scope"/>.</summary>
    public static IReadOnlyDictionary<string, string> Allocate(IReadOnlyList<InlineType> types, NameScope scope)
    {
        var names = new InlineTypeNames(types, scope);
        names.NameAsAsked();
        names.NameAsComponents();
        names.NameShared();
        names.NameByPlace();
        return names._names;
    }

    private IEnumerable<InlineType> Open => _types.Where(type => type.IsDeclared && !_names.ContainsKey(type.Key));

    private void NameAsAsked()
    {
        foreach (var type in Open.Where(static type => IsAsked(type.Schema)).ToList())
        {
            var longer = type.Local + SchemaNames.WordOf(type.Shape);
            _names[type.Key] = IsFree(type, type.Local) ? _scope.Claim(type.Local, longer) : _scope.Claim(longer);
        }
    }

    private static bool IsAsked(Schema schema) =>
        schema.Annotations.NameOverride is { Length: > 0 } || schema is EnumSchema { TypeName.Length: > 0 };

    private void NameAsComponents()
    {
        var wishes = Open.Select(static type =>
                (Type: type, Places: type.Places.Where(static place => place.ComponentKind is not null).ToList())
            )
            .Where(static wish => wish.Places.Count == 1)
            .GroupBy(static wish => wish.Places[0].Words, StringComparer.OrdinalIgnoreCase)
            .ToList();
        foreach (var wish in wishes)
        {
            foreach (var (type, places) in wish)
            {
                var words = places[0].Words;
                var longer = Ending(words, places[0].ComponentKind!);
                var isFree = wish.Count() == 1 && IsGood(type, words);
                Take(type, isFree ? [words, longer] : [longer, longer + SchemaNames.WordOf(type.Shape)]);
            }
        }
    }

    private void NameShared()
    {
        var wishes = Open.Where(static type => type.Places.Count > 1)
            .GroupBy(static type => type.Local, StringComparer.OrdinalIgnoreCase);
        foreach (var wish in wishes.Where(static wish => wish.Count() == 1).ToList())
        {
            var type = wish.First();
            if (type.Local.Length is > 1 and <= MaxLength && IsGood(type, type.Local) && !_scope.IsTaken(type.Local))
            {
                Take(type, type.Local);
            }
        }
    }

    // Outer types first, as names of inner ones start with theirs.
    private void NameByPlace()
    {
        foreach (var level in Open.GroupBy(LevelOf).OrderBy(static level => level.Key).ToList())
        {
            var types = level.ToList();
            var longOnes = types.Where(type => Qualified(type).Length > MaxLength).ToList();
            foreach (var type in types.Except(longOnes))
            {
                Take(type, [.. Candidates(type)]);
            }

            NameLong(longOnes);
        }
    }

    // The last words that distinguish a type from others are enough.
    private void NameLong(List<InlineType> types)
    {
        var requests = types.Select(type => new NameRequest(
            type.Order,
            "",
            null,
            Forms(type),
            0,
            SchemaNames.MembersOf(type.Shape)
        ));
        var names = NameAllocator.Allocate(requests, _scope, "Type");
        foreach (var type in types)
        {
            _names[type.Key] = names[type.Order];
        }
    }

    private List<string> Forms(InlineType type)
    {
        var forms = new List<string>();
        var words = type.Places[0].Words;
        var parent = type.Places[0].Parent;
        while (parent is not null)
        {
            var inner = _byKey.TryGetValue(parent, out var outer) ? outer.Places[0].Words : parent;
            words = inner + words;
            parent = outer?.Places[0].Parent;
            forms.Add(words);
        }

        forms.Add(Qualified(type));
        forms.Add(Qualified(type) + SchemaNames.WordOf(type.Shape));
        return forms.Select(Cut).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
    }

    private IEnumerable<string> Candidates(InlineType type)
    {
        var name = Qualified(type);
        if (IsGood(type, name))
        {
            yield return name;
        }

        foreach (var place in type.Places.Skip(1))
        {
            var other = Qualified(place);
            if (other.Length <= MaxLength && IsGood(type, other))
            {
                yield return other;
            }
        }

        yield return name + SchemaNames.WordOf(type.Shape);
    }

    private string Qualified(InlineType type) => Qualified(type.Places[0]);

    private string Qualified(TypePlace place)
    {
        var name = place.Words;
        for (var parent = place.Parent; parent is not null; )
        {
            if (_names.TryGetValue(parent, out var known))
            {
                return Legal(known + name);
            }

            if (!_byKey.TryGetValue(parent, out var type))
            {
                return Legal(parent + name);
            }

            name = type.Places[0].Words + name;
            parent = type.Places[0].Parent;
        }

        return Legal(name);
    }

    private int LevelOf(InlineType type)
    {
        if (!_levels.TryGetValue(type.Key, out var level))
        {
            var isInner =
                type.Places[0].Parent is { } parent && _byKey.ContainsKey(parent) && !_names.ContainsKey(parent);
            _levels.Add(type.Key, level = isInner ? 1 + LevelOf(_byKey[type.Places[0].Parent!]) : 0);
        }

        return level;
    }

    private void Take(InlineType type, params string[] candidates)
    {
        var free = candidates.Where(candidate => IsGood(type, candidate)).Select(Cut).ToArray();
        _names[type.Key] = _scope.Claim(free.Length > 0 ? free : [Cut(candidates[candidates.Length - 1])]);
    }

    private static bool IsFree(InlineType type, string name) =>
        !SchemaNames.MembersOf(type.Shape).Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool IsGood(InlineType type, string name) => IsFree(type, name) && !ImplicitNames.Contains(name);

    private static string Ending(string name, string word) =>
        name.EndsWith(word, StringComparison.Ordinal) ? name + "Value" : name + word;

    private static string Legal(string name) => Identifiers.IsLegal(name) ? name : Identifiers.Pascal(name);

    // Starts at a capital, so that the name starts with a word.
    private static string Cut(string name)
    {
        if (name.Length <= MaxCut)
        {
            return name;
        }

        var start = name.Length - MaxCut;
        while (start < name.Length - 1 && !char.IsUpper(name[start]))
        {
            start++;
        }

        return char.IsUpper(name[start]) ? name.Substring(start) : name.Substring(0, MaxCut);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Tests.CSharp.Mapping;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Planning;

/// <summary>What an addition to a description can rename (docs/names.md), tried with generated descriptions.</summary>
public sealed class NameStabilityTests
{
    private static readonly string[] Words = ["owner", "status", "item", "visibility", "address", "plan"];

    private static readonly string[] NewWords = ["fresh", "novel", "recent"];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_brings_only_words_of_its_own_renames_nothing(int seed)
    {
        var random = new Random(seed);
        var before = Description(random, "S", Words);
        var after = (NamedSchema[])[.. before, .. Description(random, "T", NewWords)];

        Assert(Names(before), Names(after), static (_, _) => false);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_uses_known_words_renames_only_what_has_them(int seed)
    {
        var random = new Random(seed);
        var before = Description(random, "S", Words);
        var added = Description(random, "T", [Words[0], .. NewWords]);
        var after = (NamedSchema[])[.. before, .. added];

        // What is called after a renamed type is renamed with it.
        Assert(Names(before), Names(after), static (place, _) =>
            place.Contains("/properties/" + Words[0], StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_of_the_description_names_nothing(int seed)
    {
        var random = new Random(seed);
        var before = Description(random, "S", Words);

        Assert(Names(before), Names([.. before.Reverse()]), static (_, _) => false);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_several_places_one_can_change_and_the_others_keep_their_type(int seed)
    {
        var random = new Random(seed);
        var shape = random.Next(1, 5);
        var places = Enumerable
            .Range(0, 4)
            .Select(number => Named("S" + number, Object("#/p", Property("owner", Leaf(shape)))))
            .ToArray();
        var changed = random.Next(places.Length);
        var after = places
            .Select(
                (place, i) =>
                    i == changed ? Named(place.Name, Object("#/p", Property("owner", Leaf(shape + 5)))) : place
            )
            .ToArray();

        var (old, now) = (Names(places), Names(after));

        old.Values.Distinct().ShouldBe(["Owner"]);
        now.Where(entry => !entry.Key.Contains("/S" + changed + "/", StringComparison.Ordinal))
            .Select(static entry => entry.Value)
            .Distinct()
            .ShouldBe(["Owner"]);
        now.Single(entry => entry.Key.Contains("/S" + changed + "/", StringComparison.Ordinal))
            .Value.ShouldBe("S" + changed + "Owner");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Classes_of_headers_are_renamed_by_another_shape_of_their_name_alone(int seed)
    {
        var random = new Random(seed);
        var before = Operations(random, "s", Words);
        var added = Operations(random, "t", Words);
        var names = HeaderClasses(before);
        var shapes = added.ToLookup(Headers, Shape, StringComparer.Ordinal);

        AssertHeaders(names, HeaderClasses([.. before, .. Operations(random, "t", NewWords)]), static _ => false);
        AssertHeaders(names, HeaderClasses([.. before.Reverse()]), static _ => false);
        AssertHeaders(names, HeaderClasses([.. before, .. added]), operation =>
            shapes[Headers(operation)].Any(shape => shape != Shape(operation))
        );

        void AssertHeaders(
            Dictionary<string, string> old,
            Dictionary<string, string> now,
            Func<(string Name, string[] Headers), bool> mayBeRenamed
        ) => Assert(old, now, (place, _) => mayBeRenamed(before.Single(operation => operation.Name == place)));
    }

    /// <summary>Fifty descriptions.</summary>
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 50)];

    // Each header is "name: type".
    private static (string Name, string[] Headers)[] Operations(Random random, string prefix, string[] words) =>
        [
            .. Enumerable
                .Range(0, 8)
                .Select(number =>
                    (
                        prefix + number,
                        words
                            .OrderBy(_ => random.Next())
                            .Take(random.Next(1, 4))
                            .Select(word => word + ": " + (random.Next(4) == 0 ? "integer" : "string"))
                            .ToArray()
                    )
                ),
        ];

    private static string Headers((string Name, string[] Headers) operation) =>
        string.Join(' ', operation.Headers.Select(static header => header.Split(':')[0]).Order(StringComparer.Ordinal));

    private static string Shape((string Name, string[] Headers) operation) =>
        string.Join(' ', operation.Headers.Order(StringComparer.Ordinal));

    // By the names of operations: those of their classes.
    private static Dictionary<string, string> HeaderClasses((string Name, string[] Headers)[] operations)
    {
        var paths = operations.Select(static operation =>
        {
            var headers = operation.Headers.Select(static header =>
                header.Replace(": ", ": { schema: { type: ", StringComparison.Ordinal) + " } }"
            );
            return $"/{operation.Name}: {{ get: {{ operationId: {operation.Name}, responses: {{ '204': {{ description: ok, headers: {{ {string.Join(", ", headers)} }} }} }} }} }}\n";
        });
        return Mapped
            .Paths(string.Concat(paths))
            .Operations()
            .ToDictionary(
                static operation => operation.PathTemplate[1..],
                static operation => operation.Headers!.Name,
                StringComparer.Ordinal
            );
    }

    private static void Assert(
        Dictionary<string, string> before,
        Dictionary<string, string> after,
        Func<string, string, bool> mayBeRenamed
    )
    {
        foreach (var (place, name) in before.Where(entry => !mayBeRenamed(entry.Key, entry.Value)))
        {
            after[place].ShouldBe(name, place);
        }
    }

    // By the pointers of the properties: the names of their types.
    private static Dictionary<string, string> Names(NamedSchema[] schemas)
    {
        var result = Map(schemas);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var named in schemas)
        {
            Add(result.Record(result.Model.Types.Single(type => type.Name == named.Name).Name), named.Id);
        }

        return names;

        void Add(RecordDeclaration record, string place)
        {
            foreach (var member in record.Members.Where(static member => member.Type.Type is DeclaredType))
            {
                var type = ((DeclaredType)member.Type.Type).Name;
                var own = place + "/properties/" + member.WireName;
                names[own] = type;
                if (result.Model.Types.Single(declared => declared.Name == type) is RecordDeclaration inner)
                {
                    Add(inner, own);
                }
            }
        }
    }

    private static NamedSchema[] Description(Random random, string prefix, string[] words) =>
        [
            .. Enumerable
                .Range(0, 6)
                .Select(number =>
                    Named(prefix + number, Node(random, "#/components/schemas/" + prefix + number, words, 3))
                ),
        ];

    private static ObjectSchema Node(Random random, string pointer, string[] words, int depth)
    {
        var chosen = words.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).ToList();
        var properties = chosen.Select(word =>
            Property(
                word,
                depth > 1 && random.Next(2) == 0
                    ? Node(random, pointer + "/properties/" + word, words, depth - 1)
                    : Leaf(random.Next(1, 4))
            )
        );
        return Object(pointer, [.. properties, Property("text", Text)]);
    }

    // Equal ones are of one shape.
    private static ObjectSchema Leaf(int shape) =>
        Object("#/leaf", [.. Enumerable.Range(0, shape).Select(number => Property("m" + number, Text))]);
}

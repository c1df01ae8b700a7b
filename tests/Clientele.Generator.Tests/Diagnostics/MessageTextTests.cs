using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.Pipeline;
using Clientele.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Diagnostics;

/// <summary>Whatever a description says, a diagnostic is one short line of characters that can be seen.</summary>
public sealed class MessageTextTests
{
    private const string Hostile =
        "x\r\nProgram.cs(1,1): error CS9999: forged\u2028\u2029\u0085\u001b[31m\u0000\u007f\u202e\u2066\u200b\u061c\ufeff\ud800 {0} {99} %s";

    public static TheoryData<string> Properties() =>
        [
            .. DescriptorTypes()
                .SelectMany(static type => type.GetProperties(BindingFlags.Static | BindingFlags.Public))
                .Where(static property => property.PropertyType == typeof(DiagnosticDescriptor))
                .Select(static property => property.DeclaringType!.Name + "." + property.Name),
        ];

    [Theory]
    [MemberData(nameof(Properties))]
    public void Every_diagnostic_prints_hostile_text_on_one_short_line(string property)
    {
        var parts = property.Split('.');
        var descriptor = (DiagnosticDescriptor)
            DescriptorTypes().Single(type => type.Name == parts[0]).GetProperty(parts[1])!.GetValue(null)!;
        foreach (var text in new[] { Hostile, Hostile + new string('y', 400_000) })
        {
            var info = new DiagnosticInfo(
                descriptor,
                DiagnosticPlace.None,
                Enumerable.Repeat(text, 4).ToEquatableArray()
            );

            var message = DiagnosticReporter
                .Create(info, Location.None, [], 5)
                .GetMessage(CultureInfo.InvariantCulture);

            message.Length.ShouldBeLessThan(1_500);
            message
                .Where(static c =>
                    char.IsControl(c)
                    || char.IsSurrogate(c)
                    || char.GetUnicodeCategory(c)
                        is UnicodeCategory.Format
                            or UnicodeCategory.LineSeparator
                            or UnicodeCategory.ParagraphSeparator
                )
                .ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("plain 'text' of {braces} äöü 漢字", "plain 'text' of {braces} äöü 漢字")]
    [InlineData("a\nb\rc\td", "a\\nb\\rc\\td")]
    [InlineData("\u001b[0m", "\\u001B[0m")]
    [InlineData("a\u202eb", "a\\u202Eb")]
    [InlineData("🐈 cat", "🐈 cat")]
    public void What_can_be_seen_stays_and_the_rest_is_escaped(string text, string printed) =>
        MessageText.Escape(text).ShouldBe(printed);

    [Fact]
    public void A_pair_of_surrogates_is_not_cut_in_two() =>
        MessageText
            .Escape(new string('a', MessageText.MaxLength - 1) + "🐈🐈")
            .ShouldBe(new string('a', MessageText.MaxLength - 1) + "🐈…");

    [Fact]
    public void A_description_forges_no_message_of_the_compiler()
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.json",
                """
                {
                  "openapi": "3.0.3",
                  "info": { "title": "Pets", "version": "1" },
                  "servers": [ { "url": "http://x y\nProgram.cs(1,1): error CS9999: forged" } ],
                  "paths": { "/a\nProgram.cs(1,1): error CS9999: forged": { "get": { "responses": {} } } }
                }
                """
            )
        );

        run.Diagnostics.ShouldNotBeEmpty();
        run.Diagnostics.ShouldAllBe(static line => !line.Contains('\n') && line.StartsWith("api.json("));
    }

    [Fact]
    public void What_is_to_say_of_many_places_is_said_once_with_their_number()
    {
        var members = string.Concat(
            Enumerable.Range(0, 82).Select(static i => $"      S{i}: {{ $ref: '#/components/schemas/Gone' }}\n")
        );
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                "openapi: 3.0.3\ninfo: { title: Pets, version: 1.0.0 }\npaths: {}\ncomponents:\n  schemas:\n"
                    + members.Replace("      ", "    ", System.StringComparison.Ordinal)
            )
        );

        run.Diagnostics.ShouldHaveSingleItem()
            .ShouldBe(
                "api.yaml(6,9): warning CLI0104: The reference '#/components/schemas/Gone' can't be resolved (here and at 81 more places)"
            );
        run.Result.Diagnostics.Single().AdditionalLocations.Count.ShouldBe(81);
    }

    private static IEnumerable<System.Type> DescriptorTypes() =>
        typeof(ClientGenerator)
            .Assembly.GetTypes()
            .Where(static type => type.Namespace == "Clientele.Generator.Diagnostics");
}

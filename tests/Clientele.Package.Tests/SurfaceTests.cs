using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Clientele.Package.Tests;

/// <summary>
/// The surface that a team works with every day, in one project: options of calls, registration and doubles, unions and
/// enums, binding, mappers. Its files are in <c>Surface</c>.
/// </summary>
public sealed partial class SurfaceTests(SurfaceProgram program) : IClassFixture<SurfaceProgram>
{
    [Fact]
    public void A_call_takes_headers_query_timeout_address_format_idempotency_key_version_and_properties_and_hooks_see_it() =>
        program
            .Lines("Calls")
            .ShouldBe([
                "/pets/7    application/json",
                "/other/pets/7?extra=1 t r k application/json",
                // The version, its policy, a property and credentials, as a handler finds them.
                "1.1 RequestVersionExact tagged Bearer",
                // A header that null removes.
                "anonymous",
                // A header for tracing is no argument: options have it.
                "petId options cancellationToken",
                "TimeoutException",
                // Another media type, for a keyed client; unions as values of their cases; a declared error.
                "/pets/7    application/xml",
                """{"title":"Bug","labels":["bug",{"name":"ui"}],"places":["home"]}""",
                "Not there",
                "GET 200 GET 200 GET 200 GET GET 200 POST 200 GET 404",
            ]);

    [Fact]
    public void NSubstitute_and_Moq_mock_clients_and_groups_and_pages_responses_and_errors_need_no_reflection() =>
        program.Lines("Doubles").ShouldBe(["Tom Tom Rex Taken Mia Accepted \"a\""]);

    [Fact]
    public void Unions_have_Match_Switch_and_Value_and_enums_constants_conversions_and_interfaces() =>
        program.Lines("Values").ShouldBe(["Bug, no. 5, flag, number", "woof dog False dog", "True False"]);

    [Fact]
    public void AutoMapper_Mapster_and_EF_Core_work_with_enums_whatever_their_value() =>
        program
            .Lines("Mappers")
            .ShouldBe([
                "cat cat True True True",
                "parrot parrot True True True",
                "none none True True True",
                "1 True parrot",
            ]);

    [Fact]
    public void Minimal_APIs_and_MVC_bind_enums() => program.Lines("Binding").ShouldBe(["dog True parrot", "cat True"]);

    [Fact]
    public void What_the_docs_say_of_mappers_is_what_was_tried()
    {
        var page = File.ReadAllText(Path.Combine(LocalFeed.Repository, "docs", "unions-and-enums.md"));
        var section = page[page.IndexOf("### Mappers and EF Core", StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n## ", StringComparison.Ordinal)];
        var tried = Space().Replace(File.ReadAllText(Path.Combine(SurfaceProgram.Folder, "Mappers.cs")), "");

        var parts = Block().Matches(section).SelectMany(static block => block.Groups[1].Value.Split("\n\n")).ToList();

        parts.Count.ShouldBe(3);
        parts.ShouldAllBe(part => tried.Contains(Space().Replace(part, ""), StringComparison.Ordinal));
    }

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}

using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.Input;
using Clientele.Generator.Pipeline;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.Pipeline;

public sealed class SizeNoticeTests
{
    private static readonly CodeModel None = new()
    {
        Namespace = "Acme",
        Accessibility = "public",
        SourceName = "api.yaml",
    };

    [Theory]
    [InlineData(499, 249, false)]
    [InlineData(500, 0, true)]
    [InlineData(0, 250, true)]
    public void A_client_is_large_from_500_types_or_250_operations_on(int types, int operations, bool isTold)
    {
        var model = None with { Types = [.. Enumerable.Repeat(new RecordDeclaration { Name = "A" }, types)] };

        Notice(model, Operations("/a", operations)).ShouldBe(isTold ? [$"{types}", $"{operations}"] : []);
    }

    [Fact]
    public void One_that_the_project_filters_or_that_is_not_emitted_is_not()
    {
        var operations = Operations("/a", 300);

        Notice(None, operations, Settings with { IncludeOperations = ["a"] }).ShouldBeEmpty();
        Notice(None, operations, Settings with { ExcludeOperations = ["b"] }).ShouldBeEmpty();
        Notice(null, operations).ShouldBeEmpty();
    }

    [Fact]
    public void The_largest_filters_are_named_as_they_are_written()
    {
        EquatableArray<ApiOperation> operations =
        [
            .. Operations("/a/b", 2),
            .. Operations("c", 3),
            .. Operations("/", 1),
            .. Operations("/d", 1_100, "first", "second"),
            .. Operations("/e", 1, "Z"),
            .. Operations("/e", 1, "E"),
        ];

        Filters(operations).ShouldBe("first (1,100), /c* (3), /a* (2), /* (1), E (1), …");
    }

    [Fact]
    public void Where_that_are_all_nothing_says_that_there_are_more() =>
        Filters(Operations("/a", 250)).ShouldBe("/a* (250)");

    private static string Filters(EquatableArray<ApiOperation> operations)
    {
        var notice = SizeNotice.Create(Described(operations), Settings, None).ShouldHaveSingleItem();
        notice.Place.ShouldBe(DiagnosticPlace.File("api.yaml"));
        return notice.Arguments[2];
    }

    // How many types and operations are told.
    private static string[] Notice(
        CodeModel? model,
        EquatableArray<ApiOperation> operations,
        ClientSettings? settings = null
    ) =>
        [
            .. SizeNotice
                .Create(Described(operations), settings ?? Settings, model)
                .SelectMany(static notice => notice.Arguments.Take(2)),
        ];

    private static Description Described(EquatableArray<ApiOperation> operations) =>
        new(
            new ClientId("api.yaml", 0),
            new ItemMetadata(),
            ModelOf() with
            {
                Operations = operations,
            },
            IsBroken: false
        );

    private static EquatableArray<ApiOperation> Operations(string path, int count, params string[] tags) =>
        [.. Enumerable.Repeat(Sends(Text) with { Path = path, Tags = [.. tags] }, count)];
}

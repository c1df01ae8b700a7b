using System.Collections.Generic;
using Clientele.Generator.CSharp.Mapping.Requests;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Requests;

/// <summary>Which member of a body says that an answer comes item by item, and who sets it.</summary>
public sealed class StreamSwitchMapperTests
{
    private static readonly MemberDeclaration Stream = Member("Stream", Typed(Scalar.Boolean));

    [Fact]
    public void Where_one_method_wants_the_items_and_another_the_whole_an_argument_says_which() =>
        Map(Stream, BodyKind.Typed, hasSequence: true)
            .ShouldBe(new StreamSwitch("Stream", null) { Argument = "stream_items" });

    [Theory]
    [InlineData(nameof(BodyKind.Typed), false, false)]
    [InlineData(nameof(BodyKind.Stream), true, true)]
    [InlineData(null, true, true)]
    public void Where_all_methods_want_the_same_the_member_has_one_value(
        string? result,
        bool hasSequence,
        bool value
    ) =>
        Map(Stream, result is null ? null : System.Enum.Parse<BodyKind>(result), hasSequence)
            .ShouldBe(new StreamSwitch("Stream", value));

    [Fact]
    public void The_member_is_a_boolean_of_that_name_that_callers_can_set()
    {
        Map(Member("Stream", Typed(Scalar.String))).ShouldBeNull();
        Map(Member("Streams", Typed(Scalar.Boolean))).ShouldBeNull();
        Map(Stream with { IsReadOnly = true }).ShouldBeNull();
        Map(Member("Flow", Typed(Scalar.Boolean), "stream"))!.Property.ShouldBe("Flow");
    }

    [Fact]
    public void Bases_have_the_member_too() =>
        new StreamSwitchMapper(Types(Record("Query") with { InheritedMembers = [Stream] }))
            .Map(Operation(BodyKind.Typed, BodyKind.Typed, true), isSequential: true)
            .ShouldNotBeNull();

    [Fact]
    public void Without_items_or_a_record_in_the_body_there_is_no_switch()
    {
        var mapper = new StreamSwitchMapper(Types(Record("Query", Stream)));

        mapper.Map(Operation(BodyKind.Typed, BodyKind.Typed, true), isSequential: false).ShouldBeNull();
        mapper.Map(Operation(BodyKind.Form, BodyKind.Typed, true), isSequential: true).ShouldBeNull();
        mapper
            .Map(Operation(BodyKind.Typed, BodyKind.Typed, true) with { Body = null }, isSequential: true)
            .ShouldBeNull();
        new StreamSwitchMapper(new Dictionary<string, TypeDeclaration>())
            .Map(Operation(BodyKind.Typed, BodyKind.Typed, true), isSequential: true)
            .ShouldBeNull();
    }

    private static StreamSwitch? Map(
        MemberDeclaration member,
        BodyKind? result = BodyKind.Typed,
        bool hasSequence = true
    ) =>
        new StreamSwitchMapper(Types(Record("Query", member))).Map(
            Operation(BodyKind.Typed, result, hasSequence),
            true
        );

    private static Dictionary<string, TypeDeclaration> Types(RecordDeclaration record) => new() { ["Query"] = record };

    private static OperationDeclaration Operation(BodyKind sent, BodyKind? result, bool hasSequence) =>
        new()
        {
            Name = "Ask",
            HttpMethod = "POST",
            PathTemplate = "/a",
            Body = new RequestBodyDeclaration
            {
                Name = "body",
                Required = true,
                Body = new BodyDeclaration(sent, Typed("Query"), ["application/json"], true, false),
            },
            Result = result is { } kind
                ? new BodyDeclaration(kind, Typed(Scalar.String), ["application/json"], true, false)
                : null,
            Sequence = hasSequence
                ? new SequenceDeclaration("text/event-stream", SequenceFormat.ServerSentEvents, null)
                : null,
        };
}

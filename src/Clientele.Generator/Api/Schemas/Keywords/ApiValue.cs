using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas.Keywords;

/// <summary>A JSON value from a description: a default, an example, an enum value.</summary>
internal abstract record ApiValue
{
    /// <summary>JSON null.</summary>
    public sealed record Null : ApiValue;

    public sealed record Boolean(bool Value) : ApiValue;

    /// <param name="Text">The number in JSON notation, with its digits as written.</param>
    public sealed record Number(string Text) : ApiValue;

    public sealed record String(string Value) : ApiValue;

    public sealed record Array(EquatableArray<ApiValue> Items) : ApiValue;

    public sealed record Object(EquatableArray<Member> Members) : ApiValue;

    public sealed record Member(string Name, ApiValue Value);
}

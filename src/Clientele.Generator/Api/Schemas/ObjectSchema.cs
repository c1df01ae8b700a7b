using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas;

/// <summary>
/// An object with <c>allOf</c> already merged. Without <see cref="Properties"/> and with
/// <see cref="AdditionalProperties"/> it is a map.
/// </summary>
internal sealed record ObjectSchema : Schema
{
    /// <summary>Own properties; with <see cref="BaseId"/>, without those of the base.</summary>
    public EquatableArray<ApiProperty> Properties { get; init; }

    /// <summary>
    /// Gets what members besides the properties may be. <see langword="null"/>: the keyword is absent, unknown members
    /// are legal and untyped. <see cref="NeverSchema"/>: there are none.
    /// </summary>
    public Schema? AdditionalProperties { get; init; }

    /// <summary><c>patternProperties</c>.</summary>
    public EquatableArray<PatternProperty> PatternProperties { get; init; }

    /// <summary>Gets which members have to be there together, or instead of each other.</summary>
    public EquatableArray<RequiredChoice> Choices { get; init; }

    /// <summary>Gets which members need others.</summary>
    public EquatableArray<DependentMembers> Dependents { get; init; }

    /// <summary>
    /// Gets the named schema that this one extends through <c>allOf</c>: one with a discriminator, or one that extends
    /// such; it is an <see cref="ObjectSchema"/>.
    /// </summary>
    public string? BaseId { get; init; }

    /// <summary>Set on a base: how a value tells which derived schema it is.</summary>
    public Discriminator? Discriminator { get; init; }
}

using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas;

/// <summary>
/// An object with <c>allOf</c> already merged. With <see cref="AdditionalProperties"/> but no <see cref="Properties"/>
/// it is a map.
/// </summary>
internal sealed record ObjectSchema : Schema
{
    /// <summary>Gets its own properties; with <see cref="BaseId"/>, without those of the base.</summary>
    public EquatableArray<ApiProperty> Properties { get; init; }

    /// <summary>
    /// Gets the schema of members other than the properties. <see langword="null"/> if the keyword is absent: unknown
    /// members are legal and untyped. <see cref="NeverSchema"/> if there are none.
    /// </summary>
    public Schema? AdditionalProperties { get; init; }

    /// <summary>Gets the <c>patternProperties</c>.</summary>
    public EquatableArray<PatternProperty> PatternProperties { get; init; }

    /// <summary>Gets which members are required together, or as alternatives.</summary>
    public EquatableArray<RequiredChoice> Choices { get; init; }

    /// <summary>Gets which members require others.</summary>
    public EquatableArray<DependentMembers> Dependents { get; init; }

    /// <summary>
    /// Gets the named <see cref="ObjectSchema"/> that this one extends through <c>allOf</c>: one with a discriminator,
    /// or one that itself extends such a schema.
    /// </summary>
    public string? BaseId { get; init; }

    /// <summary>Gets, for a base, how a value tells which derived schema it has.</summary>
    public Discriminator? Discriminator { get; init; }
}

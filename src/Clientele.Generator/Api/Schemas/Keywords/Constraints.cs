namespace Clientele.Generator.Api.Schemas.Keywords;

/// <summary>The validation keywords of a schema; numbers as written.</summary>
internal sealed record Constraints
{
    /// <summary>Gets the empty set of constraints.</summary>
    public static Constraints None { get; } = new();

    public string? Minimum { get; init; }

    public string? Maximum { get; init; }

    public bool ExclusiveMinimum { get; init; }

    public bool ExclusiveMaximum { get; init; }

    public string? MultipleOf { get; init; }

    public long? MinLength { get; init; }

    public long? MaxLength { get; init; }

    public string? Pattern { get; init; }

    public long? MinItems { get; init; }

    public long? MaxItems { get; init; }

    public bool UniqueItems { get; init; }

    public long? MinProperties { get; init; }

    public long? MaxProperties { get; init; }

    /// <summary>Gets these constraints, completed from <paramref name="other"/> where they say nothing.</summary>
    public Constraints Over(Constraints? other) =>
        other is null
            ? this
            : new Constraints
            {
                Minimum = Minimum ?? other.Minimum,
                Maximum = Maximum ?? other.Maximum,
                ExclusiveMinimum = Minimum is null ? other.ExclusiveMinimum : ExclusiveMinimum,
                ExclusiveMaximum = Maximum is null ? other.ExclusiveMaximum : ExclusiveMaximum,
                MultipleOf = MultipleOf ?? other.MultipleOf,
                MinLength = MinLength ?? other.MinLength,
                MaxLength = MaxLength ?? other.MaxLength,
                Pattern = Pattern ?? other.Pattern,
                MinItems = MinItems ?? other.MinItems,
                MaxItems = MaxItems ?? other.MaxItems,
                UniqueItems = UniqueItems || other.UniqueItems,
                MinProperties = MinProperties ?? other.MinProperties,
                MaxProperties = MaxProperties ?? other.MaxProperties,
            };
}

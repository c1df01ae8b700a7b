namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>What <c>Validate()</c> checks of a value. Bounds are C# literals.</summary>
internal sealed record ValueRules
{
    /// <summary>Of a text: its length.</summary>
    public (string? Least, string? Most) Length { get; init; }

    /// <summary>Of a text: a regular expression that is found in it.</summary>
    public string? Pattern { get; init; }

    /// <summary>Of a number: the least and the most, inclusive.</summary>
    public (string? Least, string? Most) Range { get; init; }

    /// <summary>Of a number: what it is greater and less than.</summary>
    public (string? Above, string? Below) ExclusiveRange { get; init; }

    /// <summary>Of a number: what it is a multiple of.</summary>
    public string? MultipleOf { get; init; }

    /// <summary>Of a list or a map: how many items or members it has.</summary>
    public (string? Least, string? Most) Count { get; init; }

    /// <summary>Of a list: whether no item equals another.</summary>
    public bool IsUnique { get; init; }

    /// <summary>Of a list or a map: what is checked of each item or value; <see langword="null"/>: nothing.</summary>
    public ValueRules? Item { get; init; }

    /// <summary>Whether the value is of a type with rules of its own.</summary>
    public bool IsOfValidatedType { get; init; }

    /// <summary>Whether nothing is checked.</summary>
    public bool IsEmpty => this == new ValueRules();
}

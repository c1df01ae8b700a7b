using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>What <c>Validate()</c> checks of a value.</summary>
internal sealed record ValueRules
{
    /// <summary>The checks of the value itself, in order.</summary>
    public EquatableArray<ValueCheck> Checks { get; init; }

    /// <summary>Of a list or a map: what is checked of each item or value; <see langword="null"/>: nothing.</summary>
    public ValueRules? Item { get; init; }

    /// <summary>Whether the value is of a type with rules of its own.</summary>
    public bool IsOfValidatedType { get; init; }

    /// <summary>Whether nothing is checked.</summary>
    public bool IsEmpty => this == new ValueRules();
}

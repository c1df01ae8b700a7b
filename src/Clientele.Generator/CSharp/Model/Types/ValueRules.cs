using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>What <c>Validate()</c> checks of a value.</summary>
internal sealed record ValueRules
{
    /// <summary>Gets the checks of the value itself, in order.</summary>
    public EquatableArray<ValueCheck> Checks { get; init; }

    /// <summary>
    /// Gets, for a list or a map, what is checked of each item or value; <see langword="null"/> if nothing.
    /// </summary>
    public ValueRules? Item { get; init; }

    /// <summary>Gets whether the value's type has rules of its own.</summary>
    public bool IsOfValidatedType { get; init; }

    /// <summary>Gets whether nothing is checked.</summary>
    public bool IsEmpty => this == new ValueRules();
}

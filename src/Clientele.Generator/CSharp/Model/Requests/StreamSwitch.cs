namespace Clientele.Generator.CSharp.Model.Requests;

/// <summary>
/// A Boolean member of a request body that tells the service to respond item by item, set depending on the method
/// called.
/// </summary>
/// <param name="Property">Its property.</param>
/// <param name="Value">Its value; <see langword="null"/> if one method reads the items, and another the whole.</param>
internal sealed record StreamSwitch(string Property, bool? Value)
{
    /// <summary>
    /// Gets the argument by which the methods say what they read; <see langword="null"/> if it is the same for all.
    /// </summary>
    public string? Argument { get; init; }
}

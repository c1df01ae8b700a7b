namespace Clientele.Generator.CSharp.Model.Requests;

/// <summary>
/// A boolean member of a request body by which the service is told to answer item by item. The method that is called
/// sets it.
/// </summary>
/// <param name="Property">Its property.</param>
/// <param name="Value">Its value; <see langword="null"/>: one method wants the items, another one the whole.</param>
internal sealed record StreamSwitch(string Property, bool? Value)
{
    /// <summary>
    /// The argument by which the methods say what they want; <see langword="null"/>: all want the same.
    /// </summary>
    public string? Argument { get; init; }
}

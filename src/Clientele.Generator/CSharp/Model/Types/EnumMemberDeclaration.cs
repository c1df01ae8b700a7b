namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>A known value of an enum.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Value">The text on the wire: a string's value, or a number as written.</param>
/// <param name="XmlValue">The text in XML; usually <paramref name="Value"/>.</param>
/// <param name="Documentation">Its docs.</param>
internal sealed record EnumMemberDeclaration(
    string Name,
    string Value,
    string XmlValue,
    DocumentationComment Documentation
)
{
    /// <summary>Gets, for a number, a literal of the enum's type; <see langword="null"/> for text.</summary>
    public string? Number { get; init; }

    /// <summary>Gets whether it is deprecated.</summary>
    public bool Obsolete { get; init; }

    /// <summary>Gets whether an earlier member has the same <see cref="Value"/>, which is read as that one.</summary>
    public bool RepeatsValue { get; init; }

    /// <summary>
    /// Gets whether an earlier member has the same <see cref="XmlValue"/>, which is read as that one.
    /// </summary>
    public bool RepeatsXmlValue { get; init; }

    /// <summary>Gets whether an earlier member has the same <see cref="Number"/>.</summary>
    public bool RepeatsNumber { get; init; }
}

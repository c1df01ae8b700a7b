namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>A known value of an enum.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Value">The wire's text: a string's value, or a number as written.</param>
/// <param name="XmlValue">What XML writes; usually <paramref name="Value"/>.</param>
/// <param name="Documentation">Its docs.</param>
internal sealed record EnumMemberDeclaration(
    string Name,
    string Value,
    string XmlValue,
    DocumentationComment Documentation
)
{
    /// <summary>Of a number: a literal of the enum's type; <see langword="null"/>: it is text.</summary>
    public string? Number { get; init; }

    /// <summary>Whether it is deprecated.</summary>
    public bool Obsolete { get; init; }

    /// <summary>Whether a member before it has its <see cref="Value"/>, which reads as that one.</summary>
    public bool RepeatsValue { get; init; }

    /// <summary>Whether a member before it has its <see cref="XmlValue"/>, which reads as that one.</summary>
    public bool RepeatsXmlValue { get; init; }

    /// <summary>Whether a member before it has its <see cref="Number"/>.</summary>
    public bool RepeatsNumber { get; init; }
}

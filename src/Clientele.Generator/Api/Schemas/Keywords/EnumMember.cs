namespace Clientele.Generator.Api.Schemas.Keywords;

/// <summary>One value of an enum.</summary>
/// <param name="Value">A string, number or Boolean.</param>
/// <param name="Name">
/// Its name from <c>x-enum-varnames</c>, <c>x-enumNames</c>, <c>x-ms-enum</c> and the like, or the title of an
/// annotated value, if any.
/// </param>
/// <param name="Description">
/// From <c>x-enum-descriptions</c> and the like, <c>x-ms-enum</c>, or an annotated value (OpenAPI 3.1.1, "Annotated
/// Enumerations").
/// </param>
/// <param name="XmlName">Its name in XML (<c>x-clientele-xml-names</c>), if other than its value.</param>
internal sealed record EnumMember(ApiValue Value, string? Name, string? Description, string? XmlName)
{
    /// <summary>Gets whether an annotated value or <c>x-enum-deprecated</c> marks it as deprecated.</summary>
    public bool Deprecated { get; init; }
}

namespace Clientele.Generator.Api;

/// <summary>One value of an enum.</summary>
/// <param name="Value">A String, Number or Boolean.</param>
/// <param name="Name">Its name from <c>x-enum-varnames</c>, <c>x-enumNames</c> or <c>x-ms-enum</c>, if any.</param>
/// <param name="Description">From <c>x-enum-descriptions</c> and its like, <c>x-ms-enum</c>, or the <c>oneOf</c>/<c>const</c> idiom.</param>
/// <param name="XmlName">What XML calls it (<c>x-clientele-xml-names</c>), if not its value.</param>
internal sealed record EnumMember(ApiValue Value, string? Name, string? Description, string? XmlName);

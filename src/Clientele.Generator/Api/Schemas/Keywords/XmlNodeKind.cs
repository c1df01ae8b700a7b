namespace Clientele.Generator.Api.Schemas.Keywords;

/// <summary>
/// What a value becomes in XML: 3.2's <c>nodeType</c>; <c>attribute: true</c> in earlier versions is
/// <see cref="Attribute"/>.
/// </summary>
internal enum XmlNodeKind
{
    Element,
    Attribute,
    Text,
    CData,
    None,
}

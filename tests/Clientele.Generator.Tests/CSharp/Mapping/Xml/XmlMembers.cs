using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Xml;

/// <summary>Properties as XML has them.</summary>
internal static class XmlMembers
{
    /// <summary>The property <c>x</c> of the schema <c>A</c>.</summary>
    /// <param name="property">Its schema in YAML.</param>
    /// <param name="owner">Other members of <c>A</c>, each with a comma behind it.</param>
    /// <param name="others">Other schemas; what they are called stands first in each line.</param>
    /// <param name="version">The version of OpenAPI.</param>
    public static XmlMember Of(string property, string owner = "", string others = "", string version = "3.1.0") =>
        Mapped
            .Schemas(
                $"A: {{ type: object, {owner}properties: {{ x: {property}, y: {{ type: string }} }} }}\n{others}",
                version
            )
            .Record("A")
            .Member("x")
            .Xml;

    /// <summary>A name with its namespace in braces, as XSLT processors print it.</summary>
    public static string Print(XmlName? name)
    {
        if (name is null)
        {
            return "none";
        }

        var ns = name.Namespace is null ? "" : $"{{{name.Namespace}}}";
        return ns + (name.Prefix is null ? "" : name.Prefix + ":") + name.LocalName;
    }
}

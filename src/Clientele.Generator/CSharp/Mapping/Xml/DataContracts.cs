using System;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Mapping.Xml;

/// <summary>The naming rules of .NET's DataContractSerializer (.NET documentation, "Data Contract Names").</summary>
internal static class DataContracts
{
    /// <summary>The namespace for collections of types that are not declared.</summary>
    public const string ArraysNamespace = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

    /// <summary>Determines whether the content of a namespace is written by DataContractSerializer.</summary>
    public static bool IsNamespace(string ns) =>
        ns == ArraysNamespace || ns.StartsWith("http://schemas.datacontract.org/2004/07/", StringComparison.Ordinal);

    /// <summary>Gets the name of a framework type, or <see langword="null"/>.</summary>
    public static string? NameOf(CodeType type) =>
        type is not ScalarType { Scalar: var scalar }
            ? null
            : scalar switch
            {
                Scalar.String => "string",
                Scalar.Boolean => "boolean",
                Scalar.SByte => "byte",
                Scalar.Byte => "unsignedByte",
                Scalar.Int16 => "short",
                Scalar.UInt16 => "unsignedShort",
                Scalar.Int32 => "int",
                Scalar.UInt32 => "unsignedInt",
                Scalar.Int64 => "long",
                Scalar.UInt64 => "unsignedLong",
                Scalar.Single => "float",
                Scalar.Double => "double",
                Scalar.Decimal => "decimal",
                Scalar.Guid => "guid",
                Scalar.DateTime => "dateTime",
                Scalar.Duration => "duration",
                Scalar.Uri => "anyURI",
                Scalar.Bytes => "base64Binary",
                Scalar.Element => "anyType",
                _ => null,
            };
}

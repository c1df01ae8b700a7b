using System;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>A body of a request or a response.</summary>
/// <param name="Kind">How it is read and written.</param>
/// <param name="Type">Of <see cref="BodyKind.Typed"/> and <see cref="BodyKind.Form"/>.</param>
/// <param name="MediaTypes">As declared, the preferred one first.</param>
/// <param name="HasJson">Whether one of them is JSON.</param>
/// <param name="HasXml">Whether one of them is XML.</param>
/// <param name="XmlRoot">
/// The root element of an XML document whose type has no declaration of its own, or <see langword="null"/>.
/// </param>
/// <param name="XmlItem">Of a list: its items' element, or <see langword="null"/>.</param>
internal sealed record BodyDeclaration(
    BodyKind Kind,
    TypeUse? Type,
    EquatableArray<string> MediaTypes,
    bool HasJson,
    bool HasXml,
    XmlName? XmlRoot = null,
    XmlName? XmlItem = null
)
{
    /// <summary>What callers give or get: of a body without <see cref="Type"/> as it comes.</summary>
    public TypeUse Value =>
        Kind switch
        {
            BodyKind.Text => new TypeUse(new ScalarType(Scalar.String), Nullable: false),
            BodyKind.Stream => new TypeUse(new StreamType(), Nullable: false),
            BodyKind.Content => new TypeUse(new PartType(IsWhole: true), Nullable: false),
            _ => Type!,
        };

    /// <summary>Whether a string may also come as it is, in one of <see cref="MediaTypes"/>.</summary>
    public bool HasText { get; init; }

    /// <summary>Whether the description names <see cref="XmlRoot"/>.</summary>
    public bool HasXmlName { get; init; }

    /// <summary>Whether it is a value that is a string.</summary>
    public bool IsString => Kind == BodyKind.Typed && Type?.Type is ScalarType { Scalar: Scalar.String };

    /// <summary>Of a form: the fields that are not written as usual.</summary>
    public EquatableArray<FormField> Fields { get; init; }

    /// <summary>Media types among <see cref="MediaTypes"/> that are forms.</summary>
    public EquatableArray<string> Forms { get; init; }

    /// <summary>How the value is written in one of <see cref="MediaTypes"/>.</summary>
    public BodyFormat FormatOf(string mediaType)
    {
        if (Forms.Contains(mediaType))
        {
            return BodyFormat.Form;
        }

        return MediaTypeKinds.GetKind(mediaType.AsSpan()) == MediaTypeKind.Xml ? BodyFormat.Xml : BodyFormat.Json;
    }
}

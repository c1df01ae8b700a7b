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
/// <param name="Type">The type, for <see cref="BodyKind.Typed"/> and <see cref="BodyKind.Form"/>.</param>
/// <param name="MediaTypes">The declared media types, the preferred one first.</param>
/// <param name="HasJson">Whether one of them is JSON.</param>
/// <param name="HasXml">Whether one of them is XML.</param>
/// <param name="XmlRoot">
/// The root element of an XML document whose type has no declaration, or <see langword="null"/>.
/// </param>
/// <param name="XmlItem">For a list: the element of its items, or <see langword="null"/>.</param>
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
    /// <summary>Gets what callers provide or receive; without a <see cref="Type"/>, the raw body.</summary>
    public TypeUse Value =>
        Kind switch
        {
            BodyKind.Text => new TypeUse(new ScalarType(Scalar.String), Nullable: false),
            BodyKind.Stream => new TypeUse(new StreamType(), Nullable: false),
            BodyKind.Content => new TypeUse(new PartType(IsWhole: true), Nullable: false),
            _ => Type!,
        };

    /// <summary>Gets whether a string may also be sent as plain text, in one of <see cref="MediaTypes"/>.</summary>
    public bool HasText { get; init; }

    /// <summary>Gets whether the description names <see cref="XmlRoot"/>.</summary>
    public bool HasXmlName { get; init; }

    /// <summary>Gets whether it is a value that is a string.</summary>
    public bool IsString => Kind == BodyKind.Typed && Type?.Type is ScalarType { Scalar: Scalar.String };

    /// <summary>Gets, for a form, the fields that are not written the default way.</summary>
    public EquatableArray<FormField> Fields { get; init; }

    /// <summary>Gets those of <see cref="MediaTypes"/> that are forms.</summary>
    public EquatableArray<string> Forms { get; init; }

    /// <summary>Gets how the value is written in one of <see cref="MediaTypes"/>.</summary>
    public BodyFormat FormatOf(string mediaType)
    {
        if (Forms.Contains(mediaType))
        {
            return BodyFormat.Form;
        }

        return MediaTypeKinds.GetKind(mediaType.AsSpan()) == MediaTypeKind.Xml ? BodyFormat.Xml : BodyFormat.Json;
    }
}

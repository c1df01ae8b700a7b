using System;
using Clientele.Shared;

namespace Clientele.Generator.Api.Operations;

/// <summary>A media type or a range of them, parsed once (RFC 9110, sections 8.3.1 and 12.5.1).</summary>
internal sealed record MediaType
{
    private MediaType(string text)
    {
        var end = text.IndexOf(';');
        Text = text;
        Name = (end < 0 ? text : text.Substring(0, end)).Trim();
        Parameters = end < 0 ? "" : text.Substring(end + 1).Trim();
        Kind = MediaTypeKinds.GetKind(Name.AsSpan());
    }

    /// <summary>Gets the media type as written, parameters included.</summary>
    public string Text { get; }

    /// <summary>Gets the type and the subtype as written, such as <c>application/json</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the parameters as written, such as <c>charset=utf-8</c>; empty if there are none.</summary>
    public string Parameters { get; }

    /// <summary>Gets how a body is read and written.</summary>
    public MediaTypeKind Kind { get; }

    /// <summary>Gets whether it is a range, such as <c>*/*</c> or <c>text/*</c>.</summary>
    public bool IsRange => Name.IndexOf('*') >= 0;

    /// <summary>Gets whether it covers every media type.</summary>
    public bool IsAny => Name == "*/*";

    /// <summary>Gets whether it covers JSON.</summary>
    public bool AllowsJson => Kind == MediaTypeKind.Json || IsAny || Is("application/*");

    /// <summary>Gets the subtype without its structured syntax suffix: <c>vnd.pet</c> of <c>application/vnd.pet+xml</c>.</summary>
    public string Subtype
    {
        get
        {
            var subtype = Name.Substring(Name.LastIndexOf('/') + 1);
            var plus = subtype.LastIndexOf('+');
            return plus > 0 ? subtype.Substring(0, plus) : subtype;
        }
    }

    /// <summary>Parses a media type.</summary>
    /// <param name="text">The media type as written.</param>
    public static MediaType Parse(string text) => new(text);

    /// <summary>Determines whether the type and subtype are <paramref name="name"/>, ignoring case.</summary>
    /// <param name="name">A type and a subtype.</param>
    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Gets the media type as written.</summary>
    public override string ToString() => Text;
}

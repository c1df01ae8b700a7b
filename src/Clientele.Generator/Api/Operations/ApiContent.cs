using System;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Operations;

/// <summary>A body in one media type.</summary>
/// <param name="MediaType">As written, parameters included; ranges such as <c>image/*</c> are possible.</param>
/// <param name="Schema">Its value; <see langword="null"/>: not said.</param>
/// <param name="ItemSchema">3.2's <c>itemSchema</c>: one item of a sequential media type.</param>
/// <param name="Encodings">How the properties of a form are sent.</param>
internal sealed record ApiContent(
    string MediaType,
    Schema? Schema,
    Schema? ItemSchema,
    EquatableArray<ApiEncoding> Encodings
)
{
    /// <summary>Whether it is XML (RFC 7303): <c>application/xml</c>, <c>text/xml</c>, <c>…+xml</c>.</summary>
    public bool IsXml
    {
        get
        {
            var name = MediaType.Split(';')[0].Trim();
            return name.EndsWith("/xml", StringComparison.OrdinalIgnoreCase)
                || name.EndsWith("+xml", StringComparison.OrdinalIgnoreCase);
        }
    }
}

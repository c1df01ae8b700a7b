using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Clientele.Corpus;

/// <summary>What a service answers a call with.</summary>
/// <param name="Status">The status.</param>
/// <param name="MediaType">The body's media type; <see langword="null"/>: there is no body.</param>
/// <param name="Text">The body.</param>
/// <param name="Json">The body's value; <see langword="null"/>: it is but text.</param>
internal sealed record StubAnswer(int Status, string? MediaType, string Text, JsonNode? Json)
{
    /// <summary>Whether the body is XML.</summary>
    public bool IsXml =>
        MediaType?.Split(';')[0].TrimEnd().EndsWith("xml", System.StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether a media type is JSON's.</summary>
    public static bool IsJsonType(string mediaType) =>
        mediaType.Split(';')[0].Trim() is var name
        && (
            name.EndsWith("/json", System.StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("+json", System.StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The response.</summary>
    public HttpResponseMessage ToResponse()
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Text));
        if (MediaType is not null)
        {
            content.Headers.ContentType =
                MediaTypeHeaderValue.TryParse(MediaType, out var type)
                && !MediaType.Contains('*', System.StringComparison.Ordinal)
                    ? type
                    : new MediaTypeHeaderValue("application/octet-stream");
        }

        return new HttpResponseMessage((System.Net.HttpStatusCode)Status) { Content = content };
    }
}

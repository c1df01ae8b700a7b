using System.IO;
using System.Text;

namespace PartnerCenter.MainJob;

/// <summary>Contains the customer as the service would write it.</summary>
internal static class CustomerBody
{
    /// <summary>The JSON body, which begins with a byte order mark like the service's own.</summary>
    private static readonly byte[] Json = [.. Encoding.UTF8.Preamble, .. Read("customer.json")];

    private static readonly byte[] DataContract = Read("customer.contract.xml");

    private static readonly byte[] PlainXml = Read("customer.plain.xml");

    /// <summary>Finds the body for a media type.</summary>
    /// <param name="mediaType">The media type; a wildcard stands for JSON.</param>
    /// <returns>The body, or <see langword="null"/> if the service does not support the media type.</returns>
    public static byte[]? Find(string? mediaType) =>
        mediaType switch
        {
            "application/json" or "text/json" or "application/*" or "*/*" => Json,
            "application/xml" => DataContract,
            "text/xml" => PlainXml,
            _ => null,
        };

    private static byte[] Read(string name)
    {
        using var resource = typeof(CustomerBody).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        return copy.ToArray();
    }
}

using System;
using System.Text;

namespace Clientele.Runtime.Http;

/// <summary>
/// Finds encodings by name: those of .NET, including registered providers, and windows-1252. All code pages would make
/// native programs a sixth larger.
/// </summary>
internal static class Encodings
{
    /// <summary>Finds an encoding by name, or returns <see langword="null"/>.</summary>
    /// <param name="name">The name as in a <c>charset</c> parameter or an XML declaration.</param>
    public static Encoding? Find(string name)
    {
        if (name.Equals("utf8", StringComparison.OrdinalIgnoreCase))
        {
            return Encoding.UTF8;
        }

        if (
            name.Equals("windows-1252", StringComparison.OrdinalIgnoreCase)
            || name.Equals("cp1252", StringComparison.OrdinalIgnoreCase)
        )
        {
            return new Windows1252();
        }

        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}

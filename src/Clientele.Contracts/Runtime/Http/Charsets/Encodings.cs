using System;
using System.Text;

namespace Clientele.Runtime.Http;

/// <summary>
/// The encodings of .NET by their names, those of registered providers included, and windows-1252: all code pages would
/// make native programs a sixth larger.
/// </summary>
internal static class Encodings
{
    /// <summary>The encoding of a name, or <see langword="null"/>.</summary>
    /// <param name="name">As a <c>charset</c> parameter or an XML declaration has it.</param>
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

using System;
using System.Text;

namespace Clientele.Runtime.Http;

/// <summary>The encodings of .NET by their names, the code pages of Windows and others included.</summary>
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

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}

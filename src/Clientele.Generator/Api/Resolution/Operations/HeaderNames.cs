using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Resolution.Session;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Api.Resolution.Operations;

/// <summary>Reads header names, which can't contain a space (RFC 9110, section 5.1).</summary>
internal static class HeaderNames
{
    /// <summary>Gets the name without surrounding spaces, which are reported.</summary>
    public static string Read(string name, LocatedNode at, ReadSession session)
    {
        var trimmed = name.Trim();
        if (trimmed.Length == name.Length)
        {
            return name;
        }

        session.Report(DocumentDescriptors.PaddedHeader, at, name);
        return trimmed;
    }
}

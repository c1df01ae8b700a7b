using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>Requirements name declared schemes ("Security Requirement Object").</summary>
internal static class SecurityRules
{
    /// <summary>Checks the <c>security</c> of an operation or of the whole document.</summary>
    public static void Check(MappingNode owner, MappingNode root, StructureFindings findings)
    {
        var schemes = (root["components"] as MappingNode)?["securitySchemes"] ?? root["securityDefinitions"];
        foreach (var item in (owner["security"] as SequenceNode)?.Items ?? [])
        {
            foreach (var scheme in (item as MappingNode)?.Members ?? [])
            {
                // Since 3.2 a scheme may be named by its URI.
                if ((schemes as MappingNode)?[scheme.Key] is null && scheme.Key.IndexOf('/') < 0)
                {
                    findings.ReportKey(DocumentDescriptors.BrokenReference, scheme, scheme.Key);
                }
            }
        }
    }
}

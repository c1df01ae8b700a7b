namespace Clientele.Generator.Diagnostics;

/// <summary>The pages that explain diagnostics.</summary>
internal static class DiagnosticPages
{
    /// <summary>Gets the address of the page on <paramref name="id"/>.</summary>
    public static string GetUrl(string id) =>
        "https://github.com/clientele-net/clientele/blob/main/docs/diagnostics/" + id + ".md";
}

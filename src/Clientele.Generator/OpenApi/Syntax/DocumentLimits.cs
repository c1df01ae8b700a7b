namespace Clientele.Generator.OpenApi.Syntax;

/// <summary>Limits what the parsers accept, so that no document exhausts the compiler.</summary>
internal static class DocumentLimits
{
    /// <summary>The maximum nesting depth of values.</summary>
    public const int MaxDepth = 500;
}

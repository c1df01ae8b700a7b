namespace Clientele.Generator.OpenApi.Nodes;

/// <summary>A string, number, boolean or null.</summary>
internal sealed class ScalarNode(int offset, int length, string text, ScalarKind kind) : OpenApiNode(offset, length)
{
    /// <summary>Gets its text, unquoted and unescaped.</summary>
    public string Text { get; } = text;

    /// <summary>Gets its type.</summary>
    public ScalarKind Kind { get; } = kind;
}

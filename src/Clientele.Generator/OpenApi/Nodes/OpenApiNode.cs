namespace Clientele.Generator.OpenApi.Nodes;

/// <summary>A value of a JSON or YAML document with its position in the text.</summary>
/// <param name="offset">The position of its first character.</param>
/// <param name="length">Its length in characters.</param>
internal abstract class OpenApiNode(int offset, int length)
{
    /// <summary>Gets the position of its first character.</summary>
    public int Offset { get; } = offset;

    /// <summary>Gets its length in characters.</summary>
    public int Length { get; } = length;
}

namespace Clientele.Generator.OpenApi.Nodes;

/// <summary>A value of a JSON or YAML document with its place in the text.</summary>
/// <param name="offset">Its first character.</param>
/// <param name="length">How many characters it has.</param>
internal abstract class OpenApiNode(int offset, int length)
{
    /// <summary>Gets its first character.</summary>
    public int Offset { get; } = offset;

    /// <summary>Gets how many characters it has.</summary>
    public int Length { get; } = length;
}

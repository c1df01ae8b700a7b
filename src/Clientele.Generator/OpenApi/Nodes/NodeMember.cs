namespace Clientele.Generator.OpenApi.Nodes;

/// <summary>A member of a mapping.</summary>
/// <param name="key">Its name.</param>
/// <param name="keyOffset">Where the name starts.</param>
/// <param name="value">Its value.</param>
internal sealed class NodeMember(string key, int keyOffset, OpenApiNode value)
{
    /// <summary>Gets its name.</summary>
    public string Key { get; } = key;

    /// <summary>Gets where the name starts.</summary>
    public int KeyOffset { get; } = keyOffset;

    /// <summary>Gets its value.</summary>
    public OpenApiNode Value { get; } = value;
}

namespace Clientele.Generator.OpenApi.Nodes;

/// <summary>What a scalar is, by JSON's grammar or YAML's core schema.</summary>
internal enum ScalarKind
{
    Null,
    Boolean,
    Number,
    String,
}

namespace Clientele.Generator.OpenApi.Nodes;

/// <summary>The kind of a scalar by JSON's grammar or YAML's core schema.</summary>
internal enum ScalarKind
{
    Null,
    Boolean,
    Number,
    String,
}

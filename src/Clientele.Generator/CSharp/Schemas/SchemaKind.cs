namespace Clientele.Generator.CSharp.Schemas;

/// <summary>The kind of type that a schema becomes.</summary>
internal enum SchemaKind
{
    /// <summary>Raw JSON.</summary>
    Raw,
    Scalar,
    List,
    Map,
    Record,
    Enum,
    Union,

    /// <summary>Whatever the referenced schema becomes.</summary>
    Reference,
}
